package dev.carillon.catalog.property;

import dev.carillon.catalog.template.Functions;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of a template as they are written, and findings about them. */
final class Values {

  /** The function that chooses, and how many parts it has. */
  private static final String IF = "Fn::If";

  private static final int PARTS_OF_IF = 3;

  /** What another tool, or the deployment, puts something in the place of. */
  private static final Pattern FILLED = Pattern.compile("[$%@#<>{}]|__");

  /** A key of YAML that merges another object. */
  private static final String MERGED = "<<";

  private static final Set<String> ACTIONS = Set.of("Action", "NotAction");

  private Values() {}

  /** Returns the alternatives of a choice, or the value itself where it is none. */
  static Stream<Element> alternatives(Element value) {
    List<Element> parts = value.member(IF).map(Element::items).orElse(List.of());
    return value.names().size() == 1 && parts.size() == PARTS_OF_IF
        ? parts.stream().skip(1).flatMap(Values::alternatives)
        : Stream.of(value);
  }

  /** Returns whether an object is a function, or has members from elsewhere, or a text a name. */
  static boolean isOpen(Element value) {
    for (String name : value.names()) {
      if (Functions.isLonger(name) || name.equals(MERGED)) {
        return true;
      }
    }
    return (value.has(Functions.REF) && value.names().size() == 1)
        || (value.isString() && FILLED.matcher(value.text()).find());
  }

  static boolean isArray(Element value) {
    return value.value() instanceof JsonArray;
  }

  /** Returns whether a value is a statement, a policy, or has one in it. */
  static boolean hasStatement(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().anyMatch(Values::hasStatement);
    }
    return value instanceof JsonObject object
        && (isStatement(object)
            || object.members().values().stream().anyMatch(Values::hasStatement));
  }

  private static boolean isStatement(JsonObject object) {
    return object.members().containsKey("Effect")
        && ACTIONS.stream().anyMatch(object.members()::containsKey);
  }

  /** Returns a finding about a value. */
  static Finding finding(Check check, Element value, String message) {
    Position place = value.value().position();
    return new Finding(check, value.path(), place.line(), place.column(), message);
  }

  /** Returns names in a sentence: {@code "Effect, Action"}. */
  static String named(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(PARTS_OF_IF, names.size())));
  }
}
