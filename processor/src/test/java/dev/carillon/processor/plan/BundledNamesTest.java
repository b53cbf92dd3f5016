package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The names of everything that AWS has: over 450 services, over 22,000 actions. */
final class BundledNamesTest {

  private final BundledCatalogs bundled = new BundledCatalogs();

  @Test
  void everyActionHasAConstantOfItsOwn() throws ProblemsException {
    int actions = 0;
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      Map<String, String> actionsByConstant = new HashMap<>();
      for (String action : actionNames(catalog)) {
        String constant = JavaNames.constant(action);
        assertTrue(SourceVersion.isName(constant), service + ':' + action + " is " + constant);
        assertNull(
            actionsByConstant.put(constant, action), service + ':' + action + " is " + constant);
        actions++;
      }
    }
    assertTrue(actions > 22_000, actions + " actions");
  }

  @Test
  void everyServiceHasTypesOfItsOwnEvenWhereLetterCaseDoesNotCount() throws ProblemsException {
    Map<String, String> servicesByType = new HashMap<>();
    for (String service : bundled.services()) {
      String prefix = JavaNames.typePrefix(service);
      assertTrue(SourceVersion.isName(prefix), service + " is " + prefix);
      assertNull(
          servicesByType.put(prefix.toLowerCase(Locale.ROOT), service), service + " is " + prefix);
    }
    assertTrue(servicesByType.size() > 450, servicesByType.size() + " services");
  }

  private static Iterable<String> actionNames(ServiceCatalog catalog) {
    return Stream.concat(
            catalog.actions().stream().map(CatalogAction::name),
            catalog.removed().stream().map(RemovedAction::name))
        .toList();
  }
}
