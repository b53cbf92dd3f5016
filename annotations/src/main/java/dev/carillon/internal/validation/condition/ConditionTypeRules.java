package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.DocumentedExceptions;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.principal.OidcProviders;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules for the operators of conditions, and whether they fit their keys. */
public final class ConditionTypeRules {

  private static final List<String> WITHOUT_KEYS =
      List.of("dynamodb:Scan", "dynamodb:PartiQLSelect");

  /** What an operator is put together of, as it may be mistyped. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<quantifier>For(?:All?|Any)Values?:*+)?(?<name>[a-z]++):*+", Pattern.CASE_INSENSITIVE);

  /** What no operator has, as in {@code "String Equals"}. */
  private static final Pattern STRAY = Pattern.compile("[^A-Za-z:]");

  private ConditionTypeRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    operators(statement, judgement);
    types(statement, judgement);
    quantifiers(statement, judgement);
    emptyValues(statement, judgement);
  }

  private static void operators(StatementView statement, Judgement judgement) {
    for (Element operator : statement.get("Condition").map(Element::members).orElse(List.of())) {
      String text = operator.path().substring(operator.path().lastIndexOf("Condition.") + 10);
      Optional<ConditionOperator> known = ConditionOperator.parse(text);
      if (known.isEmpty()) {
        judgement.reportName(
            Check.INVALID_CONDITION_OPERATOR,
            operator,
            "There is no operator \""
                + text
                + "\"."
                + judgement.hint(() -> advice(operator, text)));
      } else if (known.get().family() == Family.NULL) {
        nullOperator(operator, known.get(), judgement);
      }
    }
  }

  /** Returns what to write: a key that stands where an operator belongs has a value of its own. */
  private static String advice(Element operator, String text) {
    if (StatementView.ELEMENTS.contains(text) && !text.equals("Condition")) {
      return " It belongs beside Condition.";
    }
    Optional<String> meant = meant(text);
    return meant.isEmpty() && !operator.isObject() && text.indexOf(':') > 0
        ? " This is a key: write it below an operator, such as StringEquals."
        : meant.map(NearestNames::didYouMean).orElse("");
  }

  /** Returns the operator that was meant, with what stands around its name. */
  private static Optional<String> meant(String text) {
    Matcher form = FORM.matcher(STRAY.matcher(text).replaceAll(""));
    if (!form.matches()) {
      return Optional.empty();
    }
    String typed = form.group("name");
    int exists = typed.toLowerCase(Locale.ROOT).indexOf("if");
    String name = exists > 0 ? typed.substring(0, exists) : typed;
    List<String> names = ConditionOperator.names();
    Optional<String> meant =
        NearestNames.to(name, names).stream()
            .findFirst()
            .or(() -> names.stream().filter(name::startsWith).findFirst()); // Boolean
    String of = quantifier(form.group("quantifier"));
    return meant.map(known -> of + known + (exists > 0 ? "IfExists" : ""));
  }

  private static String quantifier(@Nullable String typed) {
    if (typed == null) {
      return "";
    }
    return typed.regionMatches(true, 0, "ForAl", 0, 5) ? "ForAllValues:" : "ForAnyValue:";
  }

  private static void nullOperator(Element operator, ConditionOperator known, Judgement judgement) {
    if (known.ifExists()) {
      judgement.report(
          Check.NULL_WITH_IF_EXISTS,
          operator,
          "Null takes no IfExists. Write Null, or another operator.");
    }
    if (!known.quantifier().isEmpty()) {
      judgement.report(
          Check.NULL_WITH_QUALIFIER,
          operator,
          "Null with " + known.quantifier() + " always has the same outcome. Write Null alone.");
    }
  }

  private static void types(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      List<Family> fitting = condition.fitting(judgement.knowledge());
      if (!fits(condition, fitting)) {
        judgement.report(
            Check.TYPE_MISMATCH,
            condition.values(),
            condition.operatorText()
                + " does not fit "
                + condition.key()
                + ". Use an operator of type "
                + fitting.stream().map(Family::label).collect(Collectors.joining(" or "))
                + ".");
      }
    }
  }

  /**
   * Text is compared with a variable whatever the key has, as other operators fill in none.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-ec2instancesourceprivateip4">
   *     aws:Ec2InstanceSourcePrivateIPv4</a>
   */
  private static boolean fits(ConditionView condition, List<Family> fitting) {
    Family family = condition.operator().map(ConditionOperator::family).orElse(Family.NULL);
    return fitting.isEmpty()
        || family == Family.NULL
        || fitting.contains(family)
        || (family == Family.STRING
            && condition.items().stream()
                .allMatch(one -> Placeholders.hasPolicyVariable(one.text())));
  }

  /** Returns whether the operator fits the key, as far as the type of the key is known. */
  static boolean fits(ConditionView condition, Knowledge knowledge) {
    return fits(condition, condition.fitting(knowledge));
  }

  private static void quantifiers(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      if (condition.operator().isPresent() && !condition.isOfFamily(Family.NULL)) {
        String quantifier = condition.operator().get().quantifier();
        quantifier(quantifier, statement, condition, judgement);
        audience(quantifier, condition, judgement);
      }
    }
  }

  private static void quantifier(
      String quantifier, StatementView statement, ConditionView condition, Judgement judgement) {
    List<String> types = condition.types(judgement.knowledge());
    boolean many =
        OidcProviders.isOfSeveralValues(condition.key())
            || (GlobalKeys.haveManyValues(types)
                && !DocumentedExceptions.isComparedAsOne(condition.key()));
    boolean one =
        GlobalKeys.haveOneValue(types)
            && !many
            && !DocumentedExceptions.mayHaveSeveral(condition.key());
    if (many && quantifier.isEmpty()) {
      judgement.report(
          Check.MISSING_QUALIFIER,
          condition.values(),
          condition.key() + " can have several values. Write ForAllValues: or ForAnyValue:.");
    }
    if (!quantifier.equals("ForAllValues") || !statement.allows()) {
      return;
    }
    if (one) {
      judgement.report(
          Check.FORALLVALUES_WITH_SINGLE_VALUED_KEY,
          condition.values(),
          "ForAllValues also holds where the request lacks "
              + condition.key()
              + ", which has one value. Leave it out.");
    } else if (!condition.values().isEmptyArray()) {
      nullCheck(statement, condition, judgement);
    }
  }

  private static void audience(String quantifier, ConditionView condition, Judgement judgement) {
    if (!quantifier.isEmpty()
        && condition.key().endsWith(":aud")
        && condition.service().indexOf('.') > 0) {
      judgement.report(
          Check.CONFIRM_AUDIENCE_CLAIM_TYPE,
          condition.values(),
          "With most providers "
              + condition.key()
              + " has one value; if so, leave out "
              + quantifier
              + ".");
    }
  }

  /** Without values, all of them match. */
  private static void nullCheck(
      StatementView statement, ConditionView condition, Judgement judgement) {
    boolean asksForValues =
        statement.conditionsOn(condition.key()).stream().anyMatch(ConditionTypeRules::needsValues);
    boolean ofTags = condition.isOn("aws:TagKeys");
    if (!asksForValues
        && !(ofTags && statement.conditions().stream().anyMatch(ConditionTypeRules::asksForTag))) {
      judgement.report(
          Check.FORALLVALUES_WITHOUT_NULL_CHECK,
          ofTags || isThere(condition, statement) ? Severity.SUGGESTION : Severity.SECURITY_WARNING,
          condition.values(),
          ("ForAllValues also holds where the request has no KEY. If that is not meant, add"
                  + " \"Null\": {\"KEY\": \"false\"} to the Condition.")
              .replace("KEY", condition.key()));
    }
  }

  /**
   * Requests for items name their keys, all but those for a whole table; and who may select only
   * some attributes has to name them. A change of records says which, of what type, and how; a link
   * to a monitoring account, what is shared; a grant, what it is for.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html">CreateGrant</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/OAM/latest/APIReference/API_CreateLink.html">CreateLink</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html">
   *     Using IAM policy conditions for fine-grained access control</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html">
   *     Using IAM policy conditions for fine-grained access control in Route 53</a>
   */
  private static boolean isThere(ConditionView condition, StatementView statement) {
    return condition.startsWith("route53:ChangeResourceRecordSets")
        || condition.isOn("kms:GrantOperations")
        || condition.isOn("oam:ResourceTypes")
        || (condition.isOn("dynamodb:LeadingKeys")
            && WITHOUT_KEYS.stream().noneMatch(statement::matches))
        || (condition.isOn("dynamodb:Attributes") && statement.hasConditionOn("dynamodb:Select"));
  }

  /** A request that has to have a tag has tag keys. */
  private static boolean asksForTag(ConditionView condition) {
    return condition.startsWith("aws:RequestTag/") && condition.comparison().asksForKey();
  }

  private static boolean needsValues(ConditionView condition) {
    return condition
        .operator()
        .filter(
            operator ->
                operator.family() == Family.NULL
                    ? condition.comparison().values().stream().allMatch("false"::equals)
                    : operator.quantifier().equals("ForAnyValue") && !operator.ifExists())
        .isPresent();
  }

  private static void emptyValues(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      if (!condition.values().isEmptyArray() || condition.operator().isEmpty()) {
        continue;
      }
      ConditionOperator operator = condition.operator().get();
      Check check =
          switch (operator.quantifier()) {
            case "ForAllValues" -> Check.EMPTY_ARRAY_CONDITION_FORALLVALUES;
            case "ForAnyValue" -> Check.EMPTY_ARRAY_CONDITION_FORANYVALUE;
            default ->
                operator.ifExists()
                    ? Check.EMPTY_ARRAY_CONDITION_IFEXISTS
                    : Check.EMPTY_ARRAY_CONDITION;
          };
      judgement.report(
          check,
          condition.values(),
          condition.key()
              + " is compared with no value."
              + (check == Check.EMPTY_ARRAY_CONDITION
                      || check == Check.EMPTY_ARRAY_CONDITION_FORANYVALUE
                  ? " Add values."
                  : " To ask whether the key is missing, use Null with true."));
    }
  }
}
