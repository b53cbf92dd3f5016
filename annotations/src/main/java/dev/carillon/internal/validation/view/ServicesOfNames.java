package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The services that alone have an action of a name. To read all that is known of hundreds of
 * services for the first name that is in the wrong one takes six times as long.
 */
final class ServicesOfNames {

  private static final String SEVERAL = "";

  /** By the names in small letters. */
  private final Map<String, String> services = new HashMap<>();

  ServicesOfNames(Collection<? extends ServiceReference> references) {
    for (ServiceReference reference : references) {
      for (String name : names(reference)) {
        String known = services.putIfAbsent(folded(name), reference.service());
        if (known != null && !known.equals(reference.service())) {
          services.put(folded(name), SEVERAL);
        }
      }
    }
  }

  private static List<String> names(ServiceReference reference) {
    return reference instanceof UnreadReference unread
        ? unread.actionNames()
        : reference.actions().stream().map(ActionReference::actionName).toList();
  }

  /** Returns what the condition keys of services have in front of the colon, in small letters. */
  static Set<String> keyPrefixes(Collection<? extends ServiceReference> references) {
    Set<String> prefixes = new HashSet<>();
    for (ServiceReference reference : references) {
      for (String key : keyNames(reference)) {
        prefixes.add(folded(ActionName.serviceOf(key)));
      }
    }
    return prefixes;
  }

  private static List<String> keyNames(ServiceReference reference) {
    return reference instanceof UnreadReference unread
        ? unread.conditionKeyNames()
        : reference.conditionKeys().stream().map(ConditionKeyReference::name).toList();
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
