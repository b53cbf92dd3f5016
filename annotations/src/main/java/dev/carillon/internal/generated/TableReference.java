package dev.carillon.internal.generated;

import dev.carillon.internal.iam.KnownService;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated enum knows of its service. */
final class TableReference implements ServiceReference, KnownService.Keeper {

  private final String service;
  private final ActionTable<?> table;
  private volatile @Nullable List<? extends Action> actions;
  private volatile @Nullable KnownService known;

  TableReference(String service, ActionTable<?> table) {
    this.service = service;
    this.table = table;
  }

  @Override
  public String service() {
    return service;
  }

  @Override
  public List<? extends Action> actions() {
    List<? extends Action> listed = actions;
    if (listed == null) {
      listed = table.current();
      actions = listed;
    }
    return listed;
  }

  @Override
  public List<ResourceTypeReference> resourceTypes() {
    return table.text().resourceTypes();
  }

  @Override
  public List<ConditionKeyReference> conditionKeys() {
    return table.text().conditionKeys();
  }

  @Override
  public List<RemovedActionReference> removedActions() {
    return table.text().removedActions();
  }

  @Override
  public boolean isListed(ActionReference action) {
    return action instanceof Enum<?> constant && table.isListed(constant);
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
