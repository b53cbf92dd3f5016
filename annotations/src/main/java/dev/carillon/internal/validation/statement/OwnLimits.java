package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.Quota;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the service of a resource takes in a policy that is put on it: how much, and how exact. */
public final class OwnLimits {

  /** The quotas of what has policies in a service, where all of it has the same. */
  private static final Map<String, Quota> QUOTAS =
      Map.of(
          "dynamodb", Quota.DYNAMODB_POLICY,
          "ecr", Quota.ECR_REPOSITORY_POLICY,
          "s3", Quota.S3_BUCKET_POLICY,
          "sqs", Quota.SQS_QUEUE_POLICY,
          "glue", Quota.GLUE_POLICY,
          "xray", Quota.XRAY_POLICY);

  /** The quotas of what else has policies. */
  private static final Map<String, Quota> OTHER_QUOTAS =
      Map.of(
          "accesspoint", Quota.S3_BUCKET_POLICY,
          "endpoint", Quota.VPC_ENDPOINT_POLICY,
          "gateway-endpoint", Quota.VPC_ENDPOINT_POLICY,
          "logs-policy", Quota.LOGS_RESOURCE_POLICY,
          "session", Quota.SESSION_POLICY);

  private static final Map<String, List<String>> MOST = PageRows.byName(AttachedPages.MOST);
  private static final Map<String, List<String>> REFUSED =
      PageRows.byName(AttachedPages.REFUSED_ELEMENTS);
  private static final Map<String, List<String>> EXACT = PageRows.byName(AttachedPages.EXACT);

  private static final Map<String, List<String>> EXACT_ACTIONS =
      PageRows.byName(AttachedPages.EXACT_ACTIONS);

  private OwnLimits() {}

  /** Returns how long the policy of what is told to have it may be. */
  static Optional<Quota> quota(Judgement judgement) {
    return Stream.of(OTHER_QUOTAS.get(judgement.place()), QUOTAS.get(judgement.placedOn()))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** Returns what may be so long, in words. */
  static String what(Judgement judgement) {
    return switch (judgement.place()) {
      case "accesspoint" -> "the policy of an access point";
      case "endpoint", "gateway-endpoint" -> "the policy of a VPC endpoint";
      case "session" -> "a session policy";
      default -> "the policy of a resource of " + judgement.placedOn();
    };
  }

  /** Reports what a document has too many of, and the policy of a key that nobody can change. */
  public static void ofDocument(Judgement judgement) {
    limit("statements", judgement.statements().size(), judgement.policy(), judgement);
    if (judgement.placedOn().equals("kms") && locksOut(judgement)) {
      judgement.report(
          Check.MISSING_ACTION,
          judgement.policy(),
          "No statement lets an AWS principal do kms:PutKeyPolicy: AWS KMS refuses the policy, as"
              + " nobody could change it. Allow kms:* to the account, or that action to its"
              + " administrators.");
    }
  }

  /**
   * Returns whether nobody can change the policy. Conditions are not looked at, and nothing is said
   * where a statement has another mistake: it may be the one that was to allow it.
   *
   * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html">
   *     PutKeyPolicy</a>
   */
  private static boolean locksOut(Judgement judgement) {
    List<StatementView> statements = judgement.statements();
    int all = judgement.policy().member("Statement").map(one -> one.items().size()).orElse(0);
    for (StatementView statement : statements) {
      Element principal = statement.get("Principal").orElse(null);
      if (statement.hasUnread("Action")
          || (principal == null && !statement.has("NotPrincipal"))
          || (!statement.allows() && !statement.denies())
          || (statement.patterns("Action").isEmpty() && !statement.has("NotAction"))
          || !statement.patterns("Action").stream().allMatch(one -> isOfKeys(one, judgement))
          || (statement.allows()
              && statement.matches("kms:PutKeyPolicy")
              && (principal == null || principal.isString() || principal.has("AWS")))) {
        return false;
      }
    }
    return all > 0 && all == statements.size();
  }

  private static boolean isOfKeys(ActionPattern action, Judgement judgement) {
    return action.service().equals("*")
        || (action.service().equalsIgnoreCase("kms") && !judgement.actions(action).isEmpty());
  }

  /** Reports what a statement has too many of, and what the service does not take at all. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    String service = judgement.placedOn();
    if (service.isEmpty()) {
      return;
    }
    List<Element> actions = statement.strings("Action");
    if (MOST.containsKey(service) || isExact(service)) {
      statement.get("Action").ifPresent(at -> limit("actions", actions.size(), at, judgement));
      statement.get("Principal").ifPresent(at -> principals(at, judgement));
    }
    for (String name : REFUSED.getOrDefault(service, List.of())) {
      Element element = statement.get(name).orElse(null);
      if (element != null) {
        judgement.reportName(
            Check.INVALID_POLICY_ELEMENT,
            element,
            "The service "
                + service
                + " refuses "
                + name
                + " in a policy of a resource. Name what is meant.");
      }
    }
    if (isExact(service) || EXACT_ACTIONS.containsKey(service)) {
      for (Element action : actions) {
        if (action.text().indexOf('*') >= 0 || action.text().indexOf('?') >= 0) {
          judgement.report(Check.UNSUPPORTED_ACTION_IN_POLICY, action, noWildcards(service));
        }
      }
    }
  }

  private static void principals(Element principal, Judgement judgement) {
    int count = principal.members().stream().mapToInt(who -> who.strings().size()).sum();
    limit("principals", count, principal, judgement);
    String service = judgement.placedOn();
    if (!isExact(service)) {
      return;
    }
    for (Element who : principal.members()) {
      if (!who.name().equals("AWS")) {
        judgement.report(
            Check.UNSUPPORTED_PRINCIPAL,
            who,
            "The service "
                + service
                + " takes only accounts, roles and users as principals in a policy of a resource.");
      }
      if (who.strings().stream().anyMatch(one -> one.text().equals("*"))) {
        judgement.report(Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL, who, noWildcards(service));
      }
    }
    if (principal.isString() && principal.text().equals("*")) {
      judgement.report(Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL, principal, noWildcards(service));
    }
  }

  private static boolean isExact(String service) {
    return EXACT.containsKey(service);
  }

  private static String noWildcards(String service) {
    return "The service "
        + service
        + " takes no wildcard in the actions "
        + (isExact(service) ? "and principals " : "")
        + "of a policy of a resource. Name what is meant.";
  }

  private static void limit(String what, int count, Element at, Judgement judgement) {
    List<String> row = MOST.getOrDefault(judgement.placedOn(), List.of());
    int place = row.indexOf(what);
    if (place >= 0 && count > Integer.parseInt(row.get(place + 1))) {
      judgement.report(
          Check.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
          Severity.ERROR,
          at,
          "There are "
              + count
              + ' '
              + what
              + ". The service "
              + judgement.placedOn()
              + " takes at most "
              + row.get(place + 1)
              + (what.equals("statements") ? " in the policy of a resource." : " in a statement."));
    }
  }
}
