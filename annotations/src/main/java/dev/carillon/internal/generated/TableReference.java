package dev.carillon.internal.generated;

import dev.carillon.internal.iam.DeclaredService;
import dev.carillon.internal.json.Latin1;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ActionReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated enum knows of its service. */
final class TableReference extends DeclaredService {

  private final ActionTable<?> table;
  private volatile @Nullable List<? extends Action> actions;

  TableReference(String service, ActionTable<?> table) {
    super(service);
    this.table = table;
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
  public List<String> unlistedActions() {
    return table.text().unlistedActions();
  }

  @Override
  public boolean lists(ActionReference[] actions, boolean distinct) {
    return table.lists(actions, distinct);
  }

  @Override
  public void write(ActionReference[] actions, Latin1 out) {
    table.write(actions, out);
  }
}
