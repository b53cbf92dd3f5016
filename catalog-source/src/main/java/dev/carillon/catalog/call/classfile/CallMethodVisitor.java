package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SdkCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
  private static final String JAVA = "java.";
  private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.Map");
  private static final String CONSUMER = "Ljava/util/function/Consumer;";

  private final IntFunction<CallPlace> place;
  private final FoundCalls found;
  private final Set<Label> targets = new HashSet<>();
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
        for (Type parameter : type.getArgumentTypes()) {
          String builder = parameter.getClassName();
          if (isModel(builder) && builder.endsWith(BUILDER)) {
            lambdaBuilder = withoutBuilder(builder);
            found.use(lambdaBuilder).built();
          }
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
    } else if (!owner.startsWith(JAVA) && !isHidden(name)) {
      found.addOfOwnType(call(owner, name, descriptor), looksLikeOperation(name, descriptor));
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
      if (isModel(type) && type.endsWith("Request")) {
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

  private void model(String owner, String name, String descriptor, @Nullable String text) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    if (!owner.endsWith(BUILDER)) {
      if (name.equals("builder")) {
        found.use(owner).built();
      } else if (name.equals("toBuilder")) {
        found.use(owner).copied();
      } else if (parameters.length == 1) {
        RequestUse.setterOf(name)
            .ifPresent(setter -> found.use(owner).made(setter, nested(parameters[0])));
      }
      return;
    }
    if (parameters.length > 0) {
      RequestUse use = found.use(withoutBuilder(owner));
      Optional<String> constant = Optional.ofNullable(parameters.length == 1 ? text : null);
      use.set(name, constant, nested(parameters[0]));
      if (COLLECTIONS.contains(parameters[0].getClassName())) {
        found.addCollection(withoutBuilder(owner), name);
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

  /** Returns whether a method of a program's own type can be one that it has from a client. */
  static boolean looksLikeOperation(String name, String descriptor) {
    if (isHidden(name) || !descriptor.contains("awssdk")) {
      return false;
    }
    String result = Type.getReturnType(descriptor).getClassName();
    return (isModel(result) && result.endsWith("Response"))
        || Arrays.stream(Type.getArgumentTypes(descriptor))
            .map(Type::getClassName)
            .anyMatch(type -> isModel(type) && type.endsWith("Request"));
  }

  private static String withoutBuilder(String builder) {
    return builder.substring(0, builder.length() - BUILDER.length());
  }

  // Whatever stands between a constant and a call makes the constant another argument's.

  @Override
  public void visitInsn(int opcode) {
    constant = null;
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
    targets.add(label);
  }

  /** Where branches meet, as behind {@code a ? "x" : "y"}, the last constant is one of several. */
  @Override
  public void visitLabel(Label label) {
    if (targets.contains(label)) {
      constant = null;
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    constant = null;
  }
}
