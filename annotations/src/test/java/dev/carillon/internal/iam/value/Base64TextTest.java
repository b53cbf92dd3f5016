package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Base64TextTest {

  @ParameterizedTest
  @CsvSource({
    "QmluYXJ5VmFsdWVJbkJhc2U2NA==, true",
    "QUJD, true",
    "QUI=, true",
    "plain text, false",
    "QUI==, false",
    "QU=D, false",
  })
  void isInFoursOfItsLetters(String text, boolean is) {
    assertEquals(is, Base64Text.is(text));
  }
}
