package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActionNameTest {

  /** What a text can be: an action, a pattern of actions, or none. */
  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, action",
    "vpc-lattice:AssociateViaAWSService-EventsAndStates, action",
    "S3:getobject, pattern",
    "s3:Get*, pattern",
    "s3:G?t, pattern",
    "s3:*, pattern",
    "s3:1Get, pattern",
    "-s3:Get, pattern",
    "s3:_Get, pattern",
    "s*:Get, none",
    "s3:Get:Object, none",
    "s3:Get Object, none",
    "s3:Gét, none",
    "s_3:Get, none",
    "a:Get, action",
    "s3:, none",
    ":Get, none",
    "GetObject, none",
    "'', none",
  })
  void aTextIsAnActionAPatternOrNone(String text, String what) {
    assertEquals(!what.equals("none"), ActionName.parse(text).isPresent(), text);
    assertEquals(what.equals("action"), ActionName.isAction(text), text);
  }

  @Test
  void anActionHasTwoPartsAndOnlyItsNameWildcards() {
    ActionName name = ActionName.parse("s3:Get*").orElseThrow();
    assertEquals("s3 Get* s3:Get*", name.service() + ' ' + name.name() + ' ' + name);
    assertEquals(true, name.hasWildcard());
    assertEquals(true, ActionName.parse("s3:*").orElseThrow().hasWildcard());
    assertEquals(true, ActionName.parse("s3:?et").orElseThrow().hasWildcard());
    assertEquals(false, ActionName.parse("s3:Get").orElseThrow().hasWildcard());
  }

  @Test
  void nothingIsLongerThanAnyActionOfAws() {
    String longest = "s3:" + "a".repeat(125);
    assertEquals(true, ActionName.parse(longest).isPresent());
    assertEquals(false, ActionName.parse(longest + 'a').isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "s3, true",
    "a, true",
    "z9-, true",
    "-s3, false",
    "S3, false",
    "s_3, false",
    "'', false",
    "s3:, false",
    "`s3, false",
    "{, false",
  })
  void prefixesAreInSmallLetters(String text, boolean isOne) {
    assertEquals(isOne, ActionName.isService(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Az_-09, true",
    "a, true",
    "Z, true",
    "9a, false",
    "_a, false",
    "'', false",
    "a*, false",
    "[a, false",
    "@a, false",
  })
  void namesBeginWithALetter(String text, boolean isOne) {
    assertEquals(isOne, ActionName.isName(text), text);
  }

  @ParameterizedTest
  @CsvSource({"Get*Obj?ct-_.9, none", "Get$, $", "é, é", "a b, ' '", "a/b:c, /"})
  void theFirstCharacterThatNoActionHasIsTold(String part, String alien) {
    assertEquals(alien, ActionName.alien(part).map(String::valueOf).orElse("none"));
  }
}
