package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the constants of a generated enum. */
final class EnumLookup {
  private final List<Action> constants;
  private final Map<String, Action> byName = new HashMap<>();

  private EnumLookup(Class<? extends Action> type) {
    Action[] all = type.getEnumConstants();
    if (all == null || all.length == 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s is not a generated enum of actions.", type.getName()));
    }
    constants = List.of(all);
    constants.forEach(action -> byName.put(key(action.iamName()), action));
  }

  static List<EnumLookup> of(List<Class<? extends Action>> enums) {
    List<EnumLookup> lookups = new ArrayList<>();
    for (Class<? extends Action> type : enums) {
      lookups.add(new EnumLookup(type));
    }
    return lookups;
  }

  /** Returns the constant of an action by its name in a policy, {@code "chime:CreateMeeting"}. */
  Optional<Action> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** Returns one of the constants, which knows the others. */
  Action any() {
    return constants.get(0);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
