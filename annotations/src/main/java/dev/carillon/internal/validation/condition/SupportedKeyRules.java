package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.ConditionOperator;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.iam.SupportedKeys.Support;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules for whether the actions of a statement support the keys of its conditions. */
public final class SupportedKeyRules {

  private SupportedKeyRules() {}

  public static void support(StatementView statement, Judgement judgement) {
    List<ActionPattern> patterns = statement.patterns("Action").stream().distinct().toList();
    Map<String, List<Judged>> byKey = new HashMap<>();
    for (ConditionView condition : statement.conditions()) {
      if (GlobalKeys.isPerAction(condition.key())) {
        List<Judged> judged =
            byKey.computeIfAbsent(
                SupportedKeys.ofAnyTag(condition.key()),
                key -> judged(patterns, condition.key(), judgement));
        condition(condition, judged, statement, judgement);
      }
    }
  }

  private static List<Judged> judged(
      List<ActionPattern> patterns, String key, Judgement judgement) {
    return judgement.affords(patterns.size())
        ? patterns.stream()
            .map(pattern -> new Judged(pattern, support(pattern, key, judgement)))
            .toList()
        : List.of();
  }

  private record Judged(ActionPattern pattern, Support support) {}

  private static void condition(
      ConditionView condition, List<Judged> judged, StatementView statement, Judgement judgement) {
    List<Judged> without =
        SupportedKeys.unsupported(
            judged,
            Judged::support,
            one -> one.pattern().toString(),
            condition.key(),
            condition.operator().filter(ConditionOperator::ifExists).isPresent());
    if (!without.isEmpty()) {
      judgement.report(
          SupportedKeys.fault(
              without.stream().map(one -> one.pattern().toString()).toList(),
              condition.key(),
              without.size() == judged.size(),
              condition.comparison().holdsWithoutKey(),
              statement.allows()),
          condition.values());
    } else if (!judged.isEmpty()
        && judged.stream().allMatch(one -> one.support() == Support.BY_TYPES_ONLY)) {
      judgement.report(
          Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
          Severity.WARNING,
          condition.values(),
          "AWS lists "
              + condition.key()
              + " for resources of the statement's actions, but not for "
              + SupportedKeys.listed(judged.stream().map(one -> one.pattern().toString()).toList())
              + ". Try whether their requests have it.");
    }
  }

  /** Returns what is best supported by the actions that a pattern stands for. */
  private static Support support(ActionPattern pattern, String key, Judgement judgement) {
    KnownService service = judgement.knowledge().service(pattern.service().toString()).orElse(null);
    List<ActionReference> actions = judgement.actions(pattern);
    if (service == null || actions.isEmpty()) {
      return Support.UNKNOWN;
    }
    Support best = Support.NO;
    for (ActionReference action : actions) {
      Support support = service.key(key).support(action);
      if (support == Support.YES || support == Support.UNKNOWN) {
        return support;
      }
      best = support == Support.BY_TYPES_ONLY ? support : best;
    }
    return best;
  }
}
