package dev.carillon.internal.template;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.json.Position;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A policy document whose strings can have placeholders: <code>{{bucket}}</code>, <code>${bucket}
 * </code>, CloudFormation's <code>${AWS::AccountId}</code> or Terraform's <code>${var.bucket}
 * </code>. Immutable.
 *
 * <p>What stands in <code>${…}</code> is a placeholder unless it is a policy variable of IAM:
 * <code>
 * ${aws:username}</code> (a prefix, one colon, a key), <code>${*}</code>, <code>${?}</code> or
 * <code>${$}</code>. <code>$${</code> (Terraform) and <code>${!</code> (CloudFormation) stand for
 * <code>${</code> itself.
 *
 * <p>A value becomes part of the string that its placeholder stands in, and is nothing but text
 * there: it adds no statement, no element, no wildcard and no policy variable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     policy elements: Variables</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html">
 *     Fn::Sub</a>
 */
public final class Template {

  private final JsonValue document;
  private final Map<String, String> values;

  /** Whether a string or a name has a brace, without which nothing is filled in. */
  private final boolean marked;

  private Template(JsonValue document, Map<String, String> values, boolean marked) {
    this.document = document;
    this.values = values;
    this.marked = marked;
  }

  /**
   * Reads a document.
   *
   * @throws JsonFault with line and column, if the text is not JSON
   */
  public static Template of(String json) {
    return of(JsonReader.read(json));
  }

  /** Takes a document that was read already. */
  public static Template of(JsonValue document) {
    return new Template(document, Map.of(), isMarked(document));
  }

  /** Returns the document as it was read. */
  public JsonValue document() {
    return document;
  }

  private static boolean isMarked(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value().indexOf('{') >= 0;
    }
    if (value instanceof JsonArray array) {
      for (JsonValue element : array.elements()) {
        if (isMarked(element)) {
          return true;
        }
      }
    } else if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        if (member.getKey().indexOf('{') >= 0 || isMarked(member.getValue())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the placeholders in the order in which they stand first, each name once. */
  public List<Placeholder> placeholders() {
    Map<String, Placeholder> found = new LinkedHashMap<>();
    look(
        (text, path, position) ->
            TemplateText.fill(
                text,
                (name, written) -> {
                  found.putIfAbsent(name, new Placeholder(name, written, path, position));
                  return written;
                }));
    return List.copyOf(found.values());
  }

  /**
   * Returns the names of the placeholders in a text that is no JSON: what its placeholders would be
   * once it is.
   */
  public static Collection<String> namesIn(String text) {
    Set<String> names = new LinkedHashSet<>();
    TemplateText.fill(
        text,
        (name, written) -> {
          names.add(name);
          return written;
        });
    return names;
  }

  /** Returns whether the document means just what it says: it has no placeholder and no escape. */
  public boolean isPlain() {
    List<String> marked = new ArrayList<>();
    look(
        (text, path, position) -> {
          if (!TemplateText.fill(text, (name, written) -> "").equals(text)) {
            marked.add(text);
          }
        });
    return marked.isEmpty();
  }

  /**
   * Returns the template with a value for a placeholder.
   *
   * @param name the placeholder's name; one that the document does not have is no mistake
   * @param value the value, which is plain text
   * @throws InvalidPolicyException if the value is empty or has one of the characters {@code *},
   *     {@code ?}, {@code $}, <code>{</code> and <code>}</code>: of wildcards and policy variables,
   *     by which the document could allow more than its author wrote
   */
  public Template with(String name, String value) {
    if (value.isEmpty() || value.chars().anyMatch(c -> "*?${}".indexOf(c) >= 0)) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "\"%s\" cannot be the value of the placeholder \"%s\": it is empty, or has one of *,"
                  + " ?, $, { and }, which IAM does not take as plain text. Write wildcards and"
                  + " policy variables into the document.",
              value,
              name));
    }
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Template(document, more, marked);
  }

  /**
   * Returns the document with the values, as JSON without white space.
   *
   * @throws IllegalStateException if a placeholder has no value, or two names of one object are the
   *     same with the values
   */
  public String toJson() {
    for (Placeholder placeholder : placeholders()) {
      if (!values.containsKey(placeholder.name())) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "The placeholder %s has no value.", placeholder.written()));
      }
    }
    try {
      return JsonWriter.compact(filled(values));
    } catch (JsonFault e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * Returns the document with values, each part where it stands in the template. A placeholder
   * without a value stays as it is. Values are taken as they are: this is for checking a document.
   * What has no placeholder stays the very same.
   *
   * @throws JsonFault if two names of one object are the same with the values
   */
  public JsonValue filled(Map<String, String> samples) {
    return marked ? fill(document, samples) : document;
  }

  /** Shows each string that can have a placeholder to the observer. */
  private void look(Observer observer) {
    if (marked) {
      look(document, "", observer);
    }
  }

  private static void look(JsonValue value, String path, Observer observer) {
    if (value instanceof JsonString string) {
      observer.look(string.value(), path, string.position());
    } else if (value instanceof JsonArray array) {
      int index = 0;
      for (JsonValue element : array.elements()) {
        look(element, path + '[' + index++ + ']', observer);
      }
    } else if (value instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (name, member) -> {
                String below = path.isEmpty() ? name : path + '.' + name;
                observer.look(name, below, Objects.requireNonNull(object.names().get(name)));
                look(member, below, observer);
              });
    }
  }

  private static JsonValue fill(JsonValue value, Map<String, String> samples) {
    if (value instanceof JsonString string) {
      String filled = fill(string.value(), samples);
      return filled.equals(string.value()) ? string : new JsonString(string.position(), filled);
    }
    if (value instanceof JsonArray array) {
      boolean same = true;
      List<JsonValue> elements = new ArrayList<>(array.elements().size());
      for (JsonValue element : array.elements()) {
        JsonValue filled = fill(element, samples);
        same &= filled == element;
        elements.add(filled);
      }
      return same ? array : new JsonArray(array.position(), elements);
    }
    return value instanceof JsonObject object ? fillObject(object, samples) : value;
  }

  private static JsonObject fillObject(JsonObject object, Map<String, String> samples) {
    boolean same = true;
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      String name = fill(member.getKey(), samples);
      JsonValue value = fill(member.getValue(), samples);
      same &= value == member.getValue() && name.equals(member.getKey());
      members.put(name, value);
      Position position = Objects.requireNonNull(object.names().get(member.getKey()));
      if (names.put(name, position) != null) {
        throw new JsonFault(
            position,
            "with the values of the placeholders, the name \""
                + name
                + "\" comes twice in one object");
      }
    }
    return same ? object : new JsonObject(object.position(), members, names);
  }

  private static String fill(String text, Map<String, String> samples) {
    return TemplateText.fill(text, (name, written) -> samples.getOrDefault(name, written));
  }

  /** Is shown a string of the document, or a name in it. */
  @FunctionalInterface
  private interface Observer {
    void look(String text, String path, Position position);
  }
}
