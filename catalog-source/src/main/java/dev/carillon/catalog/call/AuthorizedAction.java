package dev.carillon.catalog.call;

import java.util.List;

/**
 * An action that AWS may check when an operation is called.
 *
 * @param service the service prefix of the action, which can differ from the operation's
 * @param name the action's name, for example {@code "PutObject"}
 * @param passedTo the values of {@code iam:PassedToService} that AWS gives for {@code
 *     iam:PassRole}; empty for other actions
 */
public record AuthorizedAction(String service, String name, List<String> passedTo)
    implements Comparable<AuthorizedAction> {

  /** Copies the values. */
  public AuthorizedAction {
    passedTo = passedTo.stream().sorted().distinct().toList();
  }

  /** Returns an action without condition. */
  public static AuthorizedAction of(String service, String name) {
    return new AuthorizedAction(service, name, List.of());
  }

  /** Returns an action that a policy names so, and the services that a role is passed to. */
  static AuthorizedAction of(String iamName, List<String> passedTo) {
    int colon = iamName.indexOf(':');
    return new AuthorizedAction(
        iamName.substring(0, colon), iamName.substring(colon + 1), passedTo);
  }

  /** Returns the action as a policy names it, for example {@code "s3:PutObject"}. */
  public String iamName() {
    return service + ':' + name;
  }

  /** Returns whether the action passes a role to a service. */
  boolean isPassRole() {
    return iamName().equals("iam:PassRole");
  }

  @Override
  public int compareTo(AuthorizedAction other) {
    int byName = iamName().compareTo(other.iamName());
    return byName != 0 ? byName : passedTo.toString().compareTo(other.passedTo.toString());
  }
}
