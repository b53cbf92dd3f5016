package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.condition.KeyType;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.request.ActionsRequest;
import dev.carillon.processor.request.SourceFile;
import dev.carillon.processor.request.TextValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The names of everything that AWS has: over 450 services, over 22,000 actions. */
@Tag("any-jdk")
final class BundledNamesTest {

  /** The planner hands places on, and looks into none. */
  @SuppressWarnings("NullAway")
  private static final Place NOWHERE = new Place(null, null, null);

  /** Bytes of initializer that most constants stay below, see {@link InitializerSize}. */
  private static final int LARGE_CONSTANT = 36;

  private final BundledCatalogs bundled = new BundledCatalogs();

  @Test
  void keysHaveTheTypesThatAwsPagesTell() throws ProblemsException {
    Map<String, KeyType> types = new HashMap<>();
    for (String service : List.of("sts", "glacier")) {
      KeysPlanner.plan(service, bundled.find(service).orElseThrow().conditionKeys())
          .forEach(key -> types.put(key.key(), key.type()));
    }
    assertEquals(new KeyType(Family.STRING, true), types.get("cognito-identity.amazonaws.com:amr"));
    assertEquals(
        new KeyType(Family.STRING, false), types.get("cognito-identity.amazonaws.com:aud"));
    assertEquals(new KeyType(Family.NUMERIC, false), types.get("glacier:ArchiveAgeInDays"));
  }

  @Test
  void everyActionHasAConstantOfItsOwn() throws ProblemsException {
    int actions = 0;
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      Map<String, String> actionsByConstant = new HashMap<>();
      for (String action : actionNames(catalog)) {
        String constant = JavaNames.constant(action);
        assertTrue(SourceVersion.isName(constant), service + ':' + action + " is " + constant);
        assertNull(
            actionsByConstant.put(constant, action), service + ':' + action + " is " + constant);
        actions++;
      }
    }
    assertTrue(actions > 22_000, actions + " actions");
  }

  @Test
  void everyServiceHasTypesOfItsOwnEvenWhereLetterCaseDoesNotCount() throws ProblemsException {
    Map<String, String> servicesByType = new HashMap<>();
    for (String service : bundled.services()) {
      String prefix = JavaNames.typePrefix(service);
      assertTrue(SourceVersion.isName(prefix), service + " is " + prefix);
      assertNull(
          servicesByType.put(prefix.toLowerCase(Locale.ROOT), service), service + " is " + prefix);
    }
    assertTrue(servicesByType.size() > 450, servicesByType.size() + " services");
  }

  @Test
  void everyArnFormatCanBeFilled() throws ProblemsException {
    int formats = 0;
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      for (ArnMethod method : ResourcePlanner.plan(catalog.resourceTypes())) {
        // Digits fit as an account and as a name.
        String[] values =
            method.parameters().stream()
                .map(of -> of.name().contains("egion") ? "eu-west-1" : "111122223333")
                .toArray(String[]::new);
        String arn =
            ResourceArn.of(service, method.resourceType(), method.format(), values).toString();
        assertTrue(arn.startsWith("arn:aws:") && !arn.contains("{"), arn);
        formats++;
      }
    }
    assertTrue(formats > 2_000, formats + " formats");
  }

  @Test
  void everyConditionKeyCanBeFilled() throws ProblemsException {
    int keys = 0;
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      for (PlannedKey key : KeysPlanner.plan(service, catalog.conditionKeys())) {
        String[] values = key.parameters().stream().map(of -> "x").toArray(String[]::new);
        String name = StringKey.of(key.key(), values).name();
        assertTrue(name.matches("[^{}<>$]+"), name);
        keys++;
      }
    }
    assertTrue(keys > 1_500, keys + " keys");
  }

  @Test
  void theNamesOfAServiceDoNotDependOnItsOtherActions() throws ProblemsException {
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      Map<String, String> all = constants(catalog);
      // Of any two actions one is somewhere without the other.
      for (int bit = 1; bit < catalog.actions().size(); bit *= 2) {
        assertNamesOf(all, constants(withSome(catalog, bit, 0)));
        assertNamesOf(all, constants(withSome(catalog, bit, bit)));
      }
    }
  }

  /** Without a key, and so for AWS adding it, the names of the others are the same. */
  @Test
  void theNamesOfConditionKeysDoNotDependOnOneAnother() throws ProblemsException {
    for (String service : bundled.services()) {
      List<ConditionKeyReference> keys = bundled.find(service).orElseThrow().conditionKeys();
      Map<String, String> all = keyNames(service, keys);
      for (int bit = 1; bit < keys.size(); bit *= 2) {
        for (int value : new int[] {0, bit}) {
          int wanted = value;
          int mask = bit;
          List<ConditionKeyReference> some =
              IntStream.range(0, keys.size())
                  .filter(index -> (index & mask) == wanted)
                  .mapToObj(keys::get)
                  .toList();
          assertNamesOf(all, keyNames(service, some));
        }
      }
    }
  }

  @Test
  void ofTwoKeysThatWouldHaveOneNameNeitherGetsIt() {
    ConditionKeyReference camel = new ConditionKeyReference("odd:arrivalTime", List.of("String"));
    ConditionKeyReference hyphen = new ConditionKeyReference("odd:arrival-time", List.of("String"));
    assertEquals(Map.of("odd:arrivalTime/STRING", "ARRIVAL_TIME"), keyNames("odd", List.of(camel)));
    assertEquals(
        Map.of(
            "odd:arrivalTime/STRING",
            "ARRIVAL_TIME$",
            "odd:arrival-time/STRING",
            "ARRIVAL$2d$TIME"),
        keyNames("odd", List.of(camel, hyphen)));
  }

  private static Map<String, String> keyNames(String service, List<ConditionKeyReference> keys) {
    return KeysPlanner.plan(service, keys).stream()
        .collect(
            Collectors.toMap(
                key -> spelling(key.key()) + '/' + key.type().family(), PlannedKey::name));
  }

  /** Two spellings of the placeholder are one key. */
  private static String spelling(String key) {
    return String.join("*", KeyTemplate.parse(key).literals());
  }

  private static ServiceCatalog withSome(ServiceCatalog catalog, int bit, int value) {
    return catalog.withActions(
        IntStream.range(0, catalog.actions().size())
            .filter(index -> (index & bit) == value)
            .mapToObj(catalog.actions()::get)
            .toList());
  }

  private static void assertNamesOf(Map<String, String> all, Map<String, String> some) {
    some.forEach((action, constant) -> assertEquals(all.get(action), constant));
  }

  /** Returns the constants that the planner gives the actions of a service. */
  private static Map<String, String> constants(ServiceCatalog catalog) {
    ActionsRequest request =
        new ActionsRequest(
            new SourceFile(Optional.empty(), "com.acme"),
            NOWHERE,
            List.of(),
            Map.of(),
            Set.of(),
            false,
            false);
    TextValue value = new TextValue(catalog.service(), NOWHERE);
    return new ServicePlanner(request, value, catalog, false)
        .actions().constants().stream()
            .collect(Collectors.toMap(ActionPlan::actionName, ActionPlan::constant));
  }

  @Test
  void theLargestServiceCouldHaveTwiceAsManyActions() throws ProblemsException {
    for (String service : bundled.services()) {
      int actions = bundled.find(service).orElseThrow().actions().size();
      assertTrue(
          2 * actions * LARGE_CONSTANT < InitializerSize.LIMIT,
          () ->
              "%s has %d actions; an enum of more than %d may be refused, with the limit of %d bytes"
                      .formatted(
                          service,
                          actions,
                          InitializerSize.LIMIT / LARGE_CONSTANT,
                          InitializerSize.LIMIT)
                  + " for its initializer. Before AWS gets there, spread the constants over"
                  + " methods, or move what a constant is made with into the nested class Table.");
    }
  }

  private static Iterable<String> actionNames(ServiceCatalog catalog) {
    return Stream.concat(
            catalog.actions().stream().map(CatalogAction::name),
            catalog.removed().stream().map(RemovedAction::name))
        .toList();
  }
}
