package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.template.Functions;
import dev.carillon.catalog.template.OpenObjects;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replaces the intrinsic functions of CloudFormation by what they are known to give. What is not
 * known becomes a placeholder, <code>${Bucket.Arn}</code>, of which no rule says anything.
 */
final class Intrinsics {

  /** Hardly a template chooses between more; each is one more reading of its policies. */
  static final int MAX_READINGS = 16;

  private static final Set<String> OF_LISTS = Set.of("Fn::Join", "Fn::Select", "Fn::Split");

  /** Which alternative is taken where not all can stand beside each other. */
  private final int reading;

  private final TemplateValues values;

  private Intrinsics(int reading, TemplateValues values) {
    this.reading = reading;
    this.values = values;
  }

  /**
   * Returns a value without intrinsic functions, once for each alternative of a choice, so that
   * each of them is in one of the readings. What has no function stays the very same.
   *
   * @param values what the template says of names
   * @param most so many alternatives are read
   */
  static List<JsonValue> readings(JsonValue value, TemplateValues values, int most) {
    List<JsonValue> readings = new ArrayList<>(most);
    for (int reading = 0; reading < most; reading++) {
      new Intrinsics(reading, values)
          .resolved(value)
          .filter(read -> !readings.contains(read))
          .ifPresent(readings::add);
    }
    return readings;
  }

  /** Returns how many alternatives the largest choice in a value has, one where none is. */
  static int choices(JsonValue value, TemplateValues values) {
    return new Intrinsics(0, values).choices(value);
  }

  private int choices(JsonValue value) {
    int most = value instanceof JsonObject object ? Math.max(1, alternatives(object).size()) : 1;
    for (JsonValue part : TemplateResource.parts(value)) {
      most = Math.max(most, choices(part));
    }
    return most;
  }

  /** Returns a value without intrinsic functions; empty where it is none at all. */
  private Optional<JsonValue> resolved(JsonValue value) {
    if (value instanceof JsonArray array) {
      return Optional.of(list(array));
    }
    if (!(value instanceof JsonObject object)) {
      return Optional.of(OpenParts.withoutReferences(value));
    }
    return function(object).isEmpty() ? Optional.of(object(object)) : called(object);
  }

  /** Returns the name of the function that an object calls; empty if it is plain data. */
  private static String function(JsonObject object) {
    if (object.members().size() != 1) {
      return "";
    }
    String name = object.members().keySet().iterator().next();
    return Functions.isFunction(name) ? name : "";
  }

  private JsonObject object(JsonObject object) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) ->
                resolved(value)
                    .map(known -> values.compared(known, name))
                    .flatMap(known -> OpenParts.decided(object, name, known))
                    .ifPresent(known -> members.put(name, known)));
    if (TemplateValues.areSame(members.values(), object.members().values())) {
      return object;
    }
    if (!members.containsKey("Statement") && object.members().containsKey("Statement")) {
      members.remove("Version"); // Nothing is known of the policy: it does not lack statements.
    }
    Map<String, Position> names = new LinkedHashMap<>(object.names());
    names.keySet().retainAll(members.keySet());
    return new JsonObject(object.position(), members, names);
  }

  /** Returns whether a part of a text is not known. */
  static boolean isOpen(String text) {
    return text.contains("${");
  }

  /** Of a choice in a list, each alternative counts. */
  private JsonArray list(JsonArray array) {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      List<JsonValue> all = element instanceof JsonObject call ? alternatives(call) : List.of();
      if (all.isEmpty()) {
        resolved(element).ifPresent(elements::add);
      }
      for (JsonValue one : all) {
        resolved(one)
            .map(known -> known instanceof JsonArray more ? more.elements() : List.of(known))
            .ifPresent(elements::addAll);
      }
    }
    return TemplateValues.areSame(elements, array.elements())
        ? array
        : new JsonArray(array.position(), elements);
  }

  /**
   * Returns the alternatives of a choice, those of a choice among them in its place; a parameter
   * and a mapping are choices, too. Of a function that gives what is not known, statements and
   * policies in what it is given count alike: a slip in {@code Fn::If} must not hide them.
   */
  private List<JsonValue> alternatives(JsonObject call) {
    String function = function(call);
    JsonValue argument = call.members().get(function);
    if (function.equals("Fn::If") && argument instanceof JsonArray parts) {
      return parts.elements().stream().skip(1).flatMap(this::orAlternatives).toList();
    }
    if (function.isEmpty() || argument == null || isChosen(function, argument)) {
      return List.of();
    }
    List<JsonValue> known = List.of();
    if (function.equals(Functions.REF) && argument instanceof JsonString name) {
      known = values.ofParameter(name.value());
    } else if (function.equals("Fn::FindInMap")) {
      known = values.ofMapping(argument);
    }
    return known.isEmpty()
        ? IamStatements.in(argument).toList()
        : known.stream().map(one -> PolicyInText.at(call.position(), one)).distinct().toList();
  }

  /** Returns the alternatives of a value that is a choice, or the value itself. */
  private Stream<JsonValue> orAlternatives(JsonValue value) {
    List<JsonValue> all = value instanceof JsonObject call ? alternatives(call) : List.of();
    return all.isEmpty() ? Stream.of(value) : all.stream();
  }

  private Optional<JsonValue> called(JsonObject call) {
    String function = function(call);
    JsonValue argument = Objects.requireNonNull(call.members().get(function));
    List<JsonValue> all = alternatives(call);
    if (!all.isEmpty()) {
      return resolved(all.get(Math.min(reading, all.size() - 1)));
    }
    if (argument instanceof JsonString name && name.value().equals("AWS::NoValue")) {
      return Optional.empty();
    }
    String text =
        switch (function) {
          case Functions.REF ->
              named(argument instanceof JsonString name ? name.value() : Functions.REF);
          case "Fn::GetAtt" -> named(attribute(argument));
          case "Fn::Sub" -> values.withNames(substituted(argument));
          default -> OpenObjects.open(function, argument);
        };
    return ofList(function, argument, call.position())
        .or(() -> Optional.of(new JsonString(call.position(), text)))
        .map(values::comparedInText);
  }

  /** Returns what a function makes of a list, or a list of a text; empty where it is not known. */
  private Optional<JsonValue> ofList(String function, JsonValue arguments, Position place) {
    if (!OF_LISTS.contains(function)
        || !(arguments instanceof JsonArray two)
        || two.elements().size() != 2) {
      return Optional.empty();
    }
    String first = new Element("", two.elements().get(0)).text();
    if (function.equals("Fn::Split")) {
      return resolved(two.elements().get(1))
          .map(text -> new Element("", text).text())
          .filter(text -> !isOpen(text) && !first.isEmpty())
          .map(text -> Stream.of(text.split(Pattern.quote(first), -1)))
          .map(parts -> parts.<JsonValue>map(part -> new JsonString(place, part)).toList())
          .map(parts -> new JsonArray(place, parts));
    }
    List<JsonValue> items = items(two.elements().get(1));
    if (function.equals("Fn::Join") && !items.isEmpty()) {
      List<String> texts =
          items.stream()
              .map(item -> item instanceof JsonString part ? part.value() : open(function))
              .toList();
      return values.joined(first, texts).map(text -> new JsonString(place, text));
    }
    return at(first, items);
  }

  private static Optional<JsonValue> at(String number, List<JsonValue> items) {
    return number.matches("[0-9]{1,3}")
        ? items.stream().skip(Integer.parseInt(number)).findFirst()
        : Optional.empty();
  }

  /** Returns whether a number chooses among values that are written there: no other is given. */
  private static boolean isChosen(String function, JsonValue arguments) {
    return function.equals("Fn::Select")
        && arguments instanceof JsonArray two
        && two.elements().size() == 2
        && two.elements().get(1) instanceof JsonArray list
        && at(new Element("", two.elements().get(0)).text(), list.elements()).isPresent();
  }

  /** Returns the items of a list, of a choice among them the alternative that is read. */
  private List<JsonValue> items(JsonValue list) {
    if (list instanceof JsonArray array) {
      return array.elements().stream().flatMap(item -> resolved(item).stream()).toList();
    }
    return resolved(list).orElse(list) instanceof JsonArray known ? known.elements() : List.of();
  }

  private String named(String name) {
    return values.arn(name).orElse(open(name));
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

  private String substituted(JsonValue argument) {
    if (argument instanceof JsonString text) {
      return substituted(text.value(), Map.of());
    }
    return argument instanceof JsonArray parts
            && parts.elements().size() == 2
            && parts.elements().get(0) instanceof JsonString text
        ? substituted(
            text.value(),
            parts.elements().get(1) instanceof JsonObject object ? object.members() : Map.of())
        : open("Fn::Sub");
  }

  // Blanks around a name do not count: https://aws.github.io/copilot-cli/docs/developing/addons
  private String substituted(String text, Map<String, JsonValue> own) {
    Matcher names = Placeholders.IN_FORMAT.matcher(text);
    String known = names.replaceAll(one -> Matcher.quoteReplacement(filled(one.group(1), own)));
    return OpenParts.withoutReferences(known.replace("${!", "${"));
  }

  private String filled(String written, Map<String, JsonValue> own) {
    String name = written.startsWith("!") || written.isBlank() ? written : written.strip();
    if (!values.haveRoomFor(0)) {
      return open(name);
    }
    List<JsonValue> known = values.ofParameter(name);
    return Optional.ofNullable(own.get(name))
        .flatMap(this::resolved)
        .or(() -> known.stream().limit(reading + 1L).reduce((earlier, later) -> later))
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).value())
        .or(() -> values.arn(name))
        .filter(text -> values.haveRoomFor(text.length()))
        .orElse(open(name));
  }
}
