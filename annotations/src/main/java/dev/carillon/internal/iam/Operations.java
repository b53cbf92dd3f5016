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
   * Returns whether an action that the table of its service lacks can exist: a page tells of it, or
   * its name, or pattern, stands for an operation for which AWS lists no action.
   *
   * @param unlisted the {@linkplain ServiceReference#unlistedActions such operations} of the
   *     service
   */
  public static boolean isUnlistedAction(String service, String name, List<String> unlisted) {
    return DocumentedExceptions.isAction(service + ':' + name)
        || (!unlisted.isEmpty()
            && unlisted.stream().anyMatch(WildcardPattern.ignoringCase(name)::matches));
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
