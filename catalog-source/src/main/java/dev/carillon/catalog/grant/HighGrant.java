package dev.carillon.catalog.grant;

import dev.carillon.internal.json.Position;
import dev.carillon.policy.Action;
import java.util.Optional;

/**
 * Something that an Allow statement grants above an access level, or whose level nobody knows.
 *
 * @param path the element that grants it: {@code "Statement[0].Action[2]"}
 * @param position where the element stands
 * @param written the action or pattern as the document has it; empty for {@code NotAction}
 * @param highest the action of the highest level that it grants; empty where no catalog knows an
 *     action of the name
 * @param others how many more actions above the level it grants
 */
public record HighGrant(
    String path, Position position, String written, Optional<Action> highest, int others) {

  /** Returns the same, written otherwise. */
  public HighGrant writtenAs(String text) {
    return new HighGrant(path, position, text, highest, others);
  }
}
