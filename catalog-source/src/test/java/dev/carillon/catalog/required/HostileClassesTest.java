package dev.carillon.catalog.required;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.required.known.Partition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Classes that are right and as no program has them: what is square in their size never ends. */
@Timeout(value = 60, unit = SECONDS)
final class HostileClassesTest {

  private static final String SDK = "software/amazon/awssdk/";
  private static final int MANY = 20_000;

  @TempDir Path folder;

  @BeforeEach
  void compile() {
    Compiled.body(folder, "sqs.purgeQueue(b -> {});");
  }

  private static ClassWriter type(String name, String parent) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, parent, null);
    return writer;
  }

  private void write(String name, ClassWriter writer) throws IOException {
    Files.write(folder.resolve("acme/" + name + ".class"), writer.toByteArray());
  }

  private static MethodVisitor method(ClassWriter writer, String name) {
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, name, "()V", null, null);
    method.visitCode();
    return method;
  }

  private static void end(MethodVisitor method) {
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(4, 4);
    method.visitEnd();
  }

  @Test
  void namesOfManyClassesOfAnotherSdkAreCollectedOnce() throws IOException {
    ClassWriter writer = type("acme/A", "java/lang/Object");
    for (int i = 0; i < 32_000; i++) {
      writer.newClass("com/amazonaws/services/s" + i + "/AmazonS");
    }
    write("A", writer);
    List<String> unread = CalledActions.in(folder).unread();
    assertEquals(1, unread.size());
    assertTrue(unread.get(0).startsWith("calls of the AWS SDK for Java 1.x (s0, s1, s10, "));
  }

  /** As a shaded SDK has them: beside a moved name each mark of a long text is looked at once. */
  @Test
  void aLongTextBesideAMovedNameIsReadOnce() throws IOException {
    ClassWriter writer = type("acme/A", "java/lang/Object");
    for (int i = 0; i < 20; i++) {
      writer.newUTF8("acme/shaded/" + SDK + "x " + i + "a".repeat(60_000));
      writer.newUTF8("acme/shaded/" + SDK + "x ;" + i + "L".repeat(60_000));
    }
    write("A", writer);
    assertEquals(List.of(), CalledActions.in(folder).unread());
  }

  @Test
  void theTypeOfAMethodHasNoMethodToLookUp() throws IOException {
    ClassWriter writer = type("acme/A", "java/lang/Object");
    MethodVisitor method = method(writer, "run");
    method.visitLdcInsn(Type.getMethodType("()V"));
    method.visitLdcInsn("getObject");
    method.visitInsn(Opcodes.ACONST_NULL);
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        "java/lang/Class",
        "getMethod",
        "(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;",
        false);
    call(method, "acme/Program", SDK + "services/sqs/SqsClient");
    end(method);
    write("A", writer);
    assertEquals(Set.of("sqs:PurgeQueue"), CalledActions.in(folder).needed());
  }

  @Test
  void aFieldWithTheTypeOfAMethodIsOfNoWholeClass() throws IOException {
    ClassWriter writer = type("acme/A", "java/lang/Object");
    MethodVisitor method = method(writer, "run");
    method.visitFieldInsn(Opcodes.GETSTATIC, "acme/A", "field", "()V");
    call(method, "acme/Program", SDK + "services/sqs/SqsClient");
    end(method);
    write("A", writer);
    String said =
        assertThrows(UncheckedIOException.class, () -> CalledActions.in(folder)).toString();
    assertTrue(said.contains("A.class is no whole class file"), said);
  }

  @Test
  void aTextOfManyPartsIsOpen() throws IOException {
    ClassWriter writer = type("acme/A", "java/lang/Object");
    for (int times = 0; times < 20; times++) {
      MethodVisitor method = method(writer, "run" + times);
      String builder = "java/lang/StringBuilder";
      method.visitTypeInsn(Opcodes.NEW, builder);
      method.visitInsn(Opcodes.DUP);
      method.visitMethodInsn(Opcodes.INVOKESPECIAL, builder, "<init>", "()V", false);
      for (int i = 0; i < 9_000; i++) {
        method.visitLdcInsn("x");
        method.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL,
            builder,
            "append",
            "(Ljava/lang/String;)Ljava/lang/StringBuilder;",
            false);
      }
      call(method, "acme/Program", SDK + "services/sqs/SqsClient");
      end(method);
    }
    write("A", writer);
    assertEquals(Set.of("sqs:PurgeQueue"), CalledActions.in(folder).needed());
  }

  /** Calls a method of a class with the client, so that the class has to do with the SDK. */
  private static void call(MethodVisitor method, String owner, String client) {
    method.visitInsn(Opcodes.ACONST_NULL);
    method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "go", "(L" + client + ";)V", false);
  }

  @Test
  void aLongLineOfClassesThatExtendEachOtherIsFollowed() throws IOException {
    for (int i = 0; i < MANY / 4; i++) {
      String parent = i == 0 ? SDK + "services/sqs/DelegatingSqsClient" : "acme/C" + (i - 1);
      write("C" + i, type("acme/C" + i, parent));
    }
    ClassWriter writer = type("acme/A", "java/lang/Object");
    MethodVisitor method = method(writer, "run");
    method.visitInsn(Opcodes.ACONST_NULL);
    method.visitInsn(Opcodes.ACONST_NULL);
    String model = "L" + SDK + "services/sqs/model/DeleteQueue";
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        "acme/C" + (MANY / 4 - 1),
        "deleteQueue",
        "(" + model + "Request;)" + model + "Response;",
        false);
    method.visitInsn(Opcodes.POP);
    end(method);
    write("A", writer);
    assertEquals(Set.of("sqs:DeleteQueue", "sqs:PurgeQueue"), CalledActions.in(folder).needed());
  }

  @Test
  void aPolicyOfVeryManyNamesIsWritten() {
    NavigableSet<String> names = new TreeSet<>(Set.of("arn:aws:s3:::a*", "arn:aws:s3:::b-?"));
    for (int i = 0; i < 2 * MANY; i++) {
      names.add("arn:aws:s3:::" + (i % 2 == 0 ? "acme-" : "b-") + i);
    }
    RequiredAction action =
        new RequiredAction("s3:ListBucket", List.of(), Need.NEEDED, new TreeMap<>(), names);
    String policy = RequiredPolicy.of(List.of(action), Partition.USUAL).toJson();
    assertTrue(policy.contains("arn:aws:s3:::b-39999"), policy.length() + " characters");
    assertFalse(policy.contains("acme-"));
  }

  /** It is read when it turns out to give a text to what calls the SDK. */
  @Test
  void aClassWhoseCodeIsDamagedIsTold() throws IOException {
    Compiled.body(
        folder,
        "s3.headBucket(b -> b.bucket(N.name())); } static class N { static String name() { return \"acme-bucket\"; }");
    Path names = folder.resolve("acme/Program$N.class");
    byte[] whole = Files.readAllBytes(names);
    int returns = lastOf(whole, Opcodes.ARETURN);
    whole[returns] = (byte) 0xfe; // No code has this meaning.
    Files.write(names, whole);
    assertEquals(
        List.of(folder + ": acme/Program$N.class, which is no whole class file"),
        CalledActions.in(folder).unread());
  }

  private static int lastOf(byte[] bytes, int one) {
    int at = bytes.length - 1;
    while ((bytes[at] & 0xff) != one) {
      at--;
    }
    return at;
  }

  /** They may give texts to the classes that are read. */
  @Test
  void classesOfANewerJavaThatNameNothingOfTheSdkAreTold() throws IOException {
    for (String name : List.of("A", "B")) {
      byte[] later = type("acme/" + name, "java/lang/Object").toByteArray();
      later[7] = 120; // The low byte of the version of the format.
      Files.write(folder.resolve("acme/" + name + ".class"), later);
    }
    assertEquals(
        List.of(
            folder + ": 2 class files for a newer Java than Carillon knows, such as acme/A.class"),
        CalledActions.in(folder).unread());
  }
}
