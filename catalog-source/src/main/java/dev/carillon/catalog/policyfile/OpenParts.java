package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.pattern.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Parts of a policy in a template that are known only when it is deployed. An attribute of a custom
 * resource can be an object, and a macro writes one: where a policy has an object, there stands one
 * of which nothing is known in its place. So the CDK writes the conditions of an OIDC provider.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html">
 *     Fn::GetAtt</a>
 * @see <a href="https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.CfnJson.html">CfnJson</a>
 */
final class OpenParts {

  /** What is put in the place of an attribute of a resource, or of what a macro writes. */
  private static final Pattern OBJECT =
      Pattern.compile("\\$\\{(?:[^{}.]*+\\.[^{}]*+|[^{}]*Fn::Transform)}");

  /** How a template names what a deployment reads from elsewhere: the service, and what there. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\{\\{resolve:([^:]++):([^:${}]*+).{0,999}?}}(?!})");

  private OpenParts() {}

  /** Returns a value in which what a deployment reads from elsewhere is open, if it is a text. */
  static JsonValue withoutReferences(JsonValue value) {
    return value instanceof JsonString text && text.value().contains("{{")
        ? text(withoutReferences(text.value()), value)
        : value;
  }

  /**
   * Returns a text in which what a deployment reads from elsewhere is open.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">
   *     Dynamic references</a>
   */
  static String withoutReferences(String text) {
    return REFERENCE.matcher(text).replaceAll("\\${$1/$2}");
  }

  /**
   * Returns a member of an object of a template as far as a policy says more of it than the
   * functions in it; empty where nothing is known of a policy's statements.
   *
   * @param around the object, with its functions
   * @param value the member without functions
   */
  static Optional<JsonValue> decided(JsonObject around, String name, JsonValue value) {
    boolean ofDocument = around.members().containsKey("Statement");
    boolean ofStatement = around.members().containsKey("Effect");
    return switch (name) {
      case "Effect", "Version" -> Optional.of(effectOrVersion(around, name, value));
      case "Statement" -> statements(value);
      case "Fn::Transform" -> ofDocument || ofStatement ? Optional.empty() : Optional.of(value);
      case "Principal", "NotPrincipal" ->
          Optional.of(ofStatement && isObject(value) ? object("AWS", value) : value);
      case "Condition" -> Optional.of(ofStatement ? condition(value) : value);
      default -> Optional.of(value);
    };
  }

  /**
   * Returns a value with a placeholder for each part that is left open, no two the same. What is
   * nothing else may be an object.
   */
  static JsonValue opened(JsonValue value, Pattern open, AtomicInteger parts) {
    if (value instanceof JsonString text) {
      return text(opened(text.value(), open, parts), text);
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>();
      for (JsonValue one : array.elements()) {
        elements.add(opened(one, open, parts));
      }
      return new JsonArray(array.position(), elements);
    }
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      Map<String, Position> names = new LinkedHashMap<>();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        String key = opened(member.getKey(), open, parts);
        members.put(key, possible(object, key, opened(member.getValue(), open, parts)));
        names.put(key, object.names().getOrDefault(member.getKey(), object.position()));
      }
      return new JsonObject(object.position(), members, names);
    }
    return value;
  }

  /** Returns what a member may be that is left open, where a policy has no other text. */
  private static JsonValue possible(JsonObject around, String name, JsonValue value) {
    // An ARN alone is none, even with an account that is not known.
    return isOpen(value)
            && name.endsWith("Principal")
            && around.members().containsKey("Effect")
            && Placeholders.starred(((JsonString) value).value()).equals("*")
        ? object("AWS", value)
        : effectOrVersion(around, name, value);
  }

  /** Returns an effect or a version; of one that is left open, what it may be. */
  private static JsonValue effectOrVersion(JsonObject around, String name, JsonValue value) {
    if (isOpen(value) && name.equals("Effect")) {
      return text("Allow", value); // A statement whose effect is decided later may allow.
    }
    return isOpen(value) && name.equals("Version") && around.members().containsKey("Statement")
        ? text("2012-10-17", value)
        : value;
  }

  private static String opened(String text, Pattern open, AtomicInteger parts) {
    return open.matcher(text).replaceAll(part -> "\\${open." + parts.incrementAndGet() + '}');
  }

  private static boolean isOpen(JsonValue value) {
    return value instanceof JsonString text && Intrinsics.isOpen(text.value());
  }

  private static boolean isObject(JsonValue value) {
    return value instanceof JsonString text && OBJECT.matcher(text.value()).matches();
  }

  private static Optional<JsonValue> statements(JsonValue value) {
    if (!(value instanceof JsonArray all)) {
      return isObject(value) ? Optional.empty() : Optional.of(value);
    }
    List<JsonValue> known = new ArrayList<>(all.elements());
    return !known.removeIf(OpenParts::isObject)
        ? Optional.of(value)
        : known.isEmpty() ? Optional.empty() : Optional.of(new JsonArray(all.position(), known));
  }

  private static JsonValue condition(JsonValue value) {
    if (isObject(value)) {
      return object("StringEquals", object(((JsonString) value).value(), value));
    }
    if (!(value instanceof JsonObject block)
        || block.members().values().stream().noneMatch(OpenParts::isObject)) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(block.members());
    members.replaceAll(
        (operator, keys) -> isObject(keys) ? object(((JsonString) keys).value(), keys) : keys);
    return new JsonObject(block.position(), members, block.names());
  }

  private static JsonValue text(String text, JsonValue instead) {
    return new JsonString(instead.position(), text);
  }

  private static JsonValue object(String name, JsonValue member) {
    return new JsonObject(member.position(), Map.of(name, member), Map.of(name, member.position()));
  }
}
