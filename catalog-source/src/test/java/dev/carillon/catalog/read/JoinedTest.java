package dev.carillon.catalog.read;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinedTest {

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
            new ResourceUse("Route", true, List.of())),
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

  private static CatalogAction get(ResourceUse use, String dependent) {
    return action("GET", Set.of(READ), null, List.of(use), List.of(), List.of(dependent));
  }

  private static List<String> names(ServiceCatalog catalog) {
    return catalog.actions().stream().map(CatalogAction::name).toList();
  }
}
