package dev.carillon.catalog.diff;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.requiring;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only has another name is one event, where the facts say which it is. */
final class OtherNamesTest {

  private static final String REPLACED =
      """
      Amazon Test (bells): 2 actions before and after.

      1 condition key replaced by another; code that names it stops compiling
        wherever bells:Tone stood, bells:Pitch stands now
      """;

  @Test
  void aKeyThatStandsWhereTheFormerOneStoodIsOneEvent() {
    CatalogDiff diff =
        CatalogDiff.between(bells("bells:Tone", "bell"), bells("bells:Pitch", "bell"));
    assertEquals(REPLACED, DiffFormat.TEXT.write(diff));
    assertTrue(diff.hasRemovals());
    assertEquals(Map.of("bells:Tone", "bells:Pitch"), diff.otherKeyNames().replaced());
  }

  /** Its types can have other names, too, and what is new says nothing of it. */
  @Test
  void whatOneCatalogAloneHasDoesNotCount() {
    CatalogFixture later = fixture("bells:Pitch", "chime");
    later.action(of("Swing", READ, null, List.of(), List.of("bells:Pitch")));
    later.resourceType("rope", "arn:aws:bells:::rope/${Id}", "bells:Pitch");
    CatalogDiff diff = CatalogDiff.between(bells("bells:Tone", "bell"), later.build());
    assertEquals(Map.of("bells:Tone", "bells:Pitch"), diff.otherKeyNames().replaced());
    assertEquals(List.of(), diff.actions().changed());
  }

  @ParameterizedTest
  @CsvSource({
    "bells:Pitch, Numeric, true, false", // another type
    "rope:Pitch, String, true, false", // of another service
    "bells:Pitch, String, false, false", // not on the action
    "bells:Pitch, String, true, true", // two are new there
  })
  void aKeyWithOtherFactsIsAnother(String key, String type, boolean onAction, boolean two) {
    CatalogFixture later = service("bells");
    List<String> keys = two ? List.of(key, "bells:Key") : List.of(key);
    add(later, keys, onAction ? keys : List.of(), "bell");
    keys.forEach(one -> later.conditionKey(one, type));
    CatalogDiff diff = CatalogDiff.between(bells("bells:Tone", "bell"), later.build());
    assertEquals(Map.of(), diff.otherKeyNames().replaced());
    assertTrue(DiffFormat.TEXT.write(diff).contains("1 condition key removed"));
  }

  @Test
  void keysThatStandNowhereAreNotTheSame() {
    CatalogDiff diff =
        CatalogDiff.between(
            service("bells").action("Ring", WRITE).conditionKey("bells:a", "String").build(),
            service("bells").action("Ring", WRITE).conditionKey("bells:b", "String").build());
    assertEquals(Map.of(), diff.otherKeyNames().replaced());
  }

  @ParameterizedTest
  @CsvSource({
    "Chime, WRITE, Rings it, bell, true",
    "Chime, READ, Rings it, bell, false",
    "Chime, WRITE, Strikes it, bell, false",
    "Chime, WRITE, , bell, false",
    "Chime, WRITE, Rings it, rope, false",
  })
  void anActionWithTheSameDescriptionIsTheSame(
      String name, AccessLevel level, @Nullable String description, String type, boolean same) {
    CatalogDiff diff =
        CatalogDiff.between(
            ofAction("Ring", WRITE, "Rings it", "bell"), ofAction(name, level, description, type));
    assertEquals(same ? 1 : 0, diff.renamedActions().size());
    String told = DiffFormat.TEXT.write(diff);
    assertEquals(same, told.contains("1 action with another name and the same description"), told);
    assertEquals(!same, told.contains("1 action removed"), told);
    assertEquals(!same, told.contains("1 action added"), told);
    assertTrue(diff.hasRemovals());
  }

  @Test
  void whichOfTwoActionsIsMeantIsNotGuessed() {
    CatalogFixture later = service("bells");
    later.action(of("Chime", WRITE, "Rings it", List.of(), List.of()));
    later.action(of("Toll", WRITE, "Rings it", List.of(), List.of()));
    CatalogFixture earlier = service("bells");
    earlier.action(of("Ring", WRITE, "Rings it", List.of(), List.of()));
    assertEquals(List.of(), CatalogDiff.between(earlier.build(), later.build()).renamedActions());
    assertEquals(List.of(), CatalogDiff.between(later.build(), earlier.build()).renamedActions());
  }

  @Test
  void anOperationInOtherLetterCaseIsTheSame() {
    ServiceCatalog before = withOperation("GetBell", "bells:GetBell");
    assertTrue(CatalogDiff.between(before, withOperation("getBell", "bells:getBell")).isEmpty());
  }

  @Test
  void aNameThatOneSourceTellsIsGiven() {
    ServiceCatalog named = bells("bells:Tone", "bell");
    ServiceCatalog prefix =
        new ServiceCatalog(
            "bells",
            "bells",
            "file",
            named.actions(),
            named.resourceTypes(),
            named.conditionKeys(),
            List.of());
    String same = ": nothing changed, 2 actions.\n";
    assertEquals(
        "Amazon Test (bells)" + same, DiffFormat.TEXT.write(CatalogDiff.between(named, prefix)));
    assertEquals("bells" + same, DiffFormat.TEXT.write(CatalogDiff.between(prefix, prefix)));
  }

  private static ServiceCatalog withOperation(String name, String action) {
    return service("bells").operation(name, new AuthorizedAction(action, Map.of())).build();
  }

  private static ServiceCatalog ofAction(
      String name, AccessLevel level, @Nullable String description, String type) {
    ResourceUse use = new ResourceUse(type, true, List.of());
    return service("bells")
        .action(of(name, level, description, List.of(use), List.of()))
        .resourceType("bell", "arn:aws:bells:::bell/${Id}")
        .resourceType("rope", "arn:aws:bells:::rope/${Id}")
        .build();
  }

  private static ServiceCatalog bells(String key, String type) {
    return fixture(key, type).build();
  }

  private static CatalogFixture fixture(String key, String type) {
    CatalogFixture bells = service("bells");
    add(bells, List.of(key), List.of(key), type);
    return bells.conditionKey(key, "String");
  }

  private static void add(CatalogFixture bells, List<String> keys, List<String> own, String type) {
    bells.action(of("Ring", WRITE, null, List.of(new ResourceUse(type, true, keys)), own));
    bells.action(of("Muffle", WRITE, null, List.of(), List.of()));
    bells.resourceType(type, "arn:aws:bells:::bell/${Id}", keys.toArray(String[]::new));
  }

  private static CatalogAction of(
      String name,
      AccessLevel level,
      @Nullable String description,
      List<ResourceUse> uses,
      List<String> keys) {
    return action(name, Set.of(level), description, uses, keys, List.of());
  }

  /** Sixty actions that take the type are no sixty changes. */
  @Test
  void aTypeWithAnotherNameAndTheSameArnIsOneEvent() throws IOException {
    String arn = "arn:aws:glue:::database/${Name}";
    CatalogDiff diff =
        CatalogDiff.between(
            service("glue")
                .action(requiring("GetTable", "database"))
                .action(requiring("GetTables", "database"))
                .resourceType("database", arn)
                .resourceType("gone", "arn:aws:glue:::gone/${Name}")
                .build(),
            service("glue")
                .action(requiring("GetTable", "dbase"))
                .action(
                    action(
                        "GetTables",
                        Set.of(READ),
                        null,
                        List.of(new ResourceUse("dbase", true, List.of("aws:TagKeys"))),
                        List.of(),
                        List.of()))
                .resourceType("dbase", arn, "aws:TagKeys")
                .build());

    assertEquals(
        """
        Amazon Test (glue): 2 actions before and after.

        1 action changed
          on dbase now with condition key aws:TagKeys: GetTables

        1 resource type removed; code that names it stops compiling
          gone

        1 resource type with another name and the same ARN; code that names it stops compiling
          database is now dbase
          now with condition key aws:TagKeys: dbase
        """,
        DiffFormat.TEXT.write(diff));
    assertTrue(DiffFormat.MARKDOWN.write(diff).contains("\n- `database` is now `dbase`\n"));
    JsonNode types = new ObjectMapper().readTree(DiffFormat.JSON.write(diff)).at("/resourceTypes");
    assertEquals("dbase", types.at("/renamed/0/after").asText());
    assertEquals("database", types.at("/removed/0/name").asText());
    assertTrue(diff.hasRemovals());
  }

  /** A source that does not tell marks says nothing of a type by its new name either. */
  @Test
  void theUnknownMarkOfATypeWithAnotherNameIsNoChange() {
    String arn = "arn:aws:glue:::database/${Name}";
    ServiceCatalog before =
        service("glue")
            .action(requiring("GetTable", "database"))
            .resourceType("database", arn)
            .build();
    ServiceCatalog after =
        service("glue").action(requiring("GetTable", "dbase")).resourceType("dbase", arn).build();
    ServiceCatalog untold = after.without(Set.of(Fact.REQUIRED_MARKS));

    assertEquals(List.of(), CatalogDiff.between(before, untold).actions().changed());
    assertEquals(List.of(), CatalogDiff.between(untold, before).actions().changed());
    assertEquals(List.of(), CatalogDiff.between(before, after).actions().changed());
  }

  /** Which of two types has another's name cannot be told. */
  @Test
  void typesThatShareAnArnHaveNoOtherName() {
    String arn = "arn:aws:glue:::database/${Name}";
    CatalogDiff diff =
        CatalogDiff.between(
            service("glue").resourceType("a", arn).build(),
            service("glue").resourceType("b", arn).resourceType("c", arn).build());

    assertFalse(DiffFormat.TEXT.write(diff).contains("is now"));
  }

  /** A source that does not tell the name has the prefix in its place. */
  @Test
  void aNameThatWasNotToldBeforeIsNoOtherName() {
    ServiceCatalog named = service("glue").build();
    ServiceCatalog unnamed =
        new ServiceCatalog("glue", "glue", "x", List.of(), List.of(), List.of(), List.of());
    assertTrue(CatalogDiff.between(unnamed, named).isEmpty());
    assertTrue(CatalogDiff.between(named, unnamed).isEmpty());
  }
}
