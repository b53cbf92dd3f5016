package dev.carillon.catalog.store;

import dev.carillon.catalog.ServiceCatalog;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the bundle that {@link BundledCatalogs} reads. */
public final class Bundle {

  /** The file that names the services, one a line. */
  static final String INDEX = "index";

  /** The file that names the clients of SDKs: a client, a tab and its service on each line. */
  static final String CLIENTS = "clients";

  /**
   * The file that names the services whose types have ARNs of others: a service, a tab and the
   * others, separated by spaces.
   */
  static final String ARNS = "arns";

  static final String EXTENSION = ".tsv";

  private Bundle() {}

  /**
   * Returns the files that bundle some catalogs, by name: one for each service, and the lists.
   *
   * @param catalogs the catalogs by service prefix
   */
  public static SortedMap<String, byte[]> files(Map<String, ServiceCatalog> catalogs) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    catalogs.forEach(
        (service, catalog) -> files.put(service + EXTENSION, PackedWriter.write(catalog)));
    String services = String.join("\n", new TreeMap<>(catalogs).keySet()) + '\n';
    files.put(INDEX, services.getBytes(StandardCharsets.UTF_8));
    files.put(CLIENTS, clients(catalogs).getBytes(StandardCharsets.UTF_8));
    files.put(ARNS, arns(catalogs).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static String arns(Map<String, ServiceCatalog> catalogs) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(catalogs)
        .forEach(
            (service, catalog) -> {
              Set<String> others = ArnServices.of(catalog);
              if (!others.isEmpty()) {
                lines.append(service).append('\t').append(String.join(" ", others)).append('\n');
              }
            });
    return lines.toString();
  }

  private static String clients(Map<String, ServiceCatalog> catalogs) {
    SortedMap<String, String> clients = new TreeMap<>();
    catalogs.forEach(
        (service, catalog) ->
            catalog
                .operations()
                .forEach(known -> known.clients().forEach(name -> clients.put(name, service))));
    StringBuilder lines = new StringBuilder();
    clients.forEach(
        (client, service) -> lines.append(client).append('\t').append(service).append('\n'));
    return lines.toString();
  }
}
