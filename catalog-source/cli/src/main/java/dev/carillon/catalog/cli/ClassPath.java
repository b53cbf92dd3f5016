package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A class path as Java's launcher is given it.
 *
 * @param places the folders and jars on it that are there
 * @param missing its entries that are not, which Java passes over
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#standard-options-for-java">what
 *     an entry can be; an asterisk stands for all jars of a folder</a>
 */
record ClassPath(List<Path> places, List<String> missing) {

  private static final String JAR = ".jar";

  static ClassPath of(String written) throws ProblemsException {
    ClassPath path = new ClassPath(new ArrayList<>(), new ArrayList<>());
    for (String entry : written.split(File.pathSeparator, -1)) {
      if (entry.isEmpty()) {
        continue;
      }
      try {
        path.add(entry);
      } catch (InvalidPathException | IOException e) {
        throw new Problems(entry).fatal(0, 0, "cannot be read. " + e.getMessage());
      }
    }
    return path;
  }

  private void add(String entry) throws IOException {
    boolean all = entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + '*');
    Path place = Path.of(all ? entry.substring(0, entry.length() - 1) : entry);
    if (all ? Files.isDirectory(place) : Files.exists(place)) {
      if (all) {
        addJars(place);
      } else {
        places.add(place);
      }
    } else {
      missing.add(entry);
    }
  }

  private void addJars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(JAR))
          .sorted()
          .forEach(places::add);
    }
  }
}
