package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds the level of every action in three forms of AWS's reference against one another: the JSON
 * of February 2026, the pages of June, and the package of September that the bundle was made from,
 * which has the levels of today's pages. Where they differ AWS changed its mind in between; a file
 * lists those, line by line.
 */
@Tag("any-jdk")
class LevelAgreementTest {

  private static final Path EXPECTED =
      Path.of("src/test/resources/dev/carillon/catalog/store/levels-that-aws-changed.txt");

  private final Map<String, AccessLevel> json = new TreeMap<>();
  private final Map<String, AccessLevel> pages = new TreeMap<>();
  private final Map<String, AccessLevel> bundle = new TreeMap<>();

  @Test
  void everyActionHasTheSameLevelInEveryForm() throws IOException, ProblemsException {
    ReferenceArchive.read("service-reference-2026-02-13.zip")
        .values()
        .forEach(one -> add(one, json));
    ReferenceArchive.read("pages-2026-06.zip").values().forEach(one -> add(one, pages));
    BundledCatalogs bundled = new BundledCatalogs();
    for (String service : bundled.services()) {
      add(bundled.find(service).orElseThrow(), bundle);
    }

    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String action : json.keySet()) {
      AccessLevel february = json.get(action);
      AccessLevel june = pages.getOrDefault(action, february);
      AccessLevel september = bundle.getOrDefault(action, june);
      compared += pages.containsKey(action) && bundle.containsKey(action) ? 1 : 0;
      if (february != june || june != september) {
        differences.add(action + ": " + february + ", " + june + ", " + september);
      }
    }
    assertTrue(compared > 15_000, "only " + compared + " actions are in every form");
    String text = String.join("\n", differences) + '\n';
    if (System.getProperty("carillon.golden", "").equals("rewrite")) {
      Files.writeString(EXPECTED, text);
    }
    assertEquals(Files.readString(EXPECTED), text);
  }

  private static void add(ServiceCatalog catalog, Map<String, AccessLevel> levels) {
    for (CatalogAction action : catalog.actions()) {
      levels.put(catalog.service() + ':' + action.name(), action.accessLevel());
    }
  }
}
