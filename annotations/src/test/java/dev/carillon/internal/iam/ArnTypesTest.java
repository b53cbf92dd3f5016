package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Where a star would span a mark, the format that has the mark is meant. */
  @ParameterizedTest
  @CsvSource({
    "a:b:config, deep",
    "a:config, flat",
    "a/b/config, far",
    "a/config, near",
    "a/*/config, far near",
  })
  void anArnIsOfTheFormatThatHasItsMarks(String resource, String types) {
    ArnTypes marks =
        new MadeUp("bells")
            .type("flat", "arn:${P}:bells:::${A}:config", "")
            .type("deep", "arn:${P}:bells:::${A}:${B}:config", "")
            .type("near", "arn:${P}:bells:::${A}/config", "")
            .type("far", "arn:${P}:bells:::${A}/${B}/config", "")
            .known()
            .arns();
    assertEquals(types, String.join(" ", marks.namedBy("arn:aws:bells:::" + resource)));
  }
}
