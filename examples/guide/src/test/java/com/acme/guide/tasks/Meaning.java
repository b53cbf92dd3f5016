package com.acme.guide.tasks;

import dev.carillon.policy.Policy;
import dev.carillon.policy.PolicyDocument;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.TrustPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A policy document without what does not change its meaning: Sids and its Id, the order of statements
 * and values, one value outside a list, the case of actions and of condition keys, an account's number
 * for the ARN of its root.
 */
final class Meaning {

  private Meaning() {}

  static Set<String> of(String json) {
    Object statements = read(json).toMap().get("Statement");
    Set<String> meaning = new TreeSet<>();
    for (Object statement : list(statements)) {
      meaning.add(statement((Map<?, ?>) statement).toString());
    }
    return meaning;
  }

  private static PolicyDocument<?> read(String json) {
    if (!json.contains("\"Principal\"")) {
      return Policy.fromJson(json);
    }
    return json.contains("\"Resource\"")
        ? ResourcePolicy.fromJson(json)
        : TrustPolicy.fromJson(json);
  }

  private static Map<String, Object> statement(Map<?, ?> statement) {
    Map<String, Object> meaning = new TreeMap<>();
    statement.forEach(
        (name, value) -> {
          switch ((String) name) {
            case "Sid" -> {}
            case "Action", "NotAction" -> meaning.put((String) name, values(lower(value)));
            case "Condition" -> meaning.put((String) name, condition((Map<?, ?>) value));
            case "Principal" -> meaning.put((String) name, principal(value));
            default -> meaning.put((String) name, values(value));
          }
        });
    return meaning;
  }

  private static Map<String, Object> condition(Map<?, ?> operators) {
    Map<String, Object> meaning = new TreeMap<>();
    operators.forEach(
        (operator, keys) ->
            ((Map<?, ?>) keys)
                .forEach((key, value) -> meaning.put(operator + " " + lower(key), values(value))));
    return meaning;
  }

  private static Object principal(Object principal) {
    if (!(principal instanceof Map<?, ?> types)) {
      return principal;
    }
    Map<String, Object> meaning = new TreeMap<>();
    types.forEach((type, value) -> meaning.put((String) type, principals(value)));
    return meaning;
  }

  private static Set<String> principals(Object value) {
    Set<String> principals = new TreeSet<>();
    for (String each : values(value)) {
      principals.add(each.replaceFirst("^arn:aws:iam::([0-9]{12}):root$", "$1"));
    }
    return principals;
  }

  private static Set<String> values(Object value) {
    Set<String> values = new TreeSet<>();
    for (Object each : list(value)) {
      values.add(each.toString());
    }
    return values;
  }

  private static Object lower(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Meaning::lower).toList()
        : value.toString().toLowerCase(Locale.ROOT);
  }

  private static Collection<?> list(Object value) {
    return value instanceof Collection<?> many ? many : List.of(value);
  }
}
