package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An action or pattern that an Allow statement names.
 *
 * @param written the action or pattern as the document has it
 * @param path the element: {@code "Statement[0].Action[2]"}
 * @param position where the element stands
 */
public record GrantedAction(String written, String path, Position position) {

  /**
   * Returns what a document allows by name of which no part is among the called actions, in the
   * order of the document. {@code NotAction} names nothing that it allows.
   *
   * @param called actions, or patterns of them
   */
  public static List<GrantedAction> notCalled(JsonValue document, Set<String> called) {
    List<ActionPattern> calls = called.stream().map(ActionPattern::parse).toList();
    return in(document).stream().filter(granted -> !granted.isAmong(calls)).toList();
  }

  private static List<GrantedAction> in(JsonValue document) {
    List<GrantedAction> found = new ArrayList<>();
    for (Element statement : Element.statements(document)) {
      if (statement.value() instanceof JsonObject members && Element.allows(members)) {
        for (Element action : statement.items("Action")) {
          if (action.value() instanceof JsonString text) {
            found.add(new GrantedAction(text.value(), action.path(), text.position()));
          }
        }
      }
    }
    return found;
  }

  private boolean isAmong(Collection<ActionPattern> calls) {
    if (written.equals("*")) {
      return !calls.isEmpty();
    }
    try {
      ActionPattern pattern = ActionPattern.parse(written);
      return calls.stream().anyMatch(pattern::intersects);
    } catch (IllegalArgumentException e) {
      return true; // That it is no action is told by the checks of the file.
    }
  }
}
