package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The Java names of every action of every service of AWS. */
final class BundledNamesTest {

  @Test
  void everyActionHasALegalNameThatNoOtherActionOfItsServiceHas() throws ProblemsException {
    List<String> wrong = new ArrayList<>();
    int actions = 0;
    for (ServiceCatalog catalog : all()) {
      Map<String, String> known = new HashMap<>();
      for (String action : names(catalog)) {
        String constant = JavaNames.constant(action);
        String other = known.put(constant, action);
        if (other != null || !SourceVersion.isName(constant)) {
          wrong.add(catalog.service() + ':' + action + " is " + constant + ", as is " + other);
        }
        actions++;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(actions > 22_000, "only " + actions);
  }

  @Test
  void everyServiceHasALegalTypeNameThatNoOtherServiceHas() throws ProblemsException {
    Map<String, String> known = new HashMap<>();
    for (String service : new BundledCatalogs().services()) {
      String prefix = JavaNames.typePrefix(service);
      assertTrue(SourceVersion.isName(prefix), service + " is " + prefix);
      String other = known.put(prefix.toLowerCase(Locale.ROOT), service);
      assertNull(other, () -> service + " and " + other + " are both " + prefix);
    }
  }

  @Test
  void theLargestServiceHasRoomToDoubleBeforeJavacRefusesIt() throws ProblemsException {
    ServiceCatalog largest =
        all().stream().max(Comparator.comparingInt(c -> c.actions().size())).orElseThrow();
    int perAction = InitializerSize.LIMIT / largest.actions().size();
    assertTrue(
        largest.actions().size() * 2 * 36 < InitializerSize.LIMIT,
        () ->
            largest.service()
                + " has grown to "
                + largest.actions().size()
                + " actions, "
                + perAction
                + " bytes of initializer for each before its enum is refused; a constant takes 30"
                + " to 46. Before AWS doubles it again, split the constants over several methods.");
  }

  private static List<ServiceCatalog> all() throws ProblemsException {
    BundledCatalogs bundled = new BundledCatalogs();
    List<ServiceCatalog> catalogs = new ArrayList<>();
    for (String service : bundled.services()) {
      catalogs.add(bundled.find(service).orElseThrow());
    }
    return catalogs;
  }

  private static List<String> names(ServiceCatalog catalog) {
    return Stream.concat(
            catalog.actions().stream().map(CatalogAction::name),
            catalog.removed().stream().map(RemovedAction::name))
        .toList();
  }
}
