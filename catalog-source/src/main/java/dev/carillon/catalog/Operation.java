package dev.carillon.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An operation of a service's API, and the actions that AWS may check when it is called. Most have
 * the name of the one action that authorizes them; {@code HeadObject} is authorized by {@code
 * s3:GetObject}.
 *
 * @param name the name as AWS writes it, for example {@code "HeadObject"}
 * @param clients the SDK clients that have the operation, by the names that AWS gives, for example
 *     {@code "s3"}
 * @param authorizedBy the actions that may be checked, in AWS's order; empty where AWS names none
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html">
 *     Simplified AWS service information for programmatic access</a>
 */
public record Operation(String name, List<String> clients, List<AuthorizedAction> authorizedBy) {

  /** Copies the parts; the clients are sorted. */
  public Operation {
    clients = clients.stream().sorted().distinct().toList();
    authorizedBy = authorizedBy.stream().distinct().toList();
  }

  /**
   * Returns whether the action of the operation's own name authorizes it, and no other does.
   *
   * @param service the prefix of the operation's service
   */
  public boolean isActionOf(String service) {
    return authorizedBy.equals(List.of(new AuthorizedAction(service + ':' + name, Map.of())));
  }

  /** Returns the operation of the same name that has what either of two says. */
  public Operation and(Operation other) {
    return new Operation(
        name,
        Stream.concat(clients.stream(), other.clients.stream()).toList(),
        Stream.concat(authorizedBy.stream(), other.authorizedBy.stream()).toList());
  }

  /** Returns the actions that may be checked, as a policy names them. */
  public List<String> actions() {
    return authorizedBy.stream().map(AuthorizedAction::action).distinct().toList();
  }

  /**
   * An action that authorizes an operation.
   *
   * @param action the action as a policy names it, for example {@code "iam:PassRole"}
   * @param context the values that condition keys have in the request, by key: {@code
   *     "iam:PassedToService"} is {@code "lambda.amazonaws.com"}
   */
  public record AuthorizedAction(String action, Map<String, List<String>> context) {

    /** Copies the values, sorted by key. */
    public AuthorizedAction {
      Map<String, List<String>> sorted = new TreeMap<>();
      context.forEach((key, values) -> sorted.put(key, List.copyOf(values)));
      context = Collections.unmodifiableMap(sorted);
    }
  }
}
