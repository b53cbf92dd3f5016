package dev.carillon.policy.arn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.policy.finding.InvalidPolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArnPartTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "${", "${aws:username", "a${aws:username", "${aws:userid}${x"})
  void aPatternIsNotEmptyAndItsVariablesAreClosed(String pattern) {
    assertThrows(InvalidPolicyException.class, () -> ArnPart.matching(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "a", "}", "$", "${aws:username}", "a/${aws:username}/*"})
  void aPatternIsWrittenAsItIs(String pattern) {
    ArnPart part = ArnPart.matching(pattern);
    assertEquals(pattern, part.toString());
    assertEquals(0, CharSequence.compare(pattern, part));
    assertEquals(pattern.substring(1), part.subSequence(1, part.length()).toString());
  }

  @Test
  void aLiteralMeansItself() {
    assertEquals("a${*}b${?}c${$}d", ArnPart.literal("a*b?c$d").toString());
    assertEquals("${Token[x]}${$}{x}", ArnPart.literal("${Token[x]}${x}").toString());
    assertEquals("${$}{Token[${*}]}", ArnPart.literal("${Token[*]}").toString());
    assertEquals("#{Token[${?}]}", ArnPart.literal("#{Token[?]}").toString());
    assertThrows(InvalidPolicyException.class, () -> ArnPart.literal(""));
  }

  @Test
  void partsAreEqualWhereTheirTextIs() {
    assertEquals(ArnPart.any(), ArnPart.matching("*"));
    assertEquals(ArnPart.any().hashCode(), ArnPart.matching("*").hashCode());
    assertNotEquals(ArnPart.any(), ArnPart.matching("**"));
    assertNotEquals(ArnPart.any(), (Object) "*");
    assertNotEquals(ArnPart.any().hashCode(), ArnPart.matching("a").hashCode());
  }
}
