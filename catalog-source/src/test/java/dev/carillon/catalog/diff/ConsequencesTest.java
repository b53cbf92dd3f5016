package dev.carillon.catalog.diff;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is told of a change is what it means for code, and where it happened. */
@Tag("any-jdk")
final class ConsequencesTest {

  private static final String KEY = "bells:Tone";
  private static final String STOPS = "; code that names both can stop compiling";

  @Test
  void aKeyThatMovedIsToldOfTheTypesThatHaveItSince() {
    CatalogAction own = ring(List.of(KEY), use("bell"), use("rope", KEY), use("yard", KEY));
    CatalogAction types = ring(List.of(), use("bell", KEY), use("rope", KEY), use("yard"));
    assertEquals(
        List.of(
            "condition key bells:Tone moved from the action to bell: Ring",
            "on yard no longer with condition key bells:Tone" + STOPS + ": Ring"),
        told(own, types));
    assertEquals(
        List.of(
            "condition key bells:Tone moved from bell to the action: Ring",
            "on yard now with condition key bells:Tone: Ring"),
        told(types, own));
  }

  @Test
  void aKeyThatTheActionAndATypeLostMovedNowhere() {
    assertEquals(
        List.of(
            "on rope no longer with condition key bells:Tone" + STOPS + ": Ring",
            "no longer with condition key bells:Tone" + STOPS + ": Ring"),
        told(
            ring(List.of(KEY), use("bell", KEY), use("rope", KEY)),
            ring(List.of(), use("bell", KEY), use("rope"))));
  }

  /** Code calls an operation by its client; a page that names none tells nothing of it. */
  @Test
  void anotherClientOfAnOperationIsToldWhereBothNameOne() {
    ServiceCatalog one = withClients("bells", "towers");
    assertEquals(
        List.of("now of client ringing: Ring", "no longer of client bells: Ring"),
        items(one, withClients("ringing", "towers")));
    assertEquals(List.of(), items(one, withClients("towers", "bells")));
    assertEquals(List.of(), items(one, withClients()));
  }

  private static ServiceCatalog withClients(String... clients) {
    List<AuthorizedAction> by = List.of(new AuthorizedAction("bells:Ring", Map.of()));
    return service("bells").operation(new OperationReference("Ring", List.of(clients), by)).build();
  }

  private static List<String> items(ServiceCatalog before, ServiceCatalog after) {
    return DiffStory.of(CatalogDiff.between(before, after)).sections().stream()
        .flatMap(section -> section.items().stream())
        .map(item -> String.join("", item.parts()) + ": " + String.join(", ", item.names()))
        .toList();
  }

  @Test
  void codeThatNamesSeveralPartsNamesThem() {
    ServiceCatalog none = service("bells").build();
    ServiceCatalog one = service("bells").conditionKey(KEY, "String").build();
    ServiceCatalog two =
        service("bells")
            .conditionKey(KEY, "String")
            .conditionKey("bells:Size", "Numeric")
            .resourceType("bell", "arn:aws:bells:::bell/${Id}")
            .resourceType("rope", "arn:aws:bells:::rope/${Id}")
            .build();
    assertEquals(
        List.of("1 condition key removed; code that names it stops compiling"), titles(one, none));
    assertEquals(
        List.of(
            "2 resource types removed; code that names them stops compiling",
            "2 condition keys removed; code that names them stops compiling"),
        titles(two, none));
  }

  private static List<String> titles(ServiceCatalog before, ServiceCatalog after) {
    return DiffStory.of(CatalogDiff.between(before, after)).sections().stream()
        .map(Story.Section::title)
        .toList();
  }

  @Test
  void codeUnderALowerCeilingStopsCompiling() {
    CatalogAction reads = of("Ring", READ, List.of());
    CatalogAction writes = of("Ring", WRITE, List.of());
    assertEquals(
        List.of("Read → Write; code under a lower @MaxAccessLevel stops compiling: Ring"),
        told(reads, writes));
    assertEquals(List.of("Write → Read: Ring"), told(writes, reads));
  }

  /** Each name is looked up among the others, and not compared with them all. */
  @Test
  @Timeout(60)
  void asManyFirstWordsAsActionsAreFound() {
    CatalogFixture before = service("bells");
    CatalogFixture after = service("bells");
    for (int i = 0; i < 60_000; i++) {
      before.action("Get" + i, READ);
      after.action((i == 7 ? "GET77x" : "List") + i, READ);
    }
    List<SelectionChange> changes = Selections.between(before.build(), after.build());
    assertEquals(60_002, changes.size());
    SelectionChange seventh =
        changes.stream().filter(one -> one.selection().equals("bells:Get77*")).findFirst().get();
    assertEquals(List.of("GET77x7"), seventh.gained());
    assertEquals(111, seventh.lost().size());
  }

  @Test
  void whatIsCodeIsCodeAlsoWhereNamesAreFolded() {
    CatalogFixture reads = service("bells");
    CatalogFixture writes = service("bells");
    for (int i = 0; i < 30; i++) {
      reads.action("Ring" + i, READ);
      writes.action("Ring" + i, WRITE);
    }
    String markdown = DiffFormat.MARKDOWN.write(CatalogDiff.between(reads.build(), writes.build()));
    assertTrue(
        markdown.contains(
            "- <details><summary>Read → Write; code under a lower <code>@MaxAccessLevel</code> stops"
                + " compiling (30)</summary>\n\n  `Ring0`, "),
        markdown);
  }

  @Test
  void dependentActionsAreAddedWhereCodeAsksForThem() {
    CatalogAction alone = of("Ring", WRITE, List.of());
    CatalogAction helped = of("Ring", WRITE, List.of("iam:PassRole", "rope:Pull"));
    assertEquals(
        List.of("now also needs iam:PassRole, rope:Pull; withDependentActions() adds that: Ring"),
        told(alone, helped));
    assertEquals(List.of("no longer needs iam:PassRole, rope:Pull: Ring"), told(helped, alone));
  }

  @Test
  void aConstantComesFromTheNameAsAwsWritesIt() {
    assertEquals(
        List.of(
            "written RingAll before; IAM ignores letter case, code that names it can stop"
                + " compiling: Ringall"),
        told(of("RingAll", WRITE, List.of()), of("Ringall", WRITE, List.of())));
  }

  /** Constants of global keys are of no catalog, so they stay. */
  @Test
  void codeThatNamesAGlobalKeyGoesOnCompiling() {
    ServiceCatalog before =
        service("bells")
            .conditionKey("aws:TagKeys", "ArrayOfString")
            .conditionKey("aws:RequestTag/${TagKey}", "String")
            .conditionKey("aws:SourceArn", "ARN")
            .conditionKey(KEY, "String")
            .build();
    ServiceCatalog after =
        service("bells")
            .conditionKey("aws:RequestTag/${TagKey}", "Bool")
            .conditionKey("aws:sourceArn", "ARN")
            .conditionKey("aws:PrincipalArn", "ARN")
            .build();
    List<String> titles =
        DiffStory.of(CatalogDiff.between(before, after)).sections().stream()
            .map(Story.Section::title)
            .toList();
    assertEquals(
        List.of(
            "1 condition key removed; code that names it stops compiling",
            "1 global condition key removed",
            "1 global condition key added",
            "1 global condition key in other letter case, which IAM ignores",
            "1 global condition key with other types"),
        titles);
  }

  /** Returns what is told of the one action that changed. */
  private static List<String> told(CatalogAction before, CatalogAction after) {
    CatalogDiff diff =
        CatalogDiff.between(
            service("bells").action(before).build(), service("bells").action(after).build());
    return DiffStory.of(diff).sections().get(0).items().stream()
        .map(item -> String.join("", item.parts()) + ": " + String.join(", ", item.names()))
        .toList();
  }

  private static CatalogAction of(String name, AccessLevel level, List<String> dependents) {
    return action(name, Set.of(level), null, List.of(), List.of(), dependents);
  }

  private static CatalogAction ring(List<String> own, ResourceUse... uses) {
    return action("Ring", Set.of(WRITE), null, List.of(uses), own, List.of());
  }

  private static ResourceUse use(String type, String... keys) {
    return new ResourceUse(type, false, List.of(keys));
  }
}
