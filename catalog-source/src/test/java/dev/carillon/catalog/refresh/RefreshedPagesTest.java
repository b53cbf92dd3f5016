package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.requiring;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.catalog.refresh.RefreshFixture.TODAY;
import static dev.carillon.catalog.refresh.RefreshedTest.EARLIER;
import static dev.carillon.catalog.refresh.RefreshedTest.refresh;
import static dev.carillon.policy.AccessLevel.READ;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.read.Source;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one of several pages says of a service, beside what the others said. */
class RefreshedPagesTest {

  @Test
  void onePageOfSeveralTakesNothingFromTheOthers() {
    ServiceCatalog both = service("s3").action(onEither("object")).build();
    ServiceCatalog known =
        service("s3")
            .action(onEither("bucket", "object"))
            .action(requiring("PutObject", "object"))
            .resourceType("bucket", "arn:a")
            .resourceType("object", "arn:b")
            .build()
            .withPages(List.of(page("a", "GetObject", "PutObject"), page("b", "GetObject")));
    ServiceCatalog next = refresh(known, both.withPages(List.of(page("b", "GetObject"))), Set.of());
    assertEquals(known.actions(), next.actions());
    assertEquals(known.resourceTypes(), next.resourceTypes());
    assertEquals(List.of("a", "b"), next.pages().stream().map(ServicePage::address).toList());
    assertEquals(List.of(), next.removed());
  }

  @Test
  void aPackageWithOneRowOfAnActionOnTwoPagesKeepsTheOther() {
    ServiceCatalog known =
        service("s3")
            .action(requiring("GetObject", "bucket", "object"))
            .action(requiring("PutObject", "bucket", "object"))
            .build()
            .withPages(List.of(page("a", "GetObject", "PutObject"), page("b", "GetObject")));
    ServiceCatalog next =
        refresh(
            known,
            service("s3")
                .action(requiring("GetObject", "object"))
                .action(requiring("PutObject", "object"))
                .build(),
            Set.of(Fact.ROWS_OF_ALL_PAGES, Fact.PAGES));
    CatalogAction wide =
        requiring("GetObject", "bucket", "object")
            .with(
                List.of(
                    new ResourceUse("bucket", false, List.of()),
                    new ResourceUse("object", true, List.of())),
                List.of());
    assertEquals(List.of(wide, requiring("PutObject", "object")), next.actions());
  }

  /** The package has the row of one page, with its marks; the other page lists other types. */
  @Test
  void aPackageWithOneRowDoesNotRequireWhatTheOtherPageHasNot() {
    ServiceCatalog known =
        service("s3")
            .action(onEither("bucket", "object"))
            .build()
            .withPages(List.of(page("a", "GetObject"), page("b", "GetObject")));
    ServiceCatalog next =
        refresh(
            known,
            service("s3").action(requiring("GetObject", "object", "vault")).build(),
            Set.of(Fact.ROWS_OF_ALL_PAGES, Fact.PAGES));
    assertEquals(List.of(onEither("bucket", "object", "vault")), next.actions());
  }

  @Test
  void anotherPageOfTheServiceIsTakenBesideTheOneThatIsThere() {
    ServiceCatalog a =
        service("s3")
            .action(requiring("GetObject", "object"))
            .build()
            .withPages(List.of(page("a", "GetObject")));
    ServiceCatalog b =
        service("s3")
            .action(requiring("PutObject", "object"))
            .build()
            .withPages(List.of(page("b", "PutObject")));
    ServiceCatalog all = service("s3").build().withPages(List.of(page("a"), page("b")));
    Source source = new Source("b.html", b, Set.of());
    assertEquals(a, Refreshed.knowingPages(a, source, a));
    assertEquals(a, Refreshed.knowingPages(a, new Source("a.html", a, Set.of()), all));
    ServiceCatalog next = Refreshed.of(Refreshed.knowingPages(a, source, all), source, TODAY);
    assertEquals(
        List.of(requiring("GetObject", "object"), requiring("PutObject", "object")),
        next.actions());
    assertEquals(2, next.pages().size());
    assertEquals(List.of(), next.removed());
  }

  @Test
  void aPageAloneDoesNotNarrowWhatAnotherPageAllows() {
    CatalogAction joined =
        action(
            "GetObject",
            Set.of(READ),
            "Gets one",
            List.of(new ResourceUse("object", false, List.of())),
            List.of(),
            List.of("kms:Decrypt"));
    ServiceCatalog both =
        service("s3")
            .action(joined)
            .conditionKey("s3:prefix", "ArrayOfString", "String")
            .build()
            .withPages(List.of(page("one", "GetObject"), page("two", "GetObject")));
    ServiceCatalog one =
        service("s3")
            .action(
                action(
                    "GetObject",
                    Set.of(READ),
                    "Gets an object",
                    List.of(new ResourceUse("object", true, List.of())),
                    List.of(),
                    List.of()))
            .conditionKey("s3:prefix", "String")
            .build()
            .withPages(List.of(page("one", "GetObject")));
    ServiceCatalog next = refresh(both, one, Set.of());
    assertEquals(both.actions(), next.actions());
    assertEquals(
        Set.of("ArrayOfString", "String"), Set.copyOf(next.conditionKeys().get(0).types()));
  }

  @Test
  void theAddressOfANewerSourceReplacesTheOlderAndKeepsItsDay() {
    ServiceCatalog old = service("s3").action("GetObject", READ).build();
    ServiceCatalog june =
        Refreshed.first(new Source("x", old.withPages(List.of(page("a"))), Set.of()), EARLIER);
    ServiceCatalog same = refresh(june, old.withPages(List.of(page("a"))), Set.of());
    assertEquals(Optional.of(EARLIER), same.pages().get(0).since());
    ServiceCatalog august = refresh(june, old.withPages(List.of(page("b"))), Set.of());
    assertEquals(List.of(page("b").seen(TODAY)), august.pages());
    assertEquals(june.pages(), refresh(june, old, Set.of(Fact.PAGES)).pages());
  }

  @Test
  void aSourceWithoutPagesNamesOneOfSeveralAndTheirNameIsKept() {
    ServicePage stacks = page("list_stacks.html", "CreateStack");
    ServicePage types = page("list_types.html", "CreateType");
    assertEquals("Amazon Test", renamed(List.of(stacks, types), Fact.PAGES));
    assertEquals("Amazon Types", renamed(List.of(stacks), Fact.PAGES));
    assertEquals("Amazon Types", renamed(List.of(stacks, types), Fact.OPERATIONS));
    assertEquals("Amazon Test", renamed(List.of(stacks), Fact.DISPLAY_NAME));
  }

  @Test
  void onePageOfSeveralTakesNoOperationFromTheOthers() {
    AuthorizedAction get = new AuthorizedAction("s3:GetObject", Map.of());
    AuthorizedAction put = new AuthorizedAction("s3:PutObject", Map.of());
    AuthorizedAction tag = new AuthorizedAction("s3:PutObjectTagging", Map.of());
    ServiceCatalog known =
        service("s3")
            .operation("GetObject", get)
            .operation("CopyObject", get, put)
            .operation("PutObject", put, tag)
            .operation("PutTags", tag)
            .build()
            .withPages(List.of(page("a", "GetObject"), page("b", "PutObject", "PutObjectTagging")));
    ServiceCatalog one =
        service("s3").operation("PutObject", put).operation("copyObject", put).build();
    assertEquals(
        service("s3")
            .operation("GetObject", get)
            .operation("copyObject", put, get)
            .operation("PutObject", put)
            .build()
            .operations(),
        refresh(known, one.withPages(List.of(page("b", "PutObject"))), Set.of()).operations());
  }

  /** AWS renamed its pages in August 2026; imported one by one, old and new were four pages. */
  @Test
  void aPageUnderANewNameReplacesTheOldOneAndLeavesTheOthers() {
    ServiceCatalog known =
        withActions("GetObject", "ListObjects", "PutObject", "TagObject", "MoveObject")
            .withPages(
                List.of(
                    page("old1", "GetObject", "ListObjects"),
                    page("old2", "MoveObject", "PutObject", "TagObject", "ListObjects")));
    ServiceCatalog next =
        refresh(
            known,
            withActions("PutObject", "TagObject", "ListObjects")
                .withPages(List.of(page("new2", "PutObject", "TagObject", "ListObjects"))),
            Set.of());
    assertEquals(List.of("new2", "old1"), next.pages().stream().map(ServicePage::address).toList());
    assertEquals(List.of("MoveObject"), next.removed().stream().map(RemovedAction::name).toList());
    assertEquals(4, next.actions().size());
  }

  private static ServiceCatalog withActions(String... names) {
    CatalogFixture service = service("s3");
    for (String name : names) {
      service.action(name, READ);
    }
    return service.build();
  }

  /** The page that could be had names itself alone. */
  @Test
  void theNameOfSeveralPagesIsKeptWhereOneOfThemCannotBeHad() {
    ServicePage stacks = page("list_stacks.html", "CreateStack");
    ServicePage types = page("list_types.html", "CreateType");
    assertEquals("Amazon Test", besideJson(List.of(stacks, types)));
    assertEquals("Amazon Types", besideJson(List.of(types)));
  }

  /** Returns how a service with these pages is called after AWS's JSON and one of its pages. */
  private static String besideJson(List<ServicePage> known) {
    Source page =
        new Source(
            "list_types.html",
            new ServiceCatalog(
                    "stacks", "Amazon Types", "a test", List.of(), List.of(), List.of(), List.of())
                .withPages(List.of(page("list_types.html", "CreateType"))),
            Set.of());
    Source json = new Source("stacks.json", service("stacks").build(), Set.of(Fact.DISPLAY_NAME));
    return new ServicePages(List.of(page), List.of(), List.of(), false)
        .beside(json, Optional.of(service("stacks").build().withPages(known)))
        .catalog()
        .displayName();
  }

  /** Returns how a service with these pages is called after a source with another name. */
  private static String renamed(List<ServicePage> pages, Fact lacks) {
    ServiceCatalog previous = service("stacks").build().withPages(pages);
    ServiceCatalog next =
        new ServiceCatalog(
            "stacks", "Amazon Types", "a test", List.of(), List.of(), List.of(), List.of());
    return refresh(previous, next, Set.of(lacks)).displayName();
  }

  /** Returns GetObject on types that none of its pages lists alone. */
  private static CatalogAction onEither(String... types) {
    List<ResourceUse> uses =
        Arrays.stream(types).map(type -> new ResourceUse(type, false, List.of())).toList();
    return action("GetObject", Set.of(READ), null, uses, List.of(), List.of());
  }

  private static ServicePage page(String address, String... actions) {
    return new ServicePage(address, Optional.empty(), "", List.of(actions));
  }
}
