package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.requiring;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.catalog.refresh.RefreshFixture.TODAY;
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
import dev.carillon.catalog.read.Source;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefreshedTest {

  static final LocalDate EARLIER = LocalDate.of(2025, 1, 1);

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
  void whatASourceLeavesOutOfAnOperationIsKept() {
    AuthorizedAction get = new AuthorizedAction("s3:GetObject", Map.of());
    AuthorizedAction put = new AuthorizedAction("s3:PutObject", Map.of());
    ServiceCatalog known =
        service("s3").operation("CopyObject", get, put).operation("HeadObject", get).build();
    assertEquals(
        service("s3").operation("copyObject", get, put).operation("Other").build().operations(),
        refresh(
                known,
                service("s3").operation("copyObject").operation("Other").build(),
                Set.of(Fact.PAGES))
            .operations());
    List<OperationReference> ofPage =
        List.of(new OperationReference("CopyObject", List.of(), List.of(put)));
    assertEquals(
        service("s3").operation("CopyObject", put).build().operations(),
        refresh(known, withOperations(ofPage), Set.of()).operations());
  }

  private static ServiceCatalog withOperations(List<OperationReference> operations) {
    return new ServiceCatalog(
        "s3",
        "Amazon Test",
        "a test",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        operations,
        List.of());
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
  void anotherServiceIsRefused() {
    ServiceCatalog s3 = service("s3").build();
    ServiceCatalog sqs = service("sqs").build();
    assertThrows(IllegalArgumentException.class, () -> refresh(s3, sqs, Set.of()));
  }

  static ServiceCatalog refresh(ServiceCatalog previous, ServiceCatalog next, Set<Fact> lacks) {
    return Refreshed.of(previous, new Source("new", next, lacks), TODAY);
  }
}
