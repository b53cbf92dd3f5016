package dev.carillon.catalog.generated;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The folder of catalogs that a build generates from: the one that {@code catalogs} names in the
 * first {@code carillon.properties} beside its classes or above them, where javac has it from.
 */
final class BuildCatalogs {

  private static final String FILE = "carillon.properties";

  private BuildCatalogs() {}

  /**
   * Returns the folder, if one is named.
   *
   * @param classes a folder of classes, or a jar
   * @throws ProblemsException if the file cannot be read, or names no folder that is there
   */
  static Optional<Path> of(Path classes) throws ProblemsException {
    Path folder = classes.toAbsolutePath().normalize();
    // A link that leads nowhere, or a folder of this name, is none that javac reads either.
    while (folder != null && !Files.exists(folder.resolve(FILE), LinkOption.NOFOLLOW_LINKS)) {
      folder = folder.getParent();
    }
    if (folder == null) {
      return Optional.empty();
    }
    Path file = folder.resolve(FILE);
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(FileText.read(file.toString(), file)));
      String named = properties.getProperty("catalogs");
      if (named == null) {
        return Optional.empty();
      }
      Path catalogs = folder.resolve(named.strip());
      if (named.isBlank() || !Files.isDirectory(catalogs)) {
        throw new Problems(file.toString()).fatal("catalogs: there is no folder " + catalogs);
      }
      return Optional.of(catalogs);
    } catch (IOException | IllegalArgumentException e) { // what is no path is one of these
      throw new Problems(file.toString()).fatal("cannot be read: " + e.getMessage());
    }
  }
}
