package dev.carillon.catalog.call;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.CallMeaning.Calls;
import dev.carillon.catalog.call.CallMeaning.Unmapped;
import dev.carillon.catalog.call.classfile.ClassFiles;
import dev.carillon.catalog.call.classfile.FoundCall;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every public method of every client that is at hand. */
final class ClientMethodsTest {

  /** The clients whose own name for their service is not the one of AWS's table. */
  private static final Map<String, String> OWN_NAMES =
      Map.of("monitoring", "cloudwatch", "es", "opensearch");

  /** AWS's reference knows the operation, and no action for it. */
  private static final String NO_ACTION = "AWS names no action";

  private final CallMapping mapping = CallMapping.of(new BundledCatalogs());

  @Test
  void everyMethodLeadsToAnOperationThatTheReferenceKnows() {
    NavigableSet<String> all = new TreeSet<>();
    NavigableSet<String> not = new TreeSet<>();
    NavigableSet<String> unnamed = new TreeSet<>();
    for (Class<?> client : SdkClasses.clients()) {
      for (String method : methods(client)) {
        CallMeaning meaning = mapping.meaning(CallMappingTest.call(client.getName(), method));
        if (meaning instanceof Unmapped unmapped && unmapped.reason().startsWith(NO_ACTION)) {
          unnamed.add(client.getSimpleName() + "." + method);
        } else if (meaning instanceof Unmapped unmapped) {
          not.add(client.getSimpleName() + "." + method + ": " + unmapped.reason());
        } else if (meaning instanceof Calls calls) {
          all.add(client.getName() + "." + method);
          if (calls.operations().get(0).assumed()) {
            not.add(client.getSimpleName() + "." + method + ": by name");
          }
        }
      }
    }
    System.out.println(
        all.size() + " methods, not by the reference: " + not + ", no action named: " + unnamed);
    assertTrue(unnamed.size() * 100 < all.size(), unnamed::toString);
    assertTrue(all.size() > 600, all.size() + " methods");
    assertEquals(new TreeSet<>(), not);
  }

  @Test
  void callsOfNamesThatClientsShareGoToTheRightService(@TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    NavigableMap<String, NavigableSet<String>> byMethod = new TreeMap<>();
    for (Class<?> client : SdkClasses.clients()) {
      methods(client)
          .forEach(
              method ->
                  byMethod.computeIfAbsent(method, key -> new TreeSet<>()).add(client.getName()));
    }
    List<SdkCall> shared = new ArrayList<>();
    for (Map.Entry<String, NavigableSet<String>> each : byMethod.entrySet()) {
      if (each.getValue().stream().map(ClientMethodsTest::folder).distinct().count() > 1) {
        each.getValue().forEach(client -> shared.add(CallMappingTest.call(client, each.getKey())));
      }
    }
    Files.write(folder.resolve("Calls.class"), classThatCalls(shared));
    List<FoundCall> read = ClassFiles.read(List.of(folder)).calls();
    assertEquals(Set.copyOf(shared), read.stream().map(FoundCall::call).collect(toSet()));
    int calls = 0;
    for (FoundCall found : read) {
      if (mapping.meaning(found.call()) instanceof Calls meant) {
        calls++;
        assertEquals(
            own(found.call().type()), meant.operations().get(0).service(), found::toString);
      }
    }
    System.out.println(calls + " calls of methods that clients share");
    assertTrue(calls >= (SdkClasses.clients().size() > 50 ? 1_000 : 30), calls + " calls");
  }

  private static byte[] classThatCalls(List<SdkCall> calls) {
    ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Calls", null, "java/lang/Object", null);
    for (int i = 0; i < calls.size(); i++) {
      MethodVisitor code = type.visitMethod(Opcodes.ACC_STATIC, "call" + i, "()V", null, null);
      code.visitCode();
      code.visitInsn(Opcodes.ACONST_NULL);
      String owner = calls.get(i).type().replace('.', '/');
      code.visitMethodInsn(Opcodes.INVOKEINTERFACE, owner, calls.get(i).method(), "()V", true);
      code.visitInsn(Opcodes.RETURN);
      code.visitMaxs(0, 0);
      code.visitEnd();
      reference(type, "reference" + i, owner, calls.get(i).method());
    }
    type.visitEnd();
    return type.toByteArray();
  }

  private static void reference(ClassWriter type, String name, String owner, String method) {
    MethodVisitor code = type.visitMethod(Opcodes.ACC_STATIC, name, "()V", null, null);
    code.visitCode();
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInvokeDynamicInsn(
        "run",
        "(L" + owner + ";)Ljava/lang/Runnable;",
        new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/LambdaMetafactory",
            "metafactory",
            "()V",
            false),
        Type.getMethodType("()V"),
        new Handle(Opcodes.H_INVOKEINTERFACE, owner, method, "()V", true),
        Type.getMethodType("()V"));
    code.visitInsn(Opcodes.POP);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static String folder(String client) {
    return client.substring(0, client.lastIndexOf('.'));
  }

  private static String own(String client) throws ReflectiveOperationException {
    String sync = client.replaceFirst("AsyncClient$", "Client");
    String name = (String) SdkClasses.type(sync).getField("SERVICE_NAME").get(null);
    return OWN_NAMES.getOrDefault(name, name);
  }

  private static NavigableSet<String> methods(Class<?> client) {
    NavigableSet<String> names = new TreeSet<>();
    for (Method method : client.getMethods()) {
      names.add(method.getName());
    }
    return names;
  }
}
