package dev.carillon.catalog.policyfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a policy says, by Jackson alone: one form for what may be written in two. */
final class PolicyMeaning {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Elements whose value may stand alone or in a list. */
  private static final Set<String> LISTS = Set.of("Action", "NotAction", "Resource", "NotResource");

  private PolicyMeaning() {}

  /** What a reader made of a text: the text that it writes, or why it refuses. */
  record Read(Optional<String> text, String refusal) {}

  /** Returns the value of a text; empty if it is not JSON. */
  static Optional<JsonNode> json(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Returns a policy with a list wherever one may stand, and each value of a condition a text. */
  static JsonNode of(JsonNode policy) {
    if (!(policy.deepCopy() instanceof ObjectNode root)) {
      return policy;
    }
    ArrayNode statements = listed(root.path("Statement"));
    statements.forEach(
        statement -> {
          if (statement instanceof ObjectNode object) {
            normalize(object);
          }
        });
    root.set("Statement", statements);
    return root;
  }

  private static void normalize(ObjectNode statement) {
    LISTS.forEach(
        name -> {
          if (statement.has(name)) {
            statement.set(name, listed(statement.get(name)));
          }
        });
    for (String name : Set.of("Principal", "NotPrincipal")) {
      if (statement.get(name) instanceof ObjectNode types) {
        types.properties().forEach(type -> type.setValue(listed(type.getValue())));
      }
    }
    if (statement.get("Condition") instanceof ObjectNode operators) {
      for (Map.Entry<String, JsonNode> operator : operators.properties()) {
        if (operator.getValue() instanceof ObjectNode keys) {
          keys.properties().forEach(key -> key.setValue(texts(key.getValue())));
        }
      }
      // Nothing is asked for by an operator without keys, nor by a condition without operators.
      operators.properties().removeIf(operator -> operator.getValue().isEmpty());
      if (operators.isEmpty()) {
        statement.remove("Condition");
      }
    }
  }

  private static ArrayNode texts(JsonNode values) {
    ArrayNode texts = JsonNodeFactory.instance.arrayNode();
    listed(values).forEach(value -> texts.add(value.asText()));
    return texts;
  }

  private static ArrayNode listed(JsonNode value) {
    return value instanceof ArrayNode list ? list : JsonNodeFactory.instance.arrayNode().add(value);
  }
}
