package dev.carillon.catalog.json;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the canonical JSON form. What is empty is left out, but for the list of actions and for
 * dependent actions: where those are left out, they are not known.
 */
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
    objects("operations", catalog.operations(), this::operation);
    objects("pages", catalog.pages(), this::page);
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
    action.dependents().ifPresent(actions -> member("dependentActions", actions));
    mark("permissionOnly", action.permissionOnly());
  }

  private void resourceUse(ResourceUse use) {
    member("type", use.type());
    mark("required", use.required());
    texts("conditionKeys", use.conditionKeys());
  }

  private void resourceType(ResourceTypeReference type) {
    member("name", type.name());
    texts("arns", type.arnFormats());
    texts("conditionKeys", type.conditionKeys());
  }

  private void conditionKey(ConditionKeyReference key) {
    member("name", key.name());
    texts("types", key.types());
  }

  private void removed(RemovedAction action) {
    member("name", action.name());
    member("since", action.since().toString());
    levels(action.accessLevels());
  }

  private void operation(OperationReference operation) {
    member("name", operation.name());
    texts("clients", operation.clients());
    objects("authorizedBy", operation.authorizedBy(), this::authorizedAction);
  }

  private void authorizedAction(AuthorizedAction action) {
    member("action", action.action());
    if (!action.context().isEmpty()) {
      member("context", action.context());
    }
  }

  private void page(ServicePage page) {
    member("address", page.address());
    page.since().ifPresent(since -> member("since", since.toString()));
    if (!page.anchors().isEmpty()) {
      member("anchors", page.anchors());
    }
    texts("actions", page.actions());
  }

  private void mark(String name, Mark mark) {
    if (mark.isKnown()) {
      member(name, mark.isSet());
    }
  }

  private void levels(Collection<AccessLevel> levels) {
    List<String> labels = new ArrayList<>();
    for (AccessLevel level : levels) {
      labels.add(level.label());
    }
    texts("accessLevels", labels);
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
