package dev.carillon.internal.generated;

import java.util.List;

/** What a table says of one action besides its name and levels. */
public final class ActionFacts {

  /** The facts of an action of which nothing more is known. */
  public static final ActionFacts NONE =
      new ActionFacts(List.of(), true, List.of(), List.of(), List.of());

  private final List<String> dependentActions;
  private final boolean knowsDependentActions;
  private final List<String> resourceTypes;
  private final List<String> requiredResourceTypes;
  private final List<String> conditionKeys;

  ActionFacts(
      List<String> dependentActions,
      boolean knowsDependentActions,
      List<String> resourceTypes,
      List<String> requiredResourceTypes,
      List<String> conditionKeys) {
    this.dependentActions = dependentActions;
    this.knowsDependentActions = knowsDependentActions;
    this.resourceTypes = resourceTypes;
    this.requiredResourceTypes = requiredResourceTypes;
    this.conditionKeys = conditionKeys;
  }

  /** Returns the actions also needed, as a policy names them. */
  public List<String> dependentActions() {
    return dependentActions;
  }

  /** Returns whether a source could tell them. */
  public boolean knowsDependentActions() {
    return knowsDependentActions;
  }

  /** Returns the names of the resource types that it takes. */
  public List<String> resourceTypes() {
    return resourceTypes;
  }

  /** Returns those of them that AWS marks as required. */
  public List<String> requiredResourceTypes() {
    return requiredResourceTypes;
  }

  /** Returns the condition keys that it supports. */
  public List<String> conditionKeys() {
    return conditionKeys;
  }
}
