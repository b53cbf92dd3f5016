package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ConditionOperator.Family;
import dev.carillon.internal.iam.principal.ServicePrincipals;
import dev.carillon.internal.iam.value.ValueForm;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.Locale;
import java.util.Set;

/** Rules for identifiers that a key cannot have: a condition on one never holds. */
public final class IdentifierRules {

  private static final Set<String> SERVICES =
      Set.of("iam:passedtoservice", "iam:awsservicename", "aws:principalservicename");

  private IdentifierRules() {}

  public static void values(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      boolean comparesText =
          condition.isOfFamily(Family.STRING) || condition.isOfFamily(Family.ARN);
      if (!comparesText || !ConditionTypeRules.fits(condition, judgement.knowledge())) {
        continue; // An operator that does not fit is wrong itself.
      }
      String key = condition.key().toLowerCase(Locale.ROOT);
      ValueForm form = ValueForm.of(key).orElse(null);
      for (Element value : condition.items()) {
        String text = condition.inOneCase(value.text());
        if (form != null && isKnown(text) && !form.admits(text)) {
          judgement.report(
              Check.valueOf(form.id()),
              value,
              "\""
                  + value.text()
                  + "\" cannot be the value of "
                  + condition.key()
                  + ": it is not "
                  + form.words()
                  + '.');
        } else if (SERVICES.contains(key) && isKnown(text) && Arn.isPlain(text)) {
          service(value, judgement);
        }
      }
    }
  }

  /** Returns whether nothing in a value stands for other text. */
  private static boolean isKnown(String text) {
    return !Placeholders.isIn(text) && text.indexOf('$') < 0;
  }

  /** Reports a service principal that is near a known one, and none. */
  public static void service(Element value, Judgement judgement) {
    ServicePrincipals.meant(value.text())
        .ifPresent(
            meant ->
                judgement.report(
                    Check.UNKNOWN_SERVICE_PRINCIPAL,
                    value,
                    "\""
                        + value.text()
                        + "\" is no service principal that is known. Did you mean \""
                        + meant
                        + "\"?"));
  }
}
