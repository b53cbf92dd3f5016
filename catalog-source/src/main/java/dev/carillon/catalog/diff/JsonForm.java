package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.diff.Story.Item;
import dev.carillon.catalog.diff.Story.Section;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Renders a difference as JSON: the whole facts of both sides, what is not known is left out; and
 * the sentences of the other forms.
 */
public final class JsonForm {

  private JsonForm() {}

  static String write(CatalogDiff diff) {
    return JsonWriter.pretty(plain(diff)) + '\n';
  }

  /** Returns a difference as maps and lists that can be part of a larger JSON. */
  public static Map<String, Object> plain(CatalogDiff diff) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("formatVersion", 2);
    json.put("service", diff.after().service());
    json.put("changed", !diff.isEmpty());
    json.put("displayName", both(diff.before().displayName(), diff.after().displayName()));
    json.put("source", both(diff.before().source(), diff.after().source()));
    json.put("actionCount", both(diff.before().actions().size(), diff.after().actions().size()));
    json.put(
        "actions",
        paired(
            "renamed",
            changes(diff.actions(), JsonForm::action),
            names(diff.renamedActions(), CatalogAction::name)));
    json.put(
        "resourceTypes",
        paired(
            "renamed",
            changes(diff.resourceTypes(), JsonForm::resourceType),
            names(
                RenamedTypes.in(diff.resourceTypes()).changes().values(),
                ResourceTypeReference::name)));
    json.put(
        "conditionKeys",
        paired(
            "replaced",
            changes(diff.conditionKeys(), JsonForm::conditionKey),
            diff.otherKeyNames().replaced()));
    json.put("operations", changes(diff.operations(), JsonForm::operation));
    json.put("selections", all(diff.selections(), JsonForm::selection));
    json.put("told", DiffStory.of(diff).sections().stream().map(JsonForm::section).toList());
    json.put("notCompared", diff.notCompared().stream().map(Fact::label).toList());
    return json;
  }

  private static Map<String, Object> section(Section section) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", section.title());
    json.put("items", all(section.items(), JsonForm::item));
    return json;
  }

  private static Map<String, Object> item(Item item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", String.join("", item.parts()));
    json.put("names", item.names());
    return json;
  }

  private static Map<String, Object> both(Object before, Object after) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("before", before);
    json.put("after", after);
    return json;
  }

  private static <T> Map<String, Object> changes(
      Changes<T> changes, Function<T, Map<String, Object>> form) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("added", all(changes.added(), form));
    json.put("removed", all(changes.removed(), form));
    json.put(
        "changed",
        all(
            changes.changed(),
            change -> both(form.apply(change.before()), form.apply(change.after()))));
    return json;
  }

  /** Adds what has another name, which is among what is removed and added, too. */
  private static Map<String, Object> paired(
      String how, Map<String, Object> changes, Map<String, String> names) {
    changes.put(
        how, all(List.copyOf(names.entrySet()), name -> both(name.getKey(), name.getValue())));
    return changes;
  }

  private static <T> Map<String, String> names(
      Collection<Change<T>> renamed, Function<T, String> name) {
    Map<String, String> names = new LinkedHashMap<>();
    renamed.forEach(one -> names.put(name.apply(one.before()), name.apply(one.after())));
    return names;
  }

  private static Map<String, Object> action(CatalogAction action) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", action.name());
    if (action.description() != null) {
      json.put("description", action.description());
    }
    json.put("accessLevels", action.accessLevels().stream().map(AccessLevel::label).toList());
    json.put("resources", all(action.resources(), JsonForm::resourceUse));
    json.put("conditionKeys", action.conditionKeys());
    action.dependents().ifPresent(actions -> json.put("dependentActions", actions));
    mark("permissionOnly", action.permissionOnly(), json);
    return json;
  }

  private static Map<String, Object> resourceUse(ResourceUse use) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", use.type());
    mark("required", use.required(), json);
    json.put("conditionKeys", use.conditionKeys());
    return json;
  }

  /** Adds what is known of a mark; unknown is left out, as in a catalog. */
  private static void mark(String name, Mark mark, Map<String, Object> json) {
    if (mark.isKnown()) {
      json.put(name, mark.isSet());
    }
  }

  private static Map<String, Object> resourceType(ResourceTypeReference type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", type.name());
    json.put("arns", type.arnFormats());
    json.put("conditionKeys", type.conditionKeys());
    return json;
  }

  private static Map<String, Object> conditionKey(ConditionKeyReference key) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", key.name());
    json.put("types", key.types());
    return json;
  }

  private static Map<String, Object> operation(OperationReference operation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", operation.name());
    json.put("clients", operation.clients());
    json.put(
        "authorizedBy",
        all(
            operation.authorizedBy(),
            action -> {
              Map<String, Object> authorized = new LinkedHashMap<>();
              authorized.put("action", action.action());
              authorized.put("context", action.context());
              return authorized;
            }));
    return json;
  }

  private static Map<String, Object> selection(SelectionChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("selection", change.selection());
    json.put("gained", change.gained());
    json.put("lost", change.lost());
    json.put("nothingLeft", change.nothingLeft());
    return json;
  }

  private static <T> List<Map<String, Object>> all(
      List<T> parts, Function<T, Map<String, Object>> form) {
    return parts.stream().map(form).toList();
  }
}
