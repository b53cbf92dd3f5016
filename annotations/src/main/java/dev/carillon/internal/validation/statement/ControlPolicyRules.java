package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.principal.LinkedRoles;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;

/**
 * Rules for the policies of AWS Organizations. Service control policies have none of their own but
 * that they name no principal: they take the whole language of IAM since 2025.
 *
 * @see <a
 *     href="https://aws.amazon.com/blogs/security/unlock-new-possibilities-aws-organizations-service-control-policy-now-supports-full-iam-language/">
 *     SCPs support the full IAM language</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html">
 *     RCP syntax</a>
 */
public final class ControlPolicyRules {

  private ControlPolicyRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (judgement.kind().isOfOrganizations()) {
      linkedRoles(statement, judgement);
    }
    if (judgement.kind() != PolicyKind.RESOURCE_CONTROL) {
      return;
    }
    principal(statement, judgement);
    Element left = statement.get("NotAction").orElse(null);
    if (left != null) {
      judgement.report(
          Check.RCP_SYNTAX_ERROR_NOTACTION,
          left,
          "A resource control policy takes no NotAction. List the actions in Action.");
    }
    if (statement.allows()) {
      if (!isFullAccess(statement)) {
        judgement.report(
            Check.RCP_SYNTAX_ERROR_ALLOW,
            statement.element(),
            "Of resource control policies only RCPFullAWSAccess allows, which each account has."
                + " Write what is denied.");
      }
      return;
    }
    statement.strings("Action").forEach(action -> reach(action, statement, judgement));
  }

  /**
   * Neither kind of policy reaches a service-linked role.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html">
   *     Service control policies</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html">
   *     Resource control policies</a>
   */
  private static void linkedRoles(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditionsOn("aws:PrincipalArn")) {
      List<String> arns = condition.comparison().values();
      if (condition.comparison().asksForKey()
          && !arns.isEmpty()
          && arns.stream().allMatch(LinkedRoles::areAllOf)) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "The statement never applies: policies of AWS Organizations do not reach service-linked"
                + " roles. Leave it out.");
      }
    }
  }

  private static void principal(StatementView statement, Judgement judgement) {
    Element one = statement.get("NotPrincipal").or(() -> statement.get("Principal")).orElse(null);
    if (one != null && (statement.has("NotPrincipal") || !isEverybody(one))) {
      judgement.report(
          Check.RCP_SYNTAX_ERROR_PRINCIPAL,
          one,
          "A resource control policy is about everybody. Write \"Principal\": \"*\", and"
              + " say in Condition whom it is about.");
    }
  }

  /** Returns whether the principal of a statement is everybody. */
  static boolean isForEverybody(StatementView statement) {
    return statement.get("Principal").filter(ControlPolicyRules::isEverybody).isPresent();
  }

  private static boolean isEverybody(Element principal) {
    return principal.text().equals("*")
        || principal
            .member("AWS")
            .filter(one -> principal.names().size() == 1)
            .filter(one -> one.items().stream().allMatch(item -> item.text().equals("*")))
            .isPresent();
  }

  /** AWS's own policy, which is attached everywhere. */
  private static boolean isFullAccess(StatementView statement) {
    return !statement.has("Condition")
        && statement.strings("Action").stream().allMatch(one -> one.text().equals("*"))
        && statement.strings("Resource").stream().allMatch(one -> one.text().equals("*"));
  }

  private static void reach(Element action, StatementView statement, Judgement judgement) {
    String service = statement.pattern(action).map(ActionPattern::service).orElse("");
    if (!Arn.isPlain(service)) {
      judgement.report(
          Check.RCP_SYNTAX_ERROR_ACTION,
          action,
          "A resource control policy names the service of each action, such as s3:*.");
    } else if (!service.isEmpty()
        && !ControlledServices.has(service)
        && !judgement.knowledge().isUnknownService(service)) {
      judgement.report(
          Check.RCP_SYNTAX_ERROR_ACTION,
          Severity.WARNING,
          action,
          service
              + " is none of the services that AWS listed in 2026 as reached by resource control"
              + " policies. Where it still is none, this denies nothing.");
    } else if (ControlledServices.leavesOut(action.text())) {
      judgement.report(
          Check.RCP_SYNTAX_ERROR_ACTION,
          Severity.WARNING,
          action,
          "Resource control policies do not reach " + action.text() + ": this denies nothing.");
    }
  }
}
