package dev.carillon.internal.validation;

import dev.carillon.internal.iam.ArnFormat;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.RemovedActionReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is known of the services that a policy names, and of global condition keys. */
public final class Knowledge {

  private final Map<String, ServiceReference> services = new TreeMap<>();
  private final Map<String, Collection<? extends ActionReference>> actions = new TreeMap<>();
  private final Map<String, List<ArnFormat>> formats = new TreeMap<>();
  private final boolean complete;

  /**
   * @param references what is known of services
   * @param others all actions of further services, of which nothing else is known
   * @param complete whether the references are those of all services
   */
  public Knowledge(
      Collection<? extends ServiceReference> references,
      Collection<? extends ActionReference> others,
      boolean complete) {
    this.complete = complete;
    others.stream()
        .collect(Collectors.groupingBy(action -> action.service().toLowerCase(Locale.ROOT)))
        .forEach(actions::put);
    for (ServiceReference reference : references) {
      String prefix = reference.service().toLowerCase(Locale.ROOT);
      services.put(prefix, reference);
      actions.put(prefix, reference.actions());
      for (ResourceTypeReference type : reference.resourceTypes()) {
        for (String text : type.arnFormats()) {
          ArnFormat.parse(text).ifPresent(format -> add(format, reference.service()));
        }
      }
    }
  }

  /** A format such as that of AWS Backup's recovery points leaves the service open. */
  private void add(ArnFormat format, String owner) {
    String service = ArnRules.isPlain(format.service()) ? format.service() : owner;
    formats.computeIfAbsent(service, any -> new ArrayList<>()).add(format);
  }

  /** Tells whether it is sure that AWS has no service of this prefix. */
  boolean isUnknownService(String prefix) {
    return complete && !services.containsKey(prefix.toLowerCase(Locale.ROOT));
  }

  /** Tells whether it is sure that no ARN has this service. */
  boolean isUnknownInArns(String service) {
    return isUnknownService(service) && !formats.containsKey(service);
  }

  Optional<ServiceReference> service(String prefix) {
    return Optional.ofNullable(services.get(prefix.toLowerCase(Locale.ROOT)));
  }

  Set<String> prefixes() {
    return services.keySet();
  }

  /** Returns the ARN formats whose service is this; none if the service is not known. */
  List<ArnFormat> formats(String service) {
    return formats.getOrDefault(service, List.of());
  }

  /** Returns all actions of a service, or nothing if they are not known. */
  Optional<Collection<? extends ActionReference>> actions(String service) {
    return Optional.ofNullable(actions.get(service.toLowerCase(Locale.ROOT)));
  }

  /** Returns an action that a pattern with a plain service stood for once. */
  Optional<RemovedActionReference> removed(ActionPattern pattern) {
    return service(pattern.service().toString()).stream()
        .flatMap(reference -> reference.removedActions().stream())
        .filter(action -> pattern.name().matches(action.name()))
        .findFirst();
  }

  /** Returns the known actions that a pattern with a plain service stands for. */
  List<ActionReference> actions(ActionPattern pattern) {
    return actions(pattern.service().toString()).stream()
        .<ActionReference>flatMap(known -> pattern.expand(known).stream())
        .toList();
  }

  /** Returns the types of a condition key, in lower case; empty where the key is not known. */
  List<String> types(String key) {
    List<String> global = GlobalKeys.types(key);
    if (!global.isEmpty()) {
      return global;
    }
    int colon = key.indexOf(':');
    Set<String> types = new HashSet<>();
    if (colon > 0) {
      service(key.substring(0, colon))
          .ifPresent(
              reference ->
                  reference.conditionKeys().stream()
                      .filter(known -> isKey(known, key))
                      .forEach(
                          known ->
                              known
                                  .types()
                                  .forEach(type -> types.add(type.toLowerCase(Locale.ROOT)))));
    }
    return types.stream().sorted().toList();
  }

  private static boolean isKey(ConditionKeyReference known, String key) {
    return KeyTemplate.parse(known.name()).matches(key);
  }

  /** Tells whether an action supports a condition key, by itself or on one of its resources. */
  boolean supports(ActionReference action, String key) {
    if (listed(action.conditionKeys(), key)) {
      return true;
    }
    return service(action.service()).stream()
        .flatMap(reference -> reference.resourceTypes().stream())
        .filter(type -> action.resourceTypes().contains(type.name()))
        .anyMatch(type -> listed(type.conditionKeys(), key));
  }

  private static boolean listed(List<String> keys, String key) {
    return keys.stream().anyMatch(known -> KeyTemplate.parse(known).matches(key));
  }
}
