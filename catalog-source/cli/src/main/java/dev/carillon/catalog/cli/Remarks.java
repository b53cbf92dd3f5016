package dev.carillon.catalog.cli;

import static java.util.stream.Collectors.joining;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.refresh.Notes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what a reader of a difference should also know: of pages, and of what is not known. */
final class Remarks {

  /** More names than these are a number, as what is listed is there to be read. */
  static final int MANY = 20;

  private Remarks() {}

  /** Returns which pages were read, or tried in vain; empty where none were asked for. */
  static Optional<String> pages(Notes notes) {
    if (!notes.pages().isEmpty()) {
      return Optional.of("Also read: " + String.join(", ", notes.pages()) + '.');
    }
    if (notes.lacksPages()) {
      return Optional.of(
          "No page could be taken, of these: "
              + notes.notTaken().stream().map(Problem::file).distinct().collect(joining(", "))
              + '.');
    }
    return notes.noPage().isEmpty()
        ? Optional.empty()
        : Optional.of("No page was found; tried: " + String.join(", ", notes.noPage()) + '.');
  }

  /** Returns the remarks, with a line break before and behind; empty where there are none. */
  static String text(Notes notes, DiffFormat format, boolean withNotTold) {
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
    unknown(notes.unknown(), "new action", "").ifPresent(remarks::add);
    unknown(notes.unknownBack(), "action", " back").ifPresent(remarks::add);
    return remarks;
  }

  private static Optional<String> unknown(List<String> actions, String noun, String how) {
    int number = actions.size();
    String which = number > MANY ? "; show says which" : ": " + String.join(", ", actions);
    return actions.isEmpty()
        ? Optional.empty()
        : Optional.of("Some facts are unknown for " + Counted.of(number, noun) + how + which + '.');
  }

  /** Returns what the source does not tell, and what stands for it; empty where it tells all. */
  static String notTold(Notes notes) {
    Set<Fact> filled = notes.filled().orElse(Set.of());
    Set<Fact> others = new TreeSet<>(notes.notTold());
    others.removeAll(filled);
    List<String> told = new ArrayList<>();
    if (!labels(filled).isEmpty()) {
      told.add(
          "Facts that the source lacks are those of the catalog that comes with Carillon: "
              + labels(filled)
              + '.');
    }
    if (!labels(others).isEmpty()) {
      told.add(
          (notes.filled().isPresent()
                  ? "Not known, as the source does not tell them: "
                  : "Facts that the source lacks are kept as they were: ")
              + labels(others)
              + '.');
    }
    return String.join(" ", told);
  }

  private static String labels(Set<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact != Fact.ROWS_OF_ALL_PAGES)
        .map(Fact::label)
        .collect(joining(", "));
  }

  /** Returns the remarks as JSON has them. */
  static Map<String, Object> json(Notes notes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("notTold", notes.notTold().stream().map(Fact::label).toList());
    notes
        .filled()
        .ifPresent(facts -> json.put("bundled", facts.stream().map(Fact::label).toList()));
    List<String> unknown = new ArrayList<>(notes.unknown());
    unknown.addAll(notes.unknownBack());
    json.put("notAllKnownOf", unknown);
    json.put("knownNow", notes.learned().stream().map(Fact::label).toList());
    json.put("otherPages", notes.otherPages());
    json.putAll(pagesJson(notes));
    json.put("warnings", notes.warnings().stream().map(Problem::toString).toList());
    return json;
  }

  /** Returns which pages were had as JSON has it. */
  static Map<String, Object> pagesJson(Notes notes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pages", notes.pages());
    json.put("noPage", notes.noPage());
    return json;
  }
}
