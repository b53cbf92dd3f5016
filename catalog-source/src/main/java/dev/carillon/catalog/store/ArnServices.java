package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.KnownService;
import java.util.SortedSet;
import java.util.TreeSet;

/** The other services whose ARNs the resource types of a service have. */
final class ArnServices {

  private ArnServices() {}

  /** Returns them; a format that leaves its service open is of the own one. */
  static SortedSet<String> of(ServiceCatalog catalog) {
    SortedSet<String> services = new TreeSet<>();
    KnownService.of(CatalogReference.of(catalog))
        .formats()
        .forEach(format -> services.add(format.arn().service()));
    services.remove(catalog.service());
    services.removeIf(service -> !Arn.isPlain(service));
    return services;
  }
}
