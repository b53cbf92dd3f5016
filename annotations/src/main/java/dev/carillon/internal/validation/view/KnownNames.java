package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The services that have an action or condition key of some name. Only names are read for that: to
 * read all that is known of hundreds of services takes six times as long.
 */
final class KnownNames {

  private static final String SEVERAL = "";

  /** The one service of an action, by its name in small letters. */
  private final Map<String, String> services = new HashMap<>();

  KnownNames(Collection<? extends ServiceReference> references) {
    for (ServiceReference reference : references) {
      if (reference instanceof UnreadReference unread) {
        for (String name : unread.actionNames()) {
          add(name, unread.service());
        }
      } else {
        for (ActionReference action : reference.actions()) {
          add(action.actionName(), reference.service());
        }
      }
    }
  }

  private void add(String name, String service) {
    String folded = folded(name);
    String known = services.putIfAbsent(folded, service);
    if (known != null && !known.equals(service)) {
      services.put(folded, SEVERAL);
    }
  }

  /** Returns what the condition keys of services have in front of the colon, in small letters. */
  static Set<String> keyPrefixes(Collection<? extends ServiceReference> references) {
    Set<String> prefixes = new HashSet<>();
    for (ServiceReference reference : references) {
      if (reference instanceof UnreadReference unread) {
        for (String key : unread.conditionKeyNames()) {
          prefixes.add(folded(ActionName.serviceOf(key)));
        }
      } else {
        for (ConditionKeyReference key : reference.conditionKeys()) {
          prefixes.add(folded(ActionName.serviceOf(key.name())));
        }
      }
    }
    return prefixes;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the one service that has an action of a name, in any letter case; null without it. */
  @Nullable String find(String name) {
    String service = services.get(folded(name));
    return SEVERAL.equals(service) ? null : service;
  }
}
