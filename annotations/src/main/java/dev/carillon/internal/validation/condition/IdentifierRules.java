package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ConditionOperator.Family;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.principal.ServicePrincipals;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules for identifiers that a key cannot have: a condition on one never holds. */
public final class IdentifierRules {

  /**
   * What the ids of a key look like.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html">
   *     Organization</a>
   * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html">AWS
   *     KMS condition keys</a>
   */
  private record Form(Pattern pattern, String words) {}

  private static final Form ACCOUNT = new Form(Pattern.compile("[0-9]{12}"), "12 digits");
  private static final Form ORGANIZATION =
      new Form(Pattern.compile("o-[a-z0-9]{10,32}"), "o- and 10 to 32 small letters or digits");

  private static final Form REGIONAL_SERVICE =
      new Form(
          Pattern.compile("(?![a-z0-9-]+\\.amazonaws\\.com$).*"),
          "of a Region, as s3.eu-west-1.amazonaws.com is");

  private static final Set<String> SERVICES =
      Set.of("iam:passedtoservice", "iam:awsservicename", "aws:principalservicename");

  private IdentifierRules() {}

  public static void values(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      String key = condition.key().toLowerCase(Locale.ROOT);
      Form form = form(key);
      if (!condition.isOfFamily(Family.STRING) || (form == null && !SERVICES.contains(key))) {
        continue;
      }
      for (Element value : condition.items()) {
        if (!isPlain(value.text())) {
          continue;
        }
        if (form == null) {
          service(value, judgement);
        } else if (!form.pattern().matcher(value.text()).matches()) {
          judgement.report(
              Check.INVALID_VALUE_FOR_CONDITION_KEY,
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

  private static @Nullable Form form(String key) {
    if (GlobalKeys.isRegionalService(key)) {
      return REGIONAL_SERVICE;
    }
    return GlobalKeys.isAccount(key)
        ? ACCOUNT
        : GlobalKeys.isOrganization(key) ? ORGANIZATION : null;
  }

  private static boolean isPlain(String text) {
    return Arn.isPlain(text) && !Placeholders.isIn(text) && text.indexOf('$') < 0;
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
