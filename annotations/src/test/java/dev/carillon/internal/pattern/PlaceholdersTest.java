package dev.carillon.internal.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource({
    "home/${aws:username}/x, home/*/x, true",
    "'${aws:PrincipalTag/team, ''none''}', *, true",
    "'${aws:username\n}', *, true",
    "${AWS::AccountId}, *, false",
    "${Account}, *, false",
    "a${Token[TOKEN.12]}b, a*b, false",
    "#{Token[TOKEN.3]}, *, false",
    "x:-1.8881545897087622e+289:y, x:*:y, false",
    "-1.8881545897087622E289, *, false",
    "${*}${?}${$}, ${*}${?}${$}, false",
    "#{x}, #{x}, false",
    "-1.5, -1.5, false",
    "${open, ${open, false",
    "plain, plain, false",
  })
  void findsWhatStandsForOtherText(String text, String starred, boolean policyVariable) {
    assertEquals(starred, Placeholders.starred(text));
    assertEquals(!starred.equals(text), Placeholders.isIn(text));
    assertEquals(policyVariable, Placeholders.hasPolicyVariable(text));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:x:::{Name}/${Other}, arn:aws:x:::${Name}/${Other}",
    "${A}-{B-of-C}, ${A}-${B-of-C}",
    "bell#{Name}, bell#${Name}",
  })
  void repairsFormatsOfAws(String format, String repaired) {
    assertEquals(repaired, Placeholders.repaired(format));
  }
}
