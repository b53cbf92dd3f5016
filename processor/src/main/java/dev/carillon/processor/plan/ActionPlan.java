package dev.carillon.processor.plan;

import dev.carillon.policy.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A constant to generate.
 *
 * @param constant its name in Java
 * @param actionName the name that AWS gives the action
 * @param accessLevels the action's levels, the least powerful first; none where they are not known
 * @param dependentActions the actions also needed, as a policy names them
 * @param knowsDependentActions whether a source could tell them
 * @param resourceTypes the names of the resource types that the action takes
 * @param requiredResourceTypes those of them that AWS marks as required
 * @param conditionKeys the condition keys that the action supports
 * @param removedSince the day since which AWS does not list the action, if it is a removed one
 * @param javadoc the text of the constant's comment
 */
public record ActionPlan(
    String constant,
    String actionName,
    List<AccessLevel> accessLevels,
    List<String> dependentActions,
    boolean knowsDependentActions,
    List<String> resourceTypes,
    List<String> requiredResourceTypes,
    List<String> conditionKeys,
    Optional<LocalDate> removedSince,
    String javadoc) {

  /** Copies the parts. */
  public ActionPlan {
    accessLevels = List.copyOf(accessLevels);
    dependentActions = List.copyOf(dependentActions);
    resourceTypes = List.copyOf(resourceTypes);
    requiredResourceTypes = List.copyOf(requiredResourceTypes);
    conditionKeys = List.copyOf(conditionKeys);
  }
}
