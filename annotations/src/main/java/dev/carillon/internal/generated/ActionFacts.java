package dev.carillon.internal.generated;

import java.util.List;

/**
 * What a table says of one action besides its name and levels.
 *
 * @param dependentActions the actions also needed, as a policy names them
 * @param knowsDependentActions whether a source could tell them
 * @param resourceTypes the names of the resource types that it takes
 * @param requiredResourceTypes those of them that AWS marks as required
 * @param conditionKeys the condition keys that it supports
 */
public record ActionFacts(
    List<String> dependentActions,
    boolean knowsDependentActions,
    List<String> resourceTypes,
    List<String> requiredResourceTypes,
    List<String> conditionKeys) {

  /** The facts of an action of which nothing more is known. */
  public static final ActionFacts NONE =
      new ActionFacts(List.of(), true, List.of(), List.of(), List.of());
}
