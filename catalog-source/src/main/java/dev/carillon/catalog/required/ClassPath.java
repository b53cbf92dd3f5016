package dev.carillon.catalog.required;

import dev.carillon.catalog.FileText;
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
public record ClassPath(List<Path> places, List<String> missing) {

  private static final String JAR = ".jar";

  /** Copies the lists. */
  public ClassPath {
    places = List.copyOf(places);
    missing = List.copyOf(missing);
  }

  /**
   * Returns what a class path names.
   *
   * @throws ProblemsException if an entry is no path, or a folder cannot be listed
   */
  public static ClassPath of(String written) throws ProblemsException {
    List<Path> places = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String entry : written.split(File.pathSeparator, -1)) {
      try {
        if (!entry.isEmpty() && !add(entry, places)) {
          missing.add(entry);
        }
      } catch (InvalidPathException e) {
        throw new Problems(entry).fatal("is no path: " + e.getReason());
      } catch (IOException e) {
        throw new Problems(entry).fatal("cannot be read: " + FileText.reason(e));
      }
    }
    return new ClassPath(places, missing);
  }

  /** Adds what an entry names; returns whether it is there. */
  private static boolean add(String entry, List<Path> places) throws IOException {
    if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + '*')) {
      Path folder = Path.of(entry.substring(0, entry.length() - 1));
      boolean there = Files.isDirectory(folder);
      if (there) {
        places.addAll(jars(folder));
      }
      return there;
    }
    Path place = Path.of(entry);
    return Files.exists(place) && places.add(place);
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(JAR))
          .sorted()
          .toList();
    }
  }
}
