package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.DocumentedExceptions;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.iam.principal.LinkedRoles;
import dev.carillon.internal.iam.value.ValueForm;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules for keys and elements that tell of the same part of a request, as an account and an ARN
 * that has one do. Where their values contradict each other, they match no request.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/dms/latest/userguide/cross-service-confused-deputy-prevention.html">
 *     Cross-service confused deputy prevention, for the account in an ARN of a source</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html">
 *     Create a service-linked role, for the service in its path</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-caller-account">
 *     kms:CallerAccount</a>
 */
final class RelatedKeys {

  private static final String TIME = "aws:EpochTime";

  private static final String SERVICE_NAME = "iam:AWSServiceName";

  /** The keys that a request has only where another one is true, or only where it is false. */
  private record OnlyWhere(String flag, boolean value, List<String> keys) {}

  private static final List<OnlyWhere> ONLY_WHERE =
      List.of(
          new OnlyWhere("aws:MultiFactorAuthPresent", true, List.of("aws:MultiFactorAuthAge")),
          new OnlyWhere(
              "aws:ViaAWSService",
              true,
              List.of("aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast")),
          new OnlyWhere("aws:PrincipalIsAWSService", true, Restriction.OF_SERVICES),
          new OnlyWhere("aws:PrincipalIsAWSService", false, Restriction.OF_ORGANIZATIONS));

  /**
   * Keys that no request has both.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/ram/latest/userguide/security-iam-policies-examples.html">
   *     Example IAM policies for AWS RAM: principals and resources are authorized one by one</a>
   */
  private static final Map<String, String> NEVER_BESIDE =
      Map.of("ram:RequestedResourceType", "ram:Principal");

  /** By which a key is one of some ARNs. */
  private static final Set<String> COMPARING_ARNS =
      Set.of("StringEquals", "StringLike", "ArnEquals", "ArnLike");

  /** A role that is linked to a service has that one in its path. */
  private static final Pattern LINKED =
      Pattern.compile("arn:[^:]+:iam::[^:]+:role/" + LinkedRoles.PATH + "([a-z0-9.-]+)/.*");

  private RelatedKeys() {}

  static void conditions(StatementView statement, Judgement judgement) {
    List<Element> principals = statement.has("Principal") ? statement.principals("AWS") : List.of();
    boolean others =
        !statement.principals("Service").isEmpty() || !statement.principals("Federated").isEmpty();
    List<String> accounts = others ? List.of() : owners(principals);
    same(statement, "aws:PrincipalAccount", "aws:PrincipalArn", accounts, judgement);
    same(statement, "kms:CallerAccount", "", accounts, judgement);
    same(statement, "aws:SourceAccount", "aws:SourceArn", List.of(), judgement);
    same(statement, "aws:ResourceAccount", "", owners(statement.strings("Resource")), judgement);
    same(statement, SERVICE_NAME, "", linked(statement), judgement);
    same(statement, "aws:CurrentTime", TIME, List.of(), judgement);
    for (OnlyWhere only : ONLY_WHERE) {
      flag(statement, only, judgement);
    }
    NEVER_BESIDE.forEach((key, other) -> apart(statement, key, other, judgement));
    RequestTags.conditions(statement, judgement);
  }

  /** All that is asked of one thing, by its key, by another one, and by what an element names. */
  private static void same(
      StatementView statement, String key, String other, List<String> named, Judgement judgement) {
    List<Comparison> byKey = comparisons(statement.conditionsOn(key));
    List<ConditionView> byOther = statement.conditionsOn(other);
    List<Comparison> all = new ArrayList<>(byKey);
    for (ConditionView one : byOther) {
      Comparison same = translated(one, key);
      if (same != null) {
        all.add(same);
      }
    }
    if (!named.isEmpty()) {
      all.add(equal(key, named));
    }
    if (all.size() > Math.max(1, byKey.size())
        && byKey.stream().allMatch(RelatedKeys::isPossible)
        && !Exclusion.isAmong(byKey)
        && !Exclusion.isAmong(comparisons(byOther))
        && Exclusion.isAmong(all)) {
      List<ConditionView> last = byOther.isEmpty() ? statement.conditionsOn(key) : byOther;
      judgement.report(
          Check.CONDITIONS_EXCLUDE_EACH_OTHER,
          last.get(last.size() - 1).values(),
          "The statement never applies: nothing is what "
              + last.get(0).key()
              + " asks for here, and what the statement asks of it besides, by "
              + (last == byOther && !byKey.isEmpty() ? key : "what it names")
              + ".");
    }
  }

  /** Returns whether a key can have all the values; of others another rule says so. */
  private static boolean isPossible(Comparison one) {
    return ValueForm.of(one.key())
        .filter(form -> !one.values().stream().allMatch(form::admits))
        .isEmpty();
  }

  private static List<Comparison> comparisons(List<ConditionView> conditions) {
    return conditions.stream().map(ConditionView::comparison).toList();
  }

  private static Comparison equal(String key, List<String> values) {
    return new Comparison(ConditionOperator.parse("StringEquals"), key, values);
  }

  /** Returns what a condition asks of another key; null if that is not known. */
  private static @Nullable Comparison translated(ConditionView one, String key) {
    List<String> values = one.comparison().values();
    String operator = one.operatorText();
    if (one.isOn(TIME)) {
      // Numbers compare seconds, too.
      Optional<ConditionOperator> ofDates =
          ConditionOperator.parse(operator.toLowerCase(Locale.ROOT).replace("numeric", "date"));
      return new Comparison(ofDates, key, values);
    }
    boolean plain =
        COMPARING_ARNS.contains(operator)
            && values.stream().noneMatch(value -> DocumentedExceptions.isLent(one.key(), value));
    List<String> owners =
        plain
            ? values.stream().map(value -> owner(value, one.isOfFamily(Family.STRING))).toList()
            : List.of();
    return owners.isEmpty() || owners.contains("") ? null : equal(key, owners);
  }

  /** Returns the accounts of ARNs, and those that are named by themselves; none if one is open. */
  private static List<String> owners(List<Element> named) {
    List<String> owners =
        named.stream()
            .map(Element::text)
            .map(text -> isAccount(text) ? text : owner(text, false))
            .toList();
    return owners.contains("") ? List.of() : owners;
  }

  /**
   * Returns the account in an ARN; empty if it is none, or a star in front of it may span it. Who
   * owns an access point of S3 need not own the bucket.
   */
  private static String owner(String arn, boolean ofText) {
    String[] parts = arn.split(":", Arn.PARTS);
    return parts.length == Arn.PARTS
            && isAccount(parts[4])
            && !parts[2].startsWith("s3")
            && !(ofText && !Arn.isPlain(parts[1] + parts[2] + parts[3]))
        ? parts[4]
        : "";
  }

  /**
   * Returns the services that service-linked roles are of; none if one is open, or the statement
   * applies without the key too: of what is done with such a role, only creating it has that.
   */
  private static List<String> linked(StatementView statement) {
    if (statement.conditionsOn(SERVICE_NAME).stream()
        .noneMatch(one -> one.comparison().asksForKey())) {
      return List.of();
    }
    List<String> services =
        statement.strings("Resource").stream()
            .map(role -> LINKED.matcher(role.text()))
            .map(role -> role.matches() ? role.group(1) : "")
            .toList();
    return services.contains("") ? List.of() : services;
  }

  private static boolean isAccount(String text) {
    return text.length() == 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void apart(
      StatementView statement, String key, String other, Judgement judgement) {
    boolean asked =
        statement.conditionsOn(key).stream().anyMatch(one -> one.comparison().asksForKey());
    for (ConditionView one : statement.conditionsOn(other)) {
      if (asked && one.comparison().asksForKey()) {
        judgement.report(
            Check.CONDITIONS_EXCLUDE_EACH_OTHER,
            one.values(),
            "The statement never applies: no request has both "
                + key
                + " and "
                + other
                + ". Write two statements.");
      }
    }
  }

  private static void flag(StatementView statement, OnlyWhere only, Judgement judgement) {
    for (ConditionView flag : statement.conditionsOn(only.flag())) {
      if (flag.isFlag(!only.value())) {
        for (String key : only.keys()) {
          asked(statement.conditionsOn(key), only, judgement);
        }
      }
    }
  }

  private static void asked(List<ConditionView> conditions, OnlyWhere only, Judgement judgement) {
    for (ConditionView one : conditions) {
      if (one.comparison().asksForKey()) {
        judgement.report(
            Check.CONDITIONS_EXCLUDE_EACH_OTHER,
            one.values(),
            "The statement never applies: a request has "
                + one.key()
                + " only where "
                + only.flag()
                + " is "
                + only.value()
                + ". For alternatives write two statements.");
      }
    }
  }
}
