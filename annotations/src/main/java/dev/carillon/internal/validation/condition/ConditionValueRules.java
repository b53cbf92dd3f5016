package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.DocumentedExceptions;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.value.Dates;
import dev.carillon.internal.iam.value.Regions;
import dev.carillon.internal.iam.value.ValueForm;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules for the values that conditions compare with. */
public final class ConditionValueRules {

  /** Of these the builder takes text, and refuses what is none. */
  private static final Set<Family> REFUSED_AS_TEXT = EnumSet.of(Family.BINARY, Family.DATE);

  /** More are a year that nobody plans for: what was meant are milliseconds. */
  private static final int MOST_DIGITS_OF_SECONDS = 11;

  private ConditionValueRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    values(statement, judgement);
    numbers(statement, judgement);
    formats(statement, judgement);
    names(statement, judgement);
  }

  private static void values(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      List<Element> items = condition.items();
      if (items.stream().map(item -> item.value().kind()).distinct().count() > 1) {
        judgement.report(
            Check.INVALID_CONDITION_DATA_TYPE,
            condition.values(),
            "The values are of different JSON types. Write all as strings.");
      }
      // What the values should be depends on the operator: one that does not fit is wrong itself.
      if (condition.operator().isEmpty()
          || !ConditionTypeRules.fits(condition, judgement.knowledge())) {
        continue;
      }
      if (items.size() > 1
          && (condition.isOfFamily(Family.BOOL) || condition.isOfFamily(Family.NULL))) {
        judgement.report(
            Check.INVALID_CONDITION_MULTIPLE_BOOLEAN,
            condition.values(),
            condition.operatorText() + " compares with one value, true or false.");
      } else {
        ConditionOperator operator = condition.operator().get();
        items.forEach(item -> value(item, operator, condition, judgement));
      }
    }
  }

  private static void value(
      Element item, ConditionOperator operator, ConditionView condition, Judgement judgement) {
    String text = item.text();
    boolean comparesText = operator.family() == Family.STRING || operator.family() == Family.ARN;
    if (Placeholders.isIn(text)) {
      if (!comparesText && Placeholders.hasPolicyVariable(text)) {
        judgement.report(
            Check.INVALID_VARIABLE_FOR_OPERATOR,
            item,
            "Policy variables work with String and Arn operators only, not with "
                + condition.operatorText()
                + ".");
      }
      if (operator.family() == Family.STRING) {
        wildcards(item, operator, condition, judgement);
      }
      return;
    }
    if (operator.family() == Family.STRING) {
      wildcards(item, operator, condition, judgement);
    } else if (isTime(operator, condition) && Dates.isEpoch(text)) {
      epoch(item, condition, judgement);
    } else {
      operator.fault(text).ifPresent(fault -> report(fault, operator.family(), item, judgement));
    }
  }

  private static boolean isTime(ConditionOperator operator, ConditionView condition) {
    return operator.family() == Family.DATE
        || (operator.family() == Family.NUMERIC && condition.isOn("aws:EpochTime"));
  }

  private static void report(Fault fault, Family family, Element item, Judgement judgement) {
    Check check = fault.check();
    judgement.report(
        check,
        REFUSED_AS_TEXT.contains(family) ? Severity.ERROR : check.severity(),
        item,
        '"' + item.text() + "\" is not " + fault.message() + '.');
  }

  private static void epoch(Element item, ConditionView condition, Judgement judgement) {
    if (item.text().length() > MOST_DIGITS_OF_SECONDS) {
      judgement.report(
          Check.INVALID_DATE_VALUE,
          item,
          "\"" + item.text() + "\" is a time thousands of years away: times are in seconds.");
    } else if (!condition.isOn("aws:EpochTime")) {
      judgement.report(
          Check.INVALID_DATE_VALUE,
          item,
          "Seconds since 1970 may not mean the date that you expect. Write it as YYYY-MM-DD.");
    }
  }

  private static void wildcards(
      Element item, ConditionOperator operator, ConditionView condition, Judgement judgement) {
    if (!operator.isLike()
        && !DocumentedExceptions.mayHaveStar(condition.key(), item.text())
        && !Arn.isPlain(Placeholders.replaced(item.text(), ""))) {
      judgement.report(
          Check.WILDCARD_WITHOUT_LIKE_OPERATOR,
          item,
          condition.operatorText() + " takes * and ? as they are. For wildcards use StringLike.");
    }
  }

  private static void require(
      boolean right, Check check, Element item, String expected, Judgement judgement) {
    if (!right) {
      judgement.report(check, item, "\"" + item.text() + "\" is not " + expected + ".");
    }
  }

  /**
   * The name of a key alone is compared as that text; IAM fills in what is written as a variable.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">
   *     IAM policy elements: Variables and tags</a>
   */
  private static void names(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      if (condition.isOfFamily(Family.STRING)) {
        for (Element item : condition.values().strings()) {
          String text = item.text();
          if (text.indexOf(':') > 0
              && !text.startsWith("arn:")
              && !text.endsWith("/")
              && judgement.knowledge().lists(text)
              && !hasNames(condition)) {
            judgement.report(
                Check.MISSING_BRACE_IN_VARIABLE,
                Severity.WARNING,
                item,
                "\""
                    + text
                    + "\" is the name of a key, and plain text to IAM. For the key's value write"
                    + " ${"
                    + text
                    + "}.");
          }
        }
      }
    }
  }

  /** Returns whether values can be names that keys have, too, as of tags or types are. */
  private static boolean hasNames(ConditionView condition) {
    String key = condition.key().toLowerCase(Locale.ROOT);
    return key.endsWith("tagkeys") || key.endsWith("contextkeys") || ValueForm.has(condition.key());
  }

  private static void numbers(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      boolean ordered =
          condition.isOfFamily(Family.NUMERIC)
              && !condition.operator().map(ConditionOperator::name).orElse("").endsWith("tequals")
              && !condition.operatorText().toLowerCase(Locale.ROOT).contains("numericequals");
      boolean numbers =
          ordered
              && condition.items().stream()
                  .allMatch(item -> condition.operator().get().fault(item.text()).isEmpty());
      if (numbers && condition.items().size() > 1) {
        boolean least = condition.operatorText().toLowerCase(Locale.ROOT).contains("greater");
        BigDecimal enough =
            condition.items().stream()
                .map(item -> new BigDecimal(item.text()))
                .reduce(least ? BigDecimal::min : BigDecimal::max)
                .orElseThrow();
        judgement.report(
            Check.REDUNDANT_CONDITION_VALUE_NUM,
            condition.values(),
            "One value decides: " + enough.toPlainString() + ". Remove the others.");
      }
    }
  }

  private static void formats(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      if (!condition.isOfFamily(Family.STRING)) {
        continue;
      }
      for (Element item : condition.values().strings()) {
        if (!Placeholders.isIn(item.text())) {
          format(item, condition, judgement);
        }
      }
    }
  }

  private static void format(Element item, ConditionView condition, Judgement judgement) {
    String text = condition.inOneCase(item.text());
    if (condition.isOn("aws:RequestedRegion") && Arn.isPlain(text)) {
      boolean region = Regions.isRequested(text) || text.isEmpty();
      require(region, Check.INVALID_REGION, item, "a Region such as eu-west-1", judgement);
      knownRegion(item, text, judgement);
      return;
    }
    Optional<ValueForm> form = ValueForm.of(condition.key());
    if (form.filter(ValueForm::isRegion).isPresent()) {
      knownRegion(item, text, judgement);
    } else if (GlobalKeys.isServicePrincipal(condition.key())
        && !DocumentedExceptions.isBareService(condition.key(), text)
        && form.filter(one -> !one.admits(text)).isEmpty()) {
      IdentifierRules.service(item, text, judgement);
    }
  }

  private static void knownRegion(Element item, String text, Judgement judgement) {
    String unknown = Regions.unknown(text).orElse(null);
    if (unknown != null) {
      judgement.report(Check.INVALID_REGION, Severity.WARNING, item, unknown);
    }
  }
}
