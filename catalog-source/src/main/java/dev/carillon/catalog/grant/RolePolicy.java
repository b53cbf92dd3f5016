package dev.carillon.catalog.grant;

import dev.carillon.internal.json.JsonValue;
import java.util.List;

/**
 * The policies of a role in one file.
 *
 * @param document those whose text is in the file, as one policy
 * @param named what the file calls those that the role has, too, and whose text is elsewhere: ARNs,
 *     names, or placeholders of them
 */
public record RolePolicy(JsonValue document, List<String> named) {

  /** Copies the list. */
  public RolePolicy {
    named = List.copyOf(named);
  }
}
