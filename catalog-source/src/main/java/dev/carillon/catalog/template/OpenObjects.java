package dev.carillon.catalog.template;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Objects of a statement that are known only when a template is deployed: an attribute of a custom
 * resource can be one, and a macro writes one, or adds to one what it wants.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/create-reusable-transform-function-snippets-and-add-to-your-template-with-aws-include-transform.html">
 *     AWS::Include</a>
 */
public final class OpenObjects {

  /** What is put in the place of an attribute of a resource, or of what a macro writes. */
  private static final Pattern OBJECT =
      Pattern.compile("\\$\\{(?:[^{}.]*+\\.[^{}]*+|Fn::Transform::[^{}]*+)}");

  /** What no name of something open has, or what would say that it is an object. */
  private static final Pattern NOT_IN_NAME = Pattern.compile("[^A-Za-z0-9_:]+");

  /** So much of what a function is given makes a name. */
  private static final int MOST_NAMED = 60;

  /**
   * What keeps names apart that say too little of what a function is given; a person needs none.
   */
  private static final Pattern MARK = Pattern.compile("(\\$\\{Fn::[^{}~]*?)(?:::)?~[0-9a-f]+}");

  /** The operator of a condition of which nothing is known. */
  private static final String OPERATOR = "StringEquals";

  private static final String AWS = "AWS";

  private OpenObjects() {}

  /** Returns whether a value stands for an object. */
  public static boolean isObject(JsonValue value) {
    return value instanceof JsonString text && OBJECT.matcher(text.value()).matches();
  }

  /** Returns the principals of a statement, what is not known of them as one that may be any. */
  public static JsonValue principals(JsonValue value) {
    return isObject(value)
        ? object(AWS, value)
        : MacroStatement.opened(value, AWS, OpenObjects::byMacro);
  }

  /** Returns a condition, what is not known of it as a key that may be any. */
  public static JsonValue condition(JsonValue value) {
    if (isObject(value)) {
      return object(OPERATOR, keys(value));
    }
    if (!(value instanceof JsonObject block)
        || (!MacroStatement.has(block)
            && block.members().values().stream().allMatch(keys -> keys(keys) == keys))) {
      return value;
    }
    JsonObject operators = MacroStatement.has(block) ? withMacro(block) : block;
    return operators.changed((operator, keys) -> keys(keys));
  }

  /** Returns a condition in which one operator has what a macro adds to all of them. */
  private static JsonObject withMacro(JsonObject block) {
    JsonValue macro = MacroStatement.call(block);
    JsonObject others = MacroStatement.without(block);
    JsonObject keys =
        others.members().get(OPERATOR) instanceof JsonObject own
            ? own
            : new JsonObject(macro.position(), Map.of(), Map.of());
    return MacroStatement.with(
        others, OPERATOR, MacroStatement.with(keys, MacroStatement.TRANSFORM, macro));
  }

  /** Returns a condition of which nothing is known, in the place of a macro that adds it. */
  static JsonValue conditionOf(JsonValue macro) {
    return condition(byMacro(macro));
  }

  private static JsonValue keys(JsonValue value) {
    return isObject(value)
        ? object(((JsonString) value).value(), value)
        : value instanceof JsonObject all && MacroStatement.has(all)
            ? MacroStatement.opened(all, name(MacroStatement.call(all)), OpenObjects::byMacro)
            : value;
  }

  private static JsonValue byMacro(JsonValue call) {
    return new JsonString(call.position(), name(call));
  }

  private static String name(JsonValue macro) {
    return open(MacroStatement.TRANSFORM, macro);
  }

  /**
   * Returns what stands for what a function gives, if that is not known: the same for the same
   * argument alone, as two imports are two resources.
   */
  public static String open(String function, JsonValue argument) {
    String all = String.valueOf(argument.plain());
    String named = NOT_IN_NAME.matcher(all).replaceAll("-").replaceAll("^-+|-+$", "");
    String known = named.substring(0, Math.min(named.length(), MOST_NAMED));
    String mark = known.equals(all) ? "" : '~' + Integer.toHexString(all.hashCode());
    return "${" + function + "::" + known + mark + '}';
  }

  /** Returns a text for people, in which a function stands with what it is given alone. */
  public static String readable(String text) {
    return MARK.matcher(text).replaceAll("$1}");
  }

  /** Returns an object with one member, at the place of that. */
  public static JsonObject object(String name, JsonValue member) {
    return new JsonObject(member.position(), Map.of(name, member), Map.of(name, member.position()));
  }
}
