package dev.carillon.catalog.call;

import java.util.List;

/**
 * An operation of a service's API and the actions that AWS may check when it is called.
 *
 * @param service the service prefix, for example {@code "s3"}
 * @param name the operation's name as AWS writes it, for example {@code "ListObjectsV2"}
 * @param actions what AWS may check; empty where AWS names no action, as for {@code
 *     sts:GetCallerIdentity}
 */
public record Operation(String service, String name, List<AuthorizedAction> actions) {

  /** Copies and sorts the actions. */
  public Operation {
    actions = actions.stream().sorted().distinct().toList();
  }

  /** Returns whether AWS checks an action of the operation's own name. */
  public boolean isItself(AuthorizedAction action) {
    return action.service().equals(service) && action.name().equalsIgnoreCase(name);
  }

  /** Returns the operation as people name it, for example {@code "s3:ListObjectsV2"}. */
  public String qualifiedName() {
    return service + ':' + name;
  }
}
