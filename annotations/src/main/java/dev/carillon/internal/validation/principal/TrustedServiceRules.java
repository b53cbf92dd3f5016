package dev.carillon.internal.validation.principal;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.NamedActions;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Rules for services that do more with a role than to take it: what they need, and bring. */
public final class TrustedServiceRules {

  /** What IAM Roles Anywhere does with a role. */
  private static final List<String> OF_ROLES_ANYWHERE =
      List.of("sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession");

  private static final String PODS = "pods.eks.amazonaws.com";

  private static final String ASSUME_ROLE = "sts:AssumeRole";

  /** What EKS Pod Identity does with a role. */
  private static final List<String> OF_PODS = List.of(ASSUME_ROLE, "sts:TagSession");

  private static final String REQUEST_TAG = "aws:RequestTag/";

  /**
   * The tags of the sessions of pods; there are no others.
   *
   * @see <a href="https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html">Grant Pods
   *     access to AWS resources based on tags</a>
   */
  private static final Set<String> TAGS_OF_PODS =
      Set.of(
          "eks-cluster-arn",
          "eks-cluster-name",
          "kubernetes-namespace",
          "kubernetes-pod-name",
          "kubernetes-pod-uid",
          "kubernetes-service-account");

  private TrustedServiceRules() {}

  /** Reports what the statements that trust such a service lack together. */
  public static void ofDocument(Judgement judgement) {
    if (judgement.kind() == PolicyKind.ROLE_TRUST) {
      rolesAnywhere(judgement);
      pods(judgement);
    }
  }

  /**
   * @see <a href="https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html">The
   *     IAM Roles Anywhere trust model</a>: one of its policies has a statement for each action
   */
  private static void rolesAnywhere(Judgement judgement) {
    List<StatementView> trusting = trusting(ServicePrincipalRules::isRolesAnywhere, judgement);
    List<String> missing = missing(OF_ROLES_ANYWHERE, trusting, judgement);
    if (!missing.isEmpty()) {
      judgement.report(
          Check.MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY,
          trusting.get(0).get("Action").orElseThrow(),
          "IAM Roles Anywhere also needs " + String.join(" and ", missing) + ".");
    }
  }

  /**
   * Without tags, which an association can switch off, AWS does not say that the action for them is
   * needed: that is a warning. If a condition asks for tags, that is told there.
   *
   * @see <a href="https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html">Create IAM
   *     role with trust policy required by EKS Pod Identity</a>
   */
  private static void pods(Judgement judgement) {
    List<StatementView> trusting = trusting(TrustedServiceRules::isPods, judgement);
    List<String> missing =
        missing(OF_PODS, trusting, judgement).stream()
            .filter(action -> trusting.stream().noneMatch(one -> SessionKeys.need(action, one)))
            .toList();
    if (!missing.isEmpty()) {
      judgement.report(
          Check.MISSING_ACTION_FOR_POD_IDENTITY,
          missing.contains(ASSUME_ROLE) ? Severity.ERROR : Severity.WARNING,
          trusting.get(0).get("Action").orElseThrow(),
          "EKS Pod Identity also needs "
              + String.join(" and ", missing)
              + (missing.contains(ASSUME_ROLE)
                  ? "."
                  : ", as it puts tags on the session unless its association disables them."));
    }
  }

  private static boolean isPods(Element service) {
    return service.text().equals(PODS);
  }

  private static List<StatementView> trusting(Predicate<Element> services, Judgement judgement) {
    return judgement.statements().stream()
        .filter(StatementView::allows)
        .filter(one -> one.principals("Service").stream().anyMatch(services))
        .toList();
  }

  /** Returns which actions the statements lack; none where what is not read may be one. */
  private static List<String> missing(
      List<String> needed, List<StatementView> trusting, Judgement judgement) {
    if (trusting.isEmpty()
        || !trusting(one -> Placeholders.isIn(one.text()), judgement).isEmpty()
        || trusting.stream().anyMatch(one -> one.hasUnread("Action") || !one.has("Action"))) {
      return List.of();
    }
    List<ActionPattern> patterns =
        trusting.stream().flatMap(one -> one.patterns("Action").stream()).toList();
    return needed.stream().filter(one -> !NamedActions.isIn(patterns, one)).toList();
  }

  /**
   * Reports conditions on tags that no session of a pod has, if a statement is about pods alone.
   */
  static void tags(List<Element> services, StatementView statement, Judgement judgement) {
    if (!services.stream().allMatch(TrustedServiceRules::isPods)) {
      return;
    }
    for (ConditionView condition : statement.conditions()) {
      if (condition.startsWith(REQUEST_TAG)
          && !Placeholders.isIn(condition.key())
          && condition.comparison().asksForKey()
          && !TAGS_OF_PODS.contains(
              condition.key().substring(REQUEST_TAG.length()).toLowerCase(Locale.ROOT))) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "The statement never applies: EKS Pod Identity puts no other tags on a session than "
                + String.join(", ", TAGS_OF_PODS.stream().sorted().toList())
                + '.');
      }
    }
  }
}
