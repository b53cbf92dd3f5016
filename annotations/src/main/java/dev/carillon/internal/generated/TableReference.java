package dev.carillon.internal.generated;

import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.util.List;

/** What a generated enum knows of its service. */
record TableReference(
    String service,
    List<? extends Action> actions,
    List<ResourceTypeReference> resourceTypes,
    List<ConditionKeyReference> conditionKeys,
    List<RemovedActionReference> removedActions)
    implements ServiceReference {}
