package dev.carillon.processor.facts;

import dev.carillon.policy.AccessLevel;
import java.util.Set;

/**
 * An action of a service, removed or not, and its access level.
 *
 * @param service the service prefix
 * @param name the name as AWS writes it
 * @param level the level that counts where AWS lists several
 */
public record NamedAction(String service, String name, AccessLevel level) {

  static NamedAction of(String service, String name, Set<AccessLevel> levels) {
    return new NamedAction(service, name, AccessLevel.ofListed(levels));
  }

  /** Returns the action as policies write it: {@code chime:CreateMeeting}. */
  public String iamName() {
    return service + ':' + name;
  }
}
