package dev.carillon.internal.document;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a policy document by IAM's grammar. It refuses what no policy of its kind can say, and
 * keeps everything else as it is: whether the values are right is not its business.
 */
public final class DocumentReader {
  private final PolicyKind kind;
  private final List<EnumLookup> lookups;
  private final List<Elements> statements = new ArrayList<>();

  private DocumentReader(PolicyKind kind, List<EnumLookup> lookups) {
    this.kind = kind;
    this.lookups = lookups;
  }

  /**
   * Reads a document.
   *
   * @param enums generated enums, for the constants of actions
   * @throws JsonFault if it is not JSON, or not a policy of the kind by IAM's grammar
   * @throws IllegalArgumentException if a class is not an enum of actions
   */
  public static ReadDocument read(
      PolicyKind kind, String json, List<Class<? extends Action>> enums) {
    List<EnumLookup> lookups = EnumLookup.of(enums);
    ReadDocument quick = QuickDocument.read(kind, json, lookups);
    return quick == null ? readWithCare(kind, json, lookups) : quick;
  }

  /** Reads a document of which something may have to be said. */
  static ReadDocument readWithCare(PolicyKind kind, String json, List<EnumLookup> lookups) {
    // What is wrong with the text as JSON is said before what is wrong with the policy.
    return read(kind, JsonReader.read(json), lookups);
  }

  /**
   * Reads a document that was read from whatever text.
   *
   * @throws JsonFault if it is not a policy of the kind by IAM's grammar
   */
  public static ReadDocument read(PolicyKind kind, JsonValue document) {
    return read(kind, document, List.of());
  }

  private static ReadDocument read(PolicyKind kind, JsonValue document, List<EnumLookup> lookups) {
    return new DocumentReader(kind, lookups).document(document.object("a policy"));
  }

  private ReadDocument document(JsonObject root) {
    JsonValue value = root.members().get("Statement");
    if (value == null) {
      throw new JsonFault(root.position(), "a policy has a Statement; this has none");
    }
    readStatements(value);
    Heading heading =
        new Heading(
            optional(root, "Version"),
            optional(root, "Id"),
            others(root, List.of("Version", "Id", "Statement")));
    return new ReadDocument(heading, statements, EnumLookup.any(lookups));
  }

  private void readStatements(JsonValue value) {
    for (JsonValue one : ConditionBlock.all(value)) {
      statements.add(statement(one));
    }
  }

  private Elements statement(JsonValue value) {
    JsonObject statement = value.object("a statement");
    Matched actions = matched(statement, "Action", "NotAction");
    if (actions == null) {
      throw new JsonFault(
          statement.position(), "a statement has Action or NotAction; this has neither");
    }
    return ReadDocument.elements(
        optional(statement, "Sid"),
        effect(statement),
        principals(statement),
        actions,
        EnumLookup.constants(lookups, actions),
        resources(statement),
        conditions(statement),
        others(statement, StatementView.ELEMENTS));
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
    Matched resources = matched(statement, "Resource", "NotResource");
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
    String element = only(statement, "Principal", "NotPrincipal");
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
    value
        .object("the value of " + element + ", unless it is \"*\",")
        .members()
        .forEach((type, names) -> byType.put(type, ConditionBlock.values(type, names)));
    return new Principals(negated, byType);
  }

  private static List<Condition> conditions(JsonObject statement) {
    JsonValue block = statement.members().get("Condition");
    return block == null ? List.of() : ConditionBlock.read(block);
  }

  private static Map<String, @Nullable Object> others(JsonObject object, List<String> elements) {
    Map<String, @Nullable Object> others = Map.of();
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      if (!elements.contains(member.getKey())) {
        others = others.isEmpty() ? new LinkedHashMap<>() : others;
        others.put(member.getKey(), member.getValue().plain());
      }
    }
    return others;
  }

  private static @Nullable Matched matched(JsonObject statement, String name, String negated) {
    String element = only(statement, name, negated);
    JsonValue value = statement.members().get(element);
    return value == null ? null : Matched.of(element.startsWith("Not"), strings(element, value));
  }

  /** Returns which of an element and its negation a statement has. */
  private static String only(JsonObject statement, String element, String negated) {
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
    return object.placeOf(name);
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
    List<JsonValue> all = ConditionBlock.all(value);
    String[] strings = new String[all.size()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = string(name, all.get(i));
    }
    return List.of(strings);
  }
}
