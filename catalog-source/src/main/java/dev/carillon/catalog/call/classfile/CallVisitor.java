package dev.carillon.catalog.call.classfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the calls of one class. */
final class CallVisitor extends ClassVisitor {

  private static final String CONSUMER = "java/util/function/Consumer";

  private final String origin;
  private final FoundCalls found;
  private final NewBuilders newBuilders = new NewBuilders();
  private String type = "";

  /** Whether the class is a consumer, as lambdas of some compilers are. */
  private boolean consumes;

  private String file = "";

  CallVisitor(String origin, FoundCalls found) {
    super(Opcodes.ASM9);
    this.origin = origin;
    this.found = found;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String parent,
      String @Nullable [] interfaces) {
    type = Type.getObjectType(name).getClassName();
    consumes = interfaces != null && List.of(interfaces).contains(CONSUMER);
    file = type.substring(type.lastIndexOf('.') + 1);
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    if (source != null) {
      file = source;
    }
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    boolean repeats = (access & Opcodes.ACC_BRIDGE) != 0;
    if (ModelTypes.looksLikeOperation(name, descriptor)) {
      found.addMethod(type, name);
    }
    if (consumes && !repeats && name.equals("accept")) {
      for (String model : ModelTypes.built(descriptor)) {
        found.use(model).built();
        newBuilders.add(name, model);
      }
    }
    return repeats
        ? null
        : new CallMethodVisitor(
            line -> new CallPlace(origin, type, name, file, line), found, newBuilders);
  }

  @Override
  public void visitEnd() {
    newBuilders.finish(found);
  }
}
