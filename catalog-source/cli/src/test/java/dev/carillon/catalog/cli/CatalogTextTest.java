package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How an action reads that has more to say than a line holds. */
class CatalogTextTest {

  private static final List<String> KEYS =
      List.of("bells:Color", "bells:Depth", "bells:Mouth", "bells:Shape", "bells:Sound");

  @Test
  void eachResourceTypeHasLinesOfItsOwnWhereOneIsNotEnough() {
    CatalogAction ring =
        action(
            "Ring",
            Set.of(WRITE),
            null,
            List.of(
                new ResourceUse("bell", true, KEYS),
                new ResourceUse("tower", false, List.of()),
                new ResourceUse("wheel", false, KEYS.subList(0, 1))),
            List.of(),
            List.of("clock:ReadTheTime", "people:WakeUp", "sky:LookUpAtTheMoon", "tower:ClimbUp"));
    assertEquals(
        """
        Ring
              resource types:
                  bell* [bells:Color, bells:Depth, bells:Mouth, bells:Shape, bells:Sound]
                  tower
                  wheel [bells:Color]
              also needs: clock:ReadTheTime, people:WakeUp, sky:LookUpAtTheMoon, tower:ClimbUp
        """
            .strip(),
        shown(ring));
  }

  @Test
  void whatIsTooLongGoesOnFurtherIn() {
    List<String> types = List.of("big-bell", "clock-tower", "iron-clapper", "long-rope", "wheel");
    CatalogAction ring =
        action(
            "Ring",
            Set.of(WRITE),
            "rings",
            List.of(types.stream().map(CatalogTextTest::plain).toArray(ResourceUse[]::new)),
            List.of(),
            List.of(
                "bells:LookAfterTheBell",
                "bells:OpenTheTower",
                "clock:ReadTheTime",
                "sky:LookAtTheMoonAndTheStars"));
    assertEquals(
        """
        Ring  rings
              resource types: big-bell, clock-tower, iron-clapper, long-rope, wheel
              also needs: bells:LookAfterTheBell, bells:OpenTheTower, clock:ReadTheTime,
                  sky:LookAtTheMoonAndTheStars
        """
            .strip(),
        shown(ring));
  }

  private static ResourceUse plain(String type) {
    return new ResourceUse(type, false, List.of());
  }

  private static String shown(CatalogAction action) {
    String text = CatalogText.of(service("bells").action(action).build());
    return text.substring(text.indexOf("  Ring")).strip();
  }
}
