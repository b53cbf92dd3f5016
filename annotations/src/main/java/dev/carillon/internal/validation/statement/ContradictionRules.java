package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules for statements that never apply, or to the opposite of what is meant. */
public final class ContradictionRules {

  /** How many conditions on one key are compared with one another. */
  private static final int MOST_CONDITIONS = 30;

  private ContradictionRules() {}

  /** Reports what is wrong with the document. */
  public static void ofDocument(Judgement judgement) {
    coveredByDeny(judgement);
  }

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    nothingLeft(statement, judgement);
    if (statement.has("Condition")) {
      conditions(statement, judgement);
      inverted(statement, judgement);
    }
  }

  /** All conditions of a statement have to hold. */
  private static void conditions(StatementView statement, Judgement judgement) {
    networks(statement, judgement);
    RelatedKeys.conditions(statement, judgement);
    for (ConditionView condition : statement.conditions()) {
      List<ConditionView> ofKey = statement.conditionsOn(condition.key());
      if (ofKey.size() > 1 && ofKey.get(0) == condition) {
        List<ConditionView> some = ofKey.subList(0, Math.min(MOST_CONDITIONS, ofKey.size()));
        exclusions(some, judgement);
        withoutEffect(some, judgement);
      }
    }
  }

  /**
   * A request has a public address, or comes through an endpoint of a VPC.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip">
   *     aws:SourceIp</a>
   */
  private static void networks(StatementView statement, Judgement judgement) {
    boolean ofInternet = false;
    for (ConditionView one : statement.conditionsOn("aws:SourceIp")) {
      ofInternet |= one.comparison().asksForKey();
    }
    if (!ofInternet) {
      return;
    }
    for (ConditionView one : statement.conditions()) {
      Comparison comparison = one.comparison();
      if (Restriction.OF_ENDPOINTS.contains(comparison.foldedKey()) && comparison.asksForKey()) {
        judgement.report(
            Check.CONDITIONS_EXCLUDE_EACH_OTHER,
            one.values(),
            "The statement never applies: a request through an endpoint of a VPC has "
                + one.key()
                + " and no aws:SourceIp. For alternatives write two statements; an address in"
                + " the VPC is aws:VpcSourceIp.");
        return;
      }
    }
  }

  /** Where a key has to be missing, it is not compared. */
  private static void withoutEffect(List<ConditionView> ofKey, Judgement judgement) {
    boolean missing = false;
    for (ConditionView one : ofKey) {
      missing |= one.comparison().asksForNoKey();
    }
    if (!missing) {
      return;
    }
    for (ConditionView one : ofKey) {
      if (!one.isOfFamily(Family.NULL) && one.comparison().holdsWithoutKey()) {
        judgement.report(
            Check.CONDITION_WITHOUT_EFFECT,
            one.values(),
            "Null limits the statement to requests without "
                + one.key()
                + ", so "
                + one.operatorText()
                + " has no effect. For requests with another value write a second statement, or"
                + " remove Null.");
      }
    }
  }

  /** Reports the pairs that exclude each other; if none does, that all together do. */
  private static void exclusions(List<ConditionView> ofKey, Judgement judgement) {
    boolean told = false;
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < ofKey.size(); i++) {
      ConditionView later = ofKey.get(i);
      comparisons.add(later.comparison());
      for (ConditionView earlier : ofKey.subList(0, i)) {
        List<ConditionView> both = List.of(earlier, later);
        if (!earlier.operatorText().equalsIgnoreCase(later.operatorText())
            && affords(both, judgement)
            && Exclusion.isBetween(earlier.comparison(), later.comparison())) {
          exclusion(both, judgement);
          told = true;
          break;
        }
      }
    }
    if (!told && ofKey.size() > 2 && affords(ofKey, judgement) && Exclusion.isAmong(comparisons)) {
      exclusion(ofKey, judgement);
    }
  }

  private static boolean affords(List<ConditionView> conditions, Judgement judgement) {
    long values = 0;
    for (ConditionView one : conditions) {
      values += one.items().size();
    }
    return judgement.affords(values * values);
  }

  private static void exclusion(List<ConditionView> conditions, Judgement judgement) {
    ConditionView last = conditions.get(conditions.size() - 1);
    List<String> others = new ArrayList<>();
    for (ConditionView one : conditions.subList(0, conditions.size() - 1)) {
      others.add(one.operatorText());
    }
    judgement.report(
        Check.CONDITIONS_EXCLUDE_EACH_OTHER,
        last.values(),
        "The statement never applies: no "
            + last.key()
            + " fits "
            + (conditions.size() == 2 ? "both " : "")
            + String.join(", ", others)
            + " and "
            + last.operatorText()
            + ". All conditions of a statement have to hold; for alternatives write two"
            + " statements.");
  }

  /** What is denied whenever another statement allows it is not allowed. */
  private static void coveredByDeny(Judgement judgement) {
    CoveringDenials denials = new CoveringDenials(judgement);
    if (denials.isEmpty()) {
      return;
    }
    for (StatementView allowing : judgement.statements()) {
      if (judgement.isIncomplete()) {
        return;
      }
      if (allowing.allows() && denials.cover(allowing)) {
        judgement.report(
            Check.ALLOW_COVERED_BY_DENY,
            allowing.element(),
            "The statement never allows anything: another one denies all of it, "
                + (allowing.conditions().isEmpty()
                    ? "whatever the request."
                    : "whenever these conditions hold."));
      }
    }
  }

  /** What leaves out everything is about nothing. */
  private static void nothingLeft(StatementView statement, Judgement judgement) {
    nothingLeft(statement.strings("NotAction"), List.of("*:*"), judgement);
    nothingLeft(statement.strings("NotResource"), List.of(), judgement);
    Element left = statement.get("NotPrincipal").orElse(null);
    if (left != null && statement.denies() && judgement.kind().hasPrincipals()) {
      nothingLeft(left.member("AWS").orElse(left).strings(), List.of(), judgement);
    }
    for (ConditionView condition : statement.conditions()) {
      if (Restriction.leavesNothing(condition.comparison())) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "Every "
                + condition.key()
                + " is one of these, so the statement applies at most to requests without it. Name"
                + " what is meant, or write Null with \"true\".");
      }
    }
  }

  private static void nothingLeft(
      List<Element> left, List<String> everything, Judgement judgement) {
    for (Element one : left) {
      if (one.isStars() || everything.contains(one.text())) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            one,
            "This leaves out everything, so the statement never applies. Name what is meant.");
      }
    }
  }

  /** A condition on the transport, or one alone on the second factor, is there to ask for it. */
  private static void inverted(StatementView statement, Judgement judgement) {
    boolean alone = statement.conditions().size() == 1;
    for (ConditionView condition : statement.conditions()) {
      if (alone || condition.isOn("aws:SecureTransport")) {
        inverted(condition, statement, judgement);
      }
      if (condition.isOn("s3:TlsVersion") || condition.isOn("aws:MultiFactorAuthAge")) {
        limits(condition, statement, judgement);
      }
    }
  }

  /**
   * Who denies by the version of TLS means old ones, by the age of the second factor what is old.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html#example-object-tls-version">
   *     Requiring a minimum TLS version</a>
   */
  private static void limits(
      ConditionView condition, StatementView statement, Judgement judgement) {
    boolean tls = condition.isOn("s3:TlsVersion");
    String operator = condition.operatorText().toLowerCase(Locale.ROOT);
    if (condition.isOfFamily(Family.NUMERIC)
        && operator.contains(statement.denies() == tls ? "greater" : "less")
        && !condition.comparison().values().equals(List.of("0"))) {
      judgement.report(
          Check.INVERTED_CONDITION,
          condition.values(),
          tls
              ? statement.denies()
                  ? "This denies newer versions of TLS and lets older ones pass. Write"
                      + " NumericLessThan."
                  : "This allows only older versions of TLS. Write NumericGreaterThanEquals."
              : statement.denies()
                  ? "This denies requests soon after the second factor and lets later ones pass."
                      + " Write NumericGreaterThan."
                  : "This allows only requests long after the second factor. Write"
                      + " NumericLessThan.");
    }
  }

  private static void inverted(
      ConditionView condition, StatementView statement, Judgement judgement) {
    boolean transport = condition.isOn("aws:SecureTransport");
    boolean factor = condition.isOn("aws:MultiFactorAuthPresent");
    boolean there = condition.isOfFamily(Family.NULL);
    String value = String.join(" ", condition.comparison().values());
    boolean denies = statement.denies() && value.equals(there ? "false" : "true");
    boolean allows = statement.allows() && value.equals("false") && transport;
    boolean tells =
        there
            ? factor || condition.isOn("aws:MultiFactorAuthAge")
            : condition.isOfFamily(Family.BOOL) && (transport || factor);
    if (tells && (denies || allows)) {
      judgement.report(
          Check.INVERTED_CONDITION,
          condition.values(),
          (denies ? "This denies requests with " : "This allows only requests without ")
              + (transport ? "TLS" : "a second factor")
              + (denies ? " and lets those without pass." : ".")
              + " Write \""
              + (denies == there ? "true" : "false")
              + "\".");
    }
  }
}
