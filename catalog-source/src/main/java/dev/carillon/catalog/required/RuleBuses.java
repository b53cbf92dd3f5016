package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On which bus the rules or events of EventBridge are that a request is about: the default one
 * where it names none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html">PutRule</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html">events,
 *     each of which can name a bus</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-names.html">the
 *     buses of the newer kind, which have a client of their own</a>
 */
final class RuleBuses {

  private static final String DEFAULT = "default";
  private static final String NAME = "eventBusName";

  /** The package of the client for buses of the newer kind. */
  private static final String NEWER = ".eventbridgev2.";

  private RuleBuses() {}

  /**
   * Returns whether no bus, or rule, of a type is meant, as the client is for other buses, or all
   * rules are on these. Of what no request asks for nothing is known.
   */
  static boolean areOthers(ResourceTypeReference type, String request, RequestUses requests) {
    if (type.name().equals("event-bus") || type.name().equals("event-busv2")) {
      return !request.isEmpty() && type.name().endsWith("v2") != request.contains(NEWER);
    }
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
    return isKnown ? buses.stream().map(RuleBuses::arn).collect(Collectors.toSet()) : Set.of();
  }

  private static String arn(String bus) {
    return bus.startsWith("arn:") ? bus : "arn:aws:events:*:*:event-bus/" + GivenTexts.literal(bus);
  }

  private static boolean isDefault(String bus) {
    return bus.equals(DEFAULT) || bus.endsWith("event-bus/" + DEFAULT);
  }
}
