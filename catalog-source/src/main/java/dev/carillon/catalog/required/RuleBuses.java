package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Set;

/**
 * On which bus the rules of EventBridge are that a request is about: the default one where it names
 * none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html">PutRule</a>
 */
final class RuleBuses {

  private static final String DEFAULT = "default";
  private static final String NAME = "eventBusName";

  private RuleBuses() {}

  /** Returns whether no rule of a type is meant, as all are on other buses. */
  static boolean areOthers(ResourceTypeReference type, String request, RequestUses requests) {
    boolean own = type.name().equals("rule-on-custom-event-bus");
    if (!own && !type.name().equals("rule-on-default-event-bus")) {
      return false;
    }
    if (!requests.isSet(request, NAME)) {
      return own
          && (requests.isAlwaysSet(request, "name") || requests.isAlwaysSet(request, "rule"));
    }
    Set<String> buses = requests.constants(request, NAME::equals);
    if (buses.isEmpty() || !requests.isAlwaysSet(request, NAME)) {
      return false;
    }
    return own
        ? buses.stream().allMatch(RuleBuses::isDefault)
        : buses.stream().noneMatch(RuleBuses::isDefault);
  }

  private static boolean isDefault(String bus) {
    return bus.equals(DEFAULT) || bus.endsWith("event-bus/" + DEFAULT);
  }
}
