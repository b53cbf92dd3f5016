package dev.carillon.processor.plan;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.scope.CatalogFolder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The catalogs of a compilation: those in a folder that the user names, and for the services that
 * are not in it the bundled ones.
 *
 * @param own the catalogs in the user's folder, if there is one
 * @param bundled the catalogs in Carillon's jar
 * @param mistake what is wrong with the folder that the user names, if anything is
 */
public record Catalogs(Optional<CatalogStore> own, CatalogStore bundled, Optional<Notice> mistake)
    implements CatalogStore {

  /** The option of javac, without {@code -A}, that names the folder. */
  public static final String FOLDER_OPTION = "carillon.catalogs";

  /**
   * Opens the catalogs.
   *
   * @param options the options of javac that are meant for annotation processors
   * @param inFile the folder that {@code carillon.properties} names, if there is no such option
   */
  public static Catalogs open(
      Map<String, String> options, Optional<String> inFile, CatalogStore bundled) {
    if (options.containsKey(FOLDER_OPTION)) {
      // javac gives null for an option without a value.
      String named = Objects.requireNonNullElse(options.get(FOLDER_OPTION), "");
      return open("The option -A" + FOLDER_OPTION, named, bundled);
    }
    return inFile
        .map(named -> open(CatalogFolder.WHERE, named, bundled))
        .orElseGet(() -> new Catalogs(Optional.empty(), bundled, Optional.empty()));
  }

  private static Catalogs open(String where, String named, CatalogStore bundled) {
    try {
      Path folder = Path.of(named).toAbsolutePath().normalize();
      if (!named.isBlank() && Files.isDirectory(folder)) {
        return new Catalogs(Optional.of(new CatalogDirectory(folder)), bundled, Optional.empty());
      }
      return withoutFolder(where, bundled, named.isBlank() ? named : folder.toString());
    } catch (InvalidPathException e) {
      return withoutFolder(where, bundled, named);
    }
  }

  private static Catalogs withoutFolder(String where, CatalogStore bundled, String named) {
    Notice mistake = Message.NO_CATALOG_FOLDER.of(where, named);
    return new Catalogs(Optional.empty(), bundled, Optional.of(mistake));
  }

  @Override
  public SortedSet<String> services() throws ProblemsException {
    SortedSet<String> services = new TreeSet<>(bundled.services());
    if (own.isPresent()) {
      services.addAll(own.get().services());
    }
    return services;
  }

  @Override
  public Optional<ServiceCatalog> find(String service) throws ProblemsException {
    Optional<ServiceCatalog> found = own.isPresent() ? own.get().find(service) : Optional.empty();
    return found.isPresent() ? found : bundled.find(service);
  }

  /** {@inheritDoc} What the bundle says of a service that has an own catalog does not count. */
  @Override
  public Map<String, String> clients() throws ProblemsException {
    if (own.isEmpty()) {
      return bundled.clients();
    }
    Set<String> others = own.get().services();
    Map<String, String> clients = new HashMap<>(bundled.clients());
    clients.values().removeIf(others::contains);
    clients.putAll(own.get().clients());
    return clients;
  }

  /** Returns whether the catalog of a service comes from the user's folder. */
  boolean isOwn(String service) {
    try {
      return own.isPresent() && own.get().services().contains(service);
    } catch (ProblemsException e) {
      return false;
    }
  }

  /** Reads the bundled catalog of a service whose own one cannot be read. */
  Optional<ServiceCatalog> bundledInstead(String service) {
    try {
      return bundled.find(service);
    } catch (ProblemsException e) {
      return Optional.empty();
    }
  }
}
