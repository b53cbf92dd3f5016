package dev.carillon.internal.generated;

import dev.carillon.internal.iam.KnownService;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated enum knows of its service. */
final class TableReference implements ServiceReference, KnownService.Keeper {

  private final String service;
  private final List<? extends Action> actions;
  private final TableText text;
  private volatile @Nullable KnownService known;

  TableReference(String service, List<? extends Action> actions, TableText text) {
    this.service = service;
    this.actions = actions;
    this.text = text;
  }

  @Override
  public String service() {
    return service;
  }

  @Override
  public List<? extends Action> actions() {
    return actions;
  }

  @Override
  public List<ResourceTypeReference> resourceTypes() {
    return text.resourceTypes();
  }

  @Override
  public List<ConditionKeyReference> conditionKeys() {
    return text.conditionKeys();
  }

  @Override
  public List<RemovedActionReference> removedActions() {
    return text.removedActions();
  }

  @Override
  public KnownService known() {
    KnownService made = known;
    if (made == null) {
      // Two threads may both make it; they get equal values.
      made = KnownService.make(this);
      known = made;
    }
    return made;
  }
}
