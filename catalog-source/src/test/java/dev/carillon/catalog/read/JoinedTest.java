package dev.carillon.catalog.read;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.TAGGING;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoinedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

  private static final ServiceCatalog REST =
      service("apigateway")
          .action(get(new ResourceUse("Api", false, List.of("aws:TagKeys")), "iam:PassRole"))
          .action("SetWebACL", WRITE)
          .resourceType("Authorizer", "arn:aws:apigateway:::/restapis/x")
          .conditionKey("aws:TagKeys", "ArrayOfString")
          .build();

  private static final ServiceCatalog HTTP =
      service("apigateway")
          .action(get(new ResourceUse("Route", true, List.of()), "acm:Describe"))
          .resourceType("Authorizer", "arn:aws:apigateway:::/apis/x")
          .conditionKey("aws:TagKeys", "ArrayOfString")
          .conditionKey("apigateway:Kind", "String")
          .build();

  @Test
  void whatThePagesListAddsUp() {
    ServiceCatalog joined = join(REST, HTTP).catalog();
    assertEquals(List.of("GET", "SetWebACL"), names(joined));
    CatalogAction get = joined.action("GET").orElseThrow();
    assertEquals(
        List.of(
            new ResourceUse("Api", false, List.of("aws:TagKeys")),
            new ResourceUse("Route", false, List.of())),
        get.resources());
    assertEquals(List.of("iam:PassRole", "acm:Describe"), get.dependentActions());
    assertEquals(
        List.of(
            new ResourceTypeReference(
                "Authorizer",
                List.of("arn:aws:apigateway:::/apis/x", "arn:aws:apigateway:::/restapis/x"),
                List.of())),
        joined.resourceTypes());
    assertEquals(2, joined.conditionKeys().size());
  }

  @Test
  void theOrderOfThePagesDoesNotMatter() {
    Source rest = new Source("a.html", REST, Set.of(Fact.DESCRIPTIONS));
    Source http = new Source("b.html", HTTP, Set.of());
    Source joined = Joined.of(List.of(rest, http));
    assertEquals(joined, Joined.of(List.of(http, rest)));
    assertEquals(Set.of(Fact.DESCRIPTIONS), joined.lacks());
    assertEquals("a.html, b.html", joined.file());
  }

  /** A page and AWS's JSON together tell what either tells. */
  @Test
  void whatOneOfThemTellsIsTold() {
    CatalogAction known = action("Ring", Set.of(TAGGING), "Rings", List.of(), List.of(), List.of());
    CatalogAction bare = known.without(Set.of(Fact.values()));
    Source page = new Source("a.html", service("bells").action(known).build(), Set.of(Fact.PAGES));
    Source json =
        new Source(
            "b.json",
            service("bells").action(bare).action("Hang", WRITE).build(),
            Set.of(Fact.DESCRIPTIONS, Fact.DEPENDENT_ACTIONS, Fact.DISPLAY_NAME));

    assertEquals(Set.of(Fact.DESCRIPTIONS, Fact.PAGES), Joined.of(List.of(page, json)).lacks());
  }

  /** AWS's pages wrote one of the two until 2026. */
  @Test
  void writeBesideTaggingIsNoContradiction() {
    Source one = new Source("a", service("bells").action("Tag", TAGGING).build(), Set.of());
    Source two = new Source("b", service("bells").action("Tag", TAGGING, WRITE).build(), Set.of());

    assertEquals(List.of(), Joined.of(List.of(one, two)).warnings());
  }

  /** Of three pages the third does not contradict the first, though the second has no such type. */
  @Test
  void aTypeThatAPageListsTheActionWithoutIsNotRequired() {
    ServiceCatalog api =
        service("apigateway")
            .action(get(new ResourceUse("Api", true, List.of()), "iam:PassRole"))
            .build();
    Source joined =
        Joined.of(
            List.of(
                new Source("a.html", api, Set.of()),
                new Source("b.html", HTTP, Set.of()),
                new Source("c.html", api, Set.of())));
    assertEquals(List.of(), joined.warnings());
    CatalogAction get = joined.catalog().action("GET").orElseThrow();
    assertEquals(Mark.NO, get.use("Api").orElseThrow().required());
    assertEquals(Mark.NO, get.use("Route").orElseThrow().required());
    Source same =
        Joined.of(List.of(new Source("a", api, Set.of()), new Source("b", api, Set.of())));
    assertEquals(
        Mark.YES, same.catalog().action("GET").orElseThrow().use("Api").orElseThrow().required());
  }

  @Test
  void contradictionsAreWarnedOfAndTheWiderReadingIsTaken() {
    ServiceCatalog other =
        service("apigateway")
            .action(
                action(
                    "Get",
                    Set.of(WRITE),
                    null,
                    List.of(new ResourceUse("Api", true, List.of())),
                    List.of(),
                    List.of()))
            .conditionKey("aws:TagKeys", "String")
            .build();
    Source joined = join(REST, other);
    String taken = "; taken is what refuses nothing that either allows";
    assertEquals(
        List.of(
            "b.html: warning: contradicts a.html on the access level of apigateway:GET: Write here,"
                + " Read there"
                + taken,
            "b.html: warning: contradicts a.html on whether apigateway:GET requires Api: yes here,"
                + " no there"
                + taken,
            "b.html: warning: contradicts a.html on the type of the condition key aws:TagKeys:"
                + " String here, ArrayOfString there"
                + taken),
        joined.warnings().stream().map(Problem::toString).toList());
    CatalogAction get = joined.catalog().action("GET").orElseThrow();
    assertEquals(Set.of(READ, WRITE), get.accessLevels());
    assertEquals(Mark.NO, get.use("Api").orElseThrow().required());
    assertEquals(
        List.of("ArrayOfString", "String"), joined.catalog().conditionKeys().get(0).types());
  }

  @Test
  void whatOnlyOneOfThePagesKnowsIsKept() {
    ServiceCatalog first =
        new ServiceCatalog(
            "bells",
            "Bells V2",
            "one source",
            List.of(known("Ring", "Rings a bell", Optional.of(List.of("iam:PassRole")), Mark.YES)),
            List.of(),
            List.of(),
            List.of(new RemovedAction("Mute", DAY, Set.of(WRITE))),
            List.of(new OperationReference("Ring", List.of("rust"), List.of())),
            List.of(new ServicePage("p/1", Optional.of(DAY), "", List.of("Ring"))));
    ServiceCatalog second =
        new ServiceCatalog(
            "bells",
            "Bells",
            "another source",
            List.of(
                known("Ring", null, Optional.empty(), Mark.UNKNOWN),
                known("Mute", null, Optional.empty(), Mark.NO)),
            List.of(),
            List.of(),
            List.of(new RemovedAction("Toll", DAY, Set.of())),
            List.of(new OperationReference("Ring", List.of("java"), List.of())),
            List.of(new ServicePage("p/2", Optional.empty(), "", List.of())));
    Problem warning = Problem.warning("b", 1, 2, "a warning");
    Source one = new Source("a", first, Set.of());
    Source joined = Joined.of(List.of(one, new Source("b", second, Set.of(), List.of(warning))));

    assertEquals(
        new ServiceCatalog(
            "bells",
            "Bells",
            "one source, another source",
            List.of(
                known("Mute", null, Optional.empty(), Mark.NO),
                known("Ring", "Rings a bell", Optional.of(List.of("iam:PassRole")), Mark.YES)),
            List.of(),
            List.of(),
            List.of(new RemovedAction("Toll", DAY, Set.of())),
            List.of(new OperationReference("Ring", List.of("java", "rust"), List.of())),
            List.of(
                new ServicePage("p/1", Optional.of(DAY), "", List.of("Ring")),
                new ServicePage("p/2", Optional.empty(), "", List.of()))),
        joined.catalog());
    assertEquals(List.of(warning), joined.warnings());
  }

  @Test
  void aNameThatIsNotToldIsNoName() {
    ServiceCatalog named = named("Example Bells");
    ServiceCatalog prefix = named("bells");
    Set<Fact> lacks = Set.of(Fact.DISPLAY_NAME);
    Source aws = new Source("b.json", prefix, lacks);
    assertEquals(
        "Example Bells",
        Joined.of(List.of(new Source("a.html", named, Set.of()), aws)).catalog().displayName());
    assertEquals(
        "bells",
        Joined.of(List.of(new Source("a.json", prefix, lacks), aws)).catalog().displayName());
  }

  @Test
  void dependentActionsAreUnknownWhereNeitherKnowsThem() {
    ServiceCatalog bells = named("Bells");
    CatalogAction none = known("Ring", null, Optional.of(List.of()), Mark.NO);
    CatalogAction unknown = known("Ring", "Rings", Optional.empty(), Mark.YES);
    assertEquals(Optional.empty(), Joined.both(bells, unknown, unknown).dependents());
    assertEquals(Optional.of(List.of()), Joined.both(bells, none, unknown).dependents());
    assertEquals(Optional.of(List.of()), Joined.both(bells, unknown, none).dependents());
    assertEquals("Rings", Joined.both(bells, none, unknown).description());
    assertEquals(Mark.NO, Joined.both(bells, unknown, none).permissionOnly());
    assertEquals(Mark.YES, Joined.both(bells, unknown, unknown).permissionOnly());
  }

  @Test
  void onePageIsItself() {
    Source page = new Source("a.html", REST, Set.of());
    assertEquals(page, Joined.of(List.of(page)));
  }

  @Test
  void pagesOfTwoServicesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> join(REST, service("sqs").build()));
  }

  private static Source join(ServiceCatalog a, ServiceCatalog b) {
    return Joined.of(List.of(new Source("a.html", a, Set.of()), new Source("b.html", b, Set.of())));
  }

  private static ServiceCatalog named(String displayName) {
    return new ServiceCatalog(
        "bells",
        displayName,
        "a test",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static CatalogAction known(
      String name, @Nullable String description, Optional<List<String>> dependents, Mark only) {
    return new CatalogAction(
        name, description, Set.of(READ), List.of(), List.of(), dependents, only);
  }

  private static CatalogAction get(ResourceUse use, String dependent) {
    return action("GET", Set.of(READ), null, List.of(use), List.of(), List.of(dependent));
  }

  private static List<String> names(ServiceCatalog catalog) {
    return catalog.actions().stream().map(CatalogAction::name).toList();
  }
}
