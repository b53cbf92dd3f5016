package dev.carillon.policy.pattern;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import java.util.List;
import java.util.Set;

/** An action of which only the name matters. */
record NamedAction(String service, String actionName) implements Action {

  @Override
  public String name() {
    return actionName;
  }

  @Override
  public AccessLevel accessLevel() {
    return AccessLevel.WRITE;
  }

  @Override
  public Set<AccessLevel> accessLevels() {
    return Set.of(AccessLevel.WRITE);
  }

  @Override
  public List<String> dependentActions() {
    return List.of();
  }

  @Override
  public List<String> resourceTypes() {
    return List.of();
  }

  @Override
  public List<String> conditionKeys() {
    return List.of();
  }
}
