package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.EnhancedTables;
import dev.carillon.catalog.call.Frameworks;
import dev.carillon.catalog.call.SdkCall;
import dev.carillon.catalog.call.classfile.local.BuilderWays;
import dev.carillon.catalog.call.classfile.local.KnownMethods;
import dev.carillon.catalog.call.classfile.local.MethodVariables;
import dev.carillon.catalog.call.classfile.local.TextNames;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the calls of one method, on clients and on builders of requests, with constant texts. */
final class CallMethodVisitor extends MethodVisitor {

  /** Which arguments of a lambda's factory are the lambda's method, and what the method takes. */
  private static final int CALLED = 1;

  private static final int TAKEN = 2;

  private final IntFunction<CallPlace> place;
  private final FoundCalls found;
  private final NewBuilders newBuilders;
  private final MethodRequests own;
  private final MethodVariables locals;
  private final String type;
  private final String ownDescriptor;
  private final boolean isStatic;
  private final Operands operands;
  private final BuilderWays ways = new BuilderWays();
  private final MethodTexts texts;
  private final JoinedTexts joined;
  private final MergedTexts merged;
  private final BuilderCalls builders;

  /** The object on whose method the lambda or reference is that comes next. */
  private Optional<String> bound = Optional.empty();

  private int line;
  private int labels;

  CallMethodVisitor(
      IntFunction<CallPlace> place,
      FoundCalls found,
      NewBuilders newBuilders,
      MethodRequests own,
      MethodVariables locals,
      String descriptor,
      boolean isStatic) {
    super(Opcodes.ASM9);
    this.locals = locals;
    this.ownDescriptor = descriptor;
    this.isStatic = isStatic;
    this.operands =
        new Operands((Type.getArgumentsAndReturnSizes(descriptor) >> 2) - (isStatic ? 1 : 0));
    CallPlace start = place.apply(0);
    type = start.type();
    String method = start.method() + descriptor;
    this.merged = new MergedTexts(found.texts(), operands, type, method);
    this.texts = new MethodTexts(found.texts(), operands, merged, type, method);
    texts.parameters().start(start.method(), descriptor, isStatic);
    this.joined = new JoinedTexts(found.texts(), operands, type, method, texts);
    this.builders = new BuilderCalls(found, newBuilders, own, operands, ways, start.method());
    this.place = place;
    this.found = found;
    this.newBuilders = newBuilders;
    this.own = own;
  }

  /** A framework calls what is annotated, such as a constructor under {@code Inject}. */
  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
    if (visible && Frameworks.mayCall(Type.getType(annotation).getClassName())) {
      ParameterTexts.open(found.texts(), type, place.apply(0).method(), ownDescriptor, isStatic);
    }
    return null;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof String text) {
      operands.pushText(TextNames.plain(text));
    } else {
      operands.replace(0, 1);
      if (value instanceof Type named && named.getSort() == Type.OBJECT) {
        operands.note(Operands.Kind.TYPE, named.getDescriptor());
      }
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    DynamicCalls.note(found, type, owner, name);
    called(ModelTypes.className(owner), name, descriptor, true);
    builders.function(owner, name);
    texts.arguments(opcode, owner, name, descriptor);
    joined.arguments(opcode, owner, name, descriptor);
    builders.arguments(owner, name, descriptor);
    DynamicCalls.lookedUp(owner, name, operands)
        .map(call -> found(call, true, Optional.empty()))
        .ifPresent(found::add);
    operands.visitCall(opcode, owner, name, descriptor);
    joined.called();
    builders.called(descriptor);
    texts.called(owner, name, descriptor);
    AnsweredNames.of(owner, name).ifPresent(operands::standsFor);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    DynamicCalls.note(found, type, bootstrap.getOwner(), name, arguments);
    List<Handle> methods = KnownMethods.in(arguments);
    methods.forEach(handle -> texts.parameters().captured(handle, descriptor));
    joined.concatenation(name, descriptor, arguments);
    bound = descriptor.startsWith("()") ? Optional.empty() : operands.object(0);
    operands.visitCall(Opcodes.INVOKEDYNAMIC, "", name, descriptor);
    joined.called();
    for (Handle handle : methods) {
      texts.supplier(handle);
      String owner = ModelTypes.className(handle.getOwner());
      called(owner, handle.getName(), handle.getDesc(), false);
    }
    if (arguments.length > TAKEN
        && arguments[0] instanceof Type called
        && arguments[CALLED] instanceof Handle handle
        && arguments[TAKEN] instanceof Type taken
        && called.getSort() == Type.METHOD
        && taken.getSort() == Type.METHOD) {
      texts.implementation(handle, descriptor, name, called);
      ModelTypes.built(taken.getDescriptor()).forEach(model -> isGivenNew(model, name, handle));
    }
  }

  /** Takes a lambda, or a reference to a method, that is given new builders. */
  private void isGivenNew(String model, String function, Handle handle) {
    operands.note(Operands.Kind.LAMBDA, model);
    if (newBuilders.addFirst(function, handle, model)) {
      found.use(model).built();
      own.builtElsewhere(model);
    }
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
        builders.visit(owner, name, descriptor, here);
        found.given().read(owner, name, descriptor);
      }
    } else if (!owner.startsWith("java.")) {
      found.given().call(owner, name, descriptor);
      for (Type parameter : Type.getArgumentTypes(descriptor)) {
        ModelTypes.builderOf(parameter).ifPresent(model -> found.addBuilderHandedOn(owner, model));
        if (CallMapping.isClient(parameter.getClassName())) {
          found.addHandedOn(owner, parameter.getClassName(), type);
        }
      }
      ModelTypes.made(descriptor).ifPresent(model -> found.addMadeBy(owner, name, model));
      if (!ModelTypes.isHidden(name)) {
        found.ofOtherTypes().add(call(owner, name, descriptor, here), descriptor);
      }
    }
  }

  private FoundCall call(String owner, String name, String descriptor, boolean here) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    Optional<String> on = here ? operands.object(parameters.length) : bound;
    Optional<String> request = Optional.empty();
    for (int i = 0; i < parameters.length; i++) {
      String type = parameters[i].getClassName();
      if (ModelTypes.isRequest(type)) {
        request = Optional.of(type);
      } else if (here && request.isEmpty()) {
        request = operands.lambda(i, parameters.length);
      }
    }
    return found(
        new SdkCall(owner, name, request),
        parameters.length > 0,
        EnhancedTables.isOne(owner) ? on : Optional.empty());
  }

  private FoundCall found(SdkCall call, boolean takesRequest, Optional<String> on) {
    return new FoundCall(
        call, takesRequest, place.apply(line), on, Optional.empty(), own, own.started().given());
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.ARETURN) {
      texts.result();
    }
    operands.visit(opcode);
    if ((opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.ATHROW) {
      merged.end();
      ways.end(opcode != Opcodes.ATHROW);
    }
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    int index = locals.variable(opcode >= Opcodes.ISTORE, slot, labels);
    if (opcode == Opcodes.ASTORE) {
      builders.stored(index);
    }
    texts.variable(opcode, index, locals.isStoredAgain(slot));
    if (opcode == Opcodes.ALOAD) {
      builders.loaded(index);
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.ANEWARRAY) {
      operands.replace(1, 1);
      operands.note(Operands.Kind.TEXTS);
    } else if (opcode != Opcodes.CHECKCAST) {
      operands.replace(opcode == Opcodes.NEW ? 0 : 1, 1);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    builders.written(opcode, owner, name, descriptor);
    found.given().access(opcode, ModelTypes.className(owner), name);
    texts.field(opcode, owner, name, descriptor);
    builders.read(opcode, owner, name, descriptor);
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
    ways.caught(start, end, handler);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    merged.jump(opcode, label);
    ways.jump(label, opcode == Opcodes.GOTO);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
    visitLookupSwitchInsn(otherwise, new int[0], labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
    List<Label> targets = new ArrayList<>(List.of(labels));
    targets.add(otherwise);
    merged.choice(targets);
    ways.choice(targets);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    operands.replace(dimensions, 1);
  }

  /** Where branches meet, as behind {@code a ? "x" : "y"}, the text on top is one of several. */
  @Override
  public void visitLabel(Label label) {
    merged.label(label, ways.label(label), locals.isRepeated(labels));
    builders.label();
    labels++;
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    joined.number(opcode, operand);
  }
}
