package dev.carillon.catalog.call.classfile.own;

import dev.carillon.catalog.call.classfile.own.KnownValues.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Follows the values in a method that other code could change, wherever they go: a value of which
 * the type is no longer known, or that something else is given, has gone elsewhere. All goes on to
 * the other visitors. Frames have to be visited, expanded.
 */
public abstract class ValueVisitor extends MethodVisitor {

  private static final String OBJECT = "java/lang/Object";

  private final KnownValues values = new KnownValues();

  private final VariableTypes variables = new VariableTypes();
  private final KeptRequests kept = new KeptRequests();
  private final boolean isStatic;
  private final String descriptor;

  /**
   * Starts a method.
   *
   * @param descriptor what it is given
   */
  protected ValueVisitor(MethodVisitor next, boolean isStatic, String descriptor) {
    super(Opcodes.ASM9, next);
    this.isStatic = isStatic;
    this.descriptor = descriptor;
  }

  /** Returns whether values of a type are followed, by its internal name. */
  protected abstract boolean isFollowed(String type);

  /** Returns whether a type, of which a value is taken, can be that of one that is followed. */
  protected abstract boolean canBeFollowed(String type);

  /** Notes that a value of such a type, which is followed, has gone elsewhere. */
  protected abstract void escapes(String type);

  /** Notes a value of which is only known that it is cast to a type. */
  protected abstract void cast(String type);

  /** Notes a value that is read from a field. */
  protected abstract void read(Type type);

  /**
   * Visits a call.
   *
   * @param made whether each argument is a lambda of the method
   * @return whether the result is what builds requests, or was made by that
   */
  protected abstract boolean called(
      int opcode, String owner, String name, String descriptor, List<Boolean> made);

  /** Visits the making of a function; returns whether it is a lambda of the method. */
  protected abstract boolean function(Object... arguments);

  /**
   * Takes a call that comes next, on a request and with others, as far as these are known; returns
   * the one that its result is, or builds.
   */
  protected abstract Optional<StartedRequest> comes(
      String owner, String name, List<StartedRequest> on, List<StartedRequest> given);

  /** Returns the request that such a lambda builds. */
  protected abstract Optional<StartedRequest> begins(Object... arguments);

  /** Notes that this request is not told from others. */
  protected abstract void mix(StartedRequest request);

  /** Returns whether methods of a type do nothing to what they are given. */
  protected abstract boolean isHarmless(String owner);

  private void leaves(Value value) {
    if (isFollowed(value.type())) {
      escapes(value.type());
    }
  }

  private void store(int slot, Value value, int size) {
    values.store(slot, value, size);
    kept.store(slot, value.begun()).ifPresent(this::mix);
    if (isFollowed(value.type())) {
      variables.store(slot, value.type()).forEach(this::escapes);
    }
  }

  @Override
  public final void visitCode() {
    super.visitCode();
    int slot = isStatic ? 0 : 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      store(slot, Value.of(parameter), parameter.getSize());
      slot += parameter.getSize();
    }
  }

  @Override
  public final void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    List<Value> arguments = values.arguments(Type.getArgumentTypes(descriptor));
    List<Value> on = values.pop(opcode == Opcodes.INVOKESTATIC ? 0 : 1);
    Optional<StartedRequest> begun =
        comes(owner, name, KnownValues.begun(on), KnownValues.begun(arguments));
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    if (!isHarmless(owner)) {
      arguments.forEach(this::leaves);
    }
    boolean made =
        called(opcode, owner, name, descriptor, arguments.stream().map(Value::made).toList());
    result(descriptor, made, begun);
  }

  private void result(String descriptor, boolean made, Optional<StartedRequest> begun) {
    Type result = Type.getReturnType(descriptor);
    values.push(new Value(Value.of(result).type(), made, begun), result.getSize());
  }

  @Override
  public final void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    values.arguments(Type.getArgumentTypes(descriptor)).forEach(this::leaves);
    boolean made = function(arguments);
    result(descriptor, made, made ? begins(arguments) : Optional.empty());
  }

  @Override
  public final void visitInsn(int opcode) {
    super.visitInsn(opcode);
    boolean isReturn = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    if (opcode == Opcodes.AASTORE || opcode == Opcodes.ARETURN) {
      List<Value> top = values.pop(1);
      top.forEach(this::leaves);
      values.push(top.get(0), 1);
    }
    if (isReturn || opcode == Opcodes.ATHROW) {
      values.end();
    } else {
      values.visit(opcode);
    }
  }

  @Override
  public final void visitVarInsn(int opcode, int slot) {
    super.visitVarInsn(opcode, slot);
    if (opcode == Opcodes.ALOAD) {
      values.push(values.variable(slot), 1);
    } else if (opcode == Opcodes.ASTORE) {
      store(slot, values.pop(1).get(0), 1);
    } else if (opcode <= Opcodes.ALOAD) {
      values.push(Value.UNKNOWN, size(opcode - Opcodes.ILOAD));
    } else if (opcode <= Opcodes.ASTORE) {
      int size = size(opcode - Opcodes.ISTORE);
      values.pop(size);
      store(slot, Value.UNKNOWN, size);
    }
  }

  /** Returns how many values one is of an instruction's type: int, long, float, double. */
  private static int size(int type) {
    return 1 + type % 2;
  }

  @Override
  public final void visitTypeInsn(int opcode, String type) {
    super.visitTypeInsn(opcode, type);
    if (opcode == Opcodes.CHECKCAST) {
      Value value = values.pop(1).get(0);
      if (!value.type().equals(type)) {
        leaves(value);
        if (!value.made()) {
          cast(type);
        }
      }
      values.push(
          new Value(Value.of(Type.getObjectType(type)).type(), value.made(), value.begun()), 1);
    } else {
      values.pop(opcode == Opcodes.NEW ? 0 : 1);
      values.push(Value.UNKNOWN, 1);
    }
  }

  @Override
  public final void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    super.visitFieldInsn(opcode, owner, name, descriptor);
    Type type = Type.getType(descriptor);
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
      leaves(values.pop(type.getSize()).get(0));
    }
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.GETFIELD) {
      values.pop(1);
    }
    if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
      read(type);
      values.push(Value.of(type), type.getSize());
    }
  }

  @Override
  public final void visitLdcInsn(Object value) {
    super.visitLdcInsn(value);
    values.push(Value.UNKNOWN, value instanceof Long || value instanceof Double ? 2 : 1);
  }

  @Override
  public final void visitIntInsn(int opcode, int operand) {
    super.visitIntInsn(opcode, operand);
    values.pop(opcode == Opcodes.NEWARRAY ? 1 : 0);
    values.push(Value.UNKNOWN, 1);
  }

  @Override
  public final void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    super.visitMultiANewArrayInsn(descriptor, dimensions);
    values.pop(dimensions);
    values.push(Value.UNKNOWN, 1);
  }

  @Override
  public final void visitJumpInsn(int opcode, Label label) {
    super.visitJumpInsn(opcode, label);
    boolean isOfTwo = opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE;
    values.pop(opcode == Opcodes.GOTO ? 0 : isOfTwo ? 2 : 1);
    values.jump(label);
    if (opcode == Opcodes.GOTO) {
      values.end();
    }
  }

  @Override
  public final void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
    super.visitTableSwitchInsn(min, max, otherwise, labels);
    choice(otherwise, labels);
  }

  @Override
  public final void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
    super.visitLookupSwitchInsn(otherwise, keys, labels);
    choice(otherwise, labels);
  }

  private void choice(Label otherwise, Label... labels) {
    values.pop(1);
    values.jump(otherwise);
    for (Label label : labels) {
      values.jump(label);
    }
    values.end();
  }

  @Override
  public final void visitLabel(Label label) {
    super.visitLabel(label);
    values.label(label);
  }

  /** Where ways of the code meet, values have a type that is of all of them. */
  @Override
  public final void visitFrame(
      int type, int count, Object[] inVariables, int depth, Object[] onStack) {
    super.visitFrame(type, count, inVariables, depth, onStack);
    List<Value> stack = KnownValues.ofFrame(depth, onStack);
    List<List<Value>> ways = values.ways();
    for (List<Value> way : ways) {
      for (int i = 0; i < way.size(); i++) {
        boolean isKept = i < stack.size() && stack.get(i).type().equals(way.get(i).type());
        leaves(isKept ? Value.UNKNOWN : way.get(i));
      }
    }
    Map<Integer, Value> all = new HashMap<>();
    for (Value value : KnownValues.ofFrame(count, inVariables)) {
      if (value.type().equals(OBJECT) || canBeFollowed(value.type())) {
        variables.meet(all.size(), value.type()).forEach(this::escapes);
      }
      all.put(all.size(), value.type().isEmpty() ? value : value.with(kept.meet(all.size())));
    }
    values.meet(all, KnownValues.begunInAll(stack, ways));
  }

  /** A jump back takes with it what no frame is held against. */
  @Override
  public final void visitMaxs(int depth, int variables) {
    super.visitMaxs(depth, variables);
    List<Value> ahead = values.ahead().flatMap(List::stream).toList();
    ahead.forEach(this::leaves);
    KnownValues.begun(ahead).forEach(this::mix);
  }
}
