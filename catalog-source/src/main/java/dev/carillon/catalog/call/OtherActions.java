package dev.carillon.catalog.call;

import dev.carillon.catalog.UnlistedActions;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The actions of operations for which AWS lists none, or not all. */
final class OtherActions {

  private OtherActions() {}

  /** Returns an operation of a service with its actions, where AWS lists none or too many. */
  static OperationReference of(String service, OperationReference known) {
    OperationReference told = UnlistedActions.in(service, known);
    List<String> more = DocumentedActions.beside(service + ':' + known.name());
    return more.isEmpty() ? told : with(more, told);
  }

  /** Returns the same with actions, but for those that it lists already. */
  static OperationReference with(List<String> more, OperationReference known) {
    List<AuthorizedAction> actions = new ArrayList<>(known.authorizedBy());
    for (String action : more) {
      if (actions.stream().noneMatch(listed -> listed.action().equals(action))) {
        actions.add(new AuthorizedAction(action, Map.of()));
      }
    }
    return new OperationReference(known.name(), known.clients(), actions);
  }
}
