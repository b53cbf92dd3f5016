package com.acme.iam;

import dev.carillon.internal.generated.GeneratedActions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * Says which actions of Amazon Chime the code needs to be allowed.
 *
 * @see dev.carillon.RequiresActions
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "chime"
)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.CONSTRUCTOR
})
public @interface RequiresChimeActions {
  /**
   * Returns the actions.
   *
   * @return the actions that the code needs to be allowed
   */
  ChimeAction[] value();
}
