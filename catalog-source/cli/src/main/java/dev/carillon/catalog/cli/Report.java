package dev.carillon.catalog.cli;

import static java.util.stream.Collectors.joining;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.diff.JsonForm;
import dev.carillon.catalog.refresh.Notes;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what came of an import or a refresh: to a person, or as JSON to a program. */
final class Report {

  /** What {@code --format} takes where differences are told. */
  static final String FORMS =
      "text, markdown (for a pull request) or json. Default: ${DEFAULT-VALUE}.";

  private static final String OLDER =
      "AWS has removed the actions that are fewer, or the source, which has no date, is older than"
          + " the catalogs that come with Carillon (%s). They count as removed until a source is"
          + " read that has them.\n\n";

  private Report() {}

  /** Returns an outcome as a person reads it, with a line break at the end. */
  static String text(Outcome outcome) {
    return text(outcome, DiffFormat.TEXT, true);
  }

  /**
   * Returns what changed in a form for people, with a line break at the end. What no source could
   * tell of any service is said once.
   */
  static String text(List<Outcome> changed, DiffFormat format) {
    List<String> notTold =
        changed.stream()
            .map(outcome -> notes(outcome).map(Remarks::notTold).orElse(""))
            .distinct()
            .toList();
    boolean once = changed.size() > 1 && notTold.size() == 1 && !notTold.get(0).isEmpty();
    StringBuilder text = new StringBuilder();
    changed.forEach(outcome -> text.append(text(outcome, format, !once)).append('\n'));
    return (once ? text.append(notTold.get(0)).append("\n\n") : text)
        + Outcome.perhapsOlderThan(changed).map(OLDER::formatted).orElse("");
  }

  private static String text(Outcome outcome, DiffFormat format, boolean withNotTold) {
    if (outcome instanceof Outcome.Created created) {
      String text = outcome.service() + ": new, " + counts(created.catalog()) + "\n";
      return text
          + created.diff().map(diff -> besideBundled(diff, format)).orElse("")
          + Remarks.text(created.notes(), format, withNotTold);
    }
    if (outcome instanceof Outcome.Updated updated) {
      return format.write(updated.diff())
          + (isUnchanged(updated) ? "" : Remarks.text(updated.notes(), format, withNotTold));
    }
    if (outcome instanceof Outcome.Failed failed) {
      String service = PrintedText.inLine(outcome.service());
      StringBuilder text = new StringBuilder();
      for (Problem problem : failed.problems()) {
        text.append(service).append(": ").append(problem).append('\n');
      }
      return text
          + service
          + (failed.isThere() ? ": its catalog stays as it was\n" : ": no catalog is written\n");
    }
    return outcome.service() + ": unchanged\n";
  }

  /** Returns whether nothing changed that a policy or a build can see. */
  static boolean isUnchanged(Outcome outcome) {
    return outcome instanceof Outcome.Unchanged
        || (outcome instanceof Outcome.Updated updated
            && updated.diff().isEmpty()
            && updated.notes().learned().isEmpty());
  }

  /** Returns how a new catalog differs from the one that the build had until now. */
  private static String besideBundled(CatalogDiff diff, DiffFormat format) {
    List<String> kinds = new ArrayList<>();
    addActions("more", diff.actions().added(), kinds);
    addActions("fewer", diff.actions().removed(), kinds);
    addActions(
        "changed", diff.actions().changed().stream().map(change -> change.after()).toList(), kinds);
    if (kinds.isEmpty()) {
      kinds.add("other resource types, condition keys or operations");
    }
    return diff.isEmpty()
        ? ""
        : (format == DiffFormat.MARKDOWN ? "\n" : "")
            + "Compared with the catalog that comes with Carillon: "
            + String.join("; ", kinds)
            + ".\n";
  }

  private static void addActions(String how, List<CatalogAction> actions, List<String> kinds) {
    if (!actions.isEmpty()) {
      String names =
          actions.size() > Remarks.MANY
              ? ""
              : " (" + actions.stream().map(CatalogAction::name).collect(joining(", ")) + ')';
      kinds.add(Counted.of(actions.size(), "action") + ' ' + how + names);
    }
  }

  /** Returns how many catalogs and actions came; nothing for one, which says so itself. */
  static String arrived(List<Outcome> outcomes) {
    List<ServiceCatalog> arrived = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Created created) {
        arrived.add(created.catalog());
      }
    }
    int actions = arrived.stream().mapToInt(catalog -> catalog.actions().size()).sum();
    return arrived.size() < 2
        ? ""
        : Counted.of(arrived.size(), "new catalog") + ", " + Counted.of(actions, "action") + '\n';
  }

  /** Returns how many catalogs did not change, and how many changed in their files alone. */
  static String unchanged(List<Outcome> outcomes) {
    List<Outcome> rewritten = outcomes.stream().filter(Outcome.Updated.class::isInstance).toList();
    int same = outcomes.size() - rewritten.size();
    return (same == 0 ? "" : Counted.of(same, "catalog") + " unchanged\n")
        + (rewritten.isEmpty()
            ? ""
            : Counted.of(rewritten.size(), "catalog")
                + " rewritten, with all that policies and builds see unchanged\n");
  }

  /** Returns which pages were had for catalogs that did not change. */
  static String pages(List<Outcome> unchanged, DiffFormat format) {
    String between = format == DiffFormat.MARKDOWN ? "\n" : ""; // else lines are one paragraph
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : unchanged) {
      notes(outcome)
          .flatMap(Remarks::pages)
          .ifPresent(pages -> text.append(between + outcome.service() + ": " + pages + '\n'));
    }
    return text.toString();
  }

  /** Returns whether pages of a service were found, and none could be taken. */
  static boolean lacksPages(Outcome outcome) {
    return notes(outcome).filter(Notes::lacksPages).isPresent();
  }

  private static Optional<Notes> notes(Outcome outcome) {
    if (outcome instanceof Outcome.Created created) {
      return Optional.of(created.notes());
    }
    if (outcome instanceof Outcome.Unchanged unchanged) {
      return unchanged.notes();
    }
    return outcome instanceof Outcome.Updated updated
        ? Optional.of(updated.notes())
        : Optional.empty();
  }

  /**
   * Returns what looks wrong in the source of a catalog that changed; of one that did not, why
   * pages could not be taken.
   */
  static List<Problem> warnings(Outcome outcome) {
    return notes(outcome)
        .map(notes -> isUnchanged(outcome) ? notes.notTaken() : notes.warnings())
        .orElse(List.of());
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
    return "%s%s, %s, %s"
        .formatted(
            Counted.of(catalog.actions().size(), "action"),
            levels.isEmpty() ? "" : " (" + String.join(", ", levels) + ')',
            Counted.of(catalog.resourceTypes().size(), "resource type"),
            Counted.of(catalog.conditionKeys().size(), "condition key"));
  }

  /** Returns the outcomes as a JSON array, with a line break at the end. */
  static String json(List<Outcome> outcomes) {
    return JsonWriter.pretty(outcomes.stream().map(Report::plain).toList()) + '\n';
  }

  /** Returns an outcome as JSON has it. */
  static Map<String, Object> plain(Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("service", outcome.service());
    if (outcome instanceof Outcome.Created created) {
      json.put("outcome", "created");
      json.putAll(numbers(created.catalog()));
      created.diff().ifPresent(diff -> json.put("besideBundled", JsonForm.plain(diff)));
      Outcome.perhapsOlderThan(List.of(outcome))
          .ifPresent(bundled -> json.put("perhapsOlderThan", bundled));
      json.putAll(Remarks.json(created.notes()));
    } else if (outcome instanceof Outcome.Updated updated) {
      CatalogDiff diff = updated.diff();
      json.put("outcome", "updated");
      json.putAll(numbers(diff.after()));
      json.put("difference", JsonForm.plain(diff));
      json.putAll(Remarks.json(updated.notes()));
    } else if (outcome instanceof Outcome.Failed failed) {
      json.put("outcome", "failed");
      json.put("problems", failed.problems().stream().map(Problem::toString).toList());
    } else {
      json.put("outcome", "unchanged");
      notes(outcome).ifPresent(notes -> json.putAll(Remarks.pagesJson(notes)));
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
}
