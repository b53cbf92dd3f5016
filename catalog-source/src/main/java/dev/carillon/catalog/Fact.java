package dev.carillon.catalog;

/**
 * A kind of fact about a service that one form of AWS's reference has and another has not. A source
 * that lacks one says nothing about it, which is not the same as saying that there is none.
 */
public enum Fact {
  /** The name of the service in AWS's words, "Amazon Chime". */
  DISPLAY_NAME("the service's name"),
  /** AWS's sentence about an action. */
  DESCRIPTIONS("descriptions"),
  /** The asterisk of a resource type that a statement must name. */
  REQUIRED_MARKS("required marks of resource types"),
  /** The actions that are needed besides an action. */
  DEPENDENT_ACTIONS("dependent actions"),
  /** The mark of an action that no API operation has. */
  PERMISSION_ONLY_MARKS("permission-only marks");

  private final String label;

  Fact(String label) {
    this.label = label;
  }

  /** Returns the fact in words, in the plural: {@code "dependent actions"}. */
  public String label() {
    return label;
  }
}
