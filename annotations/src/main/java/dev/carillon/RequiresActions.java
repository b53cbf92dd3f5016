package dev.carillon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which IAM actions a method, or all code of a type, needs to be allowed to use.
 *
 * <pre>{@code
 * @RequiresActions({"chime:CreateMeeting", "chime:CreateAttendee"})
 * Meeting open(String title) { … }
 * }</pre>
 *
 * <p>Each action is checked against AWS's tables, whatever its service. The actions are collected
 * into {@code META-INF/carillon/requires/}, one file for each top-level type, where {@link
 * dev.carillon.policy.RequiredActions} finds them: so a test can assert that a policy grants what
 * the code needs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface RequiresActions {

  /** The actions, as a policy names them: {@code "chime:CreateMeeting"}. */
  String[] value();
}
