package dev.carillon.processor.plan;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.scope.CatalogFolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.Diagnostic.Kind;

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
      CatalogFolder folder = CatalogFolder.open("The option -A" + FOLDER_OPTION, named);
      return new Catalogs(folder.catalogs(), bundled, folder.mistake());
    }
    Optional<CatalogFolder> folder = inFile.map(CatalogFolder::inFile);
    // Of a folder that is empty the plugin warns, which reads the file, too.
    return new Catalogs(
        folder.flatMap(CatalogFolder::catalogs),
        bundled,
        folder.flatMap(CatalogFolder::mistake).filter(notice -> notice.kind() == Kind.ERROR));
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
