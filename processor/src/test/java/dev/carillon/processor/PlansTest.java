package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.catalog.store.CatalogsAtHand;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.processor.plan.Catalogs;
import dev.carillon.processor.plan.PackagePlan;
import dev.carillon.processor.plan.Planner;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.ActionsRequest;
import dev.carillon.processor.request.SourceFile;
import dev.carillon.processor.request.TextValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plans by themselves, from requests that no javac has read: quick enough for mutation testing, in
 * which the tests that compile cannot take part.
 */
final class PlansTest {

  static final CatalogStore BELLS_AND_TOWERS = store(Samples.bells(), Samples.towers());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BellsAction",
        "BellsStatement",
        "RequiresBellsActions",
        "StoneTowersAction",
        "StoneTowersStatement",
        "StoneTowersResource",
        "StoneTowersKeys"
      })
  void whatIsPlannedIsWhatIsGenerated(String type) {
    PackagePlan plan = plan(BELLS_AND_TOWERS, "bells", "stone-towers");
    assertEquals(List.of(), Plans.messages(plan));
    Golden.assertMatches(type + ".java", Plans.source(plan, type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HarborResource", "HarborKeys"})
  void namesThatAreDifficultArePlannedAsTheyAreGenerated(String type) {
    Golden.assertMatches(
        type + ".java", Plans.source(plan(store(Samples.harbor()), "harbor"), type));
  }

  /** Of an action that is gone a catalog may not know what it did. */
  @Test
  void aRemovedActionMayHaveNoLevel() {
    ServiceCatalog bells = Samples.bells();
    ServiceCatalog without =
        new ServiceCatalog(
            bells.service(),
            bells.displayName(),
            bells.source(),
            bells.actions(),
            bells.resourceTypes(),
            bells.conditionKeys(),
            List.of(new RemovedAction("MuteBell", LocalDate.of(2026, 8, 1), Set.of())),
            bells.operations(),
            bells.pages());
    assertTrue(
        Plans.source(plan(store(without), "bells"), "BellsAction")
            .contains("   * Access level not known.\n"));
  }

  @Test
  void aServiceHasTheTypesThatItHasFactsFor() {
    assertEquals(
        List.of("BellsAction", "BellsStatement", "RequiresBellsActions"),
        Plans.names(plan(BELLS_AND_TOWERS, "bells")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                 | NO_SERVICE         | ''",
        "' '                | NO_SERVICE         | ''",
        "bells bells        | SERVICE_NAMED_TWICE | Bells",
        "old                | SERVICE_NAMED_TWICE | ''",
        "empty              | NO_ACTIONS         | ''",
        "bels               | UNKNOWN_SERVICE    | Bells",
        "bels bell          | UNKNOWN_SERVICE UNKNOWN_SERVICE | Bells",
        "bels bells         | UNKNOWN_SERVICE    | Bells",
        "whistles           | UNKNOWN_SERVICE    | ''",
        "a-bell abell       | SAME_TYPE_NAME     | ABell",
      })
  void aServiceThatCannotBePlannedIsToldAndTheOthersArePlanned(
      String services, String ids, String prefixes) {
    CatalogStore bundled =
        store(
            Samples.bells(),
            Samples.of("old", Samples.action("A", AccessLevel.READ)),
            Samples.of("empty"),
            Samples.of("a-bell", Samples.action("Ring", AccessLevel.WRITE)),
            Samples.of("abell", Samples.action("Ring", AccessLevel.WRITE)));
    ActionsRequest request =
        request(Set.of(), services.isEmpty() ? new String[0] : words(services));
    PackagePlan plan =
        Planner.plan(request, new Catalogs(Optional.empty(), bundled, Optional.empty()));
    assertEquals(ids, Plans.ids(plan));
    List<String> actions = new ArrayList<>();
    for (String prefix : prefixes.isEmpty() ? new String[0] : words(prefixes)) {
      actions.add(prefix + "Action");
    }
    assertEquals(
        actions,
        Plans.names(plan).stream().filter(name -> name.matches("(?!Req).*Action")).toList());
  }

  @Test
  void aTypeOfTheUsersIsLeftAloneAndTheOthersArePlanned() {
    PackagePlan plan =
        Planner.plan(
            request(Set.of("StoneTowersResource"), "stone-towers"),
            new Catalogs(Optional.empty(), BELLS_AND_TOWERS, Optional.empty()));
    assertEquals("TYPE_EXISTS", Plans.ids(plan));
    assertEquals(
        List.of(
            "StoneTowersAction",
            "StoneTowersStatement",
            "RequiresStoneTowersActions",
            "StoneTowersKeys"),
        Plans.names(plan));
    PackagePlan withoutEnum =
        Planner.plan(
            request(Set.of("StoneTowersAction"), "stone-towers"),
            new Catalogs(Optional.empty(), BELLS_AND_TOWERS, Optional.empty()));
    assertEquals(List.of(), Plans.names(withoutEnum));
  }

  @Test
  void anEnumThatJavacWouldRefuseIsNotPlanned() {
    assertEquals("TOO_MANY_ACTIONS", Plans.ids(plan(store(Samples.large(2501)), "large")));
    assertEquals(List.of(), Plans.messages(plan(store(Samples.large(1000)), "large")));
  }

  @Test
  void aClassThatJavacWouldRefuseIsLeftOutAndToldAndTheOthersArePlanned() {
    assertEquals(List.of(), Plans.messages(plan(store(keys(3750)), "large")));
    PackagePlan plan = plan(store(keys(3751)), "large");
    assertEquals("TOO_MANY_MEMBERS", Plans.ids(plan));
    assertEquals(
        List.of("LargeAction", "LargeStatement", "RequiresLargeActions"), Plans.names(plan));
  }

  @Test
  void theLargestEnumIsPlanned() {
    assertEquals(List.of(), Plans.messages(plan(store(Samples.large(2500)), "large")));
  }

  @Test
  void whatIsWrongWithTheUsersFolderIsToldWhateverTheServices() {
    Catalogs catalogs =
        new Catalogs(
            Optional.empty(),
            BELLS_AND_TOWERS,
            Optional.of(Message.EMPTY_CATALOG_FOLDER.of("here", "catalogs")));
    PackagePlan plan = Planner.plan(request(Set.of(), "bells"), catalogs);
    assertEquals("EMPTY_CATALOG_FOLDER", Plans.ids(plan));
    assertEquals("bells", plan.problems().get(0).place().value().toString());
    PackagePlan none = Planner.plan(request(Set.of()), catalogs);
    assertEquals("NO_SERVICE EMPTY_CATALOG_FOLDER", Plans.ids(none));
  }

  @Test
  void aMisspeltServiceIsToldWhatIsNear() {
    assertTrue(Plans.messages(plan(BELLS_AND_TOWERS, "bels")).get(0).contains("mean \"bells\"?"));
  }

  private static ServiceCatalog keys(int count) {
    return new ServiceCatalog(
        "large",
        "Large",
        "made up",
        List.of(Samples.action("Get", AccessLevel.READ)),
        List.of(),
        IntStream.range(0, count)
            .mapToObj(i -> new ConditionKeyReference("large:Key" + i, List.of("String")))
            .toList(),
        List.of());
  }

  @Test
  void aCatalogOfTheUsersCountsBeforeTheBundledOneAndIsCarriedByItsEnum() {
    ServiceCatalog mine = Samples.of("bells", Samples.action("HangBell", AccessLevel.WRITE));
    Catalogs both = new Catalogs(Optional.of(store(mine)), BELLS_AND_TOWERS, Optional.empty());
    PackagePlan plan = Planner.plan(request(Set.of(), "bells", "stone-towers"), both);
    assertTrue(Plans.source(plan, "BellsAction").contains("HANG_BELL"));
    assertTrue(Plans.source(plan, "BellsAction").contains("HangBell\\\""));
    assertFalse(Plans.source(plan, "StoneTowersAction").contains("ClimbTower\\\""));
  }

  @Test
  void whereACatalogOfTheUsersCannotBeReadTheBundledOneServes() {
    CatalogStore broken =
        new CatalogStore() {
          @Override
          public SortedSet<String> services() {
            return new TreeSet<>(Set.of("bells"));
          }

          @Override
          public Optional<ServiceCatalog> find(String service) throws ProblemsException {
            throw new ProblemsException(List.of(new Problem("bells.json", 1, 1, "no catalog")));
          }
        };
    PackagePlan plan =
        Planner.plan(
            request(Set.of(), "bells"),
            new Catalogs(Optional.of(broken), BELLS_AND_TOWERS, Optional.empty()));
    assertEquals("UNREADABLE_CATALOG", Plans.ids(plan));
    assertTrue(Plans.source(plan, "BellsAction").contains("RING_BELL"));
  }

  static PackagePlan plan(CatalogStore bundled, String... services) {
    return Planner.plan(
        request(Set.of(), services), new Catalogs(Optional.empty(), bundled, Optional.empty()));
  }

  private static ActionsRequest request(Set<String> declared, String... services) {
    List<TextValue> values = new ArrayList<>();
    for (String service : services) {
      values.add(Plans.value(service));
    }
    return new ActionsRequest(
        new SourceFile(Optional.empty(), "com.acme"),
        Plans.value("").place(),
        values,
        Map.of("old", "class com.acme.Old"),
        declared,
        false,
        true);
  }

  private static CatalogStore store(ServiceCatalog... catalogs) {
    return new CatalogsAtHand(
        Stream.of(catalogs).collect(Collectors.toMap(ServiceCatalog::service, one -> one)));
  }

  private static String[] words(String text) {
    return text.isBlank() ? new String[] {text} : text.split(" ");
  }
}
