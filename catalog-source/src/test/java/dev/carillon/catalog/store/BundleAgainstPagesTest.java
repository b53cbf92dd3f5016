package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.read.Joined;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Holds the bundle against all of AWS's pages of June 2026. The bundle's newest source is of
 * September: where it differs, that source speaks of the same rows and has them otherwise. The
 * differences are counted by kind in a file; what September's source cannot tell must not differ.
 */
class BundleAgainstPagesTest {

  private static final Path EXPECTED =
      Path.of(
          "src/test/resources/dev/carillon/catalog/store/bundle-against-pages-of-june-2026.txt");

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  @Test
  void nothingIsLostThatSeptemberCannotTell() throws Exception {
    Path zip =
        Path.of(System.getProperty("carillon.reference", "../../shared/reference"))
            .resolve("pages-2026-06.zip");
    assumeTrue(Files.isRegularFile(zip), "no reference data beside this checkout");
    BundledCatalogs bundled = new BundledCatalogs();
    for (Map.Entry<String, List<Source>> pages : pages(zip).entrySet()) {
      ServiceCatalog june = Joined.of(pages.getValue()).catalog();
      compare(june, bundled.find(pages.getKey()).orElseThrow());
    }
    StringBuilder text = new StringBuilder();
    counts.forEach((kind, count) -> text.append(count).append('\t').append(kind).append('\n'));
    if (System.getProperty("carillon.golden", "").equals("rewrite")) {
      Files.writeString(EXPECTED, text);
    }
    assertEquals(Files.readString(EXPECTED), text.toString());
  }

  private void compare(ServiceCatalog june, ServiceCatalog ours) {
    List<String> removed = ours.removed().stream().map(RemovedAction::name).toList();
    assertEquals(
        june.pages().stream().map(ServicePage::address).toList(),
        ours.pages().stream().map(ServicePage::address).toList());
    for (CatalogAction action : june.actions()) {
      String name = june.service() + ':' + action.name();
      if (ours.action(action.name()).isEmpty()) {
        assertTrue(removed.contains(action.name()), name);
        count("action that September's source does not list: removed since then");
      } else {
        compare(name, action, ours.action(action.name()).orElseThrow(), june);
        assertEquals(june.address(action.name()), ours.address(action.name()));
      }
    }
    List<String> keys = ours.conditionKeys().stream().map(ConditionKeyReference::name).toList();
    june.conditionKeys().stream()
        .filter(key -> !keys.contains(key.name()))
        .forEach(key -> count("condition key that September's source does not list"));
  }

  private void compare(
      String name, CatalogAction june, CatalogAction ours, ServiceCatalog catalog) {
    assertEquals(june.dependents(), ours.dependents(), name);
    assertEquals(june.permissionOnly(), ours.permissionOnly(), name);
    long pages = catalog.pages().stream().filter(page -> page.row(june.name()).isPresent()).count();
    for (ResourceUse use : june.resources()) {
      ResourceUse same = ours.use(use.type()).orElse(null);
      if (same == null) {
        assertEquals(1, pages, name + " has lost " + use.type() + " of another page");
        count("use of a resource type that September's source does not list");
      } else if (same.required() != use.required()) {
        assertTrue(same.required().isKnown(), name);
        count("required mark that September's source has otherwise");
      }
    }
    ours.resources().stream()
        .filter(use -> june.use(use.type()).isEmpty())
        .forEach(use -> count("use of a resource type that September's source added"));
    if (!ours.conditionKeys().equals(june.conditionKeys())) {
      count("action with other condition keys in September's source");
    }
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private static SortedMap<String, List<Source>> pages(Path zip) throws Exception {
    SortedMap<String, List<Source>> pages = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          Source page = SourceReader.read(entry.getName(), in.readAllBytes());
          pages.computeIfAbsent(page.catalog().service(), key -> new ArrayList<>()).add(page);
        } catch (ProblemsException damaged) {
          assertTrue(entry.getName().contains("opsworks"), damaged.getMessage());
        }
      }
    }
    assertTrue(pages.size() >= 449, "only " + pages.size() + " services");
    return pages;
  }
}
