package dev.carillon.internal.validation.view;

import dev.carillon.internal.pattern.WildcardPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a document denies whatever the resource and the request, so that no Allow counts. */
public final class Denials {

  private static final WildcardPattern ANY_ARN = WildcardPattern.of("arn:?*:?*:*:*:?*");

  private final List<StatementView> statements = new ArrayList<>();
  private final Map<String, Boolean> known = new HashMap<>();

  Denials(List<StatementView> statements) {
    for (StatementView statement : statements) {
      if (!statement.has("Condition")
          && !statement.has("NotPrincipal")
          && isOnEverything(statement)) {
        this.statements.add(statement);
      }
    }
  }

  /** Returns whether a statement of the document denies an action on everything. */
  public boolean has(String action) {
    return !statements.isEmpty()
        && known.computeIfAbsent(
            action, any -> statements.stream().anyMatch(statement -> statement.matches(any)));
  }

  /** Returns whether the statement is about every resource there is. */
  public static boolean isOnEverything(StatementView statement) {
    return areEverything(statement.strings("Resource"));
  }

  /** Returns whether one of some resources stands for every one there is. */
  public static boolean areEverything(List<Element> resources) {
    return resources.stream()
        .anyMatch(resource -> WildcardPattern.of(resource.text()).covers(ANY_ARN));
  }
}
