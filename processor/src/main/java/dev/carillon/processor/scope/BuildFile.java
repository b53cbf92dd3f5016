package dev.carillon.processor.scope;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.OptionsFile;
import dev.carillon.processor.problem.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file {@value #NAME}, the build-wide options of the check: the first one found in the source
 * root and the folders above it counts, so that it can lie beside the build file of a module or of
 * a whole project. A plugin is given no options by javac, and a file needs no flag. Among the
 * resources, where Java programs have their properties, it would be left unread without a word.
 */
final class BuildFile {

  static final String NAME = OptionsFile.NAME;

  private BuildFile() {}

  /** Returns the options that hold for the files of a source root. */
  static BuildOptions of(SourceRoot root) {
    Optional<Path> file = OptionsFile.above(root.folder());
    BuildOptions options = file.map(BuildFile::read).orElse(BuildOptions.NONE);
    Path resource = root.folder().resolveSibling("resources").resolve(NAME);
    return hasOptions(resource) && !file.equals(Optional.of(resource))
        ? BuildOptions.wrong(Message.MISPLACED_OPTIONS.of(resource.toString())).or(options)
        : options;
  }

  /** Returns whether a file is ours, not one of a program that has our name. */
  private static boolean hasOptions(Path file) {
    try {
      return Files.isRegularFile(file)
          && OptionsFile.read(file).stream().anyMatch(one -> BuildOptions.isOption(one.getKey()));
    } catch (ProblemsException | IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static BuildOptions read(Path file) {
    try {
      return BuildOptions.ofFile(file, OptionsFile.read(file));
    } catch (ProblemsException | IOException | IllegalArgumentException e) {
      return BuildOptions.wrong(Message.UNREADABLE_OPTIONS.of(file.toString()));
    }
  }
}
