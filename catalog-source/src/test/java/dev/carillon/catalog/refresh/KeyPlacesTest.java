package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.policy.AccessLevel.WRITE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.read.ReferenceFolder;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.read.varied.WrittenForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages since August 2026 say of condition keys, beside what others said. */
class KeyPlacesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final String STOPS = "; code that names both can stop compiling";
  private static final Set<Fact> LACKS = Set.of(Fact.KEY_PLACES);
  private static final List<String> OWN = List.of("aws:TagKeys", "s:Mode");

  private static final ServiceCatalog OLD = service(OWN, use("a"), use("b", "s:Size"));

  /** The same as such a page has it. */
  private static final ServiceCatalog REPEATED =
      service(
          List.of(),
          use("a", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "s:Mode"),
          use("b", "aws:TagKeys", "s:Mode", "s:Size"));

  /** One key holds for one of the types alone now. */
  private static final ServiceCatalog MOVED =
      service(List.of(), use("a", "aws:TagKeys", "s:Mode"), use("b", "aws:TagKeys", "s:Size"));

  @Test
  void keysBesideEachTypeAreTheActionsOwn() {
    assertEquals("", told(OLD, REPEATED));
    assertEquals("", told(REPEATED, OLD));
    assertEquals(OLD.actions(), refreshed(REPEATED).actions());
    assertEquals(REPEATED.actions(), Refreshed.of(OLD, source(REPEATED, Set.of()), DAY).actions());
  }

  /** A catalog does not say which page it was made of, but its keys do. */
  @Test
  void aCatalogOfSuchAPageIsKnownByItsKeys() {
    assertEquals("", told(REPEATED, OLD, Set.of()));
    assertEquals("", told(OLD, REPEATED, Set.of()));
    assertEquals(
        "condition key s:Mode moved from the action to a: Ring", told(OLD, MOVED, Set.of()));
  }

  /** So one that was new on such a page, in a catalog that was made of another form. */
  @Test
  void anActionOfSuchAPageIsKnownByItsKeys() {
    CatalogAction other = action("Mute", Set.of(WRITE), null, List.of(use("a")), OWN, List.of());
    assertEquals("", told(with(other, REPEATED), with(other, OLD), Set.of()));
    assertEquals("", told(with(other, OLD), with(other, REPEATED), Set.of()));
    assertEquals(
        "condition key s:Mode moved from the action to a: Ring",
        told(with(other, OLD), with(other, MOVED), Set.of()));
  }

  private static ServiceCatalog with(CatalogAction action, ServiceCatalog catalog) {
    return catalog.withActions(
        Stream.concat(catalog.actions().stream(), Stream.of(action)).toList());
  }

  /**
   * So AWS's page of ec2: of the keys that a type has, each action lists those that hold for it.
   */
  @Test
  void aPageListsTheKeysOfTheTypeThatHoldForTheAction() {
    ServiceCatalog json = ofTypes(List.of("s:Region"), use("a", "s:Size"), use("b", "s:Color"));
    ServiceCatalog page =
        ofTypes(List.of(), use("a", "s:Region", "s:Size"), use("b", "s:Color", "s:Region"));
    assertEquals("", told(page, json, Set.of()));
    assertEquals("", told(json, page, Set.of()));
    assertEquals("", told(json, page));
  }

  /** So those of s3-outposts. */
  @Test
  void typesNeedNoKeysOfTheirOwn() {
    ServiceCatalog json = withoutTypeKeys(OWN, use("a"), use("b"));
    ServiceCatalog page =
        withoutTypeKeys(
            List.of(), use("a", "aws:TagKeys", "s:Mode"), use("b", "aws:TagKeys", "s:Mode"));
    assertEquals("", told(page, json, Set.of()));
    assertEquals("", told(json, page, Set.of()));
  }

  private static ServiceCatalog ofTypes(List<String> own, ResourceUse... uses) {
    return CatalogFixture.service("s")
        .action(ring(own, uses))
        .resourceType("a", "arn:aws:s:::a", "s:Size", "s:Weight")
        .resourceType("b", "arn:aws:s:::b", "s:Color", "s:Weight")
        .build();
  }

  private static ServiceCatalog withoutTypeKeys(List<String> own, ResourceUse... uses) {
    return CatalogFixture.service("s")
        .action(ring(own, uses))
        .resourceType("a", "arn:aws:s:::a")
        .resourceType("b", "arn:aws:s:::b")
        .build();
  }

  @Test
  void aKeyThatSomeTypesHaveNowMovedThere() {
    assertEquals("condition key s:Mode moved from the action to a: Ring", told(OLD, MOVED));
    assertEquals("condition key s:Mode moved from a to the action: Ring", told(MOVED, OLD));
    assertEquals(
        List.of(ring(List.of("aws:TagKeys"), use("a", "s:Mode"), use("b", "s:Size"))),
        refreshed(MOVED).actions());
  }

  @Test
  void aNewKeyOfAllTypesIsTheActionsOwn() {
    ServiceCatalog more =
        service(
            List.of(),
            use("a", "aws:TagKeys", "s:Mode", "s:New"),
            use("b", "aws:TagKeys", "s:Mode", "s:New", "s:Size"));
    assertEquals("now with condition key s:New: Ring", told(OLD, more));
    assertEquals("no longer with condition key s:New" + STOPS + ": Ring", told(more, OLD));
    ServiceCatalog one =
        service(
            List.of(),
            use("a", "aws:TagKeys", "s:Mode", "s:New"),
            use("b", "aws:TagKeys", "s:Mode", "s:Size"));
    assertEquals("on a now with condition key s:New: Ring", told(OLD, one));
    ServiceCatalog fewer = service(List.of(), use("a", "s:Mode"), use("b", "s:Mode", "s:Size"));
    assertEquals("no longer with condition key aws:TagKeys" + STOPS + ": Ring", told(OLD, fewer));
  }

  @Test
  void aNewTypeBringsNoKeysOfItsOwn() {
    ServiceCatalog one = service(OWN, use("b", "s:Size"));
    assertEquals("now takes resource type a and requires it: Ring", told(one, REPEATED));
    assertEquals(
        "no longer takes resource type a; code that names it stops compiling: Ring",
        told(REPEATED, one));
  }

  @Test
  void aListThatHasKeysOfTheTypeHasThemAll() {
    ServiceCatalog some = service(OWN, use("a"), use("b"));
    ServiceCatalog listed = service(OWN, use("a", "aws:ResourceTag/${TagKey}"), use("b"));
    assertEquals("", told(some, listed));
    ServiceCatalog other =
        CatalogFixture.service("s")
            .action(ring(List.of(), use("c", "s:Color")))
            .resourceType("c", "arn:aws:s:::c", "s:Color", "s:Depth")
            .build();
    ServiceCatalog all =
        CatalogFixture.service("s")
            .action(ring(List.of(), use("c", "s:Color", "s:Depth")))
            .resourceType("c", "arn:aws:s:::c", "s:Color", "s:Depth")
            .build();
    assertEquals("on c now with condition key s:Depth: Ring", told(other, all));
  }

  @Test
  void aPageOfTheLayoutThatRepeatsKeysChangesNothing() throws ProblemsException {
    int read = 0;
    for (ServiceCatalog june : ReferenceFolder.pagesOfJune(40)) {
      String page = WrittenForm.LISTS_2026.of(repeated(june));
      Source source = SourceReader.read("page.md", page.getBytes(UTF_8));
      if (!source.lacks().contains(Fact.KEY_PLACES)) {
        continue; // a page with no such row at all cannot be told from one that has none
      }
      assertEquals(
          "", told(june, source.catalog(), source.lacks()), () -> june.service() + " is the same");
      assertEquals("", told(source.catalog(), june, source.lacks()), june::service);
      assertEquals(june.actions(), Refreshed.of(june, source, DAY).actions(), june::service);
      read++;
    }
    assertTrue(read > 5, "too few pages");
  }

  /** Writes each key that holds for a resource type beside it, as those pages do. */
  private static ServiceCatalog repeated(ServiceCatalog catalog) {
    KeyPlaces places = KeyPlaces.in(catalog);
    return catalog.withActions(
        catalog.actions().stream()
            .map(
                one ->
                    one.resources().isEmpty()
                        ? one
                        : one.with(
                            one.resources().stream()
                                .map(use -> repeated(use, one.conditionKeys(), places))
                                .toList(),
                            List.of()))
            .toList());
  }

  private static ResourceUse repeated(ResourceUse use, List<String> own, KeyPlaces places) {
    TreeSet<String> all = new TreeSet<>(own);
    all.addAll(use.conditionKeys());
    all.addAll(places.types().getOrDefault(use.type(), List.of()));
    return new ResourceUse(use.type(), use.required(), List.copyOf(all));
  }

  private static String told(ServiceCatalog before, ServiceCatalog after) {
    return told(before, after, LACKS);
  }

  private static String told(ServiceCatalog before, ServiceCatalog after, Set<Fact> lacks) {
    CatalogDiff diff = KeyPlaces.diff(before, after, lacks);
    return diff.inWords()
        .map(
            text ->
                text.replaceFirst("(?s)^.*?1 action changed\n +", "").replaceFirst("(?s)\n.*", ""))
        .orElse("");
  }

  private static ServiceCatalog refreshed(ServiceCatalog page) {
    return Refreshed.of(OLD, source(page, LACKS), DAY);
  }

  private static Source source(ServiceCatalog page, Set<Fact> lacks) {
    return new Source("page.md", page, lacks);
  }

  private static ServiceCatalog service(List<String> own, ResourceUse... uses) {
    return CatalogFixture.service("s")
        .action(ring(own, uses))
        .resourceType("a", "arn:aws:s:::a", "aws:ResourceTag/${TagKey}")
        .resourceType("b", "arn:aws:s:::b")
        .build();
  }

  private static CatalogAction ring(List<String> own, ResourceUse... uses) {
    return action("Ring", Set.of(WRITE), "rings", List.of(uses), own, List.of());
  }

  private static ResourceUse use(String type, String... keys) {
    return new ResourceUse(type, true, List.of(keys));
  }
}
