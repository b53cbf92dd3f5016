package dev.carillon.catalog.store;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.internal.iam.ActionName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of the user with one file {@code <service prefix>.json} per service. */
public final class CatalogDirectory implements CatalogStore {

  private static final String SUFFIX = ".json";

  private final Path folder;

  /** Creates a store over a folder; it is looked at only when a catalog is asked for. */
  public CatalogDirectory(Path folder) {
    this.folder = folder;
  }

  /** Returns the name of the file of a service: {@code chime.json}. */
  public static String fileName(String service) {
    return service + SUFFIX;
  }

  @Override
  public SortedSet<String> services() throws ProblemsException {
    SortedSet<String> services = new TreeSet<>();
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw problem(
          folder,
          Files.isDirectory(folder)
              ? "cannot be listed: " + FileText.reason(e)
              : "cannot be listed; expected a folder with a file such as chime.json");
    }
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      String service =
          lower.endsWith(SUFFIX) ? lower.substring(0, lower.length() - SUFFIX.length()) : "";
      if (ActionName.isService(service)) {
        if (!name.equals(lower)) {
          throw problem(
              folder.resolve(name),
              "is named otherwise than a catalog; rename it to "
                  + lower
                  + ", or move it elsewhere");
        }
        services.add(service);
      }
    }
    return services;
  }

  /**
   * {@inheritDoc} A name that cannot be a service prefix is never looked for in the folder. A link
   * that leads nowhere is a file that cannot be read, not one that is absent.
   */
  @Override
  public Optional<ServiceCatalog> find(String service) throws ProblemsException {
    if (!ActionName.isService(service)) {
      return Optional.empty();
    }
    Path file = folder.resolve(fileName(service));
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    ServiceCatalog catalog = CatalogJson.read(file.toString(), FileText.readFile(file));
    if (!catalog.service().equals(service)) {
      throw problem(
          file, "is the catalog of " + catalog.service() + "; expected that of " + service);
    }
    return Optional.of(catalog);
  }

  private static ProblemsException problem(Path place, String message) {
    return new Problems(place.toString()).fatal(message);
  }
}
