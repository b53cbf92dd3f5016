package dev.carillon.catalog.template;

import dev.carillon.internal.validation.view.Element;

/**
 * The functions of CloudFormation's templates: the one member of an object calls one by its name.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 *     Intrinsic functions</a>
 */
public final class Functions {

  /** The function that gives a parameter, or what a resource is named by. */
  public static final String REF = "Ref";

  private static final String LONGER = "Fn::";

  private static final String OF_AWS = "AWS::";

  private Functions() {}

  /** Returns whether a member calls a function. */
  public static boolean isFunction(String name) {
    return name.equals(REF) || isLonger(name);
  }

  /** Returns whether a member calls a function whose name says so: any but {@code Ref}. */
  public static boolean isLonger(String name) {
    return name.startsWith(LONGER);
  }

  /**
   * Returns whether an object calls a macro that is not one of AWS, and may write what it likes.
   *
   * @param member the member that names macros
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html">
   *     Transform</a>
   */
  public static boolean callsOwnMacro(String member, Element object) {
    return object.member(member).stream()
        .flatMap(all -> all.items().stream())
        .map(macro -> macro.isString() ? macro.text() : macro.text("Name"))
        .anyMatch(name -> !name.startsWith(OF_AWS));
  }
}
