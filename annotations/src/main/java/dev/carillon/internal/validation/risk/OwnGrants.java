package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rules for those who may grant something to themselves, or to a role that they make: no pattern of
 * names limits what they get by it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate">
 *     Delegating responsibility to others using permissions boundaries</a>
 */
final class OwnGrants {

  /** How many ARNs are compared; a policy that AWS takes has fewer. */
  private static final int MOST = 150;

  private static final String PAGE =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html";

  /**
   * What gives a role or user a policy, and what brings that role or user into one's hands.
   *
   * @param whom what the ARNs that the actions take end in
   * @param boundary how the actions end that set what the role or user may do at most
   * @param taken for each action that brings them into one's hands, who is then given a policy
   */
  private record Ways(
      WildcardPattern whom, String boundary, List<String> given, Map<String, String> taken) {}

  private static final List<Ways> ALL =
      List.of(
          new Ways(
              WildcardPattern.of("role/*"),
              "RolePermissionsBoundary",
              List.of("iam:AttachRolePolicy", "iam:PutRolePolicy"),
              new TreeMap<>(
                  Map.of(
                      "iam:CreateRole", "a role that they create",
                      "iam:UpdateAssumeRolePolicy", "a role that they make trust them"))),
          new Ways(
              WildcardPattern.of("user/*"),
              "UserPermissionsBoundary",
              List.of("iam:AttachUserPolicy", "iam:PutUserPolicy"),
              new TreeMap<>(
                  Map.of(
                      "iam:CreateAccessKey", "a user whose access key they create",
                      "iam:CreateLoginProfile", "a user whose password they set"))));

  /** How the actions begin that take a boundary away, or put another in its place. */
  private static final List<String> TAKING_AWAY = List.of("iam:Delete", "iam:Put");

  private static final String PAGE_OF_TAGS =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_iam-tags.html";

  private static final List<String> TAGS_ITSELF = List.of("iam:TagUser", "iam:TagRole");

  private static final String PRINCIPAL_TAG = "aws:principaltag/";

  private OwnGrants() {}

  /** Who may both take a role and say what it may needs no other way. */
  static void ways(OpenGrants open, Judgement judgement) {
    for (Ways ways : ALL) {
      way(ways, open, judgement);
    }
    boundaries(open, judgement);
    tags(open, judgement);
  }

  /** Who may take away the boundary that a condition asks for is not held by it. */
  private static void boundaries(OpenGrants open, Judgement judgement) {
    for (String verb : TAKING_AWAY) {
      for (Ways ways : ALL) {
        String action = verb + ways.boundary();
        if (open.of(action).isEmpty() && isBound(ways, open.free(action), judgement)) {
          report(
              places(open.free(action), action),
              "With "
                  + action
                  + EscalationRules.MORE
                  + "removing or replacing the boundary that the condition on"
                  + " iam:PermissionsBoundary requires ("
                  + PAGE
                  + "). Leave the action out, or deny it.",
              judgement);
          return;
        }
      }
    }
  }

  /** Returns whether a condition on a boundary holds some of those whom statements are about. */
  private static boolean isBound(Ways ways, List<StatementView> free, Judgement judgement) {
    if (free.isEmpty()) {
      return false; // Most policies are about something else.
    }
    List<StatementView> bound =
        judgement.statements().stream()
            .filter(one -> one.allows() && one.hasConditionOn("iam:PermissionsBoundary"))
            .filter(one -> ways.given().stream().anyMatch(one::matches))
            .toList();
    return areOnSame(ways.whom(), bound, free, judgement);
  }

  /** Reports the first way alone, as they are all closed alike. */
  private static void way(Ways ways, OpenGrants open, Judgement judgement) {
    for (String given : ways.given()) {
      if (open.free(given).isEmpty()) {
        continue; // Most policies are about something else.
      }
      for (Map.Entry<String, String> entry : ways.taken().entrySet()) {
        String taken = entry.getKey();
        if (open.of(given).isEmpty()
            && open.of(taken).isEmpty()
            && areOnSame(ways.whom(), open.free(given), open.free(taken), judgement)) {
          report(
              places(open.free(given), given),
              "With "
                  + taken
                  + " + "
                  + given
                  + " on the same ARNs"
                  + EscalationRules.MORE
                  + "giving any policy to "
                  + entry.getValue()
                  + " ("
                  + PAGE
                  + "). Add a condition on iam:PermissionsBoundary, or on iam:PolicyARN.",
              judgement);
          return;
        }
      }
    }
  }

  private static Stream<Element> places(List<StatementView> granting, String action) {
    return granting.stream().flatMap(statement -> OpenGrants.grantedBy(statement, action).stream());
  }

  private static void report(Stream<Element> places, String message, Judgement judgement) {
    places.findFirst().ifPresent(at -> judgement.report(Check.PRIVILEGE_ESCALATION, at, message));
  }

  private static boolean areOnSame(
      WildcardPattern whom,
      List<StatementView> some,
      List<StatementView> others,
      Judgement judgement) {
    List<WildcardPattern> resources = others.isEmpty() ? List.of() : resources(whom, others);
    return !resources.isEmpty()
        && resources(whom, some).stream()
            .anyMatch(
                one ->
                    resources.stream().anyMatch(it -> judgement.affords(1) && one.intersects(it)));
  }

  /**
   * Names are compared without the account. A variable mostly stands for the caller, who has what
   * is their own already.
   */
  private static List<WildcardPattern> resources(
      WildcardPattern whom, List<StatementView> statements) {
    return statements.stream()
        .flatMap(statement -> statement.strings("Resource").stream())
        .limit(MOST)
        .map(Element::text)
        .filter(text -> !Placeholders.isIn(text))
        .map(text -> text.split(":", Arn.PARTS))
        .map(parts -> WildcardPattern.of(parts.length < Arn.PARTS ? "*" : parts[5]))
        .filter(whom::intersects)
        .toList();
  }

  /** Who may tag itself chooses what a condition or a resource asks for. */
  private static void tags(OpenGrants open, Judgement judgement) {
    for (StatementView statement : judgement.statements()) {
      if (asksForOwnTag(statement)) {
        givingTags(open, judgement);
        return;
      }
    }
  }

  private static void givingTags(OpenGrants open, Judgement judgement) {
    report(
        TAGS_ITSELF.stream()
            .filter(action -> !open.isLimited(action))
            .flatMap(action -> tagging(action, judgement)),
        "With this action"
            + EscalationRules.MORE
            + "giving themselves the tag that aws:PrincipalTag asks for ("
            + PAGE_OF_TAGS
            + "). Add a condition on aws:TagKeys that excludes such tags.",
        judgement);
  }

  private static Stream<Element> tagging(String action, Judgement judgement) {
    return judgement.statements().stream()
        .filter(statement -> statement.matches(action) && !statement.has("Condition"))
        .filter(
            statement ->
                OpenGrants.isOpenOnCaller(statement, judgement)
                    || OpenGrants.isOpen(statement, judgement))
        .flatMap(statement -> OpenGrants.grantedBy(statement, action).stream());
  }

  private static boolean asksForOwnTag(StatementView statement) {
    if (!statement.allows()) {
      return false;
    }
    for (Element resource : statement.strings("Resource")) {
      if (isOwnTag(resource.text())) {
        return true;
      }
    }
    return statement.comparisons().stream()
        .anyMatch(
            one ->
                one.foldedKey().startsWith(PRINCIPAL_TAG)
                    || one.values().stream().anyMatch(OwnGrants::isOwnTag));
  }

  private static boolean isOwnTag(String value) {
    return value.contains("${") && value.toLowerCase(Locale.ROOT).contains("${" + PRINCIPAL_TAG);
  }
}
