package dev.carillon.policy;

import java.util.Optional;

/**
 * Finds the constant of an action by its name in a policy. The generated enums have one: {@code
 * ChimeAction::find}.
 */
@FunctionalInterface
public interface ActionLookup {

  /**
   * Returns the constant of an action, or nothing if there is none.
   *
   * @param name the action as a policy names it, without wildcards: {@code "chime:CreateMeeting"}
   */
  Optional<? extends Action> find(String name);
}
