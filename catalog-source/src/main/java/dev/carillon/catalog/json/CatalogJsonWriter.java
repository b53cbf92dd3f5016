package dev.carillon.catalog.json;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.AccessLevel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Writes the canonical JSON form. What is empty is left out, but for the list of actions. */
final class CatalogJsonWriter {

  private final JsonWriter json = JsonWriter.pretty();

  private CatalogJsonWriter() {}

  static byte[] write(ServiceCatalog catalog) {
    CatalogJsonWriter writer = new CatalogJsonWriter();
    writer.catalog(catalog);
    return (writer.json.text() + '\n').getBytes(StandardCharsets.UTF_8);
  }

  private void catalog(ServiceCatalog catalog) {
    json.beginObject();
    member("formatVersion", CatalogJson.FORMAT_VERSION);
    member("service", catalog.service());
    member("displayName", catalog.displayName());
    if (!catalog.source().isEmpty()) {
      member("source", catalog.source());
    }
    array("actions", catalog.actions(), this::action);
    objects("resourceTypes", catalog.resourceTypes(), this::resourceType);
    objects("conditionKeys", catalog.conditionKeys(), this::conditionKey);
    objects("removed", catalog.removed(), this::removed);
    json.endObject();
  }

  private void action(CatalogAction action) {
    member("name", action.name());
    if (action.description() != null) {
      member("description", action.description());
    }
    levels(action.accessLevels());
    objects("resources", action.resources(), this::resourceUse);
    texts("conditionKeys", action.conditionKeys());
    texts("dependentActions", action.dependentActions());
    if (action.permissionOnly()) {
      member("permissionOnly", true);
    }
  }

  private void resourceUse(ResourceUse use) {
    member("type", use.type());
    member("required", use.required());
    texts("conditionKeys", use.conditionKeys());
  }

  private void resourceType(ResourceType type) {
    member("name", type.name());
    texts("arns", type.arns());
    texts("conditionKeys", type.conditionKeys());
  }

  private void conditionKey(ConditionKey key) {
    member("name", key.name());
    texts("types", key.types());
  }

  private void removed(RemovedAction action) {
    member("name", action.name());
    member("since", action.since().toString());
    levels(action.accessLevels());
  }

  private void levels(Collection<AccessLevel> levels) {
    texts("accessLevels", levels.stream().map(AccessLevel::label).toList());
  }

  private void texts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      member(name, texts);
    }
  }

  private <T> void objects(String name, List<T> parts, Consumer<T> members) {
    if (!parts.isEmpty()) {
      array(name, parts, members);
    }
  }

  private <T> void array(String name, List<T> parts, Consumer<T> members) {
    json.name(name);
    json.beginArray();
    for (T part : parts) {
      json.beginObject();
      members.accept(part);
      json.endObject();
    }
    json.endArray();
  }

  private void member(String name, Object value) {
    json.name(name);
    json.value(value);
  }
}
