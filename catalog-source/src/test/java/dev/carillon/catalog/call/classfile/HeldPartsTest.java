package dev.carillon.catalog.call.classfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts a collection holds, by the name of the setter that takes it. */
class HeldPartsTest {

  @ParameterizedTest
  @CsvSource({
    "objects, ObjectIdentifier Tag, ObjectIdentifier",
    "targets, Target TargetFilter, Target",
    "physicalTableMap, PhysicalTable LogicalTable RelationalTable, PhysicalTable",
    "tagSet, Tag TagFilter, Tag",
    "ruleList, Rule Map, Rule",
    "map, Map Rule, Map",
    "presets, Preset Set, Preset",
    "globalSecondaryIndexes, GlobalSecondaryIndex Projection, GlobalSecondaryIndex",
    "ipv6Addresses, InstanceIpv6Address Tag, InstanceIpv6Address",
  })
  void aCollectionHolds(String setter, String parts, String held) {
    assertEquals(
        Arrays.asList(held.split(" ", -1)), HeldParts.by(setter, List.of(parts.split(" ", -1))));
  }

  @ParameterizedTest
  @CsvSource({
    "licenseSpecifications, TagSpecification, LicenseConfigurationRequest Tag,"
        + " LicenseConfigurationRequest",
    "additionalMetricsToRetainV2, '', MetricToRetain Tag, MetricToRetain",
    "tagSpecifications, TagSpecification, LicenseSpecification, ''",
    "methodsToAllow, '', RouteToHost, ''",
    "globalSecondaryIndexOverride, '', GlobalTable, ''",
    "globalSecondaryIndexOverride, '', ReplicaGlobalSecondaryIndexDescription"
        + " GlobalSecondaryIndex, GlobalSecondaryIndex",
  })
  void aCollectionMayHold(String setter, String held, String parts, String more) {
    assertEquals(words(more), HeldParts.perhapsBy(setter, words(held), words(parts)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
