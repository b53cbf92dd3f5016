package dev.carillon.internal.document;

import dev.carillon.internal.iam.Arn;
import dev.carillon.policy.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the constants of a generated enum, whose actions are all of one service. */
final class EnumLookup {
  private final List<Action> constants;

  /** The service and the colon. */
  private final String start;

  /** Filled when a document first names an action of the service. */
  private final Map<String, Action> byName = new HashMap<>();

  private EnumLookup(Class<? extends Action> type) {
    Action[] all = type.getEnumConstants();
    if (all == null || all.length == 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s is not a generated enum of actions.", type.getName()));
    }
    constants = List.of(all);
    String first = all[0].iamName();
    start = first.substring(0, first.indexOf(':') + 1);
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
          Action found = lookup.find(name);
          if (found != null) {
            constants.add(found);
            break;
          }
        }
      }
    }
    return constants;
  }

  private @Nullable Action find(String name) {
    if (!name.regionMatches(true, 0, start, 0, start.length())) {
      return null;
    }
    if (byName.isEmpty()) {
      for (Action action : constants) {
        byName.put(key(action.iamName()), action);
      }
    }
    Action found = byName.get(key(name));
    return found != null && found.iamName().equalsIgnoreCase(name) ? found : null;
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
