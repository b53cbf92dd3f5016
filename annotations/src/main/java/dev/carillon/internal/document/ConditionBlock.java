package dev.carillon.internal.document;

import dev.carillon.internal.iam.condition.ConditionMaker;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonSink;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.policy.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the {@code Condition} element of a document. What the document says is kept:
 * whether an operator exists and fits its key is not judged.
 */
final class ConditionBlock {

  private ConditionBlock() {}

  /**
   * Returns the conditions of a {@code Condition} element, in its order.
   *
   * @throws JsonFault with line and column, if it is not an object of objects of values
   */
  static List<Condition> read(JsonValue block) {
    List<Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, JsonValue> operator : block.object("a Condition").members().entrySet()) {
      String name = operator.getKey();
      JsonObject keys = operator.getValue().object("the value of " + name);
      for (Map.Entry<String, JsonValue> key : keys.members().entrySet()) {
        conditions.add(
            ConditionMaker.make(
                Condition.class, name, key.getKey(), values(key.getKey(), key.getValue())));
      }
    }
    return conditions;
  }

  /** Writes conditions as an object; those of one operator have to stand together. */
  static void write(List<Condition> conditions, JsonSink sink) {
    String open = null;
    sink.beginObject();
    for (Condition condition : conditions) {
      if (!condition.operator().equals(open)) {
        if (open != null) {
          sink.endObject();
        }
        open = condition.operator();
        sink.name(open);
        sink.beginObject();
      }
      sink.member(condition.key(), condition.values());
    }
    if (open != null) {
      sink.endObject();
    }
    sink.endObject();
  }

  /** Returns the values of a key, or the principals of a type. */
  static List<String> values(String key, JsonValue value) {
    List<JsonValue> all = all(value);
    String[] texts = new String[all.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(key, all.get(i));
    }
    return List.of(texts);
  }

  /** Returns the elements of an array, or a value alone. */
  static List<JsonValue> all(JsonValue value) {
    return value instanceof JsonArray array ? array.elements() : List.of(value);
  }

  /** IAM takes the text of a number or a boolean just as if it stood in quotation marks. */
  private static String text(String key, JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    if (value instanceof JsonNumber number) {
      return number.text();
    }
    if (value instanceof JsonBoolean bool) {
      return Boolean.toString(bool.value());
    }
    throw new JsonFault(
        value.position(), "a value of " + key + " is a string, not " + value.kind());
  }
}
