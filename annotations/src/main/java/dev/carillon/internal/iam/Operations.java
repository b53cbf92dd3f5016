package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** API operations that someone names in an action's place. */
public final class Operations {

  private Operations() {}

  /**
   * Returns whether a name, or a pattern, stands for an operation that can be an action: AWS lists
   * some actions months after the operation.
   */
  public static boolean isAction(ServiceReference service, String name) {
    List<String> unlisted = service.unlistedActions();
    return !unlisted.isEmpty()
        && unlisted.stream().anyMatch(WildcardPattern.ignoringCase(name)::matches);
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
