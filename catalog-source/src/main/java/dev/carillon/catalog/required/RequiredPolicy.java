package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RoleSetters;
import dev.carillon.catalog.required.known.Partition;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a policy for required actions: one statement for those of the same resources. */
final class RequiredPolicy {

  /** A role of any name: AWS advises against {@code *} for roles that are passed. */
  private static final String ANY_ROLE = "arn:aws:iam::*:role/*";

  private RequiredPolicy() {}

  /**
   * Returns the policy.
   *
   * @throws IllegalArgumentException if there is no action
   */
  static Policy of(List<RequiredAction> actions, Partition partition) {
    NavigableMap<String, Group> groups = new TreeMap<>();
    for (RequiredAction action : actions) {
      Group group = new Group(action, partition);
      groups.computeIfAbsent(group.key(), key -> group).actions.add(action.action());
    }
    List<Map<String, Object>> statements = new ArrayList<>();
    for (Group group : groups.values()) {
      String number = groups.size() == 1 ? "" : String.valueOf(statements.size() + 1);
      statements.add(group.statement("RequiredByCode" + number));
    }
    return Policy.fromJson(
        JsonWriter.compact(Map.of("Version", "2012-10-17", "Statement", statements)));
  }

  /** Actions that are granted on the same resources, under the same condition. */
  private static final class Group {
    private final List<String> resources;
    private final List<String> passedTo;
    private final NavigableSet<String> actions = new TreeSet<>();

    Group(RequiredAction action, Partition partition) {
      resources =
          action.action().equals(RoleSetters.PASS_ROLE) && action.resources().contains("*")
              ? List.of(partition.moved(ANY_ROLE))
              : ResourceArns.uncovered(action.resources());
      passedTo = action.passedTo();
    }

    String key() {
      return String.join("\n", String.join(" ", resources), String.join(" ", passedTo));
    }

    Map<String, Object> statement(String sid) {
      Map<String, Object> statement = new LinkedHashMap<>();
      statement.put("Sid", sid);
      statement.put("Effect", "Allow");
      statement.put("Action", List.copyOf(actions));
      statement.put("Resource", resources);
      if (!passedTo.isEmpty()) {
        statement.put("Condition", Map.of("StringEquals", Map.of("iam:PassedToService", passedTo)));
      }
      return statement;
    }
  }
}
