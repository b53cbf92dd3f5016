package dev.carillon.catalog.required;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.SimpleNames;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What stands in ARNs where a request gives no name: the rows of {@code defaults.txt}, and the bus
 * on which the rules or events of EventBridge are that a request is about.
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
final class DefaultNames {

  /** The rows, by service and request. */
  private static final Map<String, Row> ROWS = new HashMap<>();

  static {
    FactRows.read(
        DefaultNames.class,
        "defaults.txt",
        row -> row.words(1).forEach(request -> put(row.text(0) + ' ' + request, row)));
  }

  private static final String DEFAULT = "default";
  private static final String NAME = "eventBusName";

  /** The package of the client for buses of the newer kind. */
  private static final String NEWER = ".eventbridgev2.";

  private DefaultNames() {}

  private static void put(String request, Row row) {
    if (ROWS.putIfAbsent(request, row) != null) {
      throw new IllegalArgumentException(request + " has a row before");
    }
  }

  /**
   * Returns what stands for a placeholder where some request names nothing there: the name that AWS
   * has for that, and those that others give; nothing where another can be meant.
   */
  static Set<String> of(
      AuthorizedAction action, String placeholder, String request, RequestUses requests) {
    Row row = ROWS.get(action.service() + ' ' + SimpleNames.of(request));
    if (row == null || !row.text(3).equals(placeholder)) {
      return Set.of();
    }
    Predicate<String> setter = row.text(2)::equals;
    Set<String> names = new TreeSet<>(requests.texts(request, setter));
    if (!requests.isLeftOut(request, setter)
        || requests.isAnySet(request, setter) == names.isEmpty()) {
      return Set.of();
    }
    names.add(row.text(4));
    return names;
  }

  /** Returns whether some request that names nothing means what has such a name. */
  static boolean areMeant(AuthorizedAction action, String request, RequestUses requests) {
    Row row = ROWS.get(action.service() + ' ' + SimpleNames.of(request));
    return row != null && !of(action, row.text(3), request, requests).isEmpty();
  }

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
        ? buses.stream().allMatch(DefaultNames::isDefault)
        : buses.stream().noneMatch(DefaultNames::isDefault);
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
            && !requests.isSet(entry, RequestUse.ANY)
            && requests.isSet(entry, NAME) != buses.isEmpty()
            && !requests.isSet(request, "endpointId");
    buses.add(DEFAULT);
    return isKnown ? buses.stream().map(DefaultNames::arn).collect(Collectors.toSet()) : Set.of();
  }

  private static String arn(String bus) {
    return bus.startsWith("arn:") ? bus : "arn:aws:events:*:*:event-bus/" + GivenTexts.literal(bus);
  }

  private static boolean isDefault(String bus) {
    return bus.equals(DEFAULT) || bus.endsWith("event-bus/" + DEFAULT);
  }
}
