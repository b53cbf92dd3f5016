package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The resources of a statement together: whether actions take them. */
final class NamedResourcesTest {

  private static final ArnTypes BELLS =
      new MadeUp("bells")
          .type("tower", "arn:${P}:bells:::tower/${Id}", "")
          .type("bell", "arn:${P}:bells:::bell/${Id}", "")
          .known()
          .arns();

  private static final Named TOWER = Named.of("arn:aws:bells:::tower/t");
  private static final Named BELL = Named.of("arn:aws:bells:::bell/b");
  private static final Named TYPED =
      new Named("arn:aws:bells:::tower/*", "arn:${P}:bells:::tower/${Id}", "bells:tower");

  @Test
  void anActionTakesWhatIsOfItsTypes() {
    NamedResources tower = new NamedResources(List.of(TOWER));
    assertTrue(tower.takesOne(taker("tower", BELLS)));
    assertFalse(tower.takesOne(taker("bell", BELLS)));
    assertTrue(new NamedResources(List.of(TOWER, BELL)).takesOne(taker("bell", BELLS)));
    assertFalse(new NamedResources(List.of(TOWER, TOWER)).takesOne(taker("bell", BELLS)));
  }

  @Test
  void whatWasMadeFromAFormatIsOfItsType() {
    NamedResources typed = new NamedResources(List.of(TYPED));
    assertTrue(typed.takesOne(taker("tower", BELLS)));
    assertFalse(typed.takesOne(taker("bell", BELLS)));
    assertTrue(typed.takesOne(taker("tower", null)));
    assertFalse(typed.takesOne(taker("bell", null)));
    assertFalse(typed.takesOne(new Taker("ropes:Act", List.of("tower"), null)));
    assertTrue(new NamedResources(List.of(BELL, TYPED)).takesOne(taker("bell", BELLS)));
  }

  @Test
  void ofAServiceThatIsNotKnownTextIsTakenByWhatHasTypes() {
    NamedResources tower = new NamedResources(List.of(TOWER));
    assertTrue(tower.takesOne(taker("bell", null)));
    assertFalse(tower.takesOne(new Taker("bells:Act", List.of(), null)));
  }

  /** A document that takes too long to compare has no fault by this. */
  @Test
  void whatCannotBeComparedIsTaken() {
    NamedResources none = new NamedResources(List.of(TOWER), pairs -> false);
    assertTrue(none.takesOne(taker("bell", BELLS)));
    assertEquals(new BitSet(), none.untaken(Stream.of(taker("bell", BELLS))));
    NamedResources one = new NamedResources(List.of(TOWER, TOWER), pairs -> pairs < 2);
    assertTrue(one.takesOne(taker("bell", BELLS)));
    assertEquals(new BitSet(), one.untaken(Stream.of(taker("bell", BELLS))));
    NamedResources kinds = new NamedResources(List.of(TOWER, TOWER), pairs -> pairs != 1);
    assertTrue(kinds.takesOne(taker("bell", BELLS)));
  }

  @Test
  void whatNoActionTakesIsTold() {
    NamedResources all = new NamedResources(List.of(TOWER, BELL, TYPED));
    assertEquals(BitSet.valueOf(new long[] {0b010}), all.untaken(Stream.of(taker("tower", BELLS))));
    assertEquals(BitSet.valueOf(new long[] {0b101}), all.untaken(Stream.of(taker("bell", BELLS))));
    assertEquals(new BitSet(), all.untaken(Stream.of(taker("tower", BELLS), taker("bell", BELLS))));
    assertEquals(new BitSet(), all.untaken(Stream.of(taker("tower", null))));
  }

  /** An ARN is read once, and held against the types of each service. */
  @Test
  void theTypesOfSeveralServices() {
    ArnTypes ropes =
        new MadeUp("ropes").type("rope", "arn:${P}:ropes:::rope/${Id}", "").known().arns();
    NamedResources both =
        new NamedResources(List.of(TOWER, Named.of("arn:aws:ropes:::rope/r"), TYPED));
    assertTrue(both.takesOne(taker("tower", BELLS)));
    assertTrue(both.takesOne(new Taker("ropes:Act", List.of("rope"), ropes)));
    assertFalse(both.takesOne(taker("bell", BELLS)));
    assertFalse(
        new NamedResources(List.of(TOWER, TYPED))
            .takesOne(new Taker("ropes:Act", List.of("rope"), ropes)));
  }

  private static Taker taker(String type, @Nullable ArnTypes service) {
    return new Taker("bells:Act", List.of(type), service);
  }
}
