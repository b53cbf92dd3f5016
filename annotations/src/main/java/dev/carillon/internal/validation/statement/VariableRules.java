package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyNames;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.name.Shortened;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.condition.StatementKeys;
import dev.carillon.internal.validation.condition.UnlistedKeys;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules for policy variables.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     policy elements: Variables and tags</a>
 */
public final class VariableRules {

  /** A key as a variable, but for the dollar sign or the braces. */
  private static final Pattern PLAIN_TEXT =
      Pattern.compile(
          "(?:\\$[(\\[]|(?<!\\$)(?<!\\$\\{)\\{|\\$)"
              + "(?<key>[a-z][a-z0-9.-]*+:[a-z][a-z0-9._-]*+(?:(?<=tag)/[^)\\]}]+)?)",
          Pattern.CASE_INSENSITIVE);

  private VariableRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    inFront(statement, judgement);
    syntax(statement, judgement);
    places(statement, judgement);
  }

  private static void syntax(StatementView statement, Judgement judgement) {
    boolean hasVariables =
        Placeholders.areFilledIn(judgement.policy().member("Version").map(Element::text));
    StatementKeys keys = new StatementKeys(statement, judgement);
    for (Element value : valuesThatCanHaveVariables(statement)) {
      variables(value, keys, judgement);
      plainText(value, judgement);
      if (!hasVariables && Placeholders.hasPolicyVariable(value.text())) {
        judgement.report(
            Check.VARIABLE_UNSUPPORTED_IN_VERSION,
            value,
            "Without \"Version\": \"2012-10-17\" the variable is taken as plain text.");
      }
    }
  }

  private static List<Element> valuesThatCanHaveVariables(StatementView statement) {
    List<Element> values = new ArrayList<>(statement.strings("Resource"));
    values.addAll(statement.strings("NotResource"));
    statement.conditions().forEach(condition -> values.addAll(condition.values().strings()));
    return values;
  }

  private static void variables(Element value, StatementKeys keys, Judgement judgement) {
    String text = value.text();
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", start + 2)) {
      int end = text.indexOf('}', start);
      if (end < 0) {
        judgement.report(
            Check.MISSING_BRACE_IN_VARIABLE, value, "A policy variable is not closed. Add }.");
        return;
      }
      variable(start, end, value, keys, judgement);
      int innermost = text.lastIndexOf("${", end);
      if (innermost > start) {
        variable(innermost, end, value, keys, judgement);
        start = innermost;
      }
    }
  }

  private static void plainText(Element value, Judgement judgement) {
    String text = value.text();
    if (text.indexOf('$') < 0 && text.indexOf('{') < 0) {
      return; // Most have none.
    }
    Matcher like = PLAIN_TEXT.matcher(text);
    if (like.find() && judgement.knowledge().lists(like.group("key"))) {
      judgement.report(
          Check.MISSING_BRACE_IN_VARIABLE,
          value,
          "\""
              + like.group()
              + "\" is plain text to IAM. Write the policy variable as ${"
              + like.group("key")
              + "}.");
    }
  }

  private static void variable(
      int start, int end, Element value, StatementKeys keys, Judgement judgement) {
    if (!value.text().startsWith("${Token[", start)) {
      variable(value.text().substring(start + 2, end), value, keys, judgement);
    }
  }

  private static void variable(
      String inside, Element value, StatementKeys keys, Judgement judgement) {
    int comma = inside.indexOf(',');
    String name = comma < 0 ? inside : inside.substring(0, comma);
    if (name.isBlank()) {
      judgement.report(
          Check.EMPTY_VARIABLE, value, "${} names no key. Write one, such as ${aws:username}.");
    } else if (name.chars().anyMatch(Character::isWhitespace)) {
      judgement.report(
          Check.UNSUPPORTED_SPACE_IN_VARIABLE,
          value,
          "The variable ${" + inside + "} has a space in its key. Remove it.");
    }
    key(name, comma < 0, value, keys, judgement);
    String fallback = comma < 0 ? "''" : inside.substring(comma + 1).strip();
    if ((fallback.length() < 2 || !fallback.startsWith("'") || !fallback.endsWith("'"))
        && !isOpen(inside)) {
      judgement.report(
          Check.MISSING_QUOTE_IN_VARIABLE,
          value,
          "The default value of ${" + inside + "} does not stand in single quotation marks.");
    }
  }

  /** Returns whether something other than a policy variable stands for the end of the text. */
  private static boolean isOpen(String inside) {
    int inner = inside.lastIndexOf("${");
    return inner >= 0 && !Placeholders.isPolicyVariable(inside.substring(inner + 2));
  }

  /** A variable that no request has is never filled in. */
  private static void key(
      String name, boolean alone, Element value, StatementKeys keys, Judgement judgement) {
    int colon = name.indexOf(':');
    if (colon < 0
        || name.startsWith("::", colon)
        || name.indexOf(' ') >= 0
        || name.contains("${")) {
      return;
    }
    boolean global = name.regionMatches(true, 0, "aws:", 0, "aws:".length());
    Check check = global ? Check.INVALID_GLOBAL_CONDITION_KEY : Check.INVALID_SERVICE_CONDITION_KEY;
    // A tag without its key is none.
    List<String> types = name.endsWith("/") ? List.of() : judgement.knowledge().types(name);
    if (GlobalKeys.haveManyValues(types)) {
      judgement.report(
          check, value, name + " can have several values, and such a key is no policy variable.");
    } else if (types.isEmpty()) {
      unknown(name, check, value, judgement);
    } else if (alone && keys.supportNone(name)) {
      judgement.report(
          Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
          Severity.WARNING,
          value,
          "No action of the statement supports "
              + name
              + ", so ${"
              + name
              + "} is never filled in, and this matches nothing.");
    }
  }

  private static void unknown(String name, Check check, Element value, Judgement judgement) {
    boolean global = check == Check.INVALID_GLOBAL_CONDITION_KEY;
    Optional<String> meant =
        global
            ? KeyNames.meantGlobal(name)
            : judgement.knowledge().meantKey(name).or(() -> misspeltPrefix(name));
    if (meant.isPresent()) {
      judgement.report(
          check,
          value,
          "There is no policy variable ${" + name + "}. Did you mean ${" + meant.get() + "}?");
    } else if (global || UnlistedKeys.isUnlisted(name, judgement.knowledge())) {
      judgement.report(
          check, Severity.WARNING, value, "${" + name + "} is no policy variable that is known.");
    }
  }

  private static Optional<String> misspeltPrefix(String name) {
    int colon = name.indexOf(':');
    String global = "aws" + name.substring(colon);
    return NearestNames.withOneError(name.substring(0, colon), List.of("aws"))
        .filter(aws -> !GlobalKeys.types(global).isEmpty())
        .map(aws -> global);
  }

  /**
   * IAM fills in the resource of an ARN, as its page says; but AWS's own policies have variables
   * for the account, too, such as {@code AmazonTimestreamInfluxDBServiceRolePolicy}.
   */
  private static void inFront(StatementView statement, Judgement judgement) {
    for (String name : List.of("Resource", "NotResource")) {
      for (Element resource : statement.strings(name)) {
        if (resource.text().startsWith("arn:") && Placeholders.isIn(resource.text())) {
          inFront("partition", 1, resource, judgement);
          inFront("Region", 3, resource, judgement);
        }
      }
    }
  }

  private static void inFront(String part, int number, Element resource, Judgement judgement) {
    String key = ArnShape.variableIn(resource.text(), number).orElse("").split(",", 2)[0];
    if (!key.isEmpty() && !judgement.knowledge().types(key).isEmpty()) {
      judgement.report(
          Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
          Severity.WARNING,
          resource,
          "The "
              + part
              + " of \""
              + Shortened.of(resource.text())
              + "\" is the variable ${"
              + key
              + "}. AWS says that IAM fills in no variable in front of an ARN's resource:"
              + " write the "
              + part
              + ", or * for all.");
    }
  }

  private static void places(StatementView statement, Judgement judgement) {
    List<Element> others = new ArrayList<>();
    for (String name : List.of("Sid", "Effect", "Action", "NotAction")) {
      others.addAll(statement.strings(name));
    }
    for (String name : List.of("Principal", "NotPrincipal")) {
      statement
          .get(name)
          .ifPresent(
              principal -> principal.members().forEach(type -> others.addAll(type.strings())));
    }
    for (Element element : others) {
      if (Placeholders.hasPolicyVariable(element.text())) {
        judgement.report(
            Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
            element,
            "Policy variables have a meaning only in Resource and Condition.");
      }
    }
  }
}
