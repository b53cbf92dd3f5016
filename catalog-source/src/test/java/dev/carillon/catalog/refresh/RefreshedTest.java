package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.requiring;
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
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.read.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefreshedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate EARLIER = LocalDate.of(2025, 1, 1);

  private static final CatalogAction FROM_PAGE =
      new CatalogAction(
          "CreateBucket",
          "Grants permission to create a bucket",
          Set.of(WRITE),
          List.of(new ResourceUse("bucket", true, List.of())),
          List.of(),
          List.of("kms:Decrypt"),
          true);

  private static final CatalogAction FROM_JSON =
      new CatalogAction(
          "CreateBucket",
          null,
          Set.of(TAGGING, WRITE),
          List.of(
              new ResourceUse("accesspoint", Mark.UNKNOWN, List.of()),
              new ResourceUse("bucket", Mark.UNKNOWN, List.of("s3:x"))),
          List.of("aws:TagKeys"),
          Optional.empty(),
          Mark.UNKNOWN);

  @Test
  void whatTheFormLacksIsKeptAndWhatItTellsIsTaken() {
    ServiceCatalog next =
        refresh(
            service("s3").action(FROM_PAGE).build(),
            service("s3").action(FROM_JSON).build(),
            EnumSet.allOf(Fact.class));
    assertEquals(
        List.of(
            new CatalogAction(
                "CreateBucket",
                "Grants permission to create a bucket",
                Set.of(TAGGING, WRITE),
                List.of(
                    new ResourceUse("accesspoint", Mark.UNKNOWN, List.of()),
                    new ResourceUse("bucket", true, List.of("s3:x"))),
                List.of("aws:TagKeys"),
                List.of("kms:Decrypt"),
                true)),
        next.actions());
  }

  @Test
  void theMarkOfATypeThatOnlyHasAnotherNameIsKept() {
    String arn = "arn:${Partition}:s3:::${BucketName}";
    ServiceCatalog known =
        service("s3").action(requiring("GetObject", "bucket")).resourceType("bucket", arn).build();
    ServiceCatalog told =
        service("s3")
            .action(requiring("GetObject", "general-bucket"))
            .resourceType("general-bucket", arn)
            .build();
    Set<Fact> lacks = Set.of(Fact.REQUIRED_MARKS);
    ServiceCatalog next = refresh(known, told.without(lacks), lacks);
    assertEquals(told.actions(), next.actions());
    assertEquals(told.actions(), Refreshed.filled(told.without(lacks), known).actions());
  }

  @Test
  void ofANewActionWhatTheFormLacksIsNotKnown() {
    ServiceCatalog next =
        refresh(
            service("s3").action("GetObject", READ).build(),
            service("s3").action(FROM_JSON).action("GetObject", READ).build(),
            EnumSet.allOf(Fact.class));
    assertEquals(FROM_JSON, next.action("CreateBucket").orElseThrow());
  }

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
  void aFormThatTellsEverythingErasesWhatItNoLongerTells() {
    CatalogAction described =
        action("CreateBucket", Set.of(WRITE), "Makes one", List.of(), List.of(), List.of());
    ServiceCatalog page = service("s3").action(described).build();
    assertEquals(page, refresh(service("s3").action(FROM_PAGE).build(), page, Set.of()));
  }

  @Test
  void aDescriptionIsNeverReplacedByNone() {
    ServiceCatalog next =
        refresh(
            service("s3").action(FROM_PAGE).build(),
            service("s3").action(FROM_JSON).build(),
            Set.of());
    assertEquals("Grants permission to create a bucket", next.actions().get(0).description());
  }

  @Test
  void anActionThatIsGoneIsRemovedSinceTodayWithTheLevelsItHad() {
    ServiceCatalog next =
        refresh(
            service("s3").action("GetObject", READ).action("PutObject", WRITE).build(),
            service("s3").action("PutObject", WRITE).build(),
            Set.of());
    assertEquals(List.of(new RemovedAction("GetObject", TODAY, Set.of(READ))), next.removed());
  }

  @Test
  void anActionStaysRemovedSinceTheFirstDay() {
    RemovedAction gone = new RemovedAction("GetObject", EARLIER, Set.of(READ));
    ServiceCatalog previous = service("s3").action("PutObject", WRITE).removed(gone).build();
    ServiceCatalog next =
        refresh(previous, service("s3").action("PutObject", WRITE).build(), Set.of());
    assertEquals(List.of(gone), next.removed());
  }

  @Test
  void anActionThatComesBackInAnyLetterCaseLeavesRemoved() {
    ServiceCatalog previous =
        service("s3").removed(new RemovedAction("GetobjectAcl", EARLIER, Set.of())).build();
    ServiceCatalog next =
        refresh(previous, service("s3").action("GetObjectAcl", READ).build(), Set.of());
    assertEquals(List.of(), next.removed());
    assertEquals(
        List.of("GetObjectAcl"), next.actions().stream().map(CatalogAction::name).toList());
  }

  @Test
  void refreshingTwiceFromTheSameSourceChangesNothing() {
    ServiceCatalog page = service("s3").action(FROM_PAGE).action("GetObject", READ).build();
    ServiceCatalog json = service("s3").action(FROM_JSON).build();
    ServiceCatalog once = refresh(page, json, EnumSet.allOf(Fact.class));
    Source again = new Source("s3.json", json, EnumSet.allOf(Fact.class));
    assertEquals(once, Refreshed.of(once, again, TODAY.plusDays(1)));
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

  /** Returns how a service with these pages is called after a source with another name. */
  private static String renamed(List<ServicePage> pages, Fact lacks) {
    ServiceCatalog previous = service("stacks").build().withPages(pages);
    ServiceCatalog next =
        new ServiceCatalog(
            "stacks", "Amazon Types", "a test", List.of(), List.of(), List.of(), List.of());
    return refresh(previous, next, Set.of(lacks)).displayName();
  }

  @Test
  void anotherServiceIsRefused() {
    ServiceCatalog s3 = service("s3").build();
    ServiceCatalog sqs = service("sqs").build();
    assertThrows(IllegalArgumentException.class, () -> refresh(s3, sqs, Set.of()));
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

  private static ServiceCatalog refresh(
      ServiceCatalog previous, ServiceCatalog next, Set<Fact> lacks) {
    return Refreshed.of(previous, new Source("new", next, lacks), TODAY);
  }
}
