package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessLevelTest {

  @ParameterizedTest
  @CsvSource({
    "LIST, LIST",
    "READ, READ",
    "LIST READ, READ",
    "LIST WRITE, WRITE",
    "READ WRITE, WRITE",
    "TAGGING, TAGGING",
    "TAGGING WRITE, TAGGING",
    "LIST TAGGING, TAGGING",
    "PERMISSIONS_MANAGEMENT, PERMISSIONS_MANAGEMENT",
    "WRITE PERMISSIONS_MANAGEMENT, PERMISSIONS_MANAGEMENT",
    "TAGGING WRITE PERMISSIONS_MANAGEMENT, PERMISSIONS_MANAGEMENT",
    "'', PERMISSIONS_MANAGEMENT",
  })
  void theLevelOfAnActionIsOneWhateverIsListed(String listed, AccessLevel level) {
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    Arrays.stream(listed.split(" ", 0))
        .filter(name -> !name.isEmpty())
        .map(AccessLevel::valueOf)
        .forEach(levels::add);
    assertEquals(level, AccessLevel.ofListed(levels));
  }
}
