package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The actions beside an action in its generated enum, which has all of its service. */
public final class ActionsOfEnums {

  private ActionsOfEnums() {}

  /** Returns these actions and every other action of the enums that they belong to. */
  public static Set<Action> of(Collection<? extends Action> actions) {
    Set<Action> siblings = new LinkedHashSet<>(actions);
    Set<Class<?>> seen = new LinkedHashSet<>();
    for (Action action : actions) {
      if (action instanceof Enum<?> constant && seen.add(constant.getDeclaringClass())) {
        Collections.addAll(
            siblings, constant.getDeclaringClass().asSubclass(Action.class).getEnumConstants());
      }
    }
    return siblings;
  }
}
