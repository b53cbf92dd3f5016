package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.Map;

/**
 * The actions that each call of an operation needs: that of its own name, unless a page names
 * others for it, or the only one; where there is neither, what {@link DocumentedActions} tells.
 */
final class MainActions {

  /** API Gateway's actions are methods of HTTP. */
  private static final Map<String, String> METHODS =
      Map.of(
          "Create", "POST",
          "Delete", "DELETE",
          "Generate", "POST",
          "Get", "GET",
          "Import", "POST",
          "Put", "PUT",
          "Reimport", "PUT",
          "Update", "PATCH");

  private MainActions() {}

  static boolean isMain(CalledOperation operation, AuthorizedAction action) {
    if (DocumentedActions.isNever(operation, action)) {
      return false;
    }
    if (operation.isItself(action)
        || operation.actions().size() == 1
        || DocumentedActions.isOfEach(operation, action)
        || isOfOthers(operation, action)) {
      return true;
    }
    if (operation.actions().stream().anyMatch(operation::isItself)) {
      return false;
    }
    return DocumentedActions.isOfEachOfService(operation, action)
        || isNamesake(operation, action)
        || isMethod(operation, action)
        || isOnly(operation, action);
  }

  /** Returns whether one of the actions that AWS names for an operation is more than an extra. */
  static boolean isIn(String service, OperationReference known) {
    CalledOperation operation = new CalledOperation(service, known, "", false);
    return operation.actions().stream()
        .anyMatch(
            action ->
                operation.isItself(action)
                    || (isMain(operation, action) && !ExtraAction.isSideline(operation, action)));
  }

  /** Returns whether a page says that the caller needs what AWS lists of other services. */
  private static boolean isOfOthers(CalledOperation operation, AuthorizedAction action) {
    return !action.service().equals(operation.service())
        && DocumentedActions.areOthersOfEach(operation)
        && !ExtraAction.isSideline(operation, action);
  }

  /** OpenSearch's actions have the prefix of Elasticsearch. */
  private static boolean isNamesake(CalledOperation operation, AuthorizedAction action) {
    return action.actionName().equalsIgnoreCase(operation.name());
  }

  private static boolean isMethod(CalledOperation operation, AuthorizedAction action) {
    return operation.service().equals("apigateway")
        && METHODS.entrySet().stream()
            .anyMatch(
                method ->
                    operation.name().startsWith(method.getKey())
                        && method.getValue().equals(action.actionName()));
  }

  /** Returns whether all other actions are by their names no more than extras. */
  private static boolean isOnly(CalledOperation operation, AuthorizedAction action) {
    return !ExtraAction.isSideline(operation, action)
        && operation.actions().stream()
                .filter(other -> !ExtraAction.isSideline(operation, other))
                .filter(other -> !DocumentedActions.isAlways(other))
                .count()
            == 1;
  }
}
