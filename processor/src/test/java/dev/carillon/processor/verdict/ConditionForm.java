package dev.carillon.processor.verdict;

import dev.carillon.processor.verdict.JavaForm.NotSayable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the Java of a condition: {@code Keys.SOURCE_IP.in("203.0.113.0/24")}. */
final class ConditionForm {

  /** The methods of the operators that compare texts, by the operator. */
  private static final Map<String, String> METHODS =
      Map.ofEntries(
          Map.entry("StringEquals", "is"),
          Map.entry("StringNotEquals", "isNot"),
          Map.entry("StringEqualsIgnoreCase", "isIgnoringCase"),
          Map.entry("StringNotEqualsIgnoreCase", "isNotIgnoringCase"),
          Map.entry("StringLike", "like"),
          Map.entry("StringNotLike", "notLike"),
          Map.entry("ArnEquals", "is"),
          Map.entry("ArnNotEquals", "isNot"),
          Map.entry("ArnLike", "like"),
          Map.entry("ArnNotLike", "notLike"),
          Map.entry("IpAddress", "in"),
          Map.entry("NotIpAddress", "notIn"),
          Map.entry("NumericEquals", "is"),
          Map.entry("NumericNotEquals", "isNot"),
          Map.entry("NumericLessThan", "lessThan"),
          Map.entry("NumericLessThanEquals", "atMost"),
          Map.entry("NumericGreaterThan", "greaterThan"),
          Map.entry("NumericGreaterThanEquals", "atLeast"),
          Map.entry("DateEquals", "is"),
          Map.entry("DateNotEquals", "isNot"),
          Map.entry("DateLessThan", "before"),
          Map.entry("DateLessThanEquals", "atOrBefore"),
          Map.entry("DateGreaterThan", "after"),
          Map.entry("DateGreaterThanEquals", "atOrAfter"));

  private final GeneratedTypes types;
  private final String quantifier;
  private final boolean ifExists;
  private final String operator;
  private final String key;
  private final List<String> values;

  ConditionForm(GeneratedTypes types, String operator, String key, Object values) {
    this.types = types;
    this.quantifier = operator.substring(0, operator.indexOf(':') + 1);
    this.ifExists = operator.endsWith("IfExists");
    this.operator = operator.substring(quantifier.length()).replaceFirst("IfExists$", "");
    this.key = key;
    this.values = JavaForm.texts(values);
  }

  String java() {
    if (operator.equals("Null")) {
      if (ifExists || values.size() != 1) {
        throw new NotSayable();
      }
      String use =
          types
              .key(key, "", false)
              .or(() -> types.key(key, "", true))
              .map(GeneratedTypes.KeyUse::java)
              .orElse("StringKey.of(" + JavaForm.quoted(key) + ')');
      return use + (values.get(0).equals("true") ? ".isAbsent()" : ".exists()");
    }
    if (operator.equals("Bool")) {
      if (values.size() != 1 || !values.get(0).matches("true|false")) {
        throw new NotSayable();
      }
      return operators("BoolKey") + (values.get(0).equals("true") ? ".isTrue()" : ".isFalse()");
    }
    if (!METHODS.containsKey(operator)) {
      throw new NotSayable();
    }
    String type =
        operator.startsWith("Not")
            ? "IpAddressKey"
            : operator.replaceFirst("(?<=[a-z])[A-Z].*", "").replace("Ip", "IpAddress") + "Key";
    UnaryOperator<String> written =
        type.equals("NumericKey") ? ConditionForm::number : JavaForm::quoted;
    return operators(type)
        + '.'
        + METHODS.get(operator)
        + '('
        + JavaForm.join(values.stream().map(written).toList())
        + ')';
  }

  /** Returns the key with its operators, made from text where no constant has such. */
  private String operators(String type) {
    boolean several = !quantifier.isEmpty();
    String use =
        types
            .key(key, type, several)
            .map(GeneratedTypes.KeyUse::java)
            .orElse(type + (several ? ".multivalued(" : ".of(") + JavaForm.quoted(key) + ')');
    return switch (quantifier) {
      case "" -> use + (ifExists ? ".ifExists()" : "");
      case "ForAnyValue:" -> use + (ifExists ? ".ifExistsForAnyValue()" : ".forAnyValue()");
      default -> {
        if (ifExists) {
          throw new NotSayable();
        }
        yield use + ".forAllValues()";
      }
    };
  }

  private static String number(String text) {
    try {
      Double.parseDouble(text);
      return text;
    } catch (NumberFormatException e) {
      throw new NotSayable();
    }
  }
}
