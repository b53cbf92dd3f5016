package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.List;
import java.util.Map;

/**
 * An operation that a call leads to.
 *
 * @param service the prefix of the operation's service, for example {@code "s3"}
 * @param operation the operation with its actions
 * @param request the binary name of the SDK's class for its request, for example {@code
 *     "software.amazon.awssdk.services.s3.model.PutObjectRequest"}
 * @param assumed whether AWS's reference does not know the operation, so that an action of the same
 *     name was taken
 */
public record CalledOperation(
    String service, OperationReference operation, String request, boolean assumed) {

  /** Returns the operation that the action of its own name authorizes, and no other. */
  static OperationReference namedAsItsAction(String service, String name) {
    return new OperationReference(
        name, List.of(), List.of(new AuthorizedAction(service + ':' + name, Map.of())));
  }

  /** Returns the operation's name, for example {@code "ListObjectsV2"}. */
  public String name() {
    return operation.name();
  }

  /** Returns the operation as people name it, for example {@code "s3:ListObjectsV2"}. */
  public String qualifiedName() {
    return service + ':' + operation.name();
  }

  /** Returns what AWS may check; empty where AWS names no action. */
  public List<AuthorizedAction> actions() {
    return operation.authorizedBy();
  }

  /** Returns whether AWS checks an action of the operation's own name. */
  boolean isItself(AuthorizedAction action) {
    return action.action().equalsIgnoreCase(qualifiedName());
  }
}
