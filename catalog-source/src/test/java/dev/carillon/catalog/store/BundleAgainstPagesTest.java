package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.store.Difference.Cause;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds the bundle against all of AWS's pages of June 2026 and its JSON of February 2026. The
 * bundle's newest source is of September: where it differs, that source speaks of the same rows.
 * Each difference is explained by what the other of the two says; a page shows them by kind and
 * cause. What September's source cannot tell must not differ.
 */
@Tag("any-jdk")
class BundleAgainstPagesTest {

  private static final Path PAGE = Path.of("docs/bundle.md");

  /** Marks of single pages that packages of two other days show to be AWS's change. */
  private static final SortedSet<String> TRACED =
      new TreeSet<>(
          List.of(
              "dms:ExportMetadataModelAssessment on MigrationProject",
              "dms:ListExtensionPacks on MigrationProject",
              "dms:ListMetadataModelAssessmentActionItems on MigrationProject",
              "dms:ListMetadataModelAssessments on MigrationProject",
              "dms:ListMetadataModelConversions on MigrationProject",
              "dms:ListMetadataModelExports on MigrationProject",
              "ec2:AssociateClientVpnTargetNetwork on subnet",
              "ec2:CreateClientVpnRoute on subnet"));

  @Test
  void whatTheBundleHasOtherwiseIsExplained() throws Exception {
    SortedMap<String, ServiceCatalog> february =
        ReferenceArchive.read("service-reference-2026-02-13.zip");
    SortedMap<String, ServiceCatalog> june = ReferenceArchive.read("pages-2026-06.zip");
    assertEquals(442, february.size());
    assertEquals(449, june.size());
    BundledCatalogs bundled = new BundledCatalogs();
    List<Difference> fromFebruary = new ArrayList<>();
    List<Difference> fromJune = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (String service : bundled.services()) {
      ServiceCatalog ours = bundled.find(service).orElseThrow();
      ServiceFacts facts = new ServiceFacts(ours);
      ServiceFacts februarys = facts(february, ours);
      ServiceFacts junes = facts(june, ours);
      if (june.containsKey(service)) {
        ServiceCatalog page = june.get(service);
        whatOnlyPagesTellIsTheSame(page, ours);
        fromJune.addAll(Difference.fromJune(junes, facts, februarys));
      }
      fromFebruary.addAll(Difference.fromFebruary(februarys, facts, junes));
      ours.removed().forEach(action -> removed.add(witnesses(service, action, februarys, junes)));
    }
    assertEquals(List.of(), fromJune.stream().filter(BundleAgainstPagesTest::isWrong).toList());
    assertEquals(List.of(), fromFebruary.stream().filter(BundleAgainstPagesTest::isWrong).toList());
    assertEquals(
        TRACED,
        new TreeSet<>(
            fromJune.stream()
                .filter(difference -> difference.cause() == Cause.MARKED_OTHERWISE)
                .map(Difference::owner)
                .toList()));
    String text = DifferencesPage.of(fromJune, fromFebruary, removed);
    if (System.getProperty("carillon.golden", "").equals("rewrite")) {
      Files.writeString(PAGE, text);
    }
    assertEquals(Files.readString(PAGE), text);
  }

  private static ServiceFacts facts(SortedMap<String, ServiceCatalog> catalogs, ServiceCatalog of) {
    ServiceCatalog nothing =
        new ServiceCatalog(of.service(), "", "", List.of(), List.of(), List.of(), List.of());
    return new ServiceFacts(catalogs.getOrDefault(of.service(), nothing));
  }

  /** Returns whether a difference is one that must not be. */
  private static boolean isWrong(Difference difference) {
    return difference.cause() == Cause.UNEXPLAINED;
  }

  private static void whatOnlyPagesTellIsTheSame(ServiceCatalog june, ServiceCatalog ours) {
    assertEquals(
        june.pages().stream().map(ServicePage::address).toList(),
        ours.pages().stream().map(ServicePage::address).toList());
    List<String> removed = ours.removed().stream().map(RemovedAction::name).toList();
    for (CatalogAction action : june.actions()) {
      String name = june.service() + ':' + action.name();
      CatalogAction same = ours.action(action.name()).orElse(null);
      if (same == null) {
        assertTrue(removed.contains(action.name()), name);
      } else {
        assertEquals(action.dependents(), same.dependents(), name);
        assertEquals(action.permissionOnly(), same.permissionOnly(), name);
        assertEquals(june.address(action.name()), ours.address(action.name()));
      }
    }
  }

  private static String witnesses(
      String service, RemovedAction action, ServiceFacts february, ServiceFacts june) {
    boolean inFebruary = february.has(FactKind.ACTION, service, action.name());
    boolean inJune = june.has(FactKind.ACTION, service, action.name());
    return "| "
        + (inFebruary ? inJune ? "February, June" : "February" : inJune ? "June" : "Chime's table")
        + " | "
        + action.since()
        + " | `"
        + service
        + ':'
        + action.name()
        + "` |";
  }
}
