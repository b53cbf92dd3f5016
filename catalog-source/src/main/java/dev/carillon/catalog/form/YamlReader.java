package dev.carillon.catalog.form;

import dev.carillon.catalog.template.Functions;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as the JSON that CloudFormation makes of it: a function in its short form, {@code
 * !GetAtt Role.Arn}, becomes the object {@code {"Fn::GetAtt": "Role.Arn"}}. A number stays the text
 * that was written, as an account is no number. What {@code <<} names is merged, as the Serverless
 * Framework and Ansible do.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">
 *     Intrinsic functions</a>
 * @see <a href="https://yaml.org/type/merge.html">The key that merges</a>
 */
final class YamlReader {

  /** What the library says that it was doing where a star stands alone. */
  private static final String ALIAS = "while scanning an alias";

  private static final String STAR =
      "a star in front begins an alias of YAML: write quotation marks around it, \"*\"";

  private final Iterator<Event> events;
  private final Offsets offsets;
  private final PlainScalars plain;
  private final Map<Anchor, Named> anchors = new HashMap<>();
  private int depth;

  /** The deepest level in the value that is read. */
  private int deepest;

  /** How many characters were read, those of aliases written out. */
  private int length;

  /** How many more there may be by aliases. */
  private int left;

  /**
   * A value that an alias can stand for.
   *
   * @param length how many characters it has
   * @param depth how many levels
   */
  private record Named(JsonValue value, int length, int depth) {}

  private YamlReader(String text, PlainScalars plain, Iterator<Event> events) {
    this.plain = plain;
    this.left = JsonReader.MAX_LENGTH - text.length();
    this.offsets = new Offsets(text);
    this.events = events;
  }

  /**
   * Returns the value of a YAML text; of several documents, as of Kubernetes, an array of those
   * that are not empty.
   *
   * @throws JsonFault if the text is not YAML, is longer than {@link JsonReader#MAX_LENGTH}, if
   *     only with its aliases written out, deeper than {@link JsonReader#MAX_DEPTH}, or has a name
   *     twice in one mapping
   */
  static JsonValue read(String text) {
    PlainScalars plain = new PlainScalars(false);
    JsonValue read = read(text, plain);
    return plain.haveSwitch() && PlainScalars.areOfFirstYaml(read)
        ? read(text, new PlainScalars(true))
        : read;
  }

  private static JsonValue read(String text, PlainScalars plain) {
    if (text.length() > JsonReader.MAX_LENGTH) {
      throw new JsonFault(
          Position.START,
          "the text has %s characters; at most %s are read"
              .formatted(text.length(), JsonReader.MAX_LENGTH));
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(JsonReader.MAX_LENGTH)
            // In one piece: where one ends within a character of two units, the library fails.
            .setBufferSize(text.length() + 2)
            .build();
    YamlReader reader =
        new YamlReader(text, plain, new Parse(settings).parseString(text).iterator());
    try {
      return reader.documents();
    } catch (MarkedYamlEngineException e) {
      boolean star = ALIAS.equals(e.getContext());
      Optional<Mark> mark = star ? e.getContextMark() : e.getProblemMark();
      Position place = mark.map(reader.offsets::of).orElse(Position.START);
      throw new JsonFault(place, star ? STAR : String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new JsonFault(Position.START, String.valueOf(e.getMessage()));
    }
  }

  private JsonValue documents() {
    next(); // the start of the text
    List<JsonValue> documents = new ArrayList<>();
    while (next().getEventId() != ID.StreamEnd) {
      anchors.clear();
      JsonValue document = value(next());
      next(); // the end of the document
      if (!(document instanceof JsonNull)) {
        documents.add(document);
      }
    }
    return switch (documents.size()) {
      case 0 -> new JsonNull(Position.START);
      case 1 -> documents.get(0);
      default -> new JsonArray(documents.get(0).position(), documents);
    };
  }

  private Event next() {
    return events.next();
  }

  private Position place(Event event) {
    return event.getStartMark().map(offsets::of).orElse(Position.START);
  }

  private JsonValue value(Event event) {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    int before = length;
    int beside = deepest;
    deepest = depth;
    JsonValue value = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event);
    Named named = new Named(value, length - before, deepest - depth);
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, named));
    deepest = Math.max(beside, deepest);
    return value;
  }

  private JsonValue aliased(AliasEvent alias) {
    Named named = anchors.get(alias.getAlias());
    if (named == null) {
      throw new JsonFault(
          place(alias), "the alias *" + alias.getAlias() + " stands for nothing that is above it");
    }
    descend(depth + named.depth(), alias);
    length += named.length();
    left -= named.length();
    if (left < 0) {
      throw new JsonFault(
          place(alias),
          "with its aliases written out, the text has more than "
              + JsonReader.MAX_LENGTH
              + " characters");
    }
    return named.value();
  }

  private JsonValue scalar(ScalarEvent event) {
    Position place = place(event);
    String text = event.getValue();
    length += 1 + text.length();
    Optional<String> tag = event.getTag();
    return tag.isEmpty() && event.isPlain()
        ? plain.value(place, text)
        : called(tag, place, new JsonString(place, text));
  }

  private JsonValue collection(Event event) {
    depth++;
    length++;
    descend(depth, event);
    JsonValue value = event.getEventId() == ID.MappingStart ? mapping(event) : sequence(event);
    depth--;
    return called(((CollectionStartEvent) event).getTag(), place(event), value);
  }

  private void descend(int level, Event event) {
    deepest = Math.max(deepest, level);
    if (level > JsonReader.MAX_DEPTH) {
      throw new JsonFault(
          place(event), "more than " + JsonReader.MAX_DEPTH + " levels in one another");
    }
  }

  private JsonValue sequence(Event start) {
    List<JsonValue> elements = new ArrayList<>();
    for (Event event = next(); event.getEventId() != ID.SequenceEnd; event = next()) {
      elements.add(value(event));
    }
    return new JsonArray(place(start), elements);
  }

  private JsonValue mapping(Event start) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    List<JsonObject> merged = new ArrayList<>();
    for (Event event = next(); event.getEventId() != ID.MappingEnd; event = next()) {
      if (!(event instanceof ScalarEvent name)) {
        throw new JsonFault(place(event), "expected a name");
      }
      if (name.isPlain() && name.getValue().equals("<<")) {
        merged.addAll(merged(next()));
        continue;
      }
      length += 1 + name.getValue().length();
      Position earlier = names.putIfAbsent(name.getValue(), place(name));
      if (earlier != null) {
        throw new JsonFault(
            place(name),
            "the name \"%s\" comes twice in one mapping, first at %s"
                .formatted(name.getValue(), earlier));
      }
      members.put(name.getValue(), value(next()));
    }
    for (JsonObject other : merged) {
      other.members().forEach(members::putIfAbsent);
      other.names().forEach(names::putIfAbsent);
    }
    return new JsonObject(place(start), members, names);
  }

  /** Returns the mappings that are merged into another one, the first of which counts. */
  private List<JsonObject> merged(Event event) {
    JsonValue value = value(event);
    List<JsonValue> all = value instanceof JsonArray list ? list.elements() : List.of(value);
    List<JsonObject> merged = new ArrayList<>();
    for (JsonValue one : all) {
      if (!(one instanceof JsonObject mapping)) {
        throw new JsonFault(one.position(), "only mappings can be merged");
      }
      merged.add(mapping);
    }
    return merged;
  }

  /** Returns what a tag makes of a value: a function's short form its long one. */
  private static JsonValue called(Optional<String> tag, Position place, JsonValue value) {
    String name = tag.orElse("");
    if (!name.startsWith("!") || name.length() == 1) {
      return value;
    }
    String function = name.substring(1);
    boolean isWhole = function.equals(Functions.REF) || function.equals("Condition");
    String member = isWhole ? function : "Fn::" + function;
    return new JsonObject(place, Map.of(member, value), Map.of(member, place));
  }
}
