package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules for conditions on the tags of resources, which not all actions support. */
public final class TagRules {

  private static final String RESOURCE_TAG = "aws:ResourceTag/";

  private TagRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    Map<String, List<String>> byKey = new HashMap<>();
    for (ConditionView condition : statement.conditions()) {
      if (condition.startsWith(RESOURCE_TAG)
          && condition.operator().filter(operator -> !operator.ifExists()).isPresent()) {
        if (statement.has("NotAction")) {
          allButSome(condition, statement, judgement);
        }
        List<String> unsupported =
            byKey.computeIfAbsent(
                SupportedKeys.ofAnyTag(condition.key()),
                key -> unsupported(statement, condition.key(), judgement));
        if (!unsupported.isEmpty()) {
          some(unsupported, condition, statement, judgement);
        }
      }
    }
  }

  private static void allButSome(
      ConditionView condition, StatementView statement, Judgement judgement) {
    judgement.report(
        statement.denies()
            ? Check.DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
            : Check.ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
        condition.values(),
        "Not every action supports "
            + condition.key()
            + "; the statement does nothing for those that do not. List the actions.");
  }

  private static void some(
      List<String> unsupported,
      ConditionView condition,
      StatementView statement,
      Judgement judgement) {
    boolean one = unsupported.size() == 1;
    judgement.report(
        statement.denies()
            ? Check.DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
            : Check.ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
        condition.values(),
        SupportedKeys.listed(unsupported)
            + (one ? " does" : " do")
            + " not support "
            + condition.key()
            + ": the statement does nothing for "
            + (one ? "it. Put it into another one." : "them. Put them into another one."));
  }

  private static List<String> unsupported(
      StatementView statement, String key, Judgement judgement) {
    return statement.patterns("Action").stream()
        .distinct()
        .filter(pattern -> Arn.isPlain(pattern.service()))
        .filter(pattern -> isUnsupported(pattern, key, judgement))
        .map(ActionPattern::toString)
        .toList();
  }

  /** Returns whether the service has no tags on resources, as far as AWS's table says. */
  private static boolean isUnsupported(ActionPattern pattern, String key, Judgement judgement) {
    List<ActionReference> actions = judgement.actions(pattern);
    return !actions.isEmpty()
        && judgement
            .knowledge()
            .service(pattern.service().toString())
            .filter(service -> !service.lists(key))
            .isPresent();
  }
}
