package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.EnhancedTables;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SdkCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads the calls of one method: those on clients, and those on builders of requests, with the text
 * that they are given where it is a constant.
 */
final class CallMethodVisitor extends MethodVisitor {

  private static final String SDK_FOLDER = "software/amazon/awssdk/";
  private static final String MUTATION = "applyMutation";
  private static final String JAVA = "java.";
  private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.Map");

  /** The method that a lambda becomes, and what it takes, of what its factory is given. */
  private static final int CALLED = 1;

  private static final int TAKEN = 2;

  private final IntFunction<CallPlace> place;
  private final FoundCalls found;
  private final NewBuilders newBuilders;
  private final Operands operands = new Operands();
  private final Branches branches = new Branches();

  /** Where builders of a class of the model were last made. */
  private final Map<String, Branches.Place> begun = new HashMap<>();

  private int line;

  CallMethodVisitor(IntFunction<CallPlace> place, FoundCalls found, NewBuilders newBuilders) {
    super(Opcodes.ASM9);
    this.place = place;
    this.found = found;
    this.newBuilders = newBuilders;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof String text) {
      operands.pushText(text);
    } else {
      operands.replace(0, 1);
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    called(Type.getObjectType(owner).getClassName(), name, descriptor, true);
    operands.visitCall(opcode, owner, name, descriptor);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    operands.visitCall(Opcodes.INVOKEDYNAMIC, "", name, descriptor);
    for (Object argument : arguments) {
      if (argument instanceof Handle handle && isMethod(handle)) {
        called(
            Type.getObjectType(handle.getOwner()).getClassName(),
            handle.getName(),
            handle.getDesc(),
            false);
      }
    }
    if (arguments.length > TAKEN
        && arguments[CALLED] instanceof Handle handle
        && !handle.getOwner().startsWith(SDK_FOLDER)
        && arguments[TAKEN] instanceof Type type
        && type.getSort() == Type.METHOD) {
      for (String model : ModelTypes.built(type.getDescriptor())) {
        operands.isLambda(model);
        newBuilders.add(handle.getName(), model);
        found.use(model).built();
      }
    }
  }

  /** What a record has by itself, such as {@code equals}, is given the record's fields. */
  private static boolean isMethod(Handle handle) {
    return handle.getTag() >= Opcodes.H_INVOKEVIRTUAL;
  }

  /**
   * Takes a call.
   *
   * @param here whether it is made here, and not a reference to a method
   */
  private void called(String owner, String name, String descriptor, boolean here) {
    if (CallMapping.isClient(owner)) {
      found.add(call(owner, name, descriptor, here));
      int parameters = Type.getArgumentTypes(descriptor).length;
      Optional<String> text = here ? operands.text(0, parameters) : Optional.empty();
      EnhancedTables.note(owner, name, text, found::use);
    } else if (ModelTypes.isOfSdk(owner)) {
      if (ModelTypes.isModel(owner)) {
        model(owner, name, descriptor, here);
      }
    } else if (!owner.startsWith(JAVA)) {
      for (Type parameter : Type.getArgumentTypes(descriptor)) {
        if (CallMapping.isClient(parameter.getClassName())) {
          found.addHandedOn(owner, parameter.getClassName(), place.apply(line).type());
        }
      }
      if (!ModelTypes.isHidden(name)) {
        FoundCall call = call(owner, name, descriptor, here);
        found
            .ofOtherTypes()
            .add(
                call,
                ModelTypes.looksLikeOperation(name, descriptor),
                ModelTypes.answered(descriptor));
      }
    }
  }

  private FoundCall call(String owner, String name, String descriptor, boolean here) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    Optional<String> request = Optional.empty();
    for (int i = 0; i < parameters.length; i++) {
      String type = parameters[i].getClassName();
      if (ModelTypes.isRequest(type)) {
        request = Optional.of(type);
      } else if (here && request.isEmpty()) {
        request = operands.lambda(i, parameters.length);
      }
    }
    return new FoundCall(
        new SdkCall(owner, name, request), parameters.length > 0, place.apply(line));
  }

  private void model(String owner, String name, String descriptor, boolean here) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    if (ModelTypes.isBuilder(owner)) {
      if (name.equals(MUTATION)) {
        mutate(ModelTypes.withoutBuilder(owner), here);
      } else if (parameters.length > 0) {
        set(ModelTypes.withoutBuilder(owner), name, parameters, here);
      }
    } else if (name.equals("builder")) {
      found.use(owner).built();
      begun.put(owner, branches.place());
    } else if (name.equals("toBuilder") || name.equals("copy")) {
      found.use(owner).copied();
    } else if (parameters.length == 1) {
      RequestUse.setterOf(name)
          .ifPresent(setter -> found.use(owner).made(setter, nested(parameters[0], here)));
    }
  }

  /** Takes the lambda that a builder is handed to: it starts with what the builder has. */
  private void mutate(String model, boolean here) {
    if (here && operands.lambda(0, 1).isPresent()) {
      found.use(model).wasBuilt();
      if (!branches.place().equals(begun.get(model))) {
        newBuilders.removeLast(model);
      }
    }
  }

  private void set(String model, String setter, Type[] parameters, boolean here) {
    List<String> texts = here && parameters.length == 1 ? operands.texts(1) : List.of();
    Branches.Place start = begun.get(model);
    boolean always = here && branches.place().equals(start);
    found.use(model).set(setter, texts, nested(parameters[0], here), always);
    if (here && start == null && branches.place().equals(Branches.Place.START)) {
      newBuilders.addCall(place.apply(line).method(), model, setter);
    }
    if (COLLECTIONS.contains(parameters[0].getClassName())) {
      found.addCollection(model, setter);
    }
  }

  private List<String> nested(Type parameter, boolean here) {
    Type element = parameter.getSort() == Type.ARRAY ? parameter.getElementType() : parameter;
    if (ModelTypes.isModel(element.getClassName())) {
      return List.of(element.getClassName());
    }
    return here ? operands.lambda(0, 1).stream().toList() : List.of();
  }

  @Override
  public void visitInsn(int opcode) {
    operands.visit(opcode);
    if ((opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.ATHROW) {
      branches.wayOut();
    }
  }

  @Override
  public void visitVarInsn(int opcode, int index) {
    operands.visitVariable(opcode, index);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.ANEWARRAY) {
      operands.visitNewArray();
    } else if (opcode != Opcodes.CHECKCAST) {
      operands.replace(opcode == Opcodes.NEW ? 0 : 1, 1);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    switch (opcode) {
      case Opcodes.GETSTATIC -> operands.replace(0, 1);
      case Opcodes.GETFIELD -> operands.replace(1, 1);
      case Opcodes.PUTSTATIC -> operands.replace(1, 0);
      default -> operands.replace(2, 0);
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    operands.forget();
    branches.jump(label);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
    visitLookupSwitchInsn(otherwise, new int[0], labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
    operands.forget();
    branches.jump(otherwise);
    for (Label label : labels) {
      branches.jump(label);
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    operands.replace(dimensions, 1);
  }

  /** Where branches meet, as behind {@code a ? "x" : "y"}, the last constant is one of several. */
  @Override
  public void visitLabel(Label label) {
    if (branches.label(label)) {
      operands.forget();
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    operands.replace(opcode == Opcodes.NEWARRAY ? 1 : 0, 1);
  }
}
