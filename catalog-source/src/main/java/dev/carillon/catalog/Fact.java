package dev.carillon.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
  PERMISSION_ONLY_MARKS("permission-only marks"),
  /** Which condition keys are an action's own, and which are those of its resource types. */
  KEY_PLACES("which condition keys are an action's own"),
  /** The operations of the service's API, and the actions that authorize them. */
  OPERATIONS("operations"),
  /** The addresses of the service's pages. */
  PAGES("the addresses of its pages"),
  /** What stands of an action on each of several pages of its service, and not on one alone. */
  ROWS_OF_ALL_PAGES("rows of an action on further pages of its service");

  private final String label;

  Fact(String label) {
    this.label = label;
  }

  /** Returns a copy that does not change, in the order of the constants. */
  public static Set<Fact> copyOf(Set<Fact> facts) {
    EnumSet<Fact> copy = EnumSet.noneOf(Fact.class);
    copy.addAll(facts);
    return Collections.unmodifiableSet(copy);
  }

  /** Returns the fact in words, in the plural: {@code "dependent actions"}. */
  public String label() {
    return label;
  }
}
