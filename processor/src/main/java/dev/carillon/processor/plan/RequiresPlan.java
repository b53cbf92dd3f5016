package dev.carillon.processor.plan;

/**
 * The annotation that says which of a service's actions code needs.
 *
 * @param head the type
 * @param actionEnum the simple name of the enum of the service's actions
 */
public record RequiresPlan(TypeHead head, String actionEnum) implements TypePlan {

  /** The comment of the annotation's member. */
  public static final String ACTIONS =
      "Returns the actions.\n\n@return the actions that the code needs to be allowed";
}
