package dev.carillon.processor.scope;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.problem.Words;
import dev.carillon.processor.request.SourceFiles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.util.Elements;

/**
 * A folder of catalogs that the user names.
 *
 * @param catalogs what lies in it, if it is there
 * @param mistake what is wrong with it, if anything is
 */
public record CatalogFolder(Optional<CatalogStore> catalogs, Optional<Notice> mistake) {

  /** Opens the folder that {@code catalogs} in {@code carillon.properties} names. */
  public static CatalogFolder inFile(String named) {
    return open("catalogs in " + BuildFile.NAME, named);
  }

  /**
   * Opens a folder.
   *
   * @param where where it is named, for people
   */
  public static CatalogFolder open(String where, String named) {
    try {
      Path folder = Path.of(named).toAbsolutePath().normalize();
      if (named.isBlank() || !Files.isDirectory(folder)) {
        return none(where, named.isBlank() ? named : folder.toString());
      }
      CatalogStore catalogs = new CatalogDirectory(folder);
      return new CatalogFolder(
          Optional.of(catalogs),
          catalogs.services().isEmpty()
              ? Optional.of(Message.EMPTY_CATALOG_FOLDER.of(where, folder))
              : Optional.empty());
    } catch (InvalidPathException e) {
      return none(where, named);
    } catch (ProblemsException e) {
      return new CatalogFolder(
          Optional.empty(),
          Optional.of(Message.UNREADABLE_CATALOG.of(where, Words.lines(e.problems()))));
    }
  }

  private static CatalogFolder none(String where, String named) {
    return new CatalogFolder(
        Optional.empty(), Optional.of(Message.NO_CATALOG_FOLDER.of(where, named)));
  }

  /**
   * Returns the folder that is named for a Java file, as it is named but absolute.
   *
   * @param source the Java file, if it is known
   * @param packageName the package of that file
   */
  public static Optional<String> of(Optional<URI> source, String packageName) {
    return BuildOptions.around(source, packageName).catalogs();
  }

  /** Returns the same for a type of the compilation, known by its name. */
  public static Optional<String> of(String type, Elements elements, SourceFiles files) {
    return Optional.ofNullable(elements.getTypeElement(type))
        .flatMap(
            found ->
                of(files.of(found), elements.getPackageOf(found).getQualifiedName().toString()));
  }
}
