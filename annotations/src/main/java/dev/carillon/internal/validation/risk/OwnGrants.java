package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.Arn;
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
 * Rules for what somebody gives to who is in their own hands, which no pattern of names limits: a
 * role that they make, or themselves.
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
   * What gives somebody a policy, and what brings them into one's hands.
   *
   * @param whom what the ARNs that the actions take end in
   */
  private record Ways(WildcardPattern whom, List<String> given, Map<String, String> taken) {}

  private static final List<Ways> ALL =
      List.of(
          new Ways(
              WildcardPattern.of("role/*"),
              List.of("iam:AttachRolePolicy", "iam:PutRolePolicy"),
              new TreeMap<>(
                  Map.of(
                      "iam:CreateRole", "making a role that trusts it",
                      "iam:UpdateAssumeRolePolicy", "having a role trust it"))),
          new Ways(
              WildcardPattern.of("user/*"),
              List.of("iam:AttachUserPolicy", "iam:PutUserPolicy"),
              new TreeMap<>(
                  Map.of(
                      "iam:CreateAccessKey", "taking a key of a user",
                      "iam:CreateLoginProfile", "signing in as a user"))));

  private static final Map<String, Ways> TAKING_AWAY =
      new TreeMap<>(
          Map.of(
              "iam:DeleteRolePermissionsBoundary", ALL.get(0),
              "iam:PutRolePermissionsBoundary", ALL.get(0),
              "iam:DeleteUserPermissionsBoundary", ALL.get(1),
              "iam:PutUserPermissionsBoundary", ALL.get(1)));

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
    for (Map.Entry<String, Ways> taking : TAKING_AWAY.entrySet()) {
      String action = taking.getKey();
      List<StatementView> free = open.of(action).isEmpty() ? open.free(action) : List.of();
      if (free.isEmpty()) {
        continue; // Most policies are about something else.
      }
      WildcardPattern whom = taking.getValue().whom();
      List<WildcardPattern> resources = resources(whom, free);
      List<StatementView> bound =
          judgement.statements().stream()
              .filter(one -> one.allows() && one.hasConditionOn("iam:PermissionsBoundary"))
              .filter(one -> taking.getValue().given().stream().anyMatch(one::matches))
              .toList();
      if (resources(whom, bound).stream()
          .anyMatch(
              one ->
                  resources.stream().anyMatch(it -> judgement.affords(1) && one.intersects(it)))) {
        free.stream()
            .flatMap(statement -> OpenGrants.grantedBy(statement, action).stream())
            .findFirst()
            .ifPresent(
                at ->
                    judgement.report(
                        Check.PRIVILEGE_ESCALATION,
                        at,
                        "With this it can get more than the policy allows, by taking away the"
                            + " boundary that iam:PermissionsBoundary asks for ("
                            + PAGE
                            + "). Leave it out, or deny it."));
        return;
      }
    }
  }

  /** Tells the first way, as they are all closed alike. */
  private static void way(Ways ways, OpenGrants open, Judgement judgement) {
    for (String given : ways.given()) {
      if (open.free(given).isEmpty()) {
        continue; // Most policies are about something else.
      }
      for (Map.Entry<String, String> entry : ways.taken().entrySet()) {
        String taken = entry.getKey();
        if (open.of(given).isEmpty()
            && open.of(taken).isEmpty()
            && areOnSame(ways.whom(), taken, given, open, judgement)) {
          open.free(given).stream()
              .flatMap(statement -> OpenGrants.grantedBy(statement, given).stream())
              .findFirst()
              .ifPresent(at -> report(at, taken + " + " + given, entry.getValue(), judgement));
          return;
        }
      }
    }
  }

  private static void report(Element at, String actions, String how, Judgement judgement) {
    judgement.report(
        Check.PRIVILEGE_ESCALATION,
        at,
        "With "
            + actions
            + " on the same ARNs it can get more than this allows, by "
            + how
            + " and giving it any policy ("
            + PAGE
            + "). Add a condition on iam:PermissionsBoundary, or on iam:PolicyARN.");
  }

  private static boolean areOnSame(
      WildcardPattern whom, String taken, String given, OpenGrants open, Judgement judgement) {
    if (open.free(taken).isEmpty()) {
      return false;
    }
    List<WildcardPattern> resources = resources(whom, open.free(taken));
    return resources(whom, open.free(given)).stream()
        .anyMatch(
            one -> resources.stream().anyMatch(it -> judgement.affords(1) && one.intersects(it)));
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
        .filter(text -> !WildcardPattern.hasVariable(text))
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
    TAGS_ITSELF.stream()
        .filter(action -> !open.isLimited(action))
        .flatMap(action -> tagging(action, judgement))
        .findFirst()
        .ifPresent(
            at ->
                judgement.report(
                    Check.PRIVILEGE_ESCALATION,
                    at,
                    "With this it can get more than the policy allows, by giving itself the tag"
                        + " that is asked for by aws:PrincipalTag ("
                        + PAGE_OF_TAGS
                        + "). Add a condition on aws:TagKeys that leaves such tags out."));
  }

  private static Stream<Element> tagging(String action, Judgement judgement) {
    return judgement.statements().stream()
        .filter(statement -> statement.matches(action) && !statement.has("Condition"))
        .filter(
            statement ->
                OpenGrants.isOpen(statement, judgement, true)
                    || OpenGrants.isOpen(statement, judgement, false))
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
