package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.template.ComparedReferences;
import dev.carillon.catalog.template.TemplateArns;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a template itself says of the names in it: the values of its mappings, those that it has for
 * its parameters, and which ARNs its resources have. A short name can stand for much, so no more is
 * given than a template has room for; what is asked for then is open.
 */
final class TemplateValues {

  /** So many texts are looked at. */
  private static final int MOST = 50_000;

  /** So many characters are put together, which is more than any template has. */
  private static final int MOST_MADE = 4 * JsonReader.MAX_LENGTH;

  /** Of what is one of many, which are mostly alike, so many are read. */
  private static final int MOST_OF_ONE = 4;

  /** A parameter of this type has the name of a value in the place of the value. */
  private static final String STORED = "AWS::SSM::Parameter::Value";

  /** What has to name by an ARN, or its own kind of id: elements, members of principals. */
  private static final Set<String> OF_ARNS =
      Set.of("Resource", "NotResource", "AWS", "CanonicalUser", "SourceArn", "PrincipalArn");

  /** A list of what parameters have one of, or what a parameter has the name of. */
  private static final Pattern HOLDER = Pattern.compile("(List|AWS::SSM::Parameter::Value)<(.*)>");

  /** The name of a map, and two keys. */
  private static final int KEYS = 3;

  private final Optional<Element> mappings;
  private final Map<String, String> types;
  private final Map<String, List<JsonValue>> parameters;
  private int left = MOST;
  private long room = MOST_MADE;

  private TemplateValues(
      Optional<Element> mappings,
      Map<String, String> types,
      Map<String, List<JsonValue>> parameters) {
    this.mappings = mappings;
    this.types = types;
    this.parameters = parameters;
  }

  /**
   * Returns what a template says, its parameters being open, or one that lies under the resources
   * of a configuration, as Serverless Framework has it.
   *
   * @see <a href="https://www.serverless.com/framework/docs/providers/aws/guide/resources">
   *     Serverless Framework: AWS Infrastructure Resources</a>
   */
  static TemplateValues of(JsonValue template) {
    Map<String, String> types = new HashMap<>();
    Element root = new Element("", template);
    Stream.concat(Stream.of(root), root.member("resources").stream())
        .flatMap(one -> members(one.value(), "Resources"))
        .forEach(one -> types.put(one.name(), one.text("Type")));
    members(template, "Parameters")
        .forEach(one -> types.putIfAbsent(one.name(), held(one.text("Type"))));
    return new TemplateValues(root.member("Mappings"), types, Map.of());
  }

  /**
   * Returns the same with the values that the template has for its parameters.
   *
   * @param others parameters that have another value
   */
  TemplateValues withParameters(JsonValue template, Set<String> others) {
    Map<String, List<JsonValue>> known = new HashMap<>();
    members(template, "Parameters")
        .filter(one -> !others.contains(one.name()))
        .forEach(one -> known.put(one.name(), widestFirst(values(one))));
    known.values().removeIf(List::isEmpty);
    return new TemplateValues(mappings, types, known);
  }

  /** Returns the type of the one value, or of each, that a parameter stands for. */
  private static String held(String type) {
    Matcher holder = HOLDER.matcher(type);
    return holder.matches() ? held(holder.group(2)) : type;
  }

  private static Stream<Element> members(JsonValue template, String section) {
    return new Element("", template).member(section).stream().flatMap(TemplateResource::in);
  }

  private static List<JsonValue> values(Element parameter) {
    String type = parameter.text("Type");
    if (type.startsWith(STORED)) {
      return List.of();
    }
    boolean many = type.equals("CommaDelimitedList") || type.startsWith("List<");
    return Stream.concat(
            parameter.member("Default").stream(),
            parameter.member("AllowedValues").stream().flatMap(all -> all.items().stream()))
        .filter(Element::isString)
        .filter(one -> !one.text().isBlank())
        .map(one -> many ? list(one) : one.value())
        .toList();
  }

  private static JsonValue list(Element text) {
    Position place = text.value().position();
    return new JsonArray(
        place,
        Stream.of(text.text().split(","))
            .<JsonValue>map(one -> new JsonString(place, one.strip()))
            .toList());
  }

  /** Returns the values that a parameter can have; none where that is not known. */
  List<JsonValue> ofParameter(String name) {
    return some(parameters.getOrDefault(name, List.of()));
  }

  /** Returns whether there is a parameter of which the template has a value. */
  boolean haveParameters() {
    return !parameters.isEmpty();
  }

  private static List<JsonValue> widestFirst(List<JsonValue> values) {
    return values.stream().sorted(Comparator.comparing(one -> !isWide(one))).toList();
  }

  /** Returns the first of some values: wide ones, and others beside them. */
  private List<JsonValue> some(List<JsonValue> values) {
    for (JsonValue value : values) {
      left -= size(value);
    }
    return left < 0 ? List.of() : values.subList(0, Math.min(MOST_OF_ONE, values.size()));
  }

  private static int size(JsonValue value) {
    return value instanceof JsonArray array ? array.elements().size() : 1;
  }

  private static boolean isWide(JsonValue value) {
    return new Element("", value).strings().stream().anyMatch(one -> one.text().indexOf('*') >= 0);
  }

  /** Returns the values that {@code Fn::FindInMap} can give; a key that is not known is any. */
  List<JsonValue> ofMapping(JsonValue arguments) {
    if (left < 0 || !(arguments instanceof JsonArray keys) || keys.elements().size() < KEYS) {
      return List.of();
    }
    Stream<Element> found = mappings.stream();
    for (JsonValue key : keys.elements().subList(0, KEYS)) {
      found =
          found.flatMap(
              one ->
                  key instanceof JsonString name
                      ? one.member(name.value()).stream()
                      : one.members().stream());
    }
    return some(widestFirst(found.map(Element::value).filter(TemplateValues::isLiteral).toList()));
  }

  /**
   * Returns whether a mapping can have this value; a function in one could lead back to it.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html">
   *     CloudFormation template Mappings syntax</a>
   */
  private static boolean isLiteral(JsonValue value) {
    return value instanceof JsonArray list
        ? list.elements().stream().allMatch(TemplateValues::isLiteral)
        : !(value instanceof JsonObject);
  }

  /** Returns whether a text of so many characters may still be put together. */
  boolean haveRoomFor(long length) {
    room -= length + 1;
    return room >= 0;
  }

  /** Returns texts with another between them; empty where that is longer than any text is. */
  Optional<String> joined(String between, List<String> texts) {
    long length = (long) between.length() * texts.size();
    for (String text : texts) {
      length += text.length();
    }
    return haveRoomFor(length)
        ? Optional.of(OpenParts.withoutReferences(withNames(String.join(between, texts))))
        : Optional.empty();
  }

  /**
   * Writes out references that give what cannot stand there: a name where an ARN belongs.
   *
   * @param member where the value stands
   */
  JsonValue compared(JsonValue value, String member) {
    return member.equals("Condition")
        ? ComparedReferences.writtenOut(value, types)
        : OF_ARNS.contains(member) ? withoutNames(value, member) : value;
  }

  /** Returns the same of a policy that a function writes as a text; what is none stays the same. */
  JsonValue comparedInText(JsonValue value) {
    if (!(value instanceof JsonString text) || !PolicyInText.isLikely(text.value())) {
      return value;
    }
    try {
      JsonValue policy = JsonReader.read(text.value());
      JsonValue compared = comparedInside(policy);
      return compared.equals(policy)
          ? value
          : new JsonString(text.position(), JsonWriter.compact(compared.plain()));
    } catch (JsonFault notJson) {
      return value;
    }
  }

  private JsonValue comparedInside(JsonValue value) {
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.position(), array.elements().stream().map(this::comparedInside).toList());
    }
    if (value instanceof JsonString text) {
      return new JsonString(text.position(), withNames(text.value()));
    }
    return value instanceof JsonObject object
        ? object.changed((name, member) -> compared(comparedInside(member), name))
        : value;
  }

  private JsonValue withoutNames(JsonValue value, String member) {
    if (value instanceof JsonArray array) {
      List<JsonValue> elements =
          array.elements().stream().map(one -> withoutNames(one, member)).toList();
      return areSame(elements, array.elements())
          ? array
          : new JsonArray(array.position(), elements);
    }
    return value instanceof JsonString text && text.value().startsWith("${")
        ? TemplateArns.named(text.value(), member, types)
            .<JsonValue>map(written -> new JsonString(text.position(), written))
            .orElse(value)
        : value;
  }

  /** Returns whether these are the very same values: then what has them stays the same, too. */
  static boolean areSame(Collection<JsonValue> some, Collection<JsonValue> others) {
    Iterator<JsonValue> other = others.iterator();
    for (JsonValue one : some) {
      if (!other.hasNext() || other.next() != one) {
        return false;
      }
    }
    return !other.hasNext();
  }

  /** Returns an ARN with the names of resources in it, as far as a reference gives a name. */
  String withNames(String arn) {
    return TemplateArns.withNames(arn, types);
  }

  /** Returns the ARN that {@code Ref} or {@code Fn::GetAtt} gives, as far as it is known. */
  Optional<String> arn(String name) {
    return TemplateArns.of(name, types);
  }
}
