package dev.carillon.catalog.diff;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.PERMISSIONS_MANAGEMENT;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.TAGGING;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ServiceCatalog;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {

  @Test
  void equalCatalogsHaveNoDifference() {
    ServiceCatalog catalog = service("chime").action("ListRooms", LIST).build();
    CatalogDiff diff = CatalogDiff.between(catalog, catalog);
    assertTrue(diff.isEmpty());
    assertFalse(diff.hasRemovals());
    assertEquals(List.of(), diff.selections());
  }

  @Test
  void actionsComeAndGo() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("chime").action("ListRooms", LIST).action("GetRoom", READ).build(),
            service("chime").action("ListRooms", LIST).action("GetUser", READ).build());
    assertEquals(List.of("GetUser"), names(diff.actions().added()));
    assertEquals(List.of("GetRoom"), names(diff.actions().removed()));
    assertTrue(diff.hasRemovals());
    assertFalse(diff.hasChangedFacts());
  }

  @Test
  void anotherLetterCaseIsTheSameAction() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("s3").action("GetobjectAcl", READ).build(),
            service("s3").action("GetObjectAcl", READ).build());
    assertFalse(diff.hasRemovals());
    assertTrue(diff.hasChangedFacts());
    assertEquals(List.of(), diff.selections());
  }

  /** IAM ignores the letter case of keys, so nothing is gone, and each action is as it was. */
  @Test
  void anotherLetterCaseIsTheSameKey() {
    CatalogDiff diff =
        CatalogDiff.between(ofKey("s3:authType", "String"), ofKey("s3:AuthType", "String"));
    assertFalse(diff.hasRemovals());
    assertTrue(diff.hasChangedFacts());
    assertEquals(List.of(), diff.actions().changed());
    assertEquals(List.of(), diff.resourceTypes().changed());
    assertEquals(
        """
        Amazon Test (s3): 1 action before and after.

        1 condition key in other letter case, which IAM ignores; code that names it can stop compiling
          s3:authType is now s3:AuthType
        """,
        DiffFormat.TEXT.write(diff));
    CatalogDiff global =
        CatalogDiff.between(ofKey("aws:tagKeys", "String"), ofKey("aws:TagKeys", "String"));
    assertFalse(global.isEmpty());
    assertFalse(global.hasChangedFacts());
    assertTrue(
        CatalogDiff.between(ofKey("aws:tagKeys", "String"), ofKey("aws:TagKeys", "Bool"))
            .hasChangedFacts());
    assertTrue(
        DiffFormat.TEXT
            .write(
                CatalogDiff.between(ofKey("s3:authType", "String"), ofKey("s3:AuthType", "Bool")))
            .endsWith("  String → Bool: s3:AuthType\n"));
  }

  private static ServiceCatalog ofKey(String key, String type) {
    ResourceUse use = new ResourceUse("object", true, List.of(key));
    return service("s3")
        .action(action("Get", Set.of(READ), null, List.of(use), List.of(key), List.of()))
        .resourceType("object", "arn:aws:s3:::${Name}")
        .conditionKey(key, type)
        .build();
  }

  /** Pages before 2021 called it Boolean, and a key has the same methods. */
  @Test
  void anotherWordForATypeIsNoChange() {
    assertTrue(
        CatalogDiff.between(
                service("s3")
                    .conditionKey("s3:a", "Boolean")
                    .conditionKey("s3:b", "string")
                    .build(),
                service("s3").conditionKey("s3:a", "Bool").conditionKey("s3:b", "String").build())
            .isEmpty());
  }

  @Test
  void anotherWordingIsADifferenceButNotAnotherFact() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("s3").action(described("GetObject", "Reads")).build(),
            service("s3").action(described("GetObject", "Grants permission to read")).build());
    assertFalse(diff.isEmpty());
    assertFalse(diff.hasChangedFacts());
  }

  @Test
  void aDescriptionThatOneCatalogLacksIsNotCompared() {
    ServiceCatalog described = service("s3").action(described("GetObject", "Reads")).build();
    ServiceCatalog bare = service("s3").action("GetObject", READ).build();
    assertTrue(CatalogDiff.between(described, bare).isEmpty());
    assertTrue(CatalogDiff.between(bare, described).isEmpty());
  }

  @Test
  void factsThatOneSourceLacksAreNotCompared() {
    ServiceCatalog page =
        service("s3")
            .action(
                action(
                    "PutObject",
                    Set.of(WRITE),
                    "Puts an object",
                    List.of(new ResourceUse("object", true, List.of())),
                    List.of(),
                    List.of("kms:Decrypt")))
            .build();
    ServiceCatalog json =
        service("s3")
            .action(
                action(
                    "PutObject",
                    Set.of(WRITE),
                    null,
                    List.of(new ResourceUse("object", false, List.of())),
                    List.of(),
                    List.of()))
            .build();
    assertFalse(CatalogDiff.between(page, json).isEmpty());
    CatalogDiff diff =
        CatalogDiff.between(
            page, json, Set.of(Fact.DESCRIPTIONS, Fact.REQUIRED_MARKS, Fact.DEPENDENT_ACTIONS));
    assertTrue(diff.isEmpty());
  }

  @Test
  void aNewActionWidensTheSelectionOfItsLevelAndTheWildcardsThatMatchedItsNeighbours() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("chime").action("DeleteRoom", WRITE).action("GetRoom", READ).build(),
            service("chime")
                .action("DeleteRoom", WRITE)
                .action("GetRoom", READ)
                .action("DeleteUser", WRITE)
                .action("DetectFraud", READ)
                .build());
    assertEquals(
        List.of(
            gained("withAccessLevel(READ)", "DetectFraud"),
            gained("withAccessLevel(WRITE)", "DeleteUser"),
            gained("chime:*", "DeleteUser", "DetectFraud"),
            gained("chime:Delete*", "DeleteUser")),
        diff.selections());
  }

  @Test
  void writeBesideTaggingIsNoChange() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("chime").action("TagMeeting", TAGGING).build(),
            service("chime").action("TagMeeting", TAGGING, WRITE).build());
    assertTrue(diff.isEmpty(), diff.toString());
    assertFalse(diff.hasChangedFacts());
    assertEquals(List.of(), diff.selections());
  }

  @Test
  void anotherLevelMovesAnActionFromOneSelectionToTheOther() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("kms").action("RetireGrant", WRITE).build(),
            service("kms").action("RetireGrant", PERMISSIONS_MANAGEMENT).build());
    assertEquals(
        List.of(
            new SelectionChange("withAccessLevel(WRITE)", List.of(), List.of("RetireGrant"), true),
            gained("withAccessLevel(PERMISSIONS_MANAGEMENT)", "RetireGrant")),
        diff.selections());
  }

  @Test
  void wildcardsFollowTheFirstWordWhateverItsLetterCase() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("x").action("GET", READ).action("describeTags", LIST).build(),
            service("x")
                .action("GET", READ)
                .action("describeTags", LIST)
                .action("GetAPI", READ)
                .action("DescribeAll", LIST)
                .build());
    assertEquals(
        List.of("x:*", "x:describe*", "x:GET*"),
        diff.selections().stream()
            .map(SelectionChange::selection)
            .filter(selection -> selection.endsWith("*"))
            .toList());
  }

  @Test
  void twoServicesCannotBeCompared() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CatalogDiff.between(service("s3").build(), service("sqs").build()));
  }

  private static CatalogAction described(String name, String description) {
    return action(name, Set.of(READ), description, List.of(), List.of(), List.of());
  }

  private static SelectionChange gained(String selection, String... names) {
    return new SelectionChange(selection, List.of(names), List.of(), false);
  }

  private static List<String> names(List<CatalogAction> actions) {
    return actions.stream().map(CatalogAction::name).toList();
  }
}
