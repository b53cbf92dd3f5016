package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.SdkCall;
import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** What the names of the SDK's types, and of methods that take or return them, say. */
final class ModelTypes {

  private static final String MODEL = ".model.";
  private static final String BUILDER = "$Builder";
  private static final String REQUEST = "Request";
  private static final String RESPONSE = "Response";

  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  /** What operations take beside what is of the SDK. */
  private static final Set<String> PARAMETERS =
      Set.of("java.util.function.Consumer", "java.nio.file.Path", "java.io.File");

  private static final String CONSUMER = "java/util/function/Consumer";

  private ModelTypes() {}

  /** Returns the name of a class that class files have with slashes. */
  static String className(String internal) {
    return Type.getObjectType(internal).getClassName();
  }

  static boolean isOfSdk(String type) {
    return type.startsWith(SdkCall.SDK);
  }

  static boolean isBuilder(String type) {
    return type.endsWith(BUILDER);
  }

  static boolean isRequest(String type) {
    return isModel(type) && type.endsWith(REQUEST);
  }

  static boolean isModel(String type) {
    return isOfSdk(type) && type.contains(MODEL);
  }

  /** Returns whether a type, by its internal name, is none of a language's or of the SDK's. */
  static boolean isOfProgram(String owner) {
    return !owner.startsWith("java/")
        && !owner.startsWith("kotlin/")
        && !owner.startsWith("scala/")
        && !owner.startsWith(SdkNames.SDK);
  }

  /** Returns whether a descriptor is of a class of the model. */
  static boolean isOfModel(String descriptor) {
    return isModel(Type.getType(descriptor).getClassName());
  }

  /** Returns whether a static field of a class is a constant of an enum of the model. */
  static boolean isChoice(String owner, String descriptor) {
    return descriptor.length() == owner.length() + 2
        && descriptor.startsWith(owner, 1)
        && isModel(className(owner));
  }

  /** Returns the name of a field as texts have it. */
  static String field(String owner, String name) {
    return TextNames.field(className(owner), name);
  }

  /** Returns whether a descriptor can be of an enum of the model: it is of no request or answer. */
  static boolean canBeChoice(String descriptor) {
    String name = descriptor.charAt(0) == 'L' ? Type.getType(descriptor).getClassName() : "";
    return canBeGiven(name) && !isRequest(name) && !isBuilder(name);
  }

  /** Returns whether these are the parameters of the setter of a flag. */
  static boolean isFlag(Type[] parameters) {
    return parameters.length == 1
        && Set.of("boolean", "java.lang.Boolean").contains(parameters[0].getClassName());
  }

  /** Returns whether what is of a type can be or hold parts of a request, and does not say it. */
  static boolean canHoldParts(Type type) {
    return type.getClassName().startsWith("java.util.") || type.getSort() == Type.ARRAY;
  }

  /** Returns what a method is given the builders of. */
  static List<String> built(String descriptor) {
    return Arrays.stream(Type.getArgumentTypes(descriptor))
        .map(Type::getClassName)
        .filter(type -> isModel(type) && isBuilder(type))
        .map(ModelTypes::withoutBuilder)
        .toList();
  }

  /** Returns what a type is the builder of, if it is one of the model. */
  static Optional<String> builderOf(Type type) {
    String name = type.getClassName();
    return isModel(name) && isBuilder(name) ? Optional.of(withoutBuilder(name)) : Optional.empty();
  }

  /** Returns what a method returns, or the builder of which it does, if it is no answer. */
  static Optional<String> made(String descriptor) {
    Type result = Type.getReturnType(descriptor);
    return builderOf(result)
        .or(() -> Optional.of(result.getClassName()).filter(ModelTypes::canBeGiven));
  }

  private static boolean canBeGiven(String type) {
    return isModel(type) && !type.endsWith(RESPONSE);
  }

  /** Returns whether a method of a program's own type can be one that it has from a client. */
  static boolean looksLikeOperation(String name, String descriptor) {
    if (isHidden(name) || !descriptor.contains("awssdk")) {
      return false;
    }
    return answered(descriptor).isPresent()
        || Arrays.stream(Type.getArgumentTypes(descriptor))
            .map(Type::getClassName)
            .anyMatch(ModelTypes::isRequest);
  }

  /**
   * Returns whether a method can be one that its type has from a client, in any of the forms that
   * these have: it takes requests, lambdas and bodies, and what it returns is of the SDK or of the
   * future.
   */
  static boolean canBeOperation(String name, String descriptor) {
    String result = Type.getReturnType(descriptor).getClassName();
    return looksLikeOperation(name, descriptor)
        || ((isOfSdk(result) || result.equals(FUTURE))
            && Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .allMatch(type -> isOfSdk(type) || PARAMETERS.contains(type)));
  }

  /** Returns whether a method can be an operation to which a consumer is given, for its request. */
  static boolean takesConsumer(String name, String descriptor) {
    return descriptor.contains(CONSUMER) && canBeOperation(name, descriptor);
  }

  static String withoutBuilder(String builder) {
    return builder.substring(0, builder.length() - BUILDER.length());
  }

  /** Returns the request of the answer that a method returns, if it returns one of the SDK. */
  static Optional<String> answered(String descriptor) {
    String result = Type.getReturnType(descriptor).getClassName();
    return isModel(result) && result.endsWith(RESPONSE)
        ? Optional.of(result.substring(0, result.length() - RESPONSE.length()) + REQUEST)
        : Optional.empty();
  }

  static boolean isHidden(String name) {
    return name.startsWith("<") || name.startsWith("lambda$");
  }

  /**
   * Returns the models that the parameter of a setter takes, or what it is given here builds.
   *
   * @param here whether the setter is called here, and not a reference to it
   */
  static List<String> given(Operands operands, Type parameter, boolean here) {
    Type element = parameter.getSort() == Type.ARRAY ? parameter.getElementType() : parameter;
    if (isModel(element.getClassName())) {
      return List.of(element.getClassName());
    }
    Optional<String> made = operands.value(0, 1, Operands.Kind.TYPE);
    boolean isConsumer = here && element.getInternalName().equals(CONSUMER);
    return isConsumer ? operands.lambda(0, 1).or(() -> made).stream().toList() : List.of();
  }
}
