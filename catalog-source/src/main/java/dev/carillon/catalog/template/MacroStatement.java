package dev.carillon.catalog.template;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
   *
   * @param open gives what stands for a condition of which nothing is known, at the place of a call
   */
  public static Optional<JsonValue> known(JsonObject statement, UnaryOperator<JsonValue> open) {
    Map<String, JsonValue> members = new LinkedHashMap<>(statement.members());
    JsonValue macro = members.remove(TRANSFORM);
    if (macro == null) {
      return Optional.of(statement);
    }
    if (!members.containsKey("Effect")
        || Collections.disjoint(members.keySet(), ACTIONS)
        || Collections.disjoint(members.keySet(), RESOURCES)) {
      return Optional.empty();
    }
    members.putIfAbsent(CONDITION, open.apply(macro));
    Map<String, Position> names = new LinkedHashMap<>(statement.names());
    names.remove(TRANSFORM);
    names.putIfAbsent(CONDITION, macro.position());
    return Optional.of(new JsonObject(statement.position(), members, names));
  }
}
