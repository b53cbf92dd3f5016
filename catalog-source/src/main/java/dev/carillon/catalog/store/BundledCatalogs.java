package dev.carillon.catalog.store;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The catalogs that Carillon's jar carries. */
public final class BundledCatalogs implements CatalogStore {

  /** The folder in the jar; its file {@code index} names the services, one a line. */
  private static final String FOLDER = "/dev/carillon/catalog/bundled/";

  private final NavigableSet<String> services = new TreeSet<>();

  /** Opens the bundle; only its index is read. */
  public BundledCatalogs() {
    new String(bytes("index"), StandardCharsets.UTF_8).lines().forEach(services::add);
  }

  @Override
  public SortedSet<String> services() {
    return new TreeSet<>(services);
  }

  @Override
  public Optional<ServiceCatalog> find(String service) throws ProblemsException {
    if (!services.contains(service)) {
      return Optional.empty();
    }
    String file = service + ".json";
    return Optional.of(CatalogJson.read(file, bytes(file)));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = BundledCatalogs.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("Carillon's jar lacks its own file " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Carillon's jar cannot be read", e);
    }
  }
}
