package dev.carillon.processor.facts;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.AccessLevel;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

  /**
   * Returns the action that policies call so: {@code chime:CreateMeeting}; empty if none is known.
   */
  public static Optional<NamedAction> find(
      String iamName, Function<String, Optional<ServiceFacts>> factsByName) {
    return ActionName.parse(iamName)
        .flatMap(
            action -> factsByName.apply(action.service()).flatMap(it -> it.named(action.name())));
  }

  /** Returns the action as policies write it: {@code chime:CreateMeeting}. */
  public String iamName() {
    return service + ':' + name;
  }
}
