package dev.carillon.internal.document;

import dev.carillon.internal.iam.Arn;
import dev.carillon.policy.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** Returns the constants of those actions of a statement that some enum has. */
  static List<Action> constants(List<EnumLookup> lookups, Matched actions) {
    if (lookups.isEmpty()) {
      return List.of();
    }
    List<Action> constants = new ArrayList<>();
    for (String name : actions.values()) {
      if (Arn.isPlain(name)) {
        for (EnumLookup lookup : lookups) {
          Action found = lookup.byName.get(key(name));
          if (found != null && found.iamName().equalsIgnoreCase(name)) {
            constants.add(found);
            break;
          }
        }
      }
    }
    return constants;
  }

  /** Returns one constant of each enum, which knows the others. */
  static List<Action> any(List<EnumLookup> lookups) {
    List<Action> any = new ArrayList<>(lookups.size());
    for (EnumLookup lookup : lookups) {
      any.add(lookup.constants.get(0));
    }
    return any;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
