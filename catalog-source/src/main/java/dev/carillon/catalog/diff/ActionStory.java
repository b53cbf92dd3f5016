package dev.carillon.catalog.diff;

import static dev.carillon.catalog.diff.Grouped.minus;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.diff.Story.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Writes how the actions that stayed changed: kind of change by kind of change. */
final class ActionStory {

  private static final String ADDED = "; withDependentActions() adds that";

  private final Grouped spelling = new Grouped();
  private final Grouped levels = new Grouped();
  private final Grouped resources = new Grouped();
  private final Grouped conditionKeys = new Grouped();
  private final Grouped dependentActions = new Grouped();
  private final Grouped marks = new Grouped();

  private ActionStory() {}

  /** Writes changes, but not what is only another name of a resource type, or of a key. */
  static List<Item> tell(
      List<Change<CatalogAction>> changed, RenamedTypes renamed, OtherKeyNames keys) {
    ActionStory story = new ActionStory();
    changed.forEach(change -> story.add(keys.of(renamed.of(change.before())), change.after()));
    List<Item> items = new ArrayList<>();
    for (Grouped kind :
        List.of(
            story.spelling,
            story.levels,
            story.resources,
            story.conditionKeys,
            story.dependentActions,
            story.marks)) {
      items.addAll(kind.items());
    }
    return items;
  }

  private void add(CatalogAction before, CatalogAction after) {
    String name = after.name();
    if (!before.name().equals(name)) {
      spelling.add(
          name,
          "written ",
          before.name(),
          " before; IAM ignores letter case, code that names it can stop compiling");
    }
    if (before.accessLevel() != after.accessLevel()) {
      String levelNow = before.accessLevel().label() + " → " + after.accessLevel().label();
      if (before.accessLevel().compareTo(after.accessLevel()) < 0) {
        levels.add(name, levelNow + "; code under a lower ", "@MaxAccessLevel", " stops compiling");
      } else {
        levels.add(name, levelNow);
      }
    }
    Map<String, List<String>> toTypes = moved(before, after);
    Map<String, List<String>> fromTypes = moved(after, before);
    addResources(before, after, toTypes.keySet(), fromTypes.keySet());
    toTypes.forEach((key, types) -> addMoved(name, key, " moved from the action to ", types, ""));
    fromTypes.forEach((key, types) -> addMoved(name, key, " moved from ", types, " to the action"));
    conditionKeys.addKeys(
        name,
        "",
        minus(minus(after.conditionKeys(), before.conditionKeys()), fromTypes.keySet()),
        minus(minus(before.conditionKeys(), after.conditionKeys()), toTypes.keySet()));
    dependentActions.addValues(
        name, "now also needs", minus(after.dependentActions(), before.dependentActions()), ADDED);
    dependentActions.addValues(
        name, "no longer needs", minus(before.dependentActions(), after.dependentActions()), "");
    addMarks(name, before, after);
  }

  private void addMarks(String name, CatalogAction before, CatalogAction after) {
    if (before.permissionOnly() != after.permissionOnly()) {
      marks.add(
          name,
          after.permissionOnly().isSet() ? "now permission only" : "no longer permission only");
    }
    if (!Objects.equals(before.description(), after.description())) {
      marks.add(
          name,
          "described as ",
          Objects.requireNonNullElse(after.description(), ""),
          "; before as ",
          Objects.requireNonNullElse(before.description(), ""));
    }
  }

  /**
   * Returns the condition keys that an action has of its own in one state, and not in another, and
   * the resource types that have each in the other state alone.
   */
  private static Map<String, List<String>> moved(CatalogAction own, CatalogAction other) {
    Map<String, List<String>> moved = new TreeMap<>();
    for (String key : own.conditionKeys()) {
      List<String> types = minus(typesWith(key, other), typesWith(key, own));
      if (!other.conditionKeys().contains(key) && !types.isEmpty()) {
        moved.put(key, types);
      }
    }
    return moved;
  }

  private void addMoved(String name, String key, String how, List<String> types, String end) {
    conditionKeys.add(name, "condition key ", key, how + String.join(", ", types) + end);
  }

  private static List<String> typesWith(String key, CatalogAction action) {
    return action.resources().stream()
        .filter(use -> use.conditionKeys().contains(key))
        .map(ResourceUse::type)
        .toList();
  }

  private void addResources(
      CatalogAction before, CatalogAction after, Set<String> toTypes, Set<String> fromTypes) {
    String name = after.name();
    for (ResourceUse use : after.resources()) {
      before
          .use(use.type())
          .ifPresentOrElse(
              old -> addUse(name, old, use, toTypes, fromTypes), () -> addNew(name, use, toTypes));
    }
    for (ResourceUse use : before.resources()) {
      if (after.use(use.type()).isEmpty()) {
        resources.add(
            name,
            "no longer takes resource type ",
            use.type(),
            "; code that names it stops compiling");
      }
    }
  }

  private void addNew(String name, ResourceUse use, Set<String> moved) {
    List<String> sentence = new ArrayList<>(List.of("now takes resource type ", use.type()));
    String required = use.required().isSet() ? " and requires it" : "";
    List<String> keys = minus(use.conditionKeys(), moved);
    if (keys.isEmpty()) {
      sentence.add(required);
    }
    for (int i = 0; i < keys.size(); i++) {
      String with =
          required + (keys.size() > 1 ? ", with condition keys " : ", with condition key ");
      sentence.addAll(List.of(i == 0 ? with : ", ", keys.get(i)));
    }
    resources.add(name, sentence.toArray(String[]::new));
  }

  private void addUse(
      String name, ResourceUse old, ResourceUse use, Set<String> toTypes, Set<String> fromTypes) {
    if (old.required() != use.required()) {
      resources.add(
          name, use.required().isSet() ? "now requires " : "no longer requires ", use.type());
    }
    conditionKeys.addKeys(
        name,
        "on " + use.type() + ' ',
        minus(minus(use.conditionKeys(), old.conditionKeys()), toTypes),
        minus(minus(old.conditionKeys(), use.conditionKeys()), fromTypes));
  }
}
