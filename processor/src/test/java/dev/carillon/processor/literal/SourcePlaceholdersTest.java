package dev.carillon.processor.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourcePlaceholdersTest {

  @ParameterizedTest
  @CsvSource({"a-{{name}}-b, a-*-b", "%s/%1$s, */*", "<bucket>/{key}, */*"})
  void knowsTheNotationsOfSourceFiles(String text, String starred) {
    assertEquals(starred, SourcePlaceholders.starred(text));
  }
}
