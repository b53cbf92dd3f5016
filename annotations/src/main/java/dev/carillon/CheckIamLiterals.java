package dev.carillon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks only for the check of strings: strings such as {@code "s3:GetObject"} are checked against
 * AWS's tables, and nothing is generated. For code that gives strings to the AWS SDK or the CDK.
 *
 * <pre>{@code
 * @CheckIamLiterals({"s3", "sqs"})
 * package com.acme;
 * }</pre>
 *
 * <p>It applies where {@link IamActions#literals()} applies: in the annotated package, in the
 * packages below it, and in every file of the same source root.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface CheckIamLiterals {

  /** Every service that Carillon has a catalog of. */
  String ALL = "*";

  /**
   * The prefixes of the services that strings are checked for, or {@link #ALL}. An unknown service
   * is an error, as in {@link IamActions}.
   */
  String[] value() default ALL;

  /** How a mistake is reported. */
  Literals literals() default Literals.ERROR;
}
