package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.iam.principal.AnyRole;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rules for {@code iam:PassRole} and {@code iam:CreateServiceLinkedRole} on roles nobody named. */
public final class RoleRules {

  private static final Danger PASS_ROLE =
      new Danger(
          "iam:PassRole",
          "iam:PassedToService",
          Set.of("iam:passedtoservice", "iam:associatedresourcearn"),
          Set.of(),
          AnyRole::isCoveredBy,
          Check.PASS_ROLE_WITH_STAR_IN_RESOURCE,
          Check.PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,
          Check.PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
          Check.PASS_ROLE_WITH_NOT_RESOURCE,
          Check.PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
          Check.PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE);

  private static final Danger CREATE_SERVICE_LINKED_ROLE =
      new Danger(
          "iam:CreateServiceLinkedRole",
          "iam:AWSServiceName",
          Set.of("iam:awsservicename"),
          Set.of("iam:awsservicename"),
          arn -> AnyRole.isCoveredBy(arn) || AnyRole.areLinkedCoveredBy(arn),
          Check.CREATE_SLR_WITH_STAR_IN_RESOURCE,
          Check.CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
          Check.CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
          Check.CREATE_SLR_WITH_NOT_RESOURCE,
          Check.CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
          Check.CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE);

  /**
   * An action that is dangerous on any role.
   *
   * @param advisedKey the condition key that makes a star in the resource safe
   * @param restrictingKeys all such keys, in lower case
   * @param given those of them that each request has, so that {@code IfExists} lets nothing pass:
   *     <a
   *     href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html">
   *     CreateServiceLinkedRole</a>
   * @param isAny whether an ARN stands for roles that nobody named
   */
  private record Danger(
      String action,
      String advisedKey,
      Set<String> restrictingKeys,
      Set<String> given,
      Predicate<String> isAny,
      Check starInResource,
      Check starInActionAndResource,
      Check starInResourceAndNotAction,
      Check notResource,
      Check starInActionAndNotResource,
      Check notActionAndNotResource) {}

  private RoleRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    judge(PASS_ROLE, statement, judgement);
    judge(CREATE_SERVICE_LINKED_ROLE, statement, judgement);
  }

  private static void judge(Danger danger, StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.IDENTITY || !statement.allows()) {
      return;
    }
    // Asked first, as most statements have neither, and to compare resources takes longer.
    Optional<Element> action =
        statement.strings("Action").stream()
            .filter(one -> stands(one, danger, statement))
            .findFirst();
    Optional<Element> notAction =
        statement.get("NotAction").filter(excluded -> isLeftIn(excluded, danger, statement));
    if (action.isEmpty() && notAction.isEmpty()) {
      return;
    }
    boolean others = isOnAllOthers(danger, statement);
    boolean any = isOnAny(danger, statement) && !isKeyMistyped(danger, statement, judgement);
    if ((others || any) && !judgement.denials().has(danger.action())) {
      if (action.isPresent()) {
        report(check(danger, action.get(), others), action.get(), danger, judgement);
      }
      if (notAction.isPresent()) {
        report(
            others ? danger.notActionAndNotResource() : danger.starInResourceAndNotAction(),
            notAction.get(),
            danger,
            judgement);
      }
    }
  }

  /** Returns whether a statement is on all roles but a few. */
  private static boolean isOnAllOthers(Danger danger, StatementView statement) {
    return statement.has("NotResource")
        && statement.strings("NotResource").stream()
            .noneMatch(resource -> danger.isAny().test(resource.text()));
  }

  /** Returns whether a statement is on any role, and no condition says on which. */
  private static boolean isOnAny(Danger danger, StatementView statement) {
    return statement.strings("Resource").stream()
            .anyMatch(resource -> danger.isAny().test(resource.text()))
        && !statement.isRestrictedBy(danger.restrictingKeys())
        && !Restriction.isBy(danger.restrictingKeys(), statement.comparisons(), danger.given());
  }

  /** Of a key that is mistyped only that is told: with it, the condition restricts the roles. */
  private static boolean isKeyMistyped(
      Danger danger, StatementView statement, Judgement judgement) {
    return statement.conditions().stream()
        .flatMap(condition -> judgement.knowledge().meantKey(condition.key()).stream())
        .anyMatch(meant -> danger.restrictingKeys().contains(meant.toLowerCase(Locale.ROOT)));
  }

  private static Check check(Danger danger, Element action, boolean others) {
    boolean star = !Arn.isPlain(action.text());
    return others
        ? (star ? danger.starInActionAndNotResource() : danger.notResource())
        : (star ? danger.starInActionAndResource() : danger.starInResource());
  }

  private static boolean stands(Element action, Danger danger, StatementView statement) {
    return statement.pattern(action).filter(one -> one.matches(danger.action())).isPresent();
  }

  private static boolean isLeftIn(Element notAction, Danger danger, StatementView statement) {
    List<Element> excluded = notAction.strings();
    return excluded.stream().noneMatch(action -> stands(action, danger, statement));
  }

  private static void report(Check check, Element at, Danger danger, Judgement judgement) {
    judgement.report(
        check,
        at,
        "This allows "
            + danger.action()
            + " on roles that nobody named. Name the roles in Resource, or add a condition with"
            + " values on "
            + danger.advisedKey()
            + ".");
  }
}
