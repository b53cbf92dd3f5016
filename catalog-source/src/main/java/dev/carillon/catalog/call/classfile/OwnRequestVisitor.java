package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.own.MethodRequests;
import dev.carillon.catalog.call.classfile.own.OwnOperations;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads, in one method, which requests come from elsewhere, or are handed there while they are
 * built: of these the method does not show all that is set. All goes on to the other visitors.
 */
final class OwnRequestVisitor extends MethodVisitor {

  /** Functions, which can be given a builder by a method that does not name its type. */
  private static final Pattern FUNCTION =
      Pattern.compile("^(java/util/function/|kotlin/jvm/functions/|scala/Function)");

  /** What is given objects of any type, and sets nothing on them. */
  private static final Pattern HARMLESS = Pattern.compile("^(java/|org/slf4j/)");

  private static final Set<String> ANY =
      Set.of(
          "java.lang.Object",
          "software.amazon.awssdk.utils.builder.SdkBuilder",
          "software.amazon.awssdk.utils.builder.CopyableBuilder",
          "software.amazon.awssdk.core.SdkPojo");

  /** Methods of requests and builders that are given what sets more. */
  private static final Set<String> CHANGING = Set.of("applyMutation", "copy");

  private static final int CALLED = 1;
  private static final int TAKEN = 2;

  private final MethodRequests own;
  private final String type;

  /** What the method is given the builders of. */
  private final Set<String> builders = new HashSet<>();

  private final Set<Label> targets = new HashSet<>();

  /** Whether the value on top is what a request or a builder, known before, has returned. */
  private boolean goesOn;

  /** Whether the value on top is a lambda of this method. */
  private boolean isLambda;

  OwnRequestVisitor(MethodVisitor next, MethodRequests own, String type, String descriptor) {
    super(Opcodes.ASM9, next);
    this.own = own;
    this.type = type;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      model(parameter).forEach(own::parameter);
      ModelTypes.builderOf(parameter).ifPresent(builders::add);
    }
  }

  /** Returns the request, or the part of one, that a type is, is an array of or builds, if any. */
  private static Set<String> model(Type type) {
    Type one = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    String name = one.getClassName();
    String model = ModelTypes.isBuilder(name) ? ModelTypes.withoutBuilder(name) : name;
    return ModelTypes.isModel(model) ? Set.of(model) : Set.of();
  }

  private void elsewhere(Type type) {
    model(type).forEach(own::elsewhere);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    goesOn = ModelTypes.isModel(ModelTypes.className(owner));
    if (goesOn) {
      if (CHANGING.contains(name) && !isLambda && !descriptor.startsWith("()")) {
        own.open();
      }
      if (opcode != Opcodes.INVOKESTATIC && isRead(owner, name)) {
        elsewhere(Type.getReturnType(descriptor));
      }
      if (!isLambda) {
        set(owner, name, descriptor);
      }
      isLambda = false;
      return;
    }
    isLambda = false;
    elsewhere(Type.getReturnType(descriptor));
    for (Type given : Type.getArgumentTypes(descriptor)) {
      ModelTypes.builderOf(given).ifPresent(own::elsewhere);
      if (ANY.contains(given.getClassName()) && isAnybody(owner)) {
        builders.forEach(own::elsewhere);
      }
    }
  }

  /** Takes a setter, which can be given parts in a collection, or what sets more on one. */
  private void set(String owner, String name, String descriptor) {
    for (Type given : Type.getArgumentTypes(descriptor)) {
      if (ModelTypes.isBuilder(owner) && ModelTypes.canHoldParts(given)) {
        own.unclear(ModelTypes.withoutBuilder(ModelTypes.className(owner)), name);
      }
    }
  }

  /** Returns whether a method of the model only tells what another request or answer has. */
  private static boolean isRead(String owner, String name) {
    return !ModelTypes.isBuilder(owner) && !name.equals("toBuilder");
  }

  private static boolean isAnybody(String owner) {
    return FUNCTION.matcher(owner).find() || !HARMLESS.matcher(owner).find();
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    isNext();
    for (Object argument : arguments) {
      if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
        isLambda = arguments.length > TAKEN && argument == arguments[CALLED];
        take(handle);
      }
    }
    if (isLambda && arguments[TAKEN] instanceof Type taken && taken.getSort() == Type.METHOD) {
      for (Type parameter : taken.getArgumentTypes()) {
        if (ModelTypes.builderOf(parameter).isEmpty()) {
          elsewhere(parameter);
        }
      }
    }
  }

  /** Takes a lambda, which is a method of the class, or a reference to another method. */
  private void take(Handle handle) {
    String owner = ModelTypes.className(handle.getOwner());
    if (owner.equals(type) && OwnOperations.isLambda(handle.getName())) {
      own.lambda(handle.getName() + handle.getDesc());
    } else {
      if (!ModelTypes.isBuilder(owner) && !handle.getName().equals("builder")) {
        elsewhere(Type.getReturnType(handle.getDesc()));
      }
      set(handle.getOwner(), handle.getName(), handle.getDesc());
      for (Type parameter : Type.getArgumentTypes(handle.getDesc())) {
        elsewhere(parameter);
      }
    }
  }

  /** Notes that an instruction has left something else on top. */
  private void isNext() {
    goesOn = false;
    isLambda = false;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    super.visitFieldInsn(opcode, owner, name, descriptor);
    isNext();
    boolean isRead = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
    Type held = Type.getType(descriptor);
    if (isRead || ModelTypes.builderOf(held).isPresent()) {
      elsewhere(held);
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String name) {
    super.visitTypeInsn(opcode, name);
    if (opcode == Opcodes.CHECKCAST && !goesOn) {
      elsewhere(Type.getObjectType(name));
    }
    isNext();
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    super.visitVarInsn(opcode, slot);
    isNext();
  }

  @Override
  public void visitInsn(int opcode) {
    super.visitInsn(opcode);
    isNext();
  }

  @Override
  public void visitLdcInsn(Object value) {
    super.visitLdcInsn(value);
    isNext();
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    super.visitJumpInsn(opcode, label);
    targets.add(label);
    isNext();
  }

  /** Where branches meet, what is on top can be of either. */
  @Override
  public void visitLabel(Label label) {
    super.visitLabel(label);
    if (targets.contains(label)) {
      isNext();
    }
  }
}
