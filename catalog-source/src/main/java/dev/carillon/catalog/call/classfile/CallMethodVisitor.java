package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SdkCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
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

  private static final String SDK = "software.amazon.awssdk.";
  private static final String MODEL = ".model.";
  private static final String BUILDER = "$Builder";
  private static final String REQUEST = "Request";
  private static final String RESPONSE = "Response";
  private static final String JAVA = "java.";
  private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.Map");
  private static final String CONSUMER = "Ljava/util/function/Consumer;";

  private final IntFunction<CallPlace> place;
  private final FoundCalls found;
  private final Branches branches = new Branches();

  /** Where builders of a class of the model were last made. */
  private final Map<String, Branches.Place> begun = new HashMap<>();

  private int line;

  /** The text that the last instruction pushed, if it pushed one. */
  private @Nullable String constant;

  /** The builder that the last lambda is applied to, if it is applied to one. */
  private @Nullable String lambdaBuilder;

  CallMethodVisitor(IntFunction<CallPlace> place, FoundCalls found) {
    super(Opcodes.ASM9);
    this.place = place;
    this.found = found;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
  }

  @Override
  public void visitLdcInsn(Object value) {
    constant = value instanceof String text ? text : null;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    called(Type.getObjectType(owner).getClassName(), name, descriptor, constant);
    constant = null;
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Handle handle && isMethod(handle)) {
        called(
            Type.getObjectType(handle.getOwner()).getClassName(),
            handle.getName(),
            handle.getDesc(),
            null);
      }
      if (argument instanceof Type type && type.getSort() == Type.METHOD) {
        for (String model : built(type.getDescriptor())) {
          lambdaBuilder = model;
          found.use(model).built();
        }
      }
    }
    constant = null;
  }

  /** What a record has by itself, such as {@code equals}, is given the record's fields. */
  private static boolean isMethod(Handle handle) {
    return handle.getTag() >= Opcodes.H_INVOKEVIRTUAL;
  }

  private void called(String owner, String name, String descriptor, @Nullable String text) {
    if (CallMapping.isClient(owner)) {
      found.add(call(owner, name, descriptor));
    } else if (owner.startsWith(SDK)) {
      if (isModel(owner)) {
        model(owner, name, descriptor, text);
      }
    } else if (!owner.startsWith(JAVA)) {
      for (Type parameter : Type.getArgumentTypes(descriptor)) {
        if (CallMapping.isClient(parameter.getClassName())) {
          found.addHandedOn(owner, parameter.getClassName(), place.apply(line).type());
        }
      }
      if (!isHidden(name)) {
        FoundCall call = call(owner, name, descriptor);
        found.ofOtherTypes().add(call, looksLikeOperation(name, descriptor), answered(descriptor));
      }
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith("<") || name.startsWith("lambda$");
  }

  private FoundCall call(String owner, String name, String descriptor) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    Optional<String> request = Optional.empty();
    for (Type parameter : parameters) {
      String type = parameter.getClassName();
      if (isModel(type) && type.endsWith(REQUEST)) {
        request = Optional.of(type);
      }
    }
    if (request.isEmpty() && descriptor.contains(CONSUMER)) {
      request = Optional.ofNullable(lambdaBuilder);
      lambdaBuilder = null;
    }
    return new FoundCall(
        new SdkCall(owner, name, request), parameters.length > 0, place.apply(line));
  }

  /** Returns the request of the answer that a method returns, if it returns one of the SDK. */
  private static Optional<String> answered(String descriptor) {
    String result = Type.getReturnType(descriptor).getClassName();
    return isModel(result) && result.endsWith(RESPONSE)
        ? Optional.of(result.substring(0, result.length() - RESPONSE.length()) + REQUEST)
        : Optional.empty();
  }

  private void model(String owner, String name, String descriptor, @Nullable String text) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    if (!owner.endsWith(BUILDER)) {
      if (name.equals("builder")) {
        found.use(owner).built();
        begun.put(owner, branches.place());
      } else if (name.equals("toBuilder")) {
        found.use(owner).copied();
      } else if (parameters.length == 1) {
        RequestUse.setterOf(name)
            .ifPresent(setter -> found.use(owner).made(setter, nested(parameters[0])));
      }
      return;
    }
    if (parameters.length > 0) {
      String model = withoutBuilder(owner);
      Optional<String> constant = Optional.ofNullable(parameters.length == 1 ? text : null);
      boolean always = begun.getOrDefault(model, Branches.Place.START).equals(branches.place());
      found.use(model).set(name, constant, nested(parameters[0]), always);
      if (COLLECTIONS.contains(parameters[0].getClassName())) {
        found.addCollection(model, name);
      }
    }
  }

  private List<String> nested(Type parameter) {
    Type element = parameter.getSort() == Type.ARRAY ? parameter.getElementType() : parameter;
    List<String> types = new ArrayList<>();
    if (isModel(element.getClassName())) {
      types.add(element.getClassName());
    } else if (lambdaBuilder != null) {
      types.add(lambdaBuilder);
      lambdaBuilder = null;
    }
    return types;
  }

  private static boolean isModel(String type) {
    return type.startsWith(SDK) && type.contains(MODEL);
  }

  /** Returns what a method is given the builders of. */
  static List<String> built(String descriptor) {
    return Arrays.stream(Type.getArgumentTypes(descriptor))
        .map(Type::getClassName)
        .filter(type -> isModel(type) && type.endsWith(BUILDER))
        .map(CallMethodVisitor::withoutBuilder)
        .toList();
  }

  /** Returns whether a method of a program's own type can be one that it has from a client. */
  static boolean looksLikeOperation(String name, String descriptor) {
    if (isHidden(name) || !descriptor.contains("awssdk")) {
      return false;
    }
    return answered(descriptor).isPresent()
        || Arrays.stream(Type.getArgumentTypes(descriptor))
            .map(Type::getClassName)
            .anyMatch(type -> isModel(type) && type.endsWith(REQUEST));
  }

  private static String withoutBuilder(String builder) {
    return builder.substring(0, builder.length() - BUILDER.length());
  }

  // Whatever stands between a constant and a call makes the constant another argument's.

  @Override
  public void visitInsn(int opcode) {
    constant = null;
    if ((opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.ATHROW) {
      branches.wayOut();
    }
  }

  @Override
  public void visitVarInsn(int opcode, int index) {
    constant = null;
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    constant = null;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    constant = null;
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    constant = null;
    branches.jump(label);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
    visitLookupSwitchInsn(otherwise, new int[0], labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
    branches.jump(otherwise);
    for (Label label : labels) {
      branches.jump(label);
    }
  }

  /** Where branches meet, as behind {@code a ? "x" : "y"}, the last constant is one of several. */
  @Override
  public void visitLabel(Label label) {
    if (branches.label(label)) {
      constant = null;
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    constant = null;
  }
}
