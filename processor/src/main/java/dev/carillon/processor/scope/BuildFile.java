package dev.carillon.processor.scope;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The file {@value #NAME}, the build-wide options of the check: the first one found in the source
 * root and the folders above it counts, so that it can lie beside the build file of a module or of
 * a whole project. A plugin is given no options by javac, and a file needs no flag.
 */
final class BuildFile {

  static final String NAME = "carillon.properties";

  private BuildFile() {}

  /** Returns the options that hold for the files of a source root. */
  static BuildOptions of(SourceRoot root) {
    for (Path folder = root.folder(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    return BuildOptions.NONE;
  }

  private static BuildOptions read(Path file) {
    Properties properties = new Properties();
    Map<String, String> values = new HashMap<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
      properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
      for (String folder : List.of("policies", "catalogs", "baseline", "record")) {
        values.computeIfPresent(
            folder, (key, named) -> file.resolveSibling(named.strip()).toString());
      }
    } catch (IOException | IllegalArgumentException e) {
      return BuildOptions.unreadable(file.toString());
    }
    return BuildOptions.ofFile(file.toString(), values);
  }
}
