package dev.carillon.catalog;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.stream.Collectors;

/** An action that authorizes an operation, as people read it. */
public final class AuthorizedText {

  private AuthorizedText() {}

  /** Returns the action, and the values that condition keys have: {@code a:B [k:E = v or w]}. */
  public static String of(AuthorizedAction action) {
    return action.context().isEmpty()
        ? action.action()
        : action.action()
            + action.context().entrySet().stream()
                .map(entry -> entry.getKey() + " = " + values(entry.getValue()))
                .collect(Collectors.joining(", ", " [", "]"));
  }

  private static String values(List<String> values) {
    return values.stream().sorted().collect(Collectors.joining(" or "));
  }
}
