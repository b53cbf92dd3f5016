package dev.carillon.internal.iam;

import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** API operations that someone names in an action's place. */
public final class Operations {

  private Operations() {}

  /**
   * Returns whether a service has an operation of this name for which IAM asks for an action of the
   * same name. AWS lists some of these months after the operation.
   *
   * @param name the name, or a pattern
   */
  public static boolean isAction(ServiceReference service, String name) {
    Optional<OperationReference> known = service.operation(name);
    return known.isPresent()
        && known.get().actions().contains(service.service() + ':' + known.get().name());
  }

  /**
   * Returns a sentence such as {@code " HeadObject is an API operation, authorized by
   * s3:GetObject."}, with a space in front. The actions of the operation's own service come first,
   * and of these such as do the same: {@code s3:ListBucket} for {@code ListObjects}.
   */
  public static String hint(String service, OperationReference operation) {
    if (operation.actions().isEmpty()) {
      return " " + operation.name() + " is an API operation for which AWS names no action.";
    }
    Comparator<String> ownFirst = Comparator.comparing(action -> !action.startsWith(service + ':'));
    String does = service + ':' + operation.name().replaceFirst("(?<=[a-z])[A-Z].*", "");
    List<String> actions =
        operation.actions().stream()
            .sorted(ownFirst.thenComparing(action -> !action.startsWith(does)))
            .toList();
    return actions.stream()
        .collect(
            Collectors.joining(
                ", ", " " + operation.name() + " is an API operation, authorized by ", "."));
  }
}
