package dev.carillon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the IAM actions of one or more AWS services as Java types, generated into the annotated
 * package.
 *
 * <pre>{@code
 * @IamActions("chime")
 * package com.acme.iam;
 * }</pre>
 *
 * <p>For each service this generates {@code <Prefix>Action}, an enum of the service's actions, and
 * {@code <Prefix>Statement}, the fluent builder of statements on them; {@code chime} gives {@code
 * ChimeAction} and {@code ChimeStatement}.
 *
 * <p>The annotation stays in the class file of the package, so that a later compilation of a single
 * source file still knows which services the package declares.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Actions, resources, and condition keys for AWS services</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface IamActions {

  /**
   * The service prefixes, as AWS writes them in front of the colon of an action: {@code "chime"},
   * {@code "s3"}, {@code "vpc-lattice"}. Each at most once.
   */
  String[] value();
}
