package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.diff.Story.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells how the actions that stayed changed: kind of change by kind of change. */
final class ActionStory {

  private final Grouped spelling = new Grouped();
  private final Grouped levels = new Grouped();
  private final Grouped resources = new Grouped();
  private final Grouped conditionKeys = new Grouped();
  private final Grouped dependentActions = new Grouped();
  private final Grouped marks = new Grouped();

  private ActionStory() {}

  static List<Item> tell(List<Change<CatalogAction>> changed) {
    ActionStory story = new ActionStory();
    changed.forEach(story::add);
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

  private void add(Change<CatalogAction> change) {
    CatalogAction before = change.before();
    CatalogAction after = change.after();
    String name = after.name();
    if (!before.name().equals(name)) {
      spelling.add(name, "written ", before.name(), " before; IAM ignores letter case");
    }
    if (before.accessLevel() != after.accessLevel()) {
      levels.add(name, before.accessLevel().label() + " → " + after.accessLevel().label());
    }
    addResources(before, after);
    conditionKeys.addDifference(
        name,
        before.conditionKeys(),
        after.conditionKeys(),
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
      marks.add(name, "described in other words");
    }
  }

  private void addResources(CatalogAction before, CatalogAction after) {
    String name = after.name();
    resources.addDifference(
        name,
        types(before),
        types(after),
        "now takes resource type",
        "no longer takes resource type");
    for (ResourceUse use : after.resources()) {
      Optional<ResourceUse> old =
          before.resources().stream().filter(u -> u.type().equals(use.type())).findFirst();
      if (old.isEmpty()) {
        continue;
      }
      if (old.get().required() != use.required()) {
        resources.add(
            name, use.required().isSet() ? "now requires " : "no longer requires ", use.type());
      }
      conditionKeys.addDifference(
          name,
          old.get().conditionKeys(),
          use.conditionKeys(),
          "on " + use.type() + " now with condition key",
          "on " + use.type() + " no longer with condition key");
    }
  }

  private static List<String> types(CatalogAction action) {
    return action.resources().stream().map(ResourceUse::type).distinct().toList();
  }
}
