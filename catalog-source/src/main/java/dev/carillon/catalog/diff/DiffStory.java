package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.Story.Item;
import dev.carillon.catalog.diff.Story.Section;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes a difference: what broke first, then what is new, then what it means for policies.
 * Changes that are alike are told once, with the names that they happened to.
 */
final class DiffStory {

  /** A selection that gained more than this is told by count: the names stand further up. */
  private static final int NAMES_TOLD_AGAIN = 12;

  private final CatalogDiff diff;
  private final List<Section> sections = new ArrayList<>();

  private DiffStory(CatalogDiff diff) {
    this.diff = diff;
  }

  static Story of(CatalogDiff diff) {
    DiffStory story = new DiffStory(diff);
    story.tellActions();
    story.sections.addAll(PartsStory.tell(diff));
    story.tellSelections();
    return new Story(story.headline(), story.sections, story.remarks());
  }

  private String headline() {
    ServiceCatalog after = diff.after();
    int earlier = diff.before().actions().size();
    int later = after.actions().size();
    String name = name();
    if (diff.isEmpty()) {
      return name + ": nothing changed, " + Counted.of(later, "action") + '.';
    }
    return earlier == later
        ? name + ": " + Counted.of(later, "action") + " before and after."
        : name + ": " + Counted.of(earlier, "action") + " before, " + later + " now.";
  }

  /** Returns the service's name, and its prefix, which stands for a name that is not told. */
  private String name() {
    String prefix = diff.after().service();
    return Stream.of(diff.after().displayName(), diff.before().displayName())
        .filter(name -> !name.equals(prefix))
        .findFirst()
        .map(name -> name + " (" + prefix + ')')
        .orElse(prefix);
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (diff.hasOtherName()) {
      remarks.add("AWS called the service \"" + diff.before().displayName() + "\" before.");
    }
    if (!diff.notCompared().isEmpty()) {
      remarks.add(
          "Not compared, because one of the two sources does not tell: "
              + diff.notCompared().stream().map(Fact::label).collect(Collectors.joining(", "))
              + '.');
    }
    return remarks;
  }

  private void tellActions() {
    Set<String> wereGone = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    diff.before().removed().stream().map(RemovedAction::name).forEach(wereGone::add);
    List<CatalogAction> added = diff.actions().added();
    List<CatalogAction> back = added.stream().filter(a -> wereGone.contains(a.name())).toList();
    List<CatalogAction> fresh = new ArrayList<>(added);
    fresh.removeAll(back);
    List<Change<CatalogAction>> otherNames = diff.renamedActions();
    List<CatalogAction> gone = new ArrayList<>(diff.actions().removed());
    otherNames.forEach(change -> gone.remove(change.before()));
    otherNames.forEach(change -> fresh.remove(change.after()));
    section(Counted.of(gone.size(), "action") + " removed", byLevel(gone));
    section(
        Counted.of(otherNames.size(), "action")
            + " with another name and the same description; policies and code must name the new one",
        otherNames.stream()
            .map(one -> Item.of(List.of(), "", one.before().name(), " is now ", one.after().name()))
            .toList());
    section(Counted.of(back.size(), "action") + " back, removed before", byLevel(back));
    section(Counted.of(fresh.size(), "action") + " added", byLevel(fresh));
    List<Change<CatalogAction>> changed = diff.actions().changed();
    RenamedTypes renamed = RenamedTypes.in(diff.resourceTypes());
    section(
        Counted.of(changed.size(), "action") + " changed",
        ActionStory.tell(changed, renamed, diff.otherKeyNames()));
  }

  private static List<Item> byLevel(List<CatalogAction> actions) {
    Grouped groups = new Grouped();
    for (AccessLevel level : AccessLevel.values()) {
      for (CatalogAction action : actions) {
        if (action.accessLevel() == level) {
          groups.add(action.name(), level.label());
        }
      }
    }
    return groups.items();
  }

  private void tellSelections() {
    List<Item> items = new ArrayList<>();
    for (SelectionChange change : diff.selections()) {
      if (!change.gained().isEmpty()) {
        items.add(
            selection(
                change.selection(),
                isWildcard(change) ? "now also matches" : "now also selects",
                change.gained()));
      }
      if (!change.lost().isEmpty()) {
        items.add(selection(change.selection(), lost(change), change.lost()));
      }
    }
    section("What that means for policies", items);
  }

  private static boolean isWildcard(SelectionChange change) {
    return change.selection().endsWith("*");
  }

  private static String lost(SelectionChange change) {
    if (isWildcard(change)) {
      return change.nothingLeft()
          ? "matches no action now, an error in Java and in strings that are checked; lost"
          : "no longer matches";
    }
    return change.nothingLeft() ? "selects no action now; lost" : "no longer selects";
  }

  private static Item selection(String selection, String verb, List<String> names) {
    return names.size() > NAMES_TOLD_AGAIN
        ? Item.of(List.of(), "", selection, ' ' + verb + ' ' + Counted.of(names.size(), "action"))
        : Item.of(names, "", selection, ' ' + verb);
  }

  private void section(String title, List<Item> items) {
    if (!items.isEmpty()) {
      sections.add(new Section(title, items));
    }
  }
}
