package dev.carillon.catalog.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** Writes the canonical JSON form. What is empty is left out, but for the list of actions. */
final class CatalogJsonWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private CatalogJsonWriter(JsonGenerator json) {
    this.json = json;
  }

  static byte[] write(ServiceCatalog catalog) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(layout());
      new CatalogJsonWriter(json).catalog(catalog);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static DefaultPrettyPrinter layout() {
    Separators separators =
        Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }

  private void catalog(ServiceCatalog catalog) throws IOException {
    json.writeStartObject();
    json.writeFieldName("formatVersion");
    json.writeNumber(CatalogJson.FORMAT_VERSION);
    json.writeStringField("service", catalog.service());
    json.writeStringField("displayName", catalog.displayName());
    if (!catalog.source().isEmpty()) {
      json.writeStringField("source", catalog.source());
    }
    json.writeArrayFieldStart("actions");
    for (CatalogAction action : catalog.actions()) {
      action(action);
    }
    json.writeEndArray();
    objects("resourceTypes", catalog.resourceTypes(), this::resourceType);
    objects("conditionKeys", catalog.conditionKeys(), this::conditionKey);
    objects("removed", catalog.removed(), this::removed);
    json.writeEndObject();
  }

  private void action(CatalogAction action) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", action.name());
    if (action.description() != null) {
      json.writeStringField("description", action.description());
    }
    levels(action.accessLevels());
    objects("resources", action.resources(), this::resourceUse);
    texts("conditionKeys", action.conditionKeys());
    texts("dependentActions", action.dependentActions());
    if (action.permissionOnly()) {
      json.writeBooleanField("permissionOnly", true);
    }
    json.writeEndObject();
  }

  private void resourceUse(ResourceUse use) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", use.type());
    json.writeBooleanField("required", use.required());
    texts("conditionKeys", use.conditionKeys());
    json.writeEndObject();
  }

  private void resourceType(ResourceType type) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", type.name());
    texts("arns", type.arns());
    texts("conditionKeys", type.conditionKeys());
    json.writeEndObject();
  }

  private void conditionKey(ConditionKey key) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", key.name());
    texts("types", key.types());
    json.writeEndObject();
  }

  private void removed(RemovedAction action) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", action.name());
    json.writeStringField("since", action.since().toString());
    levels(action.accessLevels());
    json.writeEndObject();
  }

  private void levels(Collection<AccessLevel> levels) throws IOException {
    texts("accessLevels", levels.stream().map(AccessLevel::label).toList());
  }

  private void texts(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }

  private <T> void objects(String name, List<T> parts, PartWriter<T> writer) throws IOException {
    if (!parts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (T part : parts) {
        writer.write(part);
      }
      json.writeEndArray();
    }
  }

  private interface PartWriter<T> {
    void write(T part) throws IOException;
  }
}
