package dev.carillon.catalog.template;

import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loops in the properties of the resources of one template, as a condition or its operators can
 * have them: what a loop repeats stands there once for each item. Of what it repeats for items that
 * are not written there, nothing is known, as of what a macro adds; nor of what would make the
 * template longer than CloudFormation takes it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
 *     Fn::ForEach</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">
 *     Quotas of CloudFormation, which count what a loop makes</a>
 */
public final class Loops {

  private static final String LOOP = "Fn::ForEach::";

  /** What a text, a list or an object has besides its characters: two marks, a comma, a blank. */
  private static final int BESIDES = 4;

  /** How many more characters may be written out, by all loops together. */
  private long left = JsonReader.MAX_LENGTH;

  /**
   * An item, and where it stands in a text: as it is, or only its letters and digits.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach-example-resource.html">
   *     Examples, one with items that are not alphanumeric</a>
   */
  private record Item(String identifier, Pattern place, String text, String alphanumeric) {
    static Item of(String identifier, String text) {
      return new Item(
          identifier,
          Pattern.compile("([$&])\\{" + Pattern.quote(identifier) + "}"),
          text,
          text.replaceAll("[^A-Za-z0-9]", ""));
    }

    String at(String mark) {
      return Matcher.quoteReplacement(mark.equals("&") ? alphanumeric : text);
    }
  }

  /** Returns a value with what its loops repeat; what has no loop stays the very same. */
  public JsonValue writtenOut(JsonValue value) {
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = array.elements().stream().map(this::writtenOut).toList();
      return elements.equals(array.elements()) ? array : new JsonArray(array.position(), elements);
    }
    return value instanceof JsonObject object ? writtenOut(object) : value;
  }

  private JsonObject writtenOut(JsonObject object) {
    JsonMembers members = new JsonMembers();
    object
        .members()
        .forEach(
            (name, member) -> {
              if (name.startsWith(LOOP)) {
                members.putAll(repeated(member));
              } else {
                members.put(name, object.placeOf(name), writtenOut(member));
              }
            });
    JsonObject written = members.at(object.position());
    return written.members().equals(object.members()) ? object : written;
  }

  /** Returns what a loop repeats, what a loop in it repeats for each of its items. */
  private JsonObject repeated(JsonValue loop) {
    JsonObject open = OpenObjects.object(MacroStatement.TRANSFORM, loop);
    if (!(loop instanceof JsonArray parts)
        || parts.elements().size() != 3
        || !(parts.elements().get(0) instanceof JsonString identifier)
        || !(parts.elements().get(1) instanceof JsonArray items)
        || !(parts.elements().get(2) instanceof JsonObject fragment)) {
      return open;
    }
    JsonMembers members = new JsonMembers();
    for (JsonValue item : items.elements()) {
      if (!(item instanceof JsonString text)
          || !(with(fragment, Item.of(identifier.value(), text.value())) instanceof JsonObject one)
          || left < 0) {
        return open;
      }
      members.putAll(writtenOut(one));
    }
    return left < 0 ? open : members.at(fragment.position());
  }

  /** Returns a value in which an item stands in the place of its identifier, if there is room. */
  private JsonValue with(JsonValue value, Item item) {
    left -= BESIDES;
    if (left < 0) {
      return value;
    }
    if (value instanceof JsonString text) {
      return new JsonString(text.position(), with(text.value(), item));
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>();
      array.elements().forEach(one -> elements.add(with(one, item)));
      return new JsonArray(array.position(), elements);
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    if (object.members().size() == 1
        && object.members().get(Functions.REF) instanceof JsonString name
        && name.value().equals(item.identifier())) {
      left -= item.text().length();
      return new JsonString(object.position(), item.text());
    }
    JsonMembers members = new JsonMembers();
    object
        .members()
        .forEach(
            (name, member) ->
                members.put(with(name, item), object.placeOf(name), with(member, item)));
    return members.at(object.position());
  }

  /** Returns a text with an item; how long it will be is known before it is made. */
  private String with(String text, Item item) {
    Matcher places = item.place().matcher(text);
    left -= text.length() + places.results().count() * item.text().length();
    return left < 0 ? text : places.replaceAll(place -> item.at(place.group(1)));
  }
}
