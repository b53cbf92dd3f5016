package dev.carillon.catalog.call;

import dev.carillon.catalog.FactRows;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations of clients that have the name of another client's, and other actions: the rows of
 * {@code clients.txt}.
 */
final class SharedNames {

  private static final Map<String, List<AuthorizedAction>> ACTIONS = new HashMap<>();

  static {
    FactRows.read(
        SharedNames.class,
        "clients.txt",
        row -> row.words(0).forEach(operation -> ACTIONS.put(operation, actions(row.words(1)))));
  }

  private SharedNames() {}

  private static List<AuthorizedAction> actions(List<String> names) {
    return names.equals(List.of("-"))
        ? List.of()
        : names.stream().map(action -> new AuthorizedAction(action, Map.of())).toList();
  }

  /** Returns the operation that such a client's method sends; empty where no other has its name. */
  static Optional<CalledOperation> operation(ClientType client, String method) {
    String prefix = client.sdkPackage() + ':';
    List<AuthorizedAction> ofAll = ACTIONS.get(prefix + '*');
    return ofAll != null
        ? Optional.of(operation(client, method, ofAll))
        : SimpleNames.withoutSuffixes(method).stream()
            .filter(name -> ACTIONS.containsKey(prefix + name))
            .findFirst()
            .map(name -> operation(client, name, ACTIONS.getOrDefault(prefix + name, List.of())));
  }

  private static CalledOperation operation(
      ClientType client, String name, List<AuthorizedAction> actions) {
    return new CalledOperation(
        actions.isEmpty() ? client.sdkPackage() : actions.get(0).service(),
        new OperationReference(name, List.of(), actions),
        client.request(name),
        false);
  }
}
