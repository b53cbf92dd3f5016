package dev.carillon.internal.validation.risk;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;

/** What a document denies whatever the resource and the request, so that no Allow counts. */
final class Denials {

  private static final WildcardPattern ANY_ARN = WildcardPattern.of("arn:?*:?*:*:*:?*");

  private Denials() {}

  /** Returns whether a statement of the document denies an action on everything. */
  static boolean isDenied(String action, Judgement judgement) {
    return judgement.statements().stream()
        .anyMatch(
            statement ->
                statement.denies()
                    && !statement.has("Condition")
                    && !statement.has("NotPrincipal")
                    && statement.matches(action)
                    && isOnEverything(statement));
  }

  /** Returns whether the statement is about every resource there is. */
  static boolean isOnEverything(StatementView statement) {
    return statement.strings("Resource").stream()
        .anyMatch(resource -> WildcardPattern.of(resource.text()).covers(ANY_ARN));
  }
}
