package dev.carillon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the check of IAM text alone: strings such as {@code "s3:GetObject"} are held against
 * AWS's tables, and nothing is generated. For code that gives strings to the AWS SDK or the CDK.
 *
 * <pre>{@code
 * @CheckIamLiterals({"s3", "sqs"})
 * package com.acme;
 * }</pre>
 *
 * <p>It holds where the {@linkplain IamActions#literals() literals of IamActions} hold: in the
 * annotated package, in the packages below it, and in every file of the same source root.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface CheckIamLiterals {

  /** Every service that Carillon has a catalog of. */
  String ALL = "*";

  /**
   * The service prefixes whose text is checked, or {@link #ALL}. A service that nobody knows is an
   * error, as in {@link IamActions}.
   */
  String[] value() default ALL;

  /** How loud the check is. */
  Literals literals() default Literals.ERROR;
}
