package dev.carillon.internal.validation.principal;

import static java.util.stream.Collectors.toSet;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.condition.ArnValueRules;
import dev.carillon.internal.validation.resource.ArnRules;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for conditions that no call of the services that a statement names fulfils. */
public final class ServiceCallRules {

  private static final String SOURCE_ARN = "aws:SourceArn";

  private static final String API_GATEWAY = "apigateway.amazonaws.com";

  /**
   * Services that act for resources of their own alone.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html">
   *     Granting permissions to publish event notification messages to a destination</a>
   */
  private static final Map<String, String> ACTING_FOR =
      Map.of(
          "cloudfront.amazonaws.com",
          "cloudfront",
          "events.amazonaws.com",
          "events",
          ServicePrincipalRules.ROLES_ANYWHERE,
          "rolesanywhere",
          "s3.amazonaws.com",
          "s3",
          "sns.amazonaws.com",
          "sns");

  private static final Pattern OBJECT = Pattern.compile("arn:[^:]*:s3:::.*/.*");

  /** What only people and programs have that sign with credentials for some time. */
  private static final List<String> OF_SESSIONS =
      List.of("aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge");

  private static final String IS_SERVICE = "aws:PrincipalIsAWSService";

  private ServiceCallRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    List<Element> services = statement.principals("Service");
    // Whom NotPrincipal leaves out is not whom the statement is about.
    if (!services.isEmpty()
        && statement.get("Principal").map(Element::names).equals(Optional.of(List.of("Service")))) {
      sources(services, statement, judgement);
      sessions(services, statement, judgement);
      flags(services, statement, judgement);
    }
  }

  /** What a service acts for is none of the resources of another one, and no object. */
  private static void sources(
      List<Element> services, StatementView statement, Judgement judgement) {
    boolean calls = callsFunctions(statement);
    Set<String> acting =
        services.stream()
            .map(Element::text)
            .map(
                one ->
                    calls && one.equals(API_GATEWAY)
                        ? "execute-api"
                        : ACTING_FOR.getOrDefault(one, ""))
            .collect(toSet());
    if (acting.contains("")) {
      return;
    }
    for (ConditionView condition : statement.conditionsOn(SOURCE_ARN)) {
      List<String> arns = condition.comparison().values();
      if (!arns.isEmpty()
          && !condition.comparison().holdsWithoutKey()
          && arns.stream().noneMatch(arn -> mayActFor(acting, arn))
          && condition.values().strings().stream()
              .noneMatch(
                  value ->
                      ArnRules.isFaulty(value, judgement)
                          || ArnValueRules.isNameless(value, judgement))) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "The statement never applies: "
                + (acting.contains("execute-api")
                    ? API_GATEWAY
                        + " calls a function for a method or an authorizer of an API. Name it, as"
                        + " arn:aws:execute-api:region:account:api-id/stage/method/path."
                    : services.get(0).text()
                        + " acts for its own resources alone (S3 for buckets). Name one."));
      }
    }
  }

  /**
   * API Gateway calls a function for a method, a route or an authorizer of an API, not for the API
   * that somebody administers.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html">
   *     Amazon Resource Name (ARN) reference</a>
   */
  private static boolean callsFunctions(StatementView statement) {
    return !statement.has("NotAction")
        && statement.patterns("Action").stream()
            .allMatch(action -> action.service().equalsIgnoreCase("lambda"));
  }

  private static boolean mayActFor(Set<String> acting, String text) {
    return Arn.parse(text)
        .map(
            arn ->
                Placeholders.isIn(text)
                    || (acting.stream().anyMatch(WildcardPattern.of(arn.service())::matches)
                        && !OBJECT.matcher(text).matches()))
        .orElse(true);
  }

  /**
   * Returns whether a condition asks just for callers that are a service, or just for others.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice">
   *     aws:PrincipalIsAWSService: true where a service calls as itself</a>
   */
  static boolean isFlag(ConditionView condition, boolean service) {
    return condition.isOn(IS_SERVICE)
        && condition.isOfFamily(ConditionOperator.Family.BOOL)
        && condition.comparison().values().equals(List.of(String.valueOf(service)));
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
    boolean saysForWhom =
        statement.comparisons().stream()
            .anyMatch(one -> Restriction.OF_SERVICES.contains(one.foldedKey()) && one.asksForKey());
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
