package dev.carillon.catalog.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
      long count = catalog.actions().stream().filter(a -> a.accessLevels().contains(level)).count();
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
    return JsonText.array(
        json -> {
          for (Outcome outcome : outcomes) {
            json.writeStartObject();
            json.writeStringField("service", outcome.service());
            json(json, outcome);
            json.writeEndObject();
          }
        });
  }

  private static void json(JsonGenerator json, Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Created created) {
      json.writeStringField("outcome", "created");
      json.writeNumberField("actions", created.catalog().actions().size());
      json.writeNumberField("resourceTypes", created.catalog().resourceTypes().size());
      json.writeNumberField("conditionKeys", created.catalog().conditionKeys().size());
    } else if (outcome instanceof Outcome.Updated updated) {
      CatalogDiff diff = updated.diff();
      json.writeStringField("outcome", "updated");
      json.writeNumberField("actions", diff.after().actions().size());
      json.writeNumberField("resourceTypes", diff.after().resourceTypes().size());
      json.writeNumberField("conditionKeys", diff.after().conditionKeys().size());
      names(json, "added", diff.actions().added());
      names(json, "removed", diff.actions().removed());
      names(json, "changed", diff.actions().changed().stream().map(c -> c.after()).toList());
    } else if (outcome instanceof Outcome.Failed failed) {
      json.writeStringField("outcome", "failed");
      json.writeArrayFieldStart("problems");
      for (Problem problem : failed.problems()) {
        json.writeString(problem.toString());
      }
      json.writeEndArray();
    } else {
      json.writeStringField("outcome", "unchanged");
    }
  }

  private static void names(JsonGenerator json, String member, List<CatalogAction> actions)
      throws IOException {
    json.writeArrayFieldStart(member);
    for (CatalogAction action : actions) {
      json.writeString(action.name());
    }
    json.writeEndArray();
  }
}
