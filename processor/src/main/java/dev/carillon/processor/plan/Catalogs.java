package dev.carillon.processor.plan;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.catalog.store.LayeredCatalogs;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The catalogs of a compilation: those in a folder that the user names, and for the services that
 * are not in it the bundled ones.
 *
 * @param own the catalogs in the user's folder, if there is one
 * @param bundled the catalogs in Carillon's jar
 * @param problem what is wrong with the folder that the user names, if anything is
 */
public record Catalogs(Optional<CatalogStore> own, CatalogStore bundled, Optional<Problem> problem)
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
    if (inFile.isEmpty()) {
      return new Catalogs(Optional.empty(), bundled, Optional.empty());
    }
    Catalogs found = inFile(inFile.get(), bundled);
    // Of a folder that is empty the plugin warns, which reads the file, too.
    return new Catalogs(
        found.own(),
        bundled,
        found.problem().filter(problem -> problem.severity() == Severity.ERROR));
  }

  /** Opens the catalogs in the folder that {@code carillon.properties} names. */
  public static Catalogs inFile(String named, CatalogStore bundled) {
    return open("catalogs in carillon.properties", named, bundled);
  }

  private static Catalogs open(String where, String named, CatalogStore bundled) {
    try {
      Path folder = Path.of(named).toAbsolutePath().normalize();
      if (named.isBlank() || !Files.isDirectory(folder)) {
        return withoutFolder(where, bundled, named.isBlank() ? named : folder.toString());
      }
      CatalogStore own = new CatalogDirectory(folder);
      return new Catalogs(Optional.of(own), bundled, unusable(where, folder, own));
    } catch (InvalidPathException e) {
      return withoutFolder(where, bundled, named);
    }
  }

  /** Returns what keeps catalogs of a folder from being found, as a file of another letter case. */
  private static Optional<Problem> unusable(String where, Path folder, CatalogStore own) {
    try {
      return own.services().isEmpty()
          ? Optional.of(Message.EMPTY_CATALOG_FOLDER.of(where, folder))
          : Optional.empty();
    } catch (ProblemsException e) {
      return Optional.of(Message.UNREADABLE_CATALOGS.of(where, Words.lines(e.problems())));
    }
  }

  private static Catalogs withoutFolder(String where, CatalogStore bundled, String named) {
    Problem problem = Message.NO_CATALOG_FOLDER.of(where, named);
    return new Catalogs(Optional.empty(), bundled, Optional.of(problem));
  }

  /** Returns all of them, the user's own before those that Carillon brings. */
  private CatalogStore all() {
    return LayeredCatalogs.of(own, bundled);
  }

  /** {@inheritDoc} Where the folder has a problem, which is told, those that Carillon brings. */
  @Override
  public SortedSet<String> services() throws ProblemsException {
    return problem.isPresent() ? bundled.services() : all().services();
  }

  @Override
  public Optional<ServiceCatalog> find(String service) throws ProblemsException {
    return all().find(service);
  }

  @Override
  public Optional<ServiceCatalog> findForPolicies(String service) throws ProblemsException {
    return all().findForPolicies(service);
  }

  @Override
  public Map<String, String> clients() throws ProblemsException {
    return all().clients();
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
