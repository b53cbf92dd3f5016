package dev.carillon.internal.generated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a generated type which service's actions it is about, so that the check knows the same
 * facts as the enum when a single file is recompiled, or when the enum comes in a jar. Written by
 * the processor; not for use by hand.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedActions {

  /**
   * The version of Carillon. Here it costs nothing at run time, when this type is never loaded; the
   * processor compares it with its own.
   */
  String VERSION = "0.1.0-SNAPSHOT";

  /** The service prefix: {@code "chime"}. */
  String service();

  /**
   * The catalog that an enum was generated from, as Carillon's catalog JSON cut into pieces; empty
   * where it is the one that Carillon brings.
   */
  String[] catalog() default {};
}
