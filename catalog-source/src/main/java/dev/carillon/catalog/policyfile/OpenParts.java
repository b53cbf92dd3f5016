package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.template.Functions;
import dev.carillon.catalog.template.MacroStatement;
import dev.carillon.catalog.template.OpenObjects;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.pattern.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
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

  /** How a template names what a deployment reads from elsewhere: the service, and what there. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\{\\{resolve:([^:]++):([^:${}]*+).{0,999}?}}(?!})");

  /** What makes it likely that a program turns the text into another one, which is JSON. */
  private static final String MARKS = "%$<>@#`'";

  /** What stands behind a string in JSON: text in front of it may end in the string's quote. */
  private static final String BEHIND_STRING = ",]}\r\n";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^{}]*}");

  private OpenParts() {}

  /** Returns whether a text without open parts is a whole policy, but for faults inside. */
  static boolean isComplete(String text) {
    return isWhole(text, () -> false)
        && text.chars().noneMatch(character -> MARKS.indexOf(character) >= 0);
  }

  /**
   * A piece of a policy that the program completes is none, and neither are several policies. Of
   * one whose last bracket is missing that depends on whether the program puts it there.
   */
  static boolean isWhole(String text, BooleanSupplier isAll) {
    int wholes = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '{' || character == '[') {
        wholes += open++ == 0 ? 1 : 0;
      } else if (character == '}' || character == ']') {
        open--;
      }
    }
    String end = text.strip();
    return wholes == 1
        && text.contains("\"Effect\"")
        && (open == 0
            || (open == 1 && (end.endsWith("]") || end.endsWith("}")) && isAll.getAsBoolean()));
  }

  /**
   * Returns whether a text is no JSON whatever the program puts into it: what is wrong is not such
   * a part, and no part in front may end its string.
   *
   * @param open finds the parts in whose place the program puts others
   */
  static boolean staysBroken(String text, JsonFault fault, Pattern open) {
    int at = offset(text, fault);
    if (open.matcher(fault.problem()).find()
        || (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0)
        || text.startsWith("{{", at)
        || text.startsWith("{{", at - 1)) {
      return false;
    }
    int end = 0;
    for (Pattern parts : List.of(open, VARIABLE)) {
      Matcher part = parts.matcher(text);
      while (part.find() && part.start() <= at) {
        if (part.end() >= at) {
          return false;
        }
        end = Math.max(end, part.end());
      }
    }
    return BEHIND_STRING.indexOf(text.charAt(end)) < 0;
  }

  private static int offset(String text, JsonFault fault) {
    int start = 0;
    for (int line = 1; line < fault.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.min(start + fault.column() - 1, text.length());
  }

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
      case MacroStatement.TRANSFORM -> ofDocument ? Optional.empty() : Optional.of(value);
      case "Principal", "NotPrincipal" ->
          Optional.of(ofStatement ? OpenObjects.principals(value) : value);
      case "Condition" -> Optional.of(ofStatement ? OpenObjects.condition(value) : value);
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
      JsonMembers members = new JsonMembers();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        String key = opened(member.getKey(), open, parts);
        JsonValue known = possible(object, key, opened(member.getValue(), open, parts));
        members.put(key, object.placeOf(member.getKey()), known);
      }
      return members.at(object.position());
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
        ? OpenObjects.object("AWS", value)
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

  private static Optional<JsonValue> statements(JsonValue value) {
    if (!(value instanceof JsonArray all)) {
      return statement(value);
    }
    List<JsonValue> known = new ArrayList<>();
    all.elements().forEach(one -> statement(one).ifPresent(known::add));
    return TemplateValues.areSame(known, all.elements())
        ? Optional.of(value)
        : known.isEmpty() ? Optional.empty() : Optional.of(new JsonArray(all.position(), known));
  }

  /** Returns what is known of a statement; empty if it may be any. */
  private static Optional<JsonValue> statement(JsonValue value) {
    return value instanceof JsonObject object
        ? MacroStatement.known(object)
        : OpenObjects.isObject(value) ? Optional.empty() : Optional.of(value);
  }

  /** Returns whether statements in a part of a template are known only when it is deployed. */
  static boolean hasOpenStatement(JsonValue part) {
    if (part instanceof JsonObject object
        && object.members().containsKey("Statement")
        && mayBeStatements(object.members().get("Statement"))) {
      return true;
    }
    for (JsonValue inner : TemplateResource.parts(part)) {
      if (hasOpenStatement(inner)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a function is, or is among, statements; of a choice each part is. */
  private static boolean mayBeStatements(JsonValue value) {
    Map<String, JsonValue> members =
        value instanceof JsonObject object ? object.members() : Map.of();
    if ((members.get("Fn::If") instanceof JsonArray parts ? parts : value)
        instanceof JsonArray all) {
      for (JsonValue part : all.elements()) {
        if (mayBeStatements(part)) {
          return true;
        }
      }
      return false;
    }
    for (String name : members.keySet()) {
      if (Functions.isLonger(name)) {
        return true;
      }
    }
    return members.get(Functions.REF) instanceof JsonString name
        && !name.value().equals("AWS::NoValue");
  }

  private static JsonValue text(String text, JsonValue instead) {
    return new JsonString(instead.position(), text);
  }
}
