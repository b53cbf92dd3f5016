package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for the sources of all modules: how much a reader has to take in at once, and that no
 * text depends on where it is written.
 */
final class SourceSizesTest {

  private static final int MOST_LINES = 300;
  private static final int MOST_FILES = 30;
  private static final Pattern NUMBER =
      Pattern.compile("\"[^\"\n]*%[0-9$,]*[def][^\"\n]*\"\\s*\\.formatted\\(");
  private static final List<String> MODULES =
      List.of("annotations", "catalog-source", "catalog-source/cli", "processor");

  @Test
  void noFileIsLong() throws IOException {
    List<Path> longer = new ArrayList<>();
    for (String folder : List.of("main", "test")) {
      for (Path source : sources(folder)) {
        if (Files.readAllLines(source).size() > MOST_LINES) {
          longer.add(source);
        }
      }
    }
    assertEquals(List.of(), longer);
  }

  @Test
  void noPackageHasManyFiles() throws IOException {
    Map<Path, Integer> files = new TreeMap<>();
    for (Path source : sources("main")) {
      files.merge(source.getParent(), 1, Integer::sum);
    }
    assertTrue(files.size() > MODULES.size(), files.toString());
    files.forEach(
        (folder, size) -> assertTrue(size <= MOST_FILES, folder + " has " + size + " files"));
  }

  /** {@code formatted} writes the digits of the machine's locale, which in Egypt are others. */
  @Test
  void noNumberIsWrittenByTheLocale() throws IOException {
    List<String> local = new ArrayList<>();
    for (Path source : sources("main")) {
      NUMBER
          .matcher(Files.readString(source))
          .results()
          .forEach(it -> local.add(source + it.group()));
    }
    assertEquals(List.of(), local);
  }

  private static List<Path> sources(String folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> all = Files.walk(Path.of("..", module, "src", folder, "java"))) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }
}
