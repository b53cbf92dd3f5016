package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts a collection holds, by the name of the setter that takes it. */
class SetterWordsTest {

  @ParameterizedTest
  @CsvSource({
    "objects, ObjectIdentifier Tag, ObjectIdentifier",
    "targets, Target TargetFilter, Target",
    "physicalTableMap, PhysicalTable LogicalTable RelationalTable, PhysicalTable",
    "tagSet, Tag TagFilter, Tag",
    "ruleList, Rule Map, Rule",
    "map, Map Rule, Map",
    "presets, Preset Set, Preset",
  })
  void aCollectionHolds(String setter, String parts, String held) {
    assertEquals(
        Arrays.asList(held.split(" ", -1)),
        SetterWords.heldBy(setter, List.of(parts.split(" ", -1))));
  }
}
