package dev.carillon.catalog.store;

import dev.carillon.catalog.ProblemsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects what is known of every service. */
public final class References {

  private References() {}

  /**
   * Reads the user's catalogs; the others are read when they are asked for. They are sorted by
   * service.
   *
   * @param own the user's catalogs, which go before the others
   * @throws ProblemsException if a catalog cannot be read
   */
  public static List<StoredReference> of(Optional<CatalogStore> own, CatalogStore bundled)
      throws ProblemsException {
    Map<String, StoredReference> references = new TreeMap<>();
    Map<String, Set<String>> arns = bundled.arnServices();
    for (String service : bundled.services()) {
      references.put(
          service, StoredReference.of(bundled, service, arns.getOrDefault(service, Set.of())));
    }
    if (own.isPresent()) {
      for (String service : own.get().services()) {
        own.get()
            .find(service)
            .ifPresent(catalog -> references.put(service, StoredReference.of(catalog)));
      }
    }
    return List.copyOf(references.values());
  }
}
