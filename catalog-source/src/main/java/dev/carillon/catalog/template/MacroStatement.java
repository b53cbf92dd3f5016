package dev.carillon.catalog.template;

import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.Position;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A statement of a policy to which a macro adds what it wants, beside what is written.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/create-reusable-transform-function-snippets-and-add-to-your-template-with-aws-include-transform.html">
 *     AWS::Include</a>
 */
public final class MacroStatement {

  /** What calls a macro, in place of what it writes or beside what it adds to. */
  public static final String TRANSFORM = "Fn::Transform";

  private static final String CONDITION = "Condition";

  private static final Set<String> ACTIONS = Set.of("Action", "NotAction");

  private static final Set<String> RESOURCES = Set.of("Resource", "NotResource");

  private MacroStatement() {}

  /**
   * Returns what is known of a statement: what it says, if it has all that a statement needs, and a
   * condition that may be any where none is written.
   */
  public static Optional<JsonValue> known(JsonObject statement) {
    Set<String> names = statement.members().keySet();
    return !has(statement)
            || (names.contains("Effect")
                && !Collections.disjoint(names, ACTIONS)
                && !Collections.disjoint(names, RESOURCES))
        ? Optional.of(opened(statement, CONDITION, OpenObjects::conditionOf))
        : Optional.empty();
  }

  /** Returns whether a macro adds to an object what it wants. */
  static boolean has(JsonObject object) {
    return object.members().containsKey(TRANSFORM);
  }

  /** Returns the call of a macro that adds to an object. */
  static JsonValue call(JsonObject object) {
    return Objects.requireNonNull(object.members().get(TRANSFORM));
  }

  /**
   * Returns a value without the call of a macro that adds to it.
   *
   * @param name what the macro may add
   * @param open gives what stands for that, at the place of the call
   */
  static JsonValue opened(JsonValue value, String name, UnaryOperator<JsonValue> open) {
    if (!(value instanceof JsonObject object) || !has(object)) {
      return value;
    }
    JsonObject others = without(object);
    return others.members().containsKey(name)
        ? others
        : with(others, name, open.apply(call(object)));
  }

  /** Returns an object without the call of a macro. */
  static JsonObject without(JsonObject object) {
    return JsonMembers.of(object).remove(TRANSFORM).at(object.position());
  }

  /** Returns an object with a member, in the place of another one of its name. */
  static JsonObject with(JsonObject object, String name, JsonValue member) {
    Position place = object.names().getOrDefault(name, member.position());
    return JsonMembers.of(object).put(name, place, member).at(object.position());
  }
}
