package dev.carillon.catalog.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.pattern.Compaction;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What shorthands for actions stand for, over all bundled catalogs, against an evaluator of its
 * own.
 */
@Tag("any-jdk")
@net.jqwik.api.Tag("any-jdk")
class ActionMeaningPropertyTest {

  @Property
  void compactedActionsAreTheSame(@ForAll Random random) {
    // Most are small, and compacted in a blink.
    boolean small = random.nextInt(100) > 0;
    CatalogReference service = Draw.service(random, small ? 40 : 80);
    List<Action> selected = Draw.some(service.actions(), random, small ? 8 : 12);
    List<String> patterns =
        Compaction.of(selected, service.actions()).stream().map(ActionPattern::toString).toList();
    assertEquals(
        Draw.names(selected),
        Draw.names(service.actions().stream().filter(action -> isAny(patterns, action)).toList()));
  }

  @Property
  void aPatternExpandsToWhatItMatches(@ForAll Random random) {
    CatalogReference service = Draw.service(random, 1_000);
    String pattern =
        service.service() + ':' + pattern(Draw.pick(service.actions(), random), random);
    assertEquals(
        Draw.names(service.actions().stream().filter(a -> isAny(List.of(pattern), a)).toList()),
        Draw.names(ActionPattern.parse(pattern).expand(service.actions())),
        pattern);
  }

  @Test
  void theLevelOfAnActionIsTheHighestThatSaysMoreThanWrite() {
    for (CatalogReference service : Draw.SERVICES) {
      for (Action action : service.actions()) {
        Set<AccessLevel> listed = action.accessLevels();
        AccessLevel expected =
            List.of(
                    AccessLevel.PERMISSIONS_MANAGEMENT,
                    AccessLevel.TAGGING,
                    AccessLevel.WRITE,
                    AccessLevel.READ,
                    AccessLevel.LIST)
                .stream()
                .filter(listed::contains)
                .findFirst()
                .orElseThrow();
        assertEquals(expected, action.accessLevel(), action::iamName);
      }
    }
  }

  /** An action's name with pieces of it behind wildcards. */
  private static String pattern(Action action, Random random) {
    StringBuilder pattern = new StringBuilder(action.actionName());
    for (int i = random.nextInt(3); i >= 0 && pattern.length() > 1; i--) {
      int from = random.nextInt(pattern.length());
      if (random.nextBoolean()) {
        pattern.setCharAt(from, '?');
      } else {
        pattern.replace(from, from + random.nextInt(pattern.length() - from + 1), "*");
      }
    }
    return Draw.swapCase(pattern.toString(), random);
  }

  private static boolean isAny(List<String> patterns, Action action) {
    String name = action.iamName().toLowerCase(Locale.ROOT);
    return patterns.stream()
        .anyMatch(p -> ReferenceEvaluator.matches(p.toLowerCase(Locale.ROOT), name));
  }
}
