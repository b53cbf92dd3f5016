package dev.carillon.internal.validation.statement;

import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.pattern.Placeholders;
import java.util.Map;
import java.util.Optional;

/** How long a policy is at least, whatever stands in the place of what is not known. */
final class KnownSize {

  private KnownSize() {}

  /** Returns how many characters are known, without white space. */
  static int of(JsonValue policy) {
    return known(policy).map(KnownSize::length).orElse(0);
  }

  static int length(JsonValue policy) {
    return JsonWriter.compact(policy).length();
  }

  /** Returns what is known of a value; empty if it is an object that nobody may have written. */
  private static Optional<JsonValue> known(JsonValue value) {
    if (value instanceof JsonString text) {
      return Optional.of(
          new JsonString(text.position(), Placeholders.withoutUnknown(text.value())));
    }
    if (value instanceof JsonArray array) {
      return Optional.of(
          new JsonArray(
              array.position(),
              array.elements().stream().flatMap(one -> known(one).stream()).toList()));
    }
    return value instanceof JsonObject object ? known(object) : Optional.of(value);
  }

  /** A condition of which nothing is known has a key that is not known, in an operator. */
  private static Optional<JsonValue> known(JsonObject object) {
    JsonMembers known = new JsonMembers();
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      String name = Placeholders.withoutUnknown(member.getKey());
      if (!name.isEmpty()) {
        known(member.getValue())
            .ifPresent(value -> known.put(name, object.placeOf(member.getKey()), value));
      }
    }
    JsonObject left = known.at(object.position());
    return left.members().isEmpty() && !object.members().isEmpty()
        ? Optional.empty()
        : Optional.of(left);
  }
}
