package dev.carillon.catalog;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The actions of operations for which AWS lists none: the rows of {@code unlisted.txt}. If these
 * tell of none either, AWS's table of actions is mostly late: it gets an action of the operation's
 * name months later, and IAM asks for that action from the beginning.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-temporary-delegation.html">iam:UpdateDelegationRequest,
 *     which the table lacks</a>
 */
public final class UnlistedActions {

  private static final String ANY = "*";
  private static final String NONE = "-";

  /** By the operation; none if it needs none. */
  private static final Map<String, List<String>> ACTIONS = new HashMap<>();

  static {
    FactRows.read(
        UnlistedActions.class,
        "unlisted.txt",
        row -> {
          List<String> actions = row.text(1).equals(NONE) ? List.of() : row.words(1);
          row.words(0).forEach(operation -> ACTIONS.put(operation, actions));
        });
  }

  private UnlistedActions() {}

  /** Returns whether IAM is not asked for an operation, as {@code service:Operation}. */
  public static boolean isFree(String operation) {
    List<String> actions = ACTIONS.get(operation);
    return (actions != null && actions.isEmpty())
        || ACTIONS.containsKey(operation.substring(0, operation.indexOf(':') + 1) + ANY);
  }

  /** Returns the actions that pages tell of an operation; none if AWS lists any for it. */
  private static List<String> documented(String service, OperationReference operation) {
    return tellsNone(operation.name(), operation.actions())
        ? ACTIONS.getOrDefault(service + ':' + operation.name(), List.of())
        : List.of();
  }

  /**
   * Returns whether nothing tells which action an operation needs, nor that it needs none. Tags of
   * what is created say nothing of it.
   */
  public static boolean isUnknown(String service, OperationReference operation) {
    return tellsNone(operation.name(), operation.actions())
        && documented(service, operation).isEmpty()
        && !isFree(service + ':' + operation.name());
  }

  /**
   * Returns whether what AWS lists for an operation does not tell which action it needs.
   *
   * @param listed the actions, with or without the service
   */
  public static boolean tellsNone(String operation, List<String> listed) {
    for (String action : listed) {
      String name = action.substring(action.indexOf(':') + 1);
      if (!name.equals("TagResource") || operation.contains("Tag")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the operations of a catalog that can be actions which AWS does not list yet: its table
   * has no action of their name, and nothing tells of another.
   */
  public static List<String> of(ServiceCatalog catalog) {
    List<String> found = new ArrayList<>();
    for (OperationReference operation : catalog.operations()) {
      if (isUnknown(catalog.service(), operation) && catalog.action(operation.name()).isEmpty()) {
        found.add(operation.name());
      }
    }
    return found;
  }

  /** Returns an operation with the actions that AWS's pages tell, where AWS lists none for it. */
  public static OperationReference in(String service, OperationReference listed) {
    if (isFree(service + ':' + listed.name())) {
      return new OperationReference(listed.name(), listed.clients(), List.of());
    }
    List<String> told = documented(service, listed);
    if (told.isEmpty()) {
      return listed;
    }
    List<AuthorizedAction> all = new ArrayList<>();
    told.forEach(action -> all.add(new AuthorizedAction(action, Map.of())));
    all.addAll(listed.authorizedBy());
    return new OperationReference(listed.name(), listed.clients(), all);
  }
}
