package dev.carillon.internal.validation.condition;

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
import java.util.Optional;

/** Rules for identifiers that a key cannot have: a condition on one never holds. */
public final class IdentifierRules {

  private static final String NO_PRINCIPAL = " is not of the form service-name.amazonaws.com.";

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
        }
      }
    }
  }

  /** Returns whether nothing in a value stands for other text. */
  private static boolean isKnown(String text) {
    return !Placeholders.isIn(text) && text.indexOf('$') < 0;
  }

  /**
   * Reports what cannot be a service principal, and what is near a known one and none.
   *
   * @param text the value, in lower case where that does not count
   */
  public static void service(Element value, String text, Judgement judgement) {
    boolean one = ServicePrincipals.isPrincipal(text);
    String quoted = '"' + value.text() + '"';
    String words = one ? " is no service principal that is known." : NO_PRINCIPAL;
    Optional<String> meant =
        ServicePrincipals.meant(text).map(name -> " Did you mean \"" + name + "\"?");
    if (!one || meant.isPresent()) {
      judgement.report(
          one ? Check.UNKNOWN_SERVICE_PRINCIPAL : Check.INVALID_SERVICE_PRINCIPAL_FORMAT,
          value,
          quoted + words + meant.orElse(""));
    }
  }
}
