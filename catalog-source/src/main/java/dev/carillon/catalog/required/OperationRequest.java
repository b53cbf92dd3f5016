package dev.carillon.catalog.required;

import dev.carillon.catalog.call.DirectoryBuckets;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Optional;
import java.util.Set;

/**
 * The request of an operation, as far as it leads to one of the actions that AWS checks for it.
 *
 * @param service the prefix of the operation's service
 * @param type the binary name of the request's class, or what names the resources in its place
 * @param leading the texts that lead to the action, if only constants do
 * @param parts the parts of the request that lead to it; none where any can
 */
record OperationRequest(String service, String type, Set<String> leading, Set<String> parts) {

  /** Returns a request that leads to the action of its own operation, by nothing that it has. */
  static OperationRequest of(AuthorizedAction action, String type) {
    return new OperationRequest(action.service(), type, Set.of(), Set.of());
  }

  /** Returns the action's service, if that is another one than the operation's. */
  Optional<String> otherServiceOf(AuthorizedAction action) {
    return Optional.of(action.service())
        .filter(other -> !other.equals(service) && !other.equals(DirectoryBuckets.EXPRESS));
  }
}
