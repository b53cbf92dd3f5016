package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class ArnTypesTest {

  private static final ArnTypes BELLS =
      new MadeUp("bells")
          .type("bell", "arn:${P}:bells:::bell/${Id}", "")
          .type("rope", "arn:${P}:bells:::rope/${Id}", "")
          .known()
          .arns();

  /** A statement can have very many ARNs that fit very many types. */
  @Test
  void namesThatManyArnsFitAreKeptOnce() {
    Set<String> named = BELLS.namedBy("arn:aws:bells:::*1*");
    assertEquals(Set.of("bell", "rope"), named);
    assertSame(named, BELLS.namedBy("arn:aws:bells:::*2*"));
  }

  /** Formats that end in a word, or have one in front of a mark. */
  @Test
  void anArnCanBeOfFormatsThatHaveItsWords() {
    ArnTypes types =
        new MadeUp("bells")
            .type("config", "arn:${P}:bells:::${Tower}/config", "")
            .type("gate", "arn:${P}:bells:::gate/${Id}", "")
            .type("step", "arn:${P}:bells:::${Tower}/step/${Id}", "")
            .known()
            .arns();
    assertEquals(Set.of("config", "gate"), types.namedBy("arn:aws:bells:::gate/config"));
    assertEquals(Set.of("config"), types.namedBy("arn:aws:bells:::tower/config"));
    assertEquals(Set.of("gate", "step"), types.namedBy("arn:aws:bells:::gate/step/1"));
  }
}
