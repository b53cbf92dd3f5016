package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Replaces the intrinsic functions of CloudFormation by what they are known to give. What is not
 * known becomes a placeholder, <code>${Bucket.Arn}</code>, of which no rule says anything.
 */
final class Intrinsics {

  private Intrinsics() {}

  /** Returns a value without intrinsic functions; empty where it is none at all. */
  static Optional<JsonValue> resolved(JsonValue value) {
    if (value instanceof JsonArray array) {
      return Optional.of(list(array));
    }
    if (!(value instanceof JsonObject object)) {
      return Optional.of(value);
    }
    return function(object).isEmpty() ? Optional.of(object(object)) : called(object);
  }

  /** Returns the name of the function that an object calls; empty if it is plain data. */
  private static String function(JsonObject object) {
    if (object.members().size() != 1) {
      return "";
    }
    String name = object.members().keySet().iterator().next();
    return name.equals("Ref") || name.startsWith("Fn::") ? name : "";
  }

  private static JsonObject object(JsonObject object) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>(object.names());
    object
        .members()
        .forEach(
            (name, value) ->
                resolved(value).ifPresent(known -> members.put(name, decided(name, known))));
    names.keySet().retainAll(members.keySet());
    return new JsonObject(object.position(), members, names);
  }

  /** A statement whose effect is decided later may allow. */
  private static JsonValue decided(String name, JsonValue value) {
    return name.equals("Effect") && value instanceof JsonString text && isOpen(text.value())
        ? new JsonString(value.position(), "Allow")
        : value;
  }

  private static boolean isOpen(String text) {
    return text.contains("${");
  }

  /** Of a choice in a list, each alternative counts. */
  private static JsonArray list(JsonArray array) {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      if (element instanceof JsonObject object && function(object).equals("Fn::If")) {
        alternatives(object)
            .forEach(
                one ->
                    resolved(one)
                        .ifPresent(
                            known -> {
                              if (known instanceof JsonArray more) {
                                elements.addAll(more.elements());
                              } else {
                                elements.add(known);
                              }
                            }));
      } else {
        resolved(element).ifPresent(elements::add);
      }
    }
    return new JsonArray(array.position(), elements);
  }

  private static List<JsonValue> alternatives(JsonObject call) {
    return call.members().get("Fn::If") instanceof JsonArray parts && parts.elements().size() == 3
        ? parts.elements().subList(1, 3)
        : List.of();
  }

  private static Optional<JsonValue> called(JsonObject call) {
    String function = function(call);
    JsonValue argument = Objects.requireNonNull(call.members().get(function));
    if (function.equals("Fn::If")) {
      return alternatives(call).stream().flatMap(one -> resolved(one).stream()).findFirst();
    }
    if (argument instanceof JsonString name && name.value().equals("AWS::NoValue")) {
      return Optional.empty();
    }
    String text =
        switch (function) {
          case "Ref" -> argument instanceof JsonString name ? open(name.value()) : open("Ref");
          case "Fn::GetAtt" -> open(attribute(argument));
          case "Fn::Sub" -> substituted(argument);
          case "Fn::Join" -> joined(argument);
          default -> open(function);
        };
    return Optional.of(new JsonString(call.position(), text));
  }

  private static String open(String name) {
    return "${" + name + '}';
  }

  private static String attribute(JsonValue argument) {
    if (argument instanceof JsonArray parts) {
      return String.join(
          ".", parts.elements().stream().map(part -> String.valueOf(part.plain())).toList());
    }
    return argument instanceof JsonString name ? name.value() : "Fn::GetAtt";
  }

  private static String substituted(JsonValue argument) {
    if (argument instanceof JsonString text) {
      return text.value().replace("${!", "${");
    }
    if (!(argument instanceof JsonArray parts)
        || parts.elements().size() != 2
        || !(parts.elements().get(0) instanceof JsonString text)) {
      return open("Fn::Sub");
    }
    String filled = text.value();
    if (parts.elements().get(1) instanceof JsonObject values) {
      for (Map.Entry<String, JsonValue> value : values.members().entrySet()) {
        if (resolved(value.getValue()).orElse(value.getValue()) instanceof JsonString known) {
          filled = filled.replace(open(value.getKey()), known.value());
        }
      }
    }
    return filled.replace("${!", "${");
  }

  private static String joined(JsonValue argument) {
    if (!(argument instanceof JsonArray parts)
        || parts.elements().size() != 2
        || !(parts.elements().get(0) instanceof JsonString delimiter)
        || !(parts.elements().get(1) instanceof JsonArray items)) {
      return open("Fn::Join");
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue item : list(items).elements()) {
      texts.add(item instanceof JsonString text ? text.value() : open("Fn::Join"));
    }
    return String.join(delimiter.value(), texts);
  }
}
