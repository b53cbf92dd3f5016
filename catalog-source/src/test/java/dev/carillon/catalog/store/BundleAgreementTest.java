package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.Change;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the bundle against AWS's own files of February 2026. The bundle is seven months younger:
 * what it has more is what AWS added. What it has less or otherwise is listed in a file, line by
 * line, so that a mistake of the package or of its importer cannot come in unseen.
 */
class BundleAgreementTest {

  private static final Path EXPECTED =
      Path.of("src/test/resources/dev/carillon/catalog/store/bundle-against-february-2026.txt");

  @Test
  void whatTheBundleHasLessOrOtherwiseThanAwsHadIsListed() throws Exception {
    Path folder =
        Path.of(System.getProperty("carillon.reference", "../../shared/reference"))
            .resolve("service-reference");
    assumeTrue(Files.isDirectory(folder), "no reference data beside this checkout");
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      ServiceCatalog aws = SourceReader.read(name, FileText.readBytes(file)).catalog();
      ServiceCatalog ours = new BundledCatalogs().find(aws.service()).orElseThrow();
      CatalogDiff diff = CatalogDiff.between(aws, ours, EnumSet.allOf(Fact.class));
      assertTrue(diff.actions().removed().isEmpty(), () -> "actions are missing: " + diff);
      differences(diff).forEach(line -> lines.add(aws.service() + ": " + line));
    }
    String text = String.join("\n", lines) + '\n';
    if (System.getProperty("carillon.golden", "").equals("rewrite")) {
      Files.writeString(EXPECTED, text);
    }
    assertEquals(Files.readString(EXPECTED), text);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      assertTrue(found.size() >= 16, "only " + found.size() + " files in " + folder);
      return found;
    }
  }

  private static List<String> differences(CatalogDiff diff) {
    List<String> lines = new ArrayList<>();
    for (Change<CatalogAction> change : diff.actions().changed()) {
      action(change.before(), change.after(), lines);
    }
    for (ResourceTypeReference type : diff.resourceTypes().removed()) {
      lines.add("no resource type " + type.name());
    }
    for (Change<ResourceTypeReference> change : diff.resourceTypes().changed()) {
      String name = change.after().name();
      missing(
          name + " lacks the ARN ",
          change.before().arnFormats(),
          change.after().arnFormats(),
          lines);
      missing(
          name + " lacks the condition key ",
          change.before().conditionKeys(),
          change.after().conditionKeys(),
          lines);
    }
    for (ConditionKeyReference key : diff.conditionKeys().removed()) {
      lines.add("no condition key " + key.name());
    }
    for (Change<ConditionKeyReference> change : diff.conditionKeys().changed()) {
      lines.add(
          change.after().name() + ": " + change.before().types() + " → " + change.after().types());
    }
    return lines;
  }

  private static void action(CatalogAction aws, CatalogAction ours, List<String> lines) {
    String name = ours.name();
    if (aws.accessLevel() != ours.accessLevel()) {
      lines.add(name + ": " + aws.accessLevel() + " → " + ours.accessLevel());
    }
    missing(name + " does not take ", types(aws), types(ours), lines);
    missing(name + " lacks the condition key ", keys(aws), keys(ours), lines);
  }

  private static void missing(
      String what, List<String> aws, List<String> ours, List<String> lines) {
    aws.stream().filter(value -> !ours.contains(value)).forEach(v -> lines.add(what + v));
  }

  private static List<String> types(CatalogAction action) {
    return action.resources().stream().map(ResourceUse::type).toList();
  }

  private static List<String> keys(CatalogAction action) {
    return Stream.concat(
            action.conditionKeys().stream(),
            action.resources().stream().flatMap(use -> use.conditionKeys().stream()))
        .distinct()
        .sorted()
        .toList();
  }
}
