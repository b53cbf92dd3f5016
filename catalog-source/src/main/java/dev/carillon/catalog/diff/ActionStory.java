package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.diff.Story.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes how the actions that stayed changed: kind of change by kind of change. */
final class ActionStory {

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
      spelling.add(name, "written ", before.name(), " before; IAM ignores letter case");
    }
    if (before.accessLevel() != after.accessLevel()) {
      levels.add(name, before.accessLevel().label() + " → " + after.accessLevel().label());
    }
    Set<String> moved = movedKeys(before, after);
    addResources(before, after, moved);
    for (String key : moved) {
      conditionKeys.add(name, "condition key ", key, movedTo(key, before, after));
    }
    conditionKeys.addDifference(
        name,
        without(before.conditionKeys(), moved),
        without(after.conditionKeys(), moved),
        "now with condition key",
        "no longer with condition key");
    dependentActions.addDifference(
        name,
        before.dependentActions(),
        after.dependentActions(),
        "now also needs",
        "no longer needs");
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

  /** Returns the condition keys that moved from the action to its resource types, or back. */
  private static Set<String> movedKeys(CatalogAction before, CatalogAction after) {
    Set<String> moved = new TreeSet<>(before.conditionKeys());
    moved.removeAll(after.conditionKeys());
    moved.removeIf(key -> typesWith(key, after).equals(typesWith(key, before)));
    Set<String> back = new TreeSet<>(after.conditionKeys());
    back.removeAll(before.conditionKeys());
    back.removeIf(key -> typesWith(key, after).equals(typesWith(key, before)));
    moved.addAll(back);
    moved.removeIf(key -> !hasKey(before, key) || !hasKey(after, key));
    return moved;
  }

  private static boolean hasKey(CatalogAction action, String key) {
    return action.conditionKeys().contains(key) || !typesWith(key, action).isEmpty();
  }

  private static String movedTo(String key, CatalogAction before, CatalogAction after) {
    boolean toTypes = before.conditionKeys().contains(key);
    List<String> types = typesWith(key, toTypes ? after : before);
    return toTypes
        ? " moved from the action to " + String.join(", ", types)
        : " moved from " + String.join(", ", types) + " to the action";
  }

  private static List<String> typesWith(String key, CatalogAction action) {
    return action.resources().stream()
        .filter(use -> use.conditionKeys().contains(key))
        .map(ResourceUse::type)
        .toList();
  }

  private static List<String> without(List<String> keys, Set<String> left) {
    return keys.stream().filter(key -> !left.contains(key)).toList();
  }

  private void addResources(CatalogAction before, CatalogAction after, Set<String> moved) {
    String name = after.name();
    for (ResourceUse use : after.resources()) {
      before
          .use(use.type())
          .ifPresentOrElse(old -> addUse(name, old, use, moved), () -> addNew(name, use, moved));
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
    List<String> keys = without(use.conditionKeys(), moved);
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

  private void addUse(String name, ResourceUse old, ResourceUse use, Set<String> moved) {
    if (old.required() != use.required()) {
      resources.add(
          name, use.required().isSet() ? "now requires " : "no longer requires ", use.type());
    }
    conditionKeys.addDifference(
        name,
        without(old.conditionKeys(), moved),
        without(use.conditionKeys(), moved),
        "on " + use.type() + " now with condition key",
        "on " + use.type() + " no longer with condition key");
  }
}
