package dev.carillon.internal.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WildcardPatternTest {

  @Test
  void aStarStandsForAnyCharactersAlsoNoneAndAQuestionMarkForExactlyOne() {
    assertTrue(WildcardPattern.of("a*c?").matches("abbbcd"));
    assertTrue(WildcardPattern.of("a*c?").matches("acd"));
    assertFalse(WildcardPattern.of("a*c?").matches("abc"));
    assertTrue(WildcardPattern.of("*").matches(""));
    assertFalse(WildcardPattern.of("?").matches(""));
    assertTrue(WildcardPattern.of("").matches(""));
    assertFalse(WildcardPattern.of("").matches("a"));
  }

  @Test
  void letterCaseCountsOnlyWhereItShould() {
    assertFalse(WildcardPattern.of("Key").matches("key"));
    assertTrue(WildcardPattern.ignoringCase("List*").matches("LISTMEETINGS"));
    assertNotEquals(WildcardPattern.of("a"), WildcardPattern.ignoringCase("a"));
  }

  @Test
  void anEscapedWildcardIsTheCharacterItself() {
    assertTrue(WildcardPattern.of("a${*}c").matches("a*c"));
    assertFalse(WildcardPattern.of("a${*}c").matches("abc"));
    assertTrue(WildcardPattern.of("${$}{x}").matches("${x}"));
    assertTrue(WildcardPattern.of("${?}").isLiteral());
    assertFalse(WildcardPattern.of("?").isLiteral());
  }

  @Test
  void aVariableStandsForAnythingWhereAskedFor() {
    WildcardPattern home = WildcardPattern.withVariables("home/${aws:username}/${*}");
    assertTrue(home.matches("home/alice/*"));
    assertFalse(home.matches("home/alice/a"));
    assertFalse(WildcardPattern.of("home/${aws:username}").matches("home/alice"));
  }

  @Test
  void patternsThatMatchTheSameWayAreEqual() {
    assertEquals(WildcardPattern.of("a*?b**"), WildcardPattern.of("a?*b*"));
    assertEquals(WildcardPattern.of("a*?b**").hashCode(), WildcardPattern.of("a?*b*").hashCode());
    assertNotEquals(WildcardPattern.of("a*"), WildcardPattern.of("a?*"));
  }

  @Test
  void coversWhatIsNarrower() {
    assertTrue(covers("*", "anything?*"));
    assertTrue(covers("?*", "*a"));
    assertTrue(covers("a?*b*", "a*ab"));
    assertTrue(covers("*ab*", "*aab"));
    assertFalse(covers("a??*b", "a*b"));
    assertFalse(covers("a*", "*"));
    assertFalse(covers("?", "*"));
    assertFalse(covers("*a*b*", "*b*a*"));
  }

  @Test
  void intersectsWhatShares() {
    assertTrue(WildcardPattern.of("a*").intersects(WildcardPattern.of("*b")));
    assertTrue(WildcardPattern.of("*").intersects(WildcardPattern.of("")));
    assertFalse(WildcardPattern.of("a*").intersects(WildcardPattern.of("b*")));
    assertFalse(WildcardPattern.of("?").intersects(WildcardPattern.of("??*")));
  }

  @Test
  void hostileTextIsMatchedAndComparedAllTheSame() {
    String many = "a*".repeat(500);
    assertFalse(WildcardPattern.of(many + "b").matches("a".repeat(5_000)));
    assertTrue(WildcardPattern.of("*a" + "?".repeat(200) + "*").covers(WildcardPattern.of(many)));
    assertFalse(WildcardPattern.of("*a" + "?".repeat(200) + "b").covers(WildcardPattern.of(many)));
    assertTrue(WildcardPattern.of(many).intersects(WildcardPattern.of("*a*".repeat(500))));
  }

  private static boolean covers(String covering, String covered) {
    return WildcardPattern.of(covering).covers(WildcardPattern.of(covered));
  }
}
