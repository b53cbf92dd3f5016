package dev.carillon.catalog.diff;

import dev.carillon.catalog.AuthorizedText;
import dev.carillon.catalog.Counted;
import dev.carillon.catalog.diff.Story.Item;
import dev.carillon.catalog.diff.Story.Section;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;

/** Writes how resource types, condition keys and operations changed. */
final class PartsStory {

  private static final String STOPS = "; code that names it stops compiling";

  private final List<Section> sections = new ArrayList<>();

  private PartsStory() {}

  static List<Section> tell(CatalogDiff diff) {
    PartsStory story = new PartsStory();
    story.resourceTypes(diff.resourceTypes());
    story.conditionKeys(diff.conditionKeys());
    story.operations(diff.operations());
    return story.sections;
  }

  private void resourceTypes(Changes<ResourceTypeReference> types) {
    RenamedTypes renamed = RenamedTypes.in(types);
    String noun = "resource type";
    section(
        renamed.without(types.removed()), noun, " removed" + STOPS, ResourceTypeReference::name);
    renamed(renamed.changes().values());
    section(renamed.without(types.added()), noun, " added", ResourceTypeReference::name);
    List<Item> items = new ArrayList<>();
    Grouped keys = new Grouped();
    for (Change<ResourceTypeReference> change : types.changed()) {
      String name = change.after().name();
      items.addAll(arns(name, change.before().arnFormats(), change.after().arnFormats()));
      addKeys(change, keys);
    }
    items.addAll(keys.items());
    section(Counted.of(types.changed().size(), noun) + " changed", items);
  }

  private void renamed(Collection<Change<ResourceTypeReference>> changes) {
    List<Item> items = new ArrayList<>();
    Grouped keys = new Grouped();
    for (Change<ResourceTypeReference> change : changes) {
      items.add(Item.of(List.of(), "", change.before().name(), " is now ", change.after().name()));
      addKeys(change, keys);
    }
    items.addAll(keys.items());
    section(
        Counted.of(changes.size(), "resource type") + " with another name and the same ARN" + STOPS,
        items);
  }

  private static void addKeys(Change<ResourceTypeReference> change, Grouped keys) {
    keys.addDifference(
        change.after().name(),
        change.before().conditionKeys(),
        change.after().conditionKeys(),
        "now with condition key",
        "no longer with condition key");
  }

  private static List<Item> arns(String type, List<String> before, List<String> after) {
    List<String> lost = before.stream().filter(arn -> !after.contains(arn)).toList();
    List<String> gained = after.stream().filter(arn -> !before.contains(arn)).toList();
    if (lost.size() == 1 && gained.size() == 1) {
      boolean same = placeholders(lost.get(0)).equals(placeholders(gained.get(0)));
      return List.of(
          Item.of(
              List.of(),
              "the ARN of ",
              type,
              " was ",
              lost.get(0),
              " and is ",
              gained.get(0),
              same
                  ? ""
                  : "; the method that makes it has other parameters, and code that calls it stops"
                      + " compiling"));
    }
    List<Item> items = new ArrayList<>();
    gained.forEach(arn -> items.add(Item.of(List.of(), "", type, " now has the ARN ", arn)));
    lost.forEach(
        arn ->
            items.add(
                Item.of(
                    List.of(),
                    "",
                    type,
                    " no longer has the ARN ",
                    arn,
                    "; code that makes one stops compiling")));
    return items;
  }

  private static List<String> placeholders(String arn) {
    return Placeholders.IN_FORMAT.matcher(arn).results().map(MatchResult::group).toList();
  }

  private void conditionKeys(Changes<ConditionKeyReference> keys) {
    section(keys.removed(), "condition key", " removed" + STOPS, ConditionKeyReference::name);
    section(keys.added(), "condition key", " added", ConditionKeyReference::name);
    Grouped types = new Grouped();
    for (Change<ConditionKeyReference> change : keys.changed()) {
      types.add(
          change.after().name(),
          String.join(", ", change.before().types())
              + " → "
              + String.join(", ", change.after().types()));
    }
    section(
        Counted.of(keys.changed().size(), "condition key")
            + " with other types; code that names it can stop compiling",
        types.items());
  }

  private void operations(Changes<OperationReference> operations) {
    section(operations.removed(), "operation", " removed", OperationReference::name);
    section(operations.added(), "operation", " added", OperationReference::name);
    Grouped authorized = new Grouped();
    for (Change<OperationReference> change : operations.changed()) {
      authorized.addDifference(
          change.after().name(),
          authorizations(change.before()),
          authorizations(change.after()),
          "now authorized by",
          "no longer authorized by");
    }
    section(
        Counted.of(operations.changed().size(), "operation") + " authorized otherwise",
        authorized.items());
  }

  /** Returns what authorizes an operation, and under which values of condition keys. */
  static List<String> authorizations(OperationReference operation) {
    return operation.authorizedBy().stream().map(AuthorizedText::of).sorted().toList();
  }

  private <T> void section(List<T> parts, String noun, String what, Function<T, String> name) {
    if (!parts.isEmpty()) {
      section(
          Counted.of(parts.size(), noun) + what,
          List.of(Item.of(parts.stream().map(name).toList())));
    }
  }

  private void section(String title, List<Item> items) {
    if (!items.isEmpty()) {
      sections.add(new Section(title, items));
    }
  }
}
