package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rules for statements that never apply, or to the opposite of what is meant. */
public final class ContradictionRules {

  /** How many conditions on one key are compared with one another. */
  private static final int MOST_CONDITIONS = 30;

  private ContradictionRules() {}

  /** All conditions of a statement have to hold. */
  public static void conditions(StatementView statement, Judgement judgement) {
    Map<String, List<ConditionView>> byKey = new LinkedHashMap<>();
    for (ConditionView condition : statement.conditions()) {
      byKey
          .computeIfAbsent(condition.key().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(condition);
    }
    for (List<ConditionView> ofKey : byKey.values()) {
      int most = Math.min(MOST_CONDITIONS, ofKey.size());
      for (int i = 1; i < most; i++) {
        ConditionView later = ofKey.get(i);
        ofKey.subList(0, i).stream()
            .filter(earlier -> !earlier.operatorText().equalsIgnoreCase(later.operatorText()))
            .filter(earlier -> Exclusion.isBetween(earlier.comparison(), later.comparison()))
            .findFirst()
            .ifPresent(
                earlier ->
                    judgement.report(
                        Check.CONDITIONS_EXCLUDE_EACH_OTHER,
                        later.values(),
                        "The statement never applies: no "
                            + later.key()
                            + " fits both "
                            + earlier.operatorText()
                            + " and "
                            + later.operatorText()
                            + ". All conditions of a statement have to hold; for alternatives write"
                            + " two statements."));
      }
    }
  }

  /** What is denied without a condition is not allowed by another statement. */
  public static void coveredByDeny(Judgement judgement) {
    AbsoluteDenials denials = new AbsoluteDenials(judgement);
    if (denials.isEmpty()) {
      return;
    }
    for (StatementView allowing : judgement.statements()) {
      if (judgement.isIncomplete()) {
        return;
      }
      if (allowing.allows() && denials.cover(allowing)) {
        judgement.report(
            Check.ALLOW_COVERED_BY_DENY,
            allowing.element(),
            "The statement never allows anything: another one denies all of it, whatever the"
                + " request.");
      }
    }
  }

  /** A condition on the transport, or one alone on the second factor, is there to ask for it. */
  public static void inverted(StatementView statement, Judgement judgement) {
    boolean alone = statement.conditions().size() == 1;
    statement.conditions().stream()
        .filter(condition -> alone || condition.isOn("aws:SecureTransport"))
        .forEach(condition -> inverted(condition, statement, judgement));
  }

  private static void inverted(
      ConditionView condition, StatementView statement, Judgement judgement) {
    boolean transport = condition.isOn("aws:SecureTransport");
    boolean factor = condition.isOn("aws:MultiFactorAuthPresent");
    String value = String.join(" ", condition.comparison().values());
    boolean denies = statement.denies() && value.equals("true");
    boolean allows = statement.allows() && value.equals("false") && transport;
    if (condition.isOfFamily(Family.BOOL) && (transport || factor) && (denies || allows)) {
      judgement.report(
          Check.INVERTED_CONDITION,
          condition.values(),
          (denies ? "This denies requests with " : "This allows only requests without ")
              + (transport ? "TLS" : "a second factor")
              + (denies ? " and lets those without pass." : ".")
              + " Write \""
              + (denies ? "false" : "true")
              + "\".");
    }
  }
}
