package dev.carillon.catalog.diff;

import dev.carillon.catalog.ArnFormats;
import dev.carillon.catalog.AuthorizedText;
import dev.carillon.catalog.Counted;
import dev.carillon.catalog.diff.Story.Item;
import dev.carillon.catalog.diff.Story.Section;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes how resource types, condition keys and operations changed. */
final class PartsStory {

  private static final End NONE = new End("");
  private static final End STOPS = new End("; code that names %s stops compiling");
  private static final End CAN_STOP = new End("; code that names %s can stop compiling");

  /** What a change means for code that names one of some parts, or several. */
  private record End(String text) {

    String of(int parts) {
      return text.formatted(parts == 1 ? "it" : "them");
    }
  }

  private final List<Section> sections = new ArrayList<>();
  private final OtherKeyNames otherNames;

  private PartsStory(OtherKeyNames otherNames) {
    this.otherNames = otherNames;
  }

  static List<Section> tell(CatalogDiff diff) {
    PartsStory story = new PartsStory(diff.otherKeyNames());
    story.resourceTypes(diff.resourceTypes());
    story.conditionKeys(diff.conditionKeys());
    story.operations(diff.operations());
    return story.sections;
  }

  private void resourceTypes(Changes<ResourceTypeReference> types) {
    RenamedTypes renamed = RenamedTypes.in(types);
    String noun = "resource type";
    List<ResourceTypeReference> removed = renamed.without(types.removed());
    section(removed, noun, " removed" + STOPS.of(removed.size()), ResourceTypeReference::name);
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
        Counted.of(changes.size(), "resource type")
            + " with another name and the same ARN"
            + STOPS.of(changes.size()),
        items);
  }

  private void addKeys(Change<ResourceTypeReference> change, Grouped keys) {
    List<String> before = otherNames.of(change.before()).conditionKeys();
    List<String> after = change.after().conditionKeys();
    keys.addKeys(
        change.after().name(), "", Grouped.minus(after, before), Grouped.minus(before, after));
  }

  private static List<Item> arns(String type, List<String> before, List<String> after) {
    List<String> lost = before.stream().filter(arn -> !after.contains(arn)).toList();
    List<String> gained = after.stream().filter(arn -> !before.contains(arn)).toList();
    Map<String, String> made = ArnFormats.byMethod(before);
    Map<String, String> makes = ArnFormats.byMethod(after);
    List<Item> items = new ArrayList<>();
    if (lost.size() == 1 && gained.size() == 1 && areOfOneMethod(lost, gained, made, makes)) {
      String was = lost.get(0);
      String is = gained.get(0);
      String calls = ofCalls(ArnFormats.placeholders(was), ArnFormats.placeholders(is));
      items.add(Item.of(List.of(), "the ARN of ", type, " was ", was, " and is ", is, calls));
      made.values().removeAll(ArnFormats.byMethod(lost).values());
    } else {
      gained.forEach(arn -> items.add(Item.of(List.of(), "", type, " now has the ARN ", arn)));
    }
    made.forEach(
        (method, arn) -> {
          String now = makes.get(method);
          if (!arn.equals(now)) {
            String has = lost.contains(arn) ? " no longer has the ARN " : " still has the ARN ";
            items.add(ofOther(type, has, arn, now));
          }
        });
    return items;
  }

  /** Returns whether the method of the one format makes the other now, or there is none. */
  private static boolean areOfOneMethod(
      List<String> was, List<String> is, Map<String, String> made, Map<String, String> makes) {
    return made.entrySet().stream()
        .filter(method -> was.contains(method.getValue()))
        .allMatch(method -> is.contains(makes.getOrDefault(method.getKey(), "")));
  }

  /** Says what becomes of code that calls a method that does not make the same ARN any more. */
  private static Item ofOther(String type, String has, String arn, @Nullable String now) {
    if (now == null || ArnFormats.placeholders(arn).size() != ArnFormats.placeholders(now).size()) {
      return Item.of(List.of(), "", type, has, arn, "; code that makes one stops compiling");
    }
    String makes = "; code that makes one still compiles, and makes ";
    return Item.of(List.of(), "", type, has, arn, makes, now);
  }

  /** Says what other parameters of the method that makes an ARN mean for code that calls it. */
  private static String ofCalls(List<String> before, List<String> after) {
    if (before.equals(after)) {
      return "; code that makes one makes the new one, text in policies must be changed";
    }
    return before.size() == after.size()
        ? "; code that makes one still compiles: see whether it gives what is asked for now"
        : "; the method that makes it has other parameters, and code that calls it stops compiling";
  }

  /** Adds a service's own keys, then global ones, which have constants of no catalog. */
  private void conditionKeys(Changes<ConditionKeyReference> keys) {
    conditionKeys(keys, false, "condition key", STOPS, CAN_STOP);
    conditionKeys(keys, true, "global condition key", NONE, NONE);
  }

  private void conditionKeys(
      Changes<ConditionKeyReference> keys, boolean global, String noun, End stops, End canStop) {
    Map<String, String> replaced = those(global, otherNames.replaced());
    Map<String, String> respelled = those(global, otherNames.respelled());
    List<String> removed = those(global, keys.removed(), replaced.keySet());
    section(removed, noun, " removed" + stops.of(removed.size()), key -> key);
    section(
        Counted.of(replaced.size(), noun) + " replaced by another" + stops.of(replaced.size()),
        pairs(replaced, "wherever ", " stood, ", " stands now"));
    section(those(global, keys.added(), replaced.values()), noun, " added", key -> key);
    section(
        Counted.of(respelled.size(), noun)
            + " in other letter case, which IAM ignores"
            + canStop.of(respelled.size()),
        pairs(respelled, "", " is now ", ""));
    Grouped types = new Grouped();
    int changed = 0;
    for (Change<ConditionKeyReference> change : keys.changed()) {
      String name = change.after().name();
      if (CatalogDiff.isGlobal(name) == global
          && !CatalogDiff.types(change.before()).equals(CatalogDiff.types(change.after()))) {
        changed++;
        types.add(
            name,
            String.join(", ", change.before().types())
                + " → "
                + String.join(", ", change.after().types()));
      }
    }
    section(Counted.of(changed, noun) + " with other types" + canStop.of(changed), types.items());
  }

  private static Map<String, String> those(boolean global, Map<String, String> names) {
    Map<String, String> those = new TreeMap<>();
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (CatalogDiff.isGlobal(name.getKey()) == global) {
        those.put(name.getKey(), name.getValue());
      }
    }
    return those;
  }

  private static List<String> those(
      boolean global, List<ConditionKeyReference> keys, Collection<String> others) {
    List<String> those = new ArrayList<>();
    for (ConditionKeyReference key : keys) {
      if (CatalogDiff.isGlobal(key.name()) == global && !others.contains(key.name())) {
        those.add(key.name());
      }
    }
    return those;
  }

  private static List<Item> pairs(
      Map<String, String> names, String first, String between, String last) {
    return names.entrySet().stream()
        .map(name -> Item.of(List.of(), first, name.getKey(), between, name.getValue(), last))
        .toList();
  }

  private void operations(Changes<OperationReference> operations) {
    section(operations.removed(), "operation", " removed", OperationReference::name);
    section(operations.added(), "operation", " added", OperationReference::name);
    Grouped authorized = new Grouped();
    Grouped clients = new Grouped();
    int otherwise = 0;
    int ofOthers = 0;
    for (Change<OperationReference> change : operations.changed()) {
      if (!authorizations(change.before()).equals(authorizations(change.after()))) {
        otherwise++;
        addAuthorized(change, authorized);
      }
      List<String> before = change.before().clients();
      List<String> after = change.after().clients();
      if (!Set.copyOf(before).equals(Set.copyOf(after))) {
        ofOthers++;
        String name = change.after().name();
        clients.addValues(name, "now of client", Grouped.minus(after, before), "");
        clients.addValues(name, "no longer of client", Grouped.minus(before, after), "");
      }
    }
    section(Counted.of(otherwise, "operation") + " authorized otherwise", authorized.items());
    section(Counted.of(ofOthers, "operation") + " of other SDK clients", clients.items());
  }

  /** Says what else authorizes an operation; other values of an action's keys are one event. */
  private static void addAuthorized(Change<OperationReference> change, Grouped told) {
    String name = change.after().name();
    if (change.after().authorizedBy().isEmpty()) { // AWS leaves out what it does not know.
      told.add(name, "AWS no longer says what authorizes it");
      return;
    }
    Map<String, String> before = textsByAction(change.before());
    Map<String, String> after = textsByAction(change.after());
    for (Map.Entry<String, String> was : new TreeMap<>(before).entrySet()) {
      String now = after.remove(was.getKey());
      if (now != null) {
        before.remove(was.getKey());
        if (!now.equals(was.getValue())) {
          told.add(name, "authorized by ", now, "; before by ", was.getValue());
        }
      }
    }
    told.addValues(name, "now authorized by", List.copyOf(after.values()), "");
    told.addValues(name, "no longer authorized by", List.copyOf(before.values()), "");
  }

  private static Map<String, String> textsByAction(OperationReference operation) {
    Map<String, String> texts = new TreeMap<>();
    for (String text : authorizations(operation)) {
      int end = text.indexOf(' ');
      texts.merge(
          end < 0 ? text : text.substring(0, end), text, (one, other) -> one + ", " + other);
    }
    return texts;
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
