package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules for keys that tell the same of a request, one of them more than the other: together they
 * can fit none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 */
final class SameThing {

  private static final String CALLER = "aws:PrincipalAccount";
  private static final String CALLER_ARN = "aws:PrincipalArn";
  private static final String OF_TIME = "aws:EpochTime";

  /** What says yes or no, and the keys that a request has only where it says yes. */
  private static final List<List<String>> ONLY_WITH =
      List.of(
          List.of("aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"),
          List.of("aws:ViaAWSService", "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"),
          List.of(
              "aws:PrincipalIsAWSService",
              "aws:PrincipalServiceName",
              "aws:PrincipalServiceNamesList"));

  private SameThing() {}

  static void conditions(StatementView statement, Judgement judgement) {
    owners(statement, CALLER, statement.conditionsOn(CALLER_ARN), judgement);
    owners(statement, "aws:SourceAccount", statement.conditionsOn("aws:SourceArn"), judgement);
    callers(statement, judgement);
    resources(statement, judgement);
    times(statement, judgement);
    for (List<String> keys : ONLY_WITH) {
      flags(statement, keys, judgement);
    }
  }

  /** An ARN has the account of what it names. */
  private static void owners(
      StatementView statement, String key, List<ConditionView> arns, Judgement judgement) {
    List<ConditionView> accounts = statement.conditionsOn(key);
    if (accounts.isEmpty()) {
      return;
    }
    for (ConditionView arn : arns) {
      List<String> owners = owners(arn);
      if (!owners.isEmpty() && excludes(accounts, key, owners)) {
        judgement.report(
            Check.CONDITIONS_EXCLUDE_EACH_OTHER,
            arn.values(),
            "The statement never applies: "
                + key
                + " is the account in "
                + arn.key()
                + ", and no account here fits both.");
      }
    }
  }

  /** Whoever is named has the account that the conditions ask for. */
  private static void callers(StatementView statement, Judgement judgement) {
    List<String> named = callers(statement);
    if (named.isEmpty()) {
      return;
    }
    String where = "the principals are of ";
    outside(CALLER, named, statement.conditionsOn(CALLER), where, judgement);
    for (ConditionView arn : statement.conditionsOn(CALLER_ARN)) {
      List<String> owners = owners(arn);
      if (!owners.isEmpty() && named.stream().noneMatch(owners::contains)) {
        report(arn, named, where, judgement);
      }
    }
  }

  /** Resources that are named have the owner that the conditions ask for. */
  private static void resources(StatementView statement, Judgement judgement) {
    List<ConditionView> conditions = statement.conditionsOn("aws:ResourceAccount");
    if (!conditions.isEmpty()) {
      List<String> texts = statement.strings("Resource").stream().map(Element::text).toList();
      // Who owns an access point need not own the bucket.
      boolean ofS3 = texts.stream().map(Arn::serviceOf).anyMatch(one -> one.startsWith("s3"));
      List<String> owners = ofS3 ? List.of() : owners(texts);
      outside("aws:ResourceAccount", owners, conditions, "the resources are of ", judgement);
    }
  }

  private static void outside(
      String key,
      List<String> owners,
      List<ConditionView> conditions,
      String where,
      Judgement judgement) {
    if (!owners.isEmpty() && !conditions.isEmpty() && excludes(conditions, key, owners)) {
      report(conditions.get(0), owners, where, judgement);
    }
  }

  private static void report(
      ConditionView condition, List<String> owners, String where, Judgement judgement) {
    judgement.report(
        Check.CONDITIONS_EXCLUDE_EACH_OTHER,
        condition.values(),
        "The statement never applies: "
            + where
            + String.join(", ", owners.subList(0, Math.min(3, owners.size())))
            + ", and "
            + condition.key()
            + " asks for another account.");
  }

  private static boolean excludes(List<ConditionView> conditions, String key, List<String> owners) {
    List<Comparison> all = new ArrayList<>();
    for (ConditionView one : conditions) {
      all.add(one.comparison());
    }
    boolean alone = Exclusion.isAmong(all);
    all.add(new Comparison(ConditionOperator.parse("StringEquals"), key, owners));
    return !alone && Exclusion.isAmong(all);
  }

  /** Returns the accounts of the callers that a statement names; none where one is not known. */
  private static List<String> callers(StatementView statement) {
    Element principal = statement.get("Principal").orElse(null);
    if (principal == null || !principal.names().equals(List.of("AWS"))) {
      return List.of();
    }
    List<String> accounts = new ArrayList<>();
    for (Element one : statement.principals("AWS")) {
      accounts.add(PrincipalShape.isAccount(one.text()) ? one.text() : account(one.text()));
    }
    return ofDigits(accounts);
  }

  /** Returns the accounts of the ARNs that a condition asks for; none where one is not known. */
  private static List<String> owners(ConditionView arn) {
    boolean ofText = arn.isOfFamily(Family.STRING);
    if ((!ofText && !arn.isOfFamily(Family.ARN))
        || arn.operator().filter(ConditionOperator::isNegated).isPresent()
        || arn.operator().filter(one -> one.quantifier().isEmpty()).isEmpty()
        || !ContradictionRules.asks(arn)) {
      return List.of();
    }
    List<String> values = arn.comparison().values();
    // A star of text spans several parts.
    return ofText && values.stream().anyMatch(value -> !isPlainInFront(value))
        ? List.of()
        : owners(values);
  }

  private static boolean isPlainInFront(String arn) {
    String[] parts = arn.split(":", Arn.PARTS);
    return parts.length == Arn.PARTS
        && Stream.of(parts).limit(Arn.PARTS - 1L).allMatch(Arn::isPlain);
  }

  private static List<String> owners(List<String> arns) {
    List<String> accounts = new ArrayList<>();
    for (String arn : arns) {
      accounts.add(account(arn));
    }
    return ofDigits(accounts);
  }

  private static List<String> ofDigits(List<String> accounts) {
    for (String account : accounts) {
      if (account.length() != 12 || !account.chars().allMatch(Character::isDigit)) {
        return List.of();
      }
    }
    return accounts.stream().distinct().toList();
  }

  private static String account(String arn) {
    return Arn.parse(arn).map(Arn::account).orElse("");
  }

  /** A time can be written in seconds, which numbers compare, too. */
  private static void times(StatementView statement, Judgement judgement) {
    List<ConditionView> seconds = statement.conditionsOn(OF_TIME);
    if (seconds.isEmpty()) {
      return;
    }
    List<Comparison> all = new ArrayList<>();
    for (ConditionView one : statement.conditionsOn("aws:CurrentTime")) {
      all.add(one.comparison());
    }
    if (Exclusion.isAmong(all)) {
      return;
    }
    boolean told = Exclusion.isAmong(seconds.stream().map(ConditionView::comparison).toList());
    for (ConditionView one : seconds) {
      String operator = one.operatorText().toLowerCase(Locale.ROOT).replace("numeric", "date");
      Optional<ConditionOperator> ofDates = ConditionOperator.parse(operator);
      all.add(new Comparison(ofDates, one.key(), one.comparison().values()));
    }
    if (!told && Exclusion.isAmong(all)) {
      judgement.report(
          Check.CONDITIONS_EXCLUDE_EACH_OTHER,
          seconds.get(seconds.size() - 1).values(),
          "The statement never applies: aws:EpochTime is aws:CurrentTime in seconds, and no time"
              + " fits all of these conditions.");
    }
  }

  private static void flags(StatementView statement, List<String> keys, Judgement judgement) {
    boolean no =
        statement.conditionsOn(keys.get(0)).stream()
            .anyMatch(
                one ->
                    one.isOfFamily(Family.BOOL)
                        && one.comparison().values().equals(List.of("false")));
    for (String key : no ? keys.subList(1, keys.size()) : List.<String>of()) {
      for (ConditionView one : statement.conditionsOn(key)) {
        if (ContradictionRules.asks(one)) {
          judgement.report(
              Check.CONDITIONS_EXCLUDE_EACH_OTHER,
              one.values(),
              "The statement never applies: a request has "
                  + one.key()
                  + " only where "
                  + keys.get(0)
                  + " is true. For alternatives write two statements.");
        }
      }
    }
  }
}
