package dev.carillon.processor.plan;

import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The enum of a service's actions.
 *
 * @param head the type
 * @param current the constants of the actions that AWS lists now, in their order
 * @param removed the constants of the actions that AWS listed once, in their order; they follow
 * @param resourceTypes the resource types of the service
 * @param conditionKeys the condition keys of the service
 * @param unlisted the operations that can be actions which AWS does not list yet
 * @param sdkAction whether the enum also implements the AWS SDK's {@code IamAction}
 * @param catalog the catalog in pieces, where it is one that Carillon does not bring; else empty
 * @param comments the comments of the enum's methods
 */
public record ActionEnumPlan(
    TypeHead head,
    List<ActionPlan> current,
    List<ActionPlan> removed,
    List<ResourceTypeReference> resourceTypes,
    List<ConditionKeyReference> conditionKeys,
    List<String> unlisted,
    boolean sdkAction,
    List<String> catalog,
    ActionEnumComments comments)
    implements TypePlan {

  /** Copies the parts. */
  public ActionEnumPlan {
    current = List.copyOf(current);
    removed = List.copyOf(removed);
    resourceTypes = List.copyOf(resourceTypes);
    conditionKeys = List.copyOf(conditionKeys);
    unlisted = List.copyOf(unlisted);
    catalog = List.copyOf(catalog);
  }

  /** Returns all constants, in their order. */
  public List<ActionPlan> constants() {
    List<ActionPlan> all = new ArrayList<>(current);
    all.addAll(removed);
    return all;
  }
}
