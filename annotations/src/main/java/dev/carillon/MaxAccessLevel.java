package dev.carillon;

import dev.carillon.policy.AccessLevel;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets a ceiling: no IAM action named inside the annotated type or package, or needed by what is
 * called there, may have an access level above it. An action above it is an error where it is
 * named, be it a generated constant, a string or a policy file, and where an operation of the AWS
 * SDK for Java 2.x that needs it is called.
 *
 * <p>A package's ceiling applies to the packages below it, too. If several ceilings enclose a
 * place, all of them apply.
 *
 * <p>In a {@linkplain PolicyFile policy file} everything counts that a statement allows, also by
 * patterns and {@code NotAction}. An action that no catalog knows, or that has a placeholder,
 * counts as above every ceiling. A Deny statement grants nothing and is not counted.
 *
 * <p>Everything that javac can resolve is checked: generated constants by simple, qualified or
 * statically imported name, in arrays, in method references and in switch labels, constant strings
 * wherever they are defined, the names, levels and patterns given to {@code find}, {@code
 * withAccessLevel}, {@code upToAccessLevel} and {@code matching}, also from a variable, a list, a
 * loop or a stream in the same file ({@code LEVELS.stream().map(ChimeAction::withAccessLevel)}),
 * what the actions depend on that {@code withDependentActions} is called for, the actions of a
 * {@code TrustStatement}, and what a statement selects by {@code allActions}, {@code patterns},
 * {@code notActions} and {@code notPatterns}. In a statement that begins with Carillon's {@code
 * deny} only actions that are named count. What a program computes is not checked: {@code
 * values()}, {@code valueOf}, {@code EnumSet.allOf}, a stream that is filtered, a loop that leaves
 * some out by an {@code if}, a variable that holds an action, an action that another class adds.
 *
 * <p>For a call of the SDK the actions count that it certainly needs: that of the operation, and
 * actions that AWS checks in some cases if the code shows the case, such as tags that a request
 * sets. An action whose level no catalog knows counts as above every ceiling.
 *
 * <p>An access level is AWS's documentation of an action, not proof of what it can do: {@code
 * iam:PassRole} is only {@code Write}.
 *
 * @see GrantedBy
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html">
 *     Access level summaries</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface MaxAccessLevel {

  /** The highest level that is allowed inside. */
  AccessLevel value();
}
