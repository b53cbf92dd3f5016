package dev.carillon.internal.iam;

import dev.carillon.internal.iam.SupportedKeys.Support;
import dev.carillon.policy.reference.ActionReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of one condition key, found out once: the templates of all that the service
 * lists are compared with the key, which takes 10 µs.
 */
public final class KeyFacts {

  private final KnownService service;
  private final String key;
  private final boolean listed;
  private final boolean many;
  private final boolean arns;

  /** Whether an action, a resource type or a page of AWS's has the key. */
  private final boolean placed;

  /** What holds for all actions, where nothing has the key. */
  private @Nullable Support unplaced;

  private final Map<ActionReference, Support> support = new ConcurrentHashMap<>();

  KeyFacts(KnownService service, String key) {
    this.service = service;
    this.key = key;
    this.listed = service.lists(key);
    List<String> global = GlobalKeys.types(key);
    List<String> types = global.isEmpty() ? service.keyTypes(key) : global;
    this.arns = areArns(types);
    this.many = GlobalKeys.haveManyValues(types);
    this.placed = service.isUsed(key) || DocumentedExceptions.placesKey(key);
  }

  /** Returns whether the values of a key of these types are ARNs. */
  public static boolean areArns(List<String> types) {
    return types.contains("arn") || types.contains("arrayofarn");
  }

  /** Returns whether the service lists the key. */
  public boolean isListed() {
    return listed;
  }

  /** Returns whether all types of the key have several values. */
  public boolean hasManyValues() {
    return many;
  }

  /** Returns whether the values of the key are ARNs. */
  public boolean hasArns() {
    return arns;
  }

  /** Returns whether an action of the service supports the key, as in a statement. */
  public Support support(ActionReference action) {
    if (!placed) {
      Support same = unplaced;
      if (same == null) {
        same = SupportedKeys.inStatement(action, service, key);
        unplaced = same;
      }
      return same;
    }
    if (!(action instanceof Enum<?>)) {
      // Only constants are the same object each time.
      return SupportedKeys.inStatement(action, service, key);
    }
    Support known = support.get(action);
    if (known == null) {
      known = SupportedKeys.inStatement(action, service, key);
      support.put(action, known);
    }
    return known;
  }
}
