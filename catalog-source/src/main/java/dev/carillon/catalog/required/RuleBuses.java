package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which bus the rules or events of EventBridge are that a request is about: the default one
 * where it names none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html">PutRule</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html">events,
 *     each of which can name a bus</a>
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

  /**
   * Returns the buses that events are put on, where some of them name none; nothing where each
   * names one, or another can be named.
   */
  static Set<String> ofEvents(AuthorizedAction action, String request, RequestUses requests) {
    String entry = request + "Entry";
    Set<String> buses = new TreeSet<>(requests.constants(entry, NAME::equals));
    boolean isKnown =
        action.action().equals("events:PutEvents")
            && requests.takesParts(request, "entries")
            && requests.isLeftOut(entry, NAME::equals)
            && !requests.isSet(entry, GivenParts.ANY)
            && requests.isSet(entry, NAME) != buses.isEmpty()
            && !requests.isSet(request, "endpointId");
    buses.add(DEFAULT);
    return isKnown ? buses.stream().flatMap(RuleBuses::arns).collect(Collectors.toSet()) : Set.of();
  }

  /** Returns the ARNs of a bus; one with a name can be of the newer kind. */
  private static Stream<String> arns(String bus) {
    if (bus.startsWith("arn:")) {
      return Stream.of(bus);
    }
    String name = GivenTexts.literal(bus);
    String arn = "arn:aws:events:*:*:event-bus/" + name;
    return isDefault(bus)
        ? Stream.of(arn)
        : Stream.of(arn, "arn:aws:events:*:*:event-busv2/" + name + "/*");
  }

  private static boolean isDefault(String bus) {
    return bus.equals(DEFAULT) || bus.endsWith("event-bus/" + DEFAULT);
  }
}
