package dev.carillon.internal.document;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.statement.StatementRules;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a policy document by IAM's grammar. It refuses what no policy of its kind can say, and
 * keeps everything else as it is: whether the values are right is not its business.
 */
public final class DocumentReader {
  private final PolicyKind kind;
  private final List<EnumLookup> lookups;
  private final Heading heading;
  private final List<Elements> statements = new ArrayList<>();

  private DocumentReader(PolicyKind kind, JsonValue document, List<EnumLookup> lookups) {
    this.kind = kind;
    this.lookups = lookups;
    JsonObject root = object("a policy", document);
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    root.members()
        .forEach(
            (name, value) -> {
              switch (name) {
                case "Version", "Id" -> {}
                case "Statement" -> readStatements(value);
                default -> others.put(name, value.plain());
              }
            });
    if (!root.members().containsKey("Statement")) {
      throw new JsonFault(root.position(), "a policy has a Statement; this has none");
    }
    this.heading = new Heading(optional(root, "Version"), optional(root, "Id"), others);
  }

  /**
   * Reads a document.
   *
   * @param enums generated enums, for the constants of actions
   * @throws JsonFault if it is not JSON, or not a policy of the kind by IAM's grammar
   * @throws IllegalArgumentException if a class is not an enum of actions
   */
  public static DocumentReader read(
      PolicyKind kind, String json, List<Class<? extends Action>> enums) {
    return new DocumentReader(kind, JsonReader.read(json), EnumLookup.of(enums));
  }

  /** Returns what the document has besides its statements. */
  public Heading heading() {
    return heading;
  }

  /** Returns the statements, in the order of the document. */
  public List<Elements> statements() {
    return statements;
  }

  /** Returns an action of each enum that was named for the reading, whatever the document has. */
  public List<Action> declared() {
    return lookups.stream().map(EnumLookup::any).toList();
  }

  private void readStatements(JsonValue value) {
    if (value instanceof JsonArray array) {
      array.elements().forEach(element -> statements.add(statement(element)));
    } else {
      statements.add(statement(value));
    }
  }

  private Elements statement(JsonValue value) {
    JsonObject statement = object("a statement", value);
    Matched actions = matched(statement, "Action");
    if (actions == null) {
      throw new JsonFault(
          statement.position(), "a statement has Action or NotAction; this has neither");
    }
    return new Elements(
        optional(statement, "Sid"),
        effect(statement),
        principals(statement),
        actions,
        constants(actions),
        resources(statement),
        List.of(),
        conditions(statement),
        others(statement));
  }

  private static Effect effect(JsonObject statement) {
    JsonValue value = statement.members().get("Effect");
    if (value == null) {
      throw new JsonFault(statement.position(), "a statement has an Effect; this has none");
    }
    String text = string("Effect", value);
    for (Effect effect : Effect.values()) {
      if (effect.json().equals(text)) {
        return effect;
      }
    }
    throw new JsonFault(value.position(), "the Effect is Allow or Deny, not \"" + text + "\"");
  }

  private @Nullable Matched resources(JsonObject statement) {
    Matched resources = matched(statement, "Resource");
    if (kind == PolicyKind.IDENTITY && resources == null) {
      throw new JsonFault(
          statement.position(), "a statement has Resource or NotResource; this has neither");
    }
    if (kind == PolicyKind.ROLE_TRUST && resources != null) {
      throw new JsonFault(
          place(statement, resources.element("Resource")),
          "a role trust policy names no resource: the role is it");
    }
    return resources;
  }

  private @Nullable Principals principals(JsonObject statement) {
    String element = only(statement, "Principal");
    JsonValue value = statement.members().get(element);
    if (kind == PolicyKind.IDENTITY) {
      if (value != null) {
        throw new JsonFault(
            place(statement, element),
            "an identity policy names no principal; this may be a resource policy"
                + " (ResourcePolicy.fromJson) or a role trust policy (TrustPolicy.fromJson)");
      }
      return null;
    }
    if (value == null) {
      throw new JsonFault(
          statement.position(), "a statement has Principal or NotPrincipal; this has neither");
    }
    boolean negated = element.startsWith("Not");
    if (value instanceof JsonString text && text.value().equals("*")) {
      return new Principals(negated, null);
    }
    Map<String, List<String>> byType = new LinkedHashMap<>();
    object("the value of " + element + ", unless it is \"*\",", value)
        .members()
        .forEach((type, names) -> byType.put(type, strings(type, names)));
    return new Principals(negated, byType);
  }

  private static List<Condition> conditions(JsonObject statement) {
    JsonValue block = statement.members().get("Condition");
    return block == null ? List.of() : ConditionBlock.read(block);
  }

  private static Map<String, @Nullable Object> others(JsonObject statement) {
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    statement
        .members()
        .forEach(
            (name, value) -> {
              if (!StatementRules.isElement(name)) {
                others.put(name, value.plain());
              }
            });
    return others;
  }

  private List<Action> constants(Matched actions) {
    List<Action> constants = new ArrayList<>();
    for (String name : actions.values()) {
      if (name.indexOf('*') < 0 && name.indexOf('?') < 0) {
        lookups.stream()
            .map(lookup -> lookup.find(name))
            .flatMap(Optional::stream)
            .filter(action -> action.iamName().equalsIgnoreCase(name))
            .findFirst()
            .ifPresent(constants::add);
      }
    }
    return constants;
  }

  private static @Nullable Matched matched(JsonObject statement, String name) {
    String element = only(statement, name);
    JsonValue value = statement.members().get(element);
    return value == null ? null : Matched.of(element.startsWith("Not"), strings(element, value));
  }

  /** Returns which of an element and its negation a statement has. */
  private static String only(JsonObject statement, String element) {
    String negated = "Not" + element;
    if (!statement.members().containsKey(negated)) {
      return element;
    }
    if (statement.members().containsKey(element)) {
      throw new JsonFault(
          place(statement, negated),
          "a statement has " + element + " or " + negated + ", not both");
    }
    return negated;
  }

  private static Position place(JsonObject object, String name) {
    return object.names().getOrDefault(name, object.position());
  }

  private static JsonObject object(String what, JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new JsonFault(value.position(), what + " is an object, not " + value.kind());
  }

  private static @Nullable String optional(JsonObject object, String name) {
    JsonValue value = object.members().get(name);
    return value == null ? null : string(name, value);
  }

  private static String string(String name, JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    throw new JsonFault(value.position(), name + " is a string, not " + value.kind());
  }

  private static List<String> strings(String name, JsonValue value) {
    return value instanceof JsonArray array
        ? array.elements().stream().map(element -> string(name, element)).toList()
        : List.of(string(name, value));
  }
}
