package dev.carillon.catalog.template;

import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.value.ValueForm;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * References to a template's resources and parameters as values of conditions. One that gives what
 * the key never has, a name for an ARN or the id of another kind of thing, is written out, so that
 * it is judged as text.
 */
public final class ComparedReferences {

  /** What a reference begins with. */
  private static final String START = "${";

  private static final Pattern CALLED_ARNS = Pattern.compile("(?i).*arns?");
  private static final WildcardPattern ANY_ARN = WildcardPattern.of("arn:*");

  private ComparedReferences() {}

  /**
   * Returns a condition in which references that give no value of their key are written out.
   *
   * @param types the types of the template's resources and parameters, by their logical ids
   */
  public static JsonValue writtenOut(JsonValue condition, Map<String, String> types) {
    return hasReference(condition)
        ? members(
            condition,
            (name, keys) -> {
              Family family =
                  ConditionOperator.parse(name).map(ConditionOperator::family).orElse(Family.NULL);
              return family == Family.STRING || family == Family.ARN
                  ? members(keys, (key, value) -> value(value, key, family == Family.ARN, types))
                  : keys;
            })
        : condition;
  }

  /** Most conditions have none, and stay the very same. */
  private static boolean hasReference(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.value().startsWith(START);
    }
    Collection<JsonValue> parts =
        value instanceof JsonArray array
            ? array.elements()
            : value instanceof JsonObject object ? object.members().values() : List.of();
    for (JsonValue part : parts) {
      if (hasReference(part)) {
        return true;
      }
    }
    return false;
  }

  private static JsonValue members(
      JsonValue value, BiFunction<String, JsonValue, JsonValue> change) {
    return value instanceof JsonObject object ? object.changed(change) : value;
  }

  private static JsonValue value(
      JsonValue value, String key, boolean comparesArns, Map<String, String> types) {
    if (value instanceof JsonArray array) {
      List<JsonValue> elements =
          array.elements().stream().map(one -> value(one, key, comparesArns, types)).toList();
      return new JsonArray(array.position(), elements);
    }
    return value instanceof JsonString text && text.value().startsWith(START)
        ? (comparesArns || isOfArns(key)
                ? TemplateArns.named(text.value(), key, types)
                : otherId(text.value(), key, types))
            .<JsonValue>map(written -> new JsonString(text.position(), written))
            .orElse(value)
        : value;
  }

  /** Returns whether the values of a key are ARNs, by its name or their form. */
  private static boolean isOfArns(String key) {
    return CALLED_ARNS.matcher(key).matches()
        || ValueForm.of(key).filter(form -> ANY_ARN.covers(form.any())).isPresent();
  }

  /** Returns a text with an id that is none of those that a key has. */
  private static Optional<String> otherId(String text, String key, Map<String, String> types) {
    return TemplateArns.withId(text, types)
        .map(Placeholders::starred)
        .filter(id -> ValueForm.of(key).filter(form -> !form.admits(id)).isPresent())
        .map(id -> TemplateArns.called(text));
  }
}
