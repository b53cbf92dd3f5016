package dev.carillon.catalog.generated;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.OptionsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of catalogs that a build generates from: the one that {@code catalogs} names in the
 * {@link OptionsFile} that holds for its classes, where javac has it from.
 */
final class BuildCatalogs {

  private BuildCatalogs() {}

  /**
   * Returns the folder, if one is named.
   *
   * @param classes a folder of classes, or a jar
   * @throws ProblemsException if the file cannot be read, or names no folder that is there
   */
  static Optional<Path> of(Path classes) throws ProblemsException {
    Optional<Path> found = OptionsFile.above(classes.toAbsolutePath().normalize());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Path file = found.get();
    try {
      List<String> named =
          OptionsFile.read(file).stream()
              .filter(one -> one.getKey().equals("catalogs"))
              .map(Map.Entry::getValue)
              .map(String::strip)
              .toList();
      if (named.isEmpty()) {
        return Optional.empty();
      }
      // Of two values javac takes the first, and tells of the second.
      String first = named.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
      Path catalogs = file.resolveSibling(first);
      if (first.isEmpty() || !Files.isDirectory(catalogs)) {
        throw new Problems(file.toString()).fatal("catalogs: there is no folder " + catalogs);
      }
      return Optional.of(catalogs);
    } catch (IllegalArgumentException e) { // what is no path is one of these
      throw new Problems(file.toString()).fatal("cannot be read: " + e.getMessage());
    } catch (IOException e) {
      throw new Problems(file.toString()).fatal("cannot be read: " + FileText.reason(e));
    }
  }
}
