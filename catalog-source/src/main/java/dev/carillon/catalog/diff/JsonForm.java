package dev.carillon.catalog.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ResourceType;
import dev.carillon.policy.AccessLevel;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Renders a difference as JSON: the whole facts of both sides, the fields always present. */
final class JsonForm {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonForm() {}

  static String write(CatalogDiff diff) {
    ObjectNode root = NODES.objectNode();
    root.put("formatVersion", 1);
    root.put("service", diff.after().service());
    root.put("changed", !diff.isEmpty());
    root.set("displayName", change(diff.before().displayName(), diff.after().displayName()));
    root.set("source", change(diff.before().source(), diff.after().source()));
    root.putObject("actionCount")
        .put("before", diff.before().actions().size())
        .put("after", diff.after().actions().size());
    root.set("actions", changes(diff.actions(), JsonForm::action));
    root.set("resourceTypes", changes(diff.resourceTypes(), JsonForm::resourceType));
    root.set("conditionKeys", changes(diff.conditionKeys(), JsonForm::conditionKey));
    ArrayNode selections = root.putArray("selections");
    for (SelectionChange change : diff.selections()) {
      ObjectNode node = selections.addObject().put("selection", change.selection());
      node.set("gained", strings(change.gained()));
      node.set("lost", strings(change.lost()));
    }
    root.set("notCompared", strings(diff.notCompared().stream().map(Fact::label).toList()));
    return root.toPrettyString().replace("\r\n", "\n") + '\n';
  }

  private static <T> ObjectNode changes(Changes<T> changes, Function<T, ObjectNode> write) {
    ObjectNode node = NODES.objectNode();
    ArrayNode added = node.putArray("added");
    changes.added().forEach(part -> added.add(write.apply(part)));
    ArrayNode removed = node.putArray("removed");
    changes.removed().forEach(part -> removed.add(write.apply(part)));
    ArrayNode changed = node.putArray("changed");
    for (Change<T> change : changes.changed()) {
      ObjectNode both = changed.addObject();
      both.set("before", write.apply(change.before()));
      both.set("after", write.apply(change.after()));
    }
    return node;
  }

  private static ObjectNode change(String before, String after) {
    return NODES.objectNode().put("before", before).put("after", after);
  }

  private static ObjectNode action(CatalogAction action) {
    ObjectNode node = NODES.objectNode().put("name", action.name());
    if (action.description() != null) {
      node.put("description", action.description());
    }
    node.set("accessLevels", levels(action.accessLevels()));
    ArrayNode resources = node.putArray("resources");
    for (ResourceUse use : action.resources()) {
      resources
          .addObject()
          .put("type", use.type())
          .put("required", use.required())
          .set("conditionKeys", strings(use.conditionKeys()));
    }
    node.set("conditionKeys", strings(action.conditionKeys()));
    node.set("dependentActions", strings(action.dependentActions()));
    node.put("permissionOnly", action.permissionOnly());
    return node;
  }

  private static ObjectNode resourceType(ResourceType type) {
    ObjectNode node = NODES.objectNode().put("name", type.name());
    node.set("arns", strings(type.arns()));
    node.set("conditionKeys", strings(type.conditionKeys()));
    return node;
  }

  private static ObjectNode conditionKey(ConditionKey key) {
    ObjectNode node = NODES.objectNode().put("name", key.name());
    node.set("types", strings(key.types()));
    return node;
  }

  private static ArrayNode levels(Collection<AccessLevel> levels) {
    return strings(levels.stream().map(AccessLevel::label).toList());
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
