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
  private final List<? extends Action> actions;
  private final ActionTable<?> table;
  private volatile @Nullable KnownService known;

  TableReference(String service, List<? extends Action> actions, ActionTable<?> table) {
    this.service = service;
    this.actions = actions;
    this.table = table;
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

  /** The constants of removed actions come last. */
  @Override
  @SuppressWarnings("EnumOrdinal")
  public boolean isListed(ActionReference action) {
    return action instanceof Enum<?> constant
        && constant.ordinal() < actions.size()
        && actions.get(constant.ordinal()) == action;
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
