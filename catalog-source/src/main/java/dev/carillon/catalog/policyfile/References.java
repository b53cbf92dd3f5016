package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.CatalogStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects what is known of every service. */
final class References {

  private References() {}

  /**
   * Reads all catalogs, sorted by service.
   *
   * @param own the user's catalogs, which go before the others
   * @throws ProblemsException if a catalog cannot be read
   */
  static List<CatalogReference> of(Optional<CatalogStore> own, CatalogStore bundled)
      throws ProblemsException {
    Map<String, CatalogStore> stores = new TreeMap<>();
    bundled.services().forEach(service -> stores.put(service, bundled));
    if (own.isPresent()) {
      own.get().services().forEach(service -> stores.put(service, own.get()));
    }
    List<CatalogReference> references = new ArrayList<>();
    for (Map.Entry<String, CatalogStore> store : stores.entrySet()) {
      store.getValue().find(store.getKey()).map(CatalogReference::of).ifPresent(references::add);
    }
    return references;
  }
}
