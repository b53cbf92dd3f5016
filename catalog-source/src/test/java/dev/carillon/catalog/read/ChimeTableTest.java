package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The saved Chime page, which the product starts from. */
class ChimeTableTest {

  private static final Path CATALOG = Path.of("src/main/tables/chime.json");

  private final ServiceCatalog chime = chime();

  @Test
  void namesTheServiceInThePagesOwnWords() {
    assertEquals("chime", chime.service());
    assertEquals("Amazon Chime", chime.displayName());
    assertEquals("chime.txt", chime.source());
  }

  @Test
  void has141Actions() {
    Map<Set<AccessLevel>, Long> counts =
        chime.actions().stream()
            .collect(Collectors.groupingBy(CatalogAction::accessLevels, Collectors.counting()));

    assertEquals(141, chime.actions().size());
    assertEquals(
        Map.of(
            Set.of(AccessLevel.WRITE),
            88L,
            Set.of(AccessLevel.READ),
            34L,
            Set.of(AccessLevel.LIST),
            19L),
        counts);
    assertTrue(
        chime.actions().stream()
            .allMatch(
                a ->
                    a.description() != null
                        && a.description().startsWith("Grants permission to ")));
  }

  @Test
  void has20DependentActionsOf7Actions() {
    Map<String, List<String>> dependent = new TreeMap<>();
    chime.actions().stream()
        .filter(action -> !action.dependentActions().isEmpty())
        .forEach(action -> dependent.put(action.name(), action.dependentActions()));

    assertEquals(
        new TreeMap<>(
            Map.of(
                "ConnectDirectory", List.of("ds:ConnectDirectory"),
                "CreateCDRBucket", List.of("s3:CreateBucket", "s3:ListAllMyBuckets"),
                "DeleteCDRBucket", List.of("s3:DeleteBucket"),
                "GetCDRBucket",
                    List.of(
                        "s3:GetBucketAcl",
                        "s3:GetBucketLocation",
                        "s3:GetBucketLogging",
                        "s3:GetBucketVersioning",
                        "s3:GetBucketWebsite"),
                "ListCDRBucket", List.of("s3:ListAllMyBuckets", "s3:ListBucket"),
                "PutVoiceConnectorLoggingConfiguration",
                    List.of(
                        "logs:CreateLogDelivery",
                        "logs:CreateLogGroup",
                        "logs:DeleteLogDelivery",
                        "logs:DescribeLogGroups",
                        "logs:GetLogDelivery",
                        "logs:ListLogDeliveries"),
                "UpdateCDRSettings",
                    List.of("s3:CreateBucket", "s3:DeleteBucket", "s3:ListAllMyBuckets"))),
        dependent);
    assertEquals(20, dependent.values().stream().mapToInt(List::size).sum());
  }

  @Test
  void hasNoResourceTypesAndNoConditionKeys() {
    assertEquals(List.of(), chime.resourceTypes());
    assertEquals(List.of(), chime.conditionKeys());
    assertTrue(
        chime.actions().stream()
            .allMatch(a -> a.resources().isEmpty() && a.conditionKeys().isEmpty()));
  }

  @Test
  void readsTheLastRowWhichLacksItsClosingBars() {
    CatalogAction last = chime.action("ValidateAccountResource").orElseThrow();

    assertEquals(Set.of(AccessLevel.READ), last.accessLevels());
    assertEquals(
        "Grants permission to validate the account resource in your Amazon Chime account",
        last.description());
  }

  /** Run with {@code -Dcarillon.rewrite=true} to write the catalog anew. */
  @Test
  void theCheckedInCatalogIsWhatTheTableGives() throws IOException {
    byte[] regenerated = CatalogJson.write(chime);
    if (Boolean.getBoolean("carillon.rewrite")) {
      Files.write(CATALOG, regenerated);
    }

    assertArrayEquals(Files.readAllBytes(CATALOG), regenerated);
  }

  private static ServiceCatalog chime() {
    try {
      Path table = Path.of("src/main/tables/chime.txt");
      return SourceReader.read(table.toString(), Files.readAllBytes(table)).catalog();
    } catch (IOException | ProblemsException e) {
      throw new AssertionError("the Chime table must be readable", e);
    }
  }
}
