package dev.carillon.internal.validation.principal;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.NamedActions;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Rules for the actions that the statements of a trust policy lack together. */
final class LackingActions {

  /** What is done only together with taking a role, in small letters. */
  private static final Set<String> BESIDES = Set.of("sts:tagsession", "sts:setsourceidentity");

  /** What IAM Roles Anywhere does with a role. */
  private static final List<String> OF_ROLES_ANYWHERE =
      List.of("sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession");

  private LackingActions() {}

  /** Reports what the statements lack together. */
  static void ofDocument(Judgement judgement) {
    rolesAnywhere(judgement);
    taken(judgement);
  }

  /**
   * Reports that nobody can take the role, though somebody may tag the session. A statement that is
   * not known, or is no Allow by mistake, may be the one that is missing.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html">Pass
   *     session tags in AWS STS</a>: the permission is needed in addition to that of the operation
   */
  private static void taken(Judgement judgement) {
    List<StatementView> allowing =
        judgement.statements().stream().filter(StatementView::allows).toList();
    int all = judgement.policy().member("Statement").map(one -> one.items().size()).orElse(0);
    if (!allowing.isEmpty()
        && allowing.size() + judgement.denying().size() == all
        && allowing.stream().allMatch(LackingActions::isOnlyBesides)) {
      judgement.report(
          Check.MISSING_ACTION,
          Severity.WARNING,
          allowing.get(0).get("Action").orElseThrow(),
          "Nobody can take the role: no statement allows sts:AssumeRole, sts:AssumeRoleWithSAML or"
              + " sts:AssumeRoleWithWebIdentity. Add the one that is meant.");
    }
  }

  /** What another rule asks more for is left to that. */
  private static boolean isOnlyBesides(StatementView statement) {
    List<Element> actions = statement.strings("Action");
    return !actions.isEmpty()
        && !statement.has("Resource")
        && actions.stream().allMatch(one -> BESIDES.contains(one.text().toLowerCase(Locale.ROOT)))
        && statement.principals("Service").stream()
            .noneMatch(ServicePrincipalRules::isRolesAnywhere);
  }

  /**
   * Reports what the statements that trust IAM Roles Anywhere lack together.
   *
   * @see <a href="https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html">The
   *     IAM Roles Anywhere trust model</a>: one of its policies has a statement for each action
   */
  private static void rolesAnywhere(Judgement judgement) {
    List<StatementView> trusting = trusting(ServicePrincipalRules::isRolesAnywhere, judgement);
    List<StatementView> open = trusting(one -> Placeholders.isIn(one.text()), judgement);
    if (trusting.isEmpty()
        || !open.isEmpty()
        || trusting.stream().anyMatch(one -> one.hasUnread("Action") || !one.has("Action"))) {
      return; // What is not read may be what seems to be missing.
    }
    List<ActionPattern> patterns =
        trusting.stream().flatMap(one -> one.patterns("Action").stream()).toList();
    List<String> missing =
        OF_ROLES_ANYWHERE.stream().filter(one -> !NamedActions.isIn(patterns, one)).toList();
    if (!missing.isEmpty()) {
      judgement.report(
          Check.MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY,
          trusting.get(0).get("Action").orElseThrow(),
          "IAM Roles Anywhere also needs " + String.join(" and ", missing) + ".");
    }
  }

  private static List<StatementView> trusting(Predicate<Element> services, Judgement judgement) {
    return judgement.statements().stream()
        .filter(StatementView::allows)
        .filter(one -> one.principals("Service").stream().anyMatch(services))
        .toList();
  }
}
