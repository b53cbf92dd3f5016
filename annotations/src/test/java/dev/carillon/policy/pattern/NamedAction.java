package dev.carillon.policy.pattern;

import dev.carillon.policy.fixture.PlainAction;

/** An action of which only the name matters. */
record NamedAction(String service, String actionName) implements PlainAction {

  @Override
  public String name() {
    return actionName;
  }
}
