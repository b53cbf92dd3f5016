package dev.carillon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates Java types for the IAM actions of one or more AWS services into the annotated package,
 * or into the package of the annotated type.
 *
 * <pre>{@code
 * @IamActions("chime")
 * package com.acme.iam;
 * }</pre>
 *
 * <p>Kotlin has no annotated packages. There, or where a file {@code package-info.java} is not
 * wanted, it stands on a type and generates into that type's package:
 *
 * <pre>{@code
 * @IamActions("chime")
 * object Policies {}
 * }</pre>
 *
 * <p>For each service this generates {@code <Prefix>Action}, an enum of the service's actions, and
 * {@code <Prefix>Statement}, the fluent builder of statements on them; {@code chime} gives {@code
 * ChimeAction} and {@code ChimeStatement}. {@code Requires<Prefix>Actions} is {@link
 * RequiresActions} with constants of the enum. Where the service has them, {@code <Prefix>Resource}
 * makes the ARNs of its resource types, and {@code <Prefix>Keys} has its condition keys.
 *
 * <p>The annotation stays in the class file, so that a later compilation of a single source file
 * still knows which services the package declares. On a type, the annotation has strings checked in
 * that file only.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Actions, resources, and condition keys for AWS services</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface IamActions {

  /**
   * The service prefixes, as AWS writes them in front of the colon of an action: {@code "chime"},
   * {@code "s3"}, {@code "vpc-lattice"}. Each at most once in a package.
   */
  String[] value();

  /**
   * How mistakes in strings of Java code, such as {@code "chime:CreateMeeting"}, are reported for
   * these services.
   *
   * <p>The first of these that applies decides:
   * {@code @SuppressWarnings("carillon:INVALID_ACTION")} on an element that encloses the text; then
   * this member, of a type in the same file or of the nearest enclosing package that has it; then,
   * if only other packages of the source root declare the service, the strictest of their settings;
   * then {@code literals} in {@code carillon.properties}; then {@link Literals#ERROR}.
   */
  Literals literals() default Literals.ERROR;
}
