package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.List;
import java.util.Optional;

/** Rules for conditions that no call of the services that a statement names fulfils. */
public final class ServiceCallRules {

  /** What only people and programs have that sign with credentials for some time. */
  private static final List<String> OF_SESSIONS =
      List.of("aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge");

  private static final String IS_SERVICE = "aws:PrincipalIsAWSService";

  private ServiceCallRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (areNamedAlone(statement)) {
      List<Element> services = statement.principals("Service");
      ServiceSources.ofStatement(services, statement, judgement);
      sessions(services, statement, judgement);
      flags(services, statement, judgement);
      TrustedServiceRules.tags(services, statement, judgement);
    }
  }

  /**
   * Returns whether a statement is about services alone. Whom NotPrincipal leaves out is not whom
   * it is about.
   */
  static boolean areNamedAlone(StatementView statement) {
    return !statement.principals("Service").isEmpty()
        && statement.get("Principal").map(Element::names).equals(Optional.of(List.of("Service")));
  }

  /**
   * Returns whether a condition asks just for callers that are a service, or just for others.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice">
   *     aws:PrincipalIsAWSService: true where a service calls as itself</a>
   */
  public static boolean isFlag(ConditionView condition, boolean service) {
    return condition.isOn(IS_SERVICE) && condition.isFlag(service);
  }

  /**
   * A service that calls as itself has no second factor.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent">
   *     aws:MultiFactorAuthPresent: only for temporary credentials</a>
   */
  private static void sessions(
      List<Element> services, StatementView statement, Judgement judgement) {
    for (String key : OF_SESSIONS) {
      for (ConditionView condition : statement.conditionsOn(key)) {
        if (condition.comparison().asksForKey()) {
          judgement.report(
              Check.STATEMENT_NEVER_APPLIES,
              condition.values(),
              "The statement never applies: "
                  + services.get(0).text()
                  + " calls as itself and has no "
                  + key
                  + ". Leave the condition out.");
        }
      }
    }
  }

  /** A service that calls as itself is one. That it says for whom, too, another rule speaks of. */
  private static void flags(List<Element> services, StatementView statement, Judgement judgement) {
    boolean saysForWhom = statement.comparisons().stream().anyMatch(Restriction::asksForService);
    for (ConditionView condition : statement.conditionsOn(IS_SERVICE)) {
      if (isFlag(condition, false) && !saysForWhom) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "The statement never applies: "
                + services.get(0).text()
                + " calls as itself, and "
                + IS_SERVICE
                + " is true. Leave the condition out.");
      }
    }
  }
}
