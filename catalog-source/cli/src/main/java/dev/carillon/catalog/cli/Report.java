package dev.carillon.catalog.cli;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.Change;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what came of an import or a refresh: to a person, or as JSON to a program. */
final class Report {

  private Report() {}

  /** Returns an outcome as a person reads it, with a line break at the end. */
  static String text(Outcome outcome) {
    if (outcome instanceof Outcome.Created created) {
      return outcome.service() + ": new, " + counts(created.catalog()) + "\n";
    }
    if (outcome instanceof Outcome.Updated updated) {
      return DiffFormat.TEXT.write(updated.diff());
    }
    if (outcome instanceof Outcome.Failed failed) {
      StringBuilder text = new StringBuilder();
      for (Problem problem : failed.problems()) {
        text.append(outcome.service()).append(": ").append(problem).append('\n');
      }
      return text + outcome.service() + ": its catalog stays as it was\n";
    }
    return outcome.service() + ": unchanged\n";
  }

  /** Returns what a catalog holds, in numbers. */
  static String counts(ServiceCatalog catalog) {
    List<String> levels = new ArrayList<>();
    for (AccessLevel level : AccessLevel.values()) {
      long count = catalog.actions().stream().filter(a -> a.accessLevel() == level).count();
      if (count > 0) {
        levels.add(count + " " + level.label());
      }
    }
    return "%s (%s), %s, %s"
        .formatted(
            count(catalog.actions().size(), "action"),
            String.join(", ", levels),
            count(catalog.resourceTypes().size(), "resource type"),
            count(catalog.conditionKeys().size(), "condition key"));
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns the outcomes as a JSON array, with a line break at the end. */
  static String json(List<Outcome> outcomes) {
    return JsonWriter.pretty(outcomes.stream().map(Report::plain).toList()) + '\n';
  }

  private static Map<String, Object> plain(Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("service", outcome.service());
    if (outcome instanceof Outcome.Created created) {
      json.put("outcome", "created");
      json.putAll(numbers(created.catalog()));
    } else if (outcome instanceof Outcome.Updated updated) {
      CatalogDiff diff = updated.diff();
      json.put("outcome", "updated");
      json.putAll(numbers(diff.after()));
      json.put("added", names(diff.actions().added()));
      json.put("removed", names(diff.actions().removed()));
      json.put("changed", names(diff.actions().changed().stream().map(Change::after).toList()));
    } else if (outcome instanceof Outcome.Failed failed) {
      json.put("outcome", "failed");
      json.put("problems", failed.problems().stream().map(Problem::toString).toList());
    } else {
      json.put("outcome", "unchanged");
    }
    return json;
  }

  private static Map<String, Object> numbers(ServiceCatalog catalog) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("actions", catalog.actions().size());
    json.put("resourceTypes", catalog.resourceTypes().size());
    json.put("conditionKeys", catalog.conditionKeys().size());
    return json;
  }

  private static List<String> names(List<CatalogAction> actions) {
    return actions.stream().map(CatalogAction::name).toList();
  }
}
