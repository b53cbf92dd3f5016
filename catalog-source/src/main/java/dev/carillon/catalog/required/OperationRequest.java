package dev.carillon.catalog.required;

import dev.carillon.catalog.call.DirectoryBuckets;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The request of an operation, as far as it leads to one of the actions that AWS checks for it.
 *
 * @param service the prefix of the operation's service
 * @param type the binary name of the request's class, or what names the resources in its place
 * @param leading the texts that lead to the action, if only constants do
 * @param parts the parts of the request that lead to it; none where any can
 */
record OperationRequest(String service, String type, Set<String> leading, Set<String> parts) {

  private static final String OF_SERVICES = "arn:aws:iam::*:role/aws-service-role/";

  /** Returns a request that leads to the action of its own operation, by nothing that it has. */
  static OperationRequest of(AuthorizedAction action, String type) {
    return new OperationRequest(action.service(), type, Set.of(), Set.of());
  }

  /**
   * Returns the texts that lead to an action and name what it is on. In the operation's own service
   * only ARNs do, and only where it is on nothing else: {@code public-read} is no bucket.
   *
   * @param types how many types of resources the action is on
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl">access
   *     control lists by their names</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_AssociateFirewallPolicy.html">a
   *     policy, and the firewall that gets it</a>
   */
  Set<String> leadingTo(AuthorizedAction action, int types) {
    boolean whole = types == 1 && leading.stream().allMatch(text -> text.startsWith("arn:"));
    return whole || otherServiceOf(action).isPresent() ? leading : Set.of();
  }

  /** Returns the action's service, if that is another one than the operation's. */
  Optional<String> otherServiceOf(AuthorizedAction action) {
    return Optional.of(action.service())
        .filter(other -> !other.equals(service) && !other.equals(DirectoryBuckets.EXPRESS));
  }

  /**
   * Returns the roles that services make for themselves, if the action lets one do so: a role that
   * the request names is another one. Their paths have the name of the service.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html">who
   *     may have such a role made</a>
   */
  Set<String> rolesOfServices(AuthorizedAction action, RequestUses requests) {
    if (!action.action().equals("iam:CreateServiceLinkedRole") || type.isEmpty()) {
      return Set.of();
    }
    Predicate<String> named = "awsServiceName"::equals;
    Set<String> services =
        otherServiceOf(action).isPresent() || requests.isLeftOut(type, named)
            ? Set.of()
            : requests.constants(type, named);
    return services.isEmpty()
        ? Set.of(OF_SERVICES + '*')
        : services.stream()
            .map(name -> OF_SERVICES + GivenTexts.literal(name) + "/*")
            .collect(Collectors.toSet());
  }
}
