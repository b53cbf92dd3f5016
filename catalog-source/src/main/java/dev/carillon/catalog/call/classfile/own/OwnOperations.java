package dev.carillon.catalog.call.classfile.own;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The methods of types that are called as operations of the SDK are. In a type that extends a
 * client they are its operations: what they send is what others ask for.
 */
public final class OwnOperations {

  /** The methods that javac and the compilers of Kotlin and Scala make of lambdas in a method. */
  private static final Pattern LAMBDA =
      Pattern.compile(
          "lambda\\$(\\w+)\\$\\d+|\\$anonfun\\$(\\w+)\\$\\d+|(\\w+)(?:\\$lambda(?:\\$\\d+)+)+");

  /** Of each type the names of its methods, and whether all of such a name can be operations. */
  private final Map<String, Map<String, Boolean>> methods = new HashMap<>();

  /** Notes a method that the source of a type has. */
  public void add(String type, String method, boolean canBeOperation) {
    methods
        .computeIfAbsent(type, name -> new HashMap<>())
        .merge(method, canBeOperation, Boolean::logicalAnd);
  }

  /** Returns whether the source of a type has a method of such a name. */
  public boolean has(String type, String method) {
    return methods.getOrDefault(type, Map.of()).containsKey(method);
  }

  /** Returns the method of a type that can be an operation and is, or has in a lambda, another. */
  public Optional<String> around(String type, String method) {
    String outer = outer(method);
    return methods.getOrDefault(type, Map.of()).getOrDefault(outer, false)
        ? Optional.of(outer)
        : Optional.empty();
  }

  /** Returns whether a method is one that compilers make of lambdas, by its name. */
  public static boolean isLambda(String method) {
    return LAMBDA.matcher(method).matches();
  }

  private static String outer(String method) {
    Matcher lambda = LAMBDA.matcher(method);
    for (int i = 1; lambda.matches() && i <= lambda.groupCount(); i++) {
      if (lambda.group(i) != null) {
        return lambda.group(i);
      }
    }
    return method;
  }
}
