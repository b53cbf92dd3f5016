package dev.carillon.catalog.read;

import static dev.carillon.catalog.read.BadPageTest.read;
import static dev.carillon.catalog.read.BadTableTest.PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The saved Chime page, cut anywhere or with other characters: an action is never missing. */
@Tag("any-jdk")
@net.jqwik.api.Tag("any-jdk")
class CutTableTest {

  @Property(tries = 300)
  void aCutPageIsRefusedUnlessEveryActionIsThere(
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    String cut = PAGE.substring(0, (int) (share * PAGE.length()));

    try {
      assertEquals(141, read(cut).actions().size());
    } catch (ProblemsException e) {
      assertEquals("page", e.problems().get(0).file());
    }
  }

  @Test
  void everyCutAtALineEndIsRefusedUpToTheLastSection() throws ProblemsException {
    int wholeFrom = PAGE.indexOf("element of policy statements");
    for (int end = 0; end >= 0 && end < wholeFrom; end = PAGE.indexOf('\n', end + 1)) {
      String cut = PAGE.substring(0, end);
      assertThrows(ProblemsException.class, () -> read(cut), cut);
    }
    assertEquals(141, read(PAGE.substring(0, wholeFrom + "element".length())).actions().size());
  }

  @Property(tries = 300)
  void aMutatedPageIsReadOrRefusedButNeverCrashes(
      @ForAll List<@DoubleRange(min = 0, max = 0.99) Double> places, @ForAll char replacement) {
    StringBuilder page = new StringBuilder(PAGE);
    for (double place : places) {
      page.setCharAt((int) (place * page.length()), replacement);
    }

    try {
      List<CatalogAction> actions = read(page.toString()).actions();
      assertTrue(actions.size() <= 141);
    } catch (ProblemsException e) {
      assertEquals("page", e.problems().get(0).file());
    }
  }
}
