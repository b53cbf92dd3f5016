package dev.carillon.processor.scope;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.OptionsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file {@value #NAME}, the build-wide options of the check: the first one found in the source
 * root and the folders above it counts, so that it can lie beside the build file of a module or of
 * a whole project. A plugin is given no options by javac, and a file needs no flag.
 */
final class BuildFile {

  static final String NAME = OptionsFile.NAME;

  private BuildFile() {}

  /** Returns the options that hold for the files of a source root. */
  static BuildOptions of(SourceRoot root) {
    Optional<Path> file = OptionsFile.above(root.folder());
    if (file.isEmpty()) {
      return BuildOptions.NONE;
    }
    try {
      return BuildOptions.ofFile(file.get(), OptionsFile.read(file.get()));
    } catch (ProblemsException | IOException | IllegalArgumentException e) {
      return BuildOptions.unreadable(file.get().toString());
    }
  }
}
