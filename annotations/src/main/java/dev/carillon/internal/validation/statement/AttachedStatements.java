package dev.carillon.internal.validation.statement;

import static java.util.stream.Collectors.toSet;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which statements with a principal need no Resource, as they are about what has the policy. */
final class AttachedStatements {

  /** The services whose policies of resources need no Resource element. */
  private static final Set<String> WITHOUT_RESOURCE =
      PageRows.of(AttachedPages.WITHOUT_RESOURCE).map(row -> row.get(0)).collect(toSet());

  private AttachedStatements() {}

  /**
   * Returns whether the statement is of a policy that is about what it is attached to. What is
   * about all actions is as the others, as in what the console of EFS writes.
   */
  static boolean needsNoResource(
      StatementView statement, boolean ofOneResource, Judgement judgement) {
    return isOfOneResource(statement, judgement)
        || WITHOUT_RESOURCE.contains(judgement.placedOn())
        || (ofOneResource && statement.strings("Action").stream().anyMatch(Element::isStars))
        || (judgement.place().isEmpty() && mayBeOfRole(statement, judgement));
  }

  /** Where all actions are misspelt, or there are none, only that is told: it may be a role's. */
  private static boolean mayBeOfRole(StatementView statement, Judgement judgement) {
    for (String name : List.of("Action", "NotAction")) {
      boolean mayBe =
          statement.strings(name).stream().noneMatch(action -> action.text().contains("${"))
              && statement.patterns(name).stream().allMatch(one -> isMisspelt(one, judgement));
      if (!mayBe) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMisspelt(ActionPattern action, Judgement judgement) {
    return action.service().equalsIgnoreCase("sts")
        && judgement.knowledge().actions("sts").isPresent()
        && judgement.actions(action).isEmpty();
  }

  static boolean isOfOneResource(StatementView statement, Judgement judgement) {
    List<ActionPattern> actions =
        statement.has("Resource") ? List.of() : statement.patterns("Action");
    return !actions.isEmpty()
        && actions.stream()
            .allMatch(
                action ->
                    WITHOUT_RESOURCE.contains(action.service().toLowerCase(Locale.ROOT))
                        || (Arn.isPlain(action.service())
                            && judgement.knowledge().isUnknownService(action.service())));
  }
}
