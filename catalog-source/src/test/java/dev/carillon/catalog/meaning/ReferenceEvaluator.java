package dev.carillon.catalog.meaning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What IAM answers to a request, from the JSON of identity policies alone: an explicit deny before
 * an allow, and nothing else is allowed. Nothing of Carillon's is used, and nothing is quick.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">
 *     Policy evaluation logic</a>
 */
final class ReferenceEvaluator {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> statements;

  private ReferenceEvaluator(List<JsonNode> statements) {
    this.statements = statements;
  }

  /** Reads the policies of one identity, which count together. */
  static ReferenceEvaluator of(List<String> policies) {
    return new ReferenceEvaluator(
        policies.stream().flatMap(policy -> list(read(policy).get("Statement")).stream()).toList());
  }

  /** A request: what is asked for, on what, and what is known of it. */
  record Request(String action, String resource, Map<String, String> context) {}

  /** Returns whether the policies allow a request. */
  boolean allows(Request request) {
    boolean allowed = false;
    for (JsonNode statement : statements) {
      if (applies(statement, request)) {
        if (statement.get("Effect").asText().equals("Deny")) {
          return false;
        }
        allowed = true;
      }
    }
    return allowed;
  }

  private static boolean applies(JsonNode statement, Request request) {
    String action = request.action().toLowerCase(Locale.ROOT);
    boolean names =
        statement.has("Action")
            ? any(statement.get("Action"), action, true)
            : !any(statement.get("NotAction"), action, true);
    boolean reaches =
        statement.has("Resource")
            ? any(statement.get("Resource"), request.resource(), false)
            : !any(statement.get("NotResource"), request.resource(), false);
    return names && reaches && meets(statement.path("Condition"), request.context());
  }

  private static boolean meets(JsonNode conditions, Map<String, String> context) {
    for (Map.Entry<String, JsonNode> operator : conditions.properties()) {
      for (Map.Entry<String, JsonNode> key : operator.getValue().properties()) {
        String value = context.get(key.getKey());
        boolean like = operator.getKey().equals("StringLike");
        if (!like && !operator.getKey().equals("StringEquals")) {
          throw new IllegalArgumentException(operator.getKey());
        }
        boolean met = false;
        for (JsonNode expected : list(key.getValue())) {
          met |=
              value != null
                  && (like ? matches(expected.asText(), value) : expected.asText().equals(value));
        }
        if (!met) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean any(JsonNode patterns, String text, boolean ignoreCase) {
    for (JsonNode pattern : list(patterns)) {
      String written = pattern.asText();
      if (matches(ignoreCase ? written.toLowerCase(Locale.ROOT) : written, text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a text is one of those that a pattern stands for: any text for a star, one
   * character for a question mark.
   */
  static boolean matches(String pattern, String text) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int p = 0; p < pattern.length(); p++) {
      boolean[] next = new boolean[text.length() + 1];
      boolean any = false;
      for (int t = 0; t <= text.length(); t++) {
        if (pattern.charAt(p) == '*') {
          next[t] = reached[t] || (t > 0 && next[t - 1]);
        } else {
          boolean same =
              t > 0 && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t - 1));
          next[t] = same && reached[t - 1];
        }
        any |= next[t];
      }
      if (!any) {
        return false;
      }
      reached = next;
    }
    return reached[text.length()];
  }

  private static List<JsonNode> list(JsonNode node) {
    List<JsonNode> list = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(list::add);
    } else {
      list.add(node);
    }
    return list;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
