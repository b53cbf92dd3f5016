package dev.carillon.catalog.cli;

import static java.util.stream.Collectors.joining;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.diff.JsonForm;
import dev.carillon.catalog.refresh.Notes;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what came of an import or a refresh: to a person, or as JSON to a program. */
final class Report {

  /** What {@code --format} takes where differences are told. */
  static final String FORMS =
      "text, markdown (for a pull request) or json. Default: ${DEFAULT-VALUE}.";

  /** More names than these are a number, as what is listed is there to be read. */
  private static final int MANY = 20;

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
        changed.stream().map(outcome -> notTold(notes(outcome))).distinct().toList();
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
          + remarks(created.notes(), format, withNotTold);
    }
    if (outcome instanceof Outcome.Updated updated) {
      return format.write(updated.diff())
          + (isUnchanged(updated) ? "" : remarks(updated.notes(), format, withNotTold));
    }
    if (outcome instanceof Outcome.Failed failed) {
      String service = VisibleText.inLine(outcome.service());
      StringBuilder text = new StringBuilder();
      for (Problem problem : failed.problems()) {
        text.append(service).append(": ").append(problem).append('\n');
      }
      return text + service + ": its catalog stays as it was\n";
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
          actions.size() > MANY
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

  /** Returns which pages were had for catalogs that did not change. */
  static String pages(List<Outcome> unchanged, DiffFormat format) {
    String between = format == DiffFormat.MARKDOWN ? "\n" : ""; // else lines are one paragraph
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : unchanged) {
      notes(outcome)
          .flatMap(Report::pages)
          .ifPresent(pages -> text.append(between + outcome.service() + ": " + pages + '\n'));
    }
    return text.toString();
  }

  /** Returns which pages were read, or tried in vain; empty where none were asked for. */
  private static Optional<String> pages(Notes notes) {
    if (!notes.pages().isEmpty()) {
      return Optional.of("Also read: " + String.join(", ", notes.pages()) + '.');
    }
    return notes.noPage().isEmpty()
        ? Optional.empty()
        : Optional.of("No page was found; tried: " + String.join(", ", notes.noPage()) + '.');
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

  private static String remarks(Notes notes, DiffFormat format, boolean withNotTold) {
    String between = format == DiffFormat.MARKDOWN ? "\n\n" : "\n";
    List<String> remarks = remarks(notes, withNotTold);
    return remarks.isEmpty() ? "" : "\n" + String.join(between, remarks) + '\n';
  }

  private static List<String> remarks(Notes notes, boolean withNotTold) {
    List<String> remarks = new ArrayList<>();
    if (!notes.otherPages().isEmpty()) {
      remarks.add(
          "The source is one of several pages about the service. What the others say is kept: "
              + String.join(", ", notes.otherPages())
              + '.');
    }
    pages(notes).ifPresent(remarks::add);
    if (!notes.learned().isEmpty()) {
      remarks.add("Newly known: " + labels(notes.learned()) + '.');
    }
    if (withNotTold && !notTold(notes).isEmpty()) {
      remarks.add(notTold(notes));
    }
    if (!notes.unknown().isEmpty()) {
      int number = notes.unknown().size();
      String which =
          number > MANY ? "; show says which" : ": " + String.join(", ", notes.unknown());
      remarks.add("Some facts are unknown for " + Counted.of(number, "new action") + which + '.');
    }
    return remarks;
  }

  private static String notTold(Optional<Notes> notes) {
    return notes.map(Report::notTold).orElse("");
  }

  private static String notTold(Notes notes) {
    String facts = labels(notes.notTold());
    return facts.isEmpty()
        ? ""
        : "Facts that the source lacks are kept as they were: " + facts + '.';
  }

  private static String labels(Set<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact != Fact.ROWS_OF_ALL_PAGES)
        .map(Fact::label)
        .collect(joining(", "));
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
      json.putAll(notes(created.notes()));
    } else if (outcome instanceof Outcome.Updated updated) {
      CatalogDiff diff = updated.diff();
      json.put("outcome", "updated");
      json.putAll(numbers(diff.after()));
      json.put("difference", JsonForm.plain(diff));
      json.putAll(notes(updated.notes()));
    } else if (outcome instanceof Outcome.Failed failed) {
      json.put("outcome", "failed");
      json.put("problems", failed.problems().stream().map(Problem::toString).toList());
    } else {
      json.put("outcome", "unchanged");
      notes(outcome).ifPresent(notes -> json.putAll(pagesOf(notes)));
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

  private static Map<String, Object> notes(Notes notes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("notTold", notes.notTold().stream().map(Fact::label).toList());
    json.put("notAllKnownOf", notes.unknown());
    json.put("knownNow", notes.learned().stream().map(Fact::label).toList());
    json.put("otherPages", notes.otherPages());
    json.putAll(pagesOf(notes));
    json.put("warnings", notes.warnings().stream().map(Problem::toString).toList());
    return json;
  }

  private static Map<String, Object> pagesOf(Notes notes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pages", notes.pages());
    json.put("noPage", notes.noPage());
    return json;
  }
}
