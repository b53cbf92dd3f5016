package dev.carillon.catalog.generated;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.OptionsFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
    Optional<Path> file = OptionsFile.above(classes.toAbsolutePath().normalize());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    List<String> named =
        OptionsFile.read(file.get()).stream()
            .filter(one -> one.getKey().equals("catalogs"))
            .map(Map.Entry::getValue)
            .map(String::strip)
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    // Of two values javac takes the first, and tells of the second.
    String first = named.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
    try {
      Path catalogs = file.get().resolveSibling(first);
      if (first.isEmpty() || !Files.isDirectory(catalogs)) {
        throw new Problems(file.get().toString()).fatal("catalogs: there is no folder " + catalogs);
      }
      return Optional.of(catalogs);
    } catch (InvalidPathException e) {
      throw new Problems(file.get().toString()).fatal("cannot be read: " + e.getMessage());
    }
  }
}
