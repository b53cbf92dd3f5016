package dev.carillon.catalog.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ResourceType;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Renders a difference as JSON: the whole facts of both sides, the members always present. */
final class JsonForm {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonForm(JsonGenerator json) {
    this.json = json;
  }

  static String write(CatalogDiff diff) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      new JsonForm(json).diff(diff);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void diff(CatalogDiff diff) throws IOException {
    json.writeStartObject();
    json.writeNumberField("formatVersion", 1);
    json.writeStringField("service", diff.after().service());
    json.writeBooleanField("changed", !diff.isEmpty());
    both("displayName", diff.before().displayName(), diff.after().displayName());
    both("source", diff.before().source(), diff.after().source());
    json.writeObjectFieldStart("actionCount");
    json.writeNumberField("before", diff.before().actions().size());
    json.writeNumberField("after", diff.after().actions().size());
    json.writeEndObject();
    changes("actions", diff.actions(), this::action);
    changes("resourceTypes", diff.resourceTypes(), this::resourceType);
    changes("conditionKeys", diff.conditionKeys(), this::conditionKey);
    objects("selections", diff.selections(), this::selection);
    texts("notCompared", diff.notCompared().stream().map(Fact::label).toList());
    json.writeEndObject();
  }

  private void both(String name, String before, String after) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("before", before);
    json.writeStringField("after", after);
    json.writeEndObject();
  }

  private <T> void changes(String name, Changes<T> changes, Writer<T> writer) throws IOException {
    json.writeObjectFieldStart(name);
    objects("added", changes.added(), writer);
    objects("removed", changes.removed(), writer);
    objects(
        "changed",
        changes.changed(),
        change -> {
          json.writeFieldName("before");
          object(change.before(), writer);
          json.writeFieldName("after");
          object(change.after(), writer);
        });
    json.writeEndObject();
  }

  private void action(CatalogAction action) throws IOException {
    json.writeStringField("name", action.name());
    if (action.description() != null) {
      json.writeStringField("description", action.description());
    }
    texts("accessLevels", action.accessLevels().stream().map(AccessLevel::label).toList());
    objects("resources", action.resources(), this::resourceUse);
    texts("conditionKeys", action.conditionKeys());
    texts("dependentActions", action.dependentActions());
    json.writeBooleanField("permissionOnly", action.permissionOnly());
  }

  private void resourceUse(ResourceUse use) throws IOException {
    json.writeStringField("type", use.type());
    json.writeBooleanField("required", use.required());
    texts("conditionKeys", use.conditionKeys());
  }

  private void resourceType(ResourceType type) throws IOException {
    json.writeStringField("name", type.name());
    texts("arns", type.arns());
    texts("conditionKeys", type.conditionKeys());
  }

  private void conditionKey(ConditionKey key) throws IOException {
    json.writeStringField("name", key.name());
    texts("types", key.types());
  }

  private void selection(SelectionChange change) throws IOException {
    json.writeStringField("selection", change.selection());
    texts("gained", change.gained());
    texts("lost", change.lost());
  }

  private <T> void objects(String name, List<T> parts, Writer<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T part : parts) {
      object(part, writer);
    }
    json.writeEndArray();
  }

  private <T> void object(T part, Writer<T> writer) throws IOException {
    json.writeStartObject();
    writer.members(part);
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes the members of a part's object. */
  private interface Writer<T> {
    void members(T part) throws IOException;
  }
}
