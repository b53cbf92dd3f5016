package dev.carillon.processor.scope;

import dev.carillon.catalog.Problem;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.SourceFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the policy files of a Java file are looked for, in this order: the folder of javac's option
 * {@value #OPTION} alone; the folder of {@code policies} in {@code carillon.properties} alone; the
 * folder {@code resources} beside the source root, and the source root.
 *
 * @param folders the folders, the first that has a file counts
 * @param problem what is wrong with the folder that the user names, or with there being none
 */
public record PolicyFolders(List<Path> folders, Optional<Problem> problem) {

  /** The option of javac, without {@code -A}, that names the folder. */
  public static final String OPTION = "carillon.policies";

  /** Copies the list. */
  public PolicyFolders {
    folders = List.copyOf(folders);
  }

  /**
   * Finds the folders.
   *
   * @param options the options of javac that are meant for annotation processors
   */
  public static PolicyFolders of(Map<String, String> options, SourceFile source) {
    if (options.containsKey(OPTION)) {
      // javac gives null for an option without a value.
      return named("-A" + OPTION, Objects.requireNonNullElse(options.get(OPTION), ""));
    }
    Optional<SourceRoot> root = SourceRoot.of(source);
    if (root.isEmpty()) {
      return new PolicyFolders(List.of(), Optional.of(Message.NO_SOURCE_ROOT.of(OPTION)));
    }
    Optional<String> inFile = BuildFile.of(root.get()).policies();
    if (inFile.isPresent()) {
      return named("policies in " + BuildFile.NAME, inFile.get());
    }
    Path folder = root.get().folder();
    return new PolicyFolders(List.of(folder.resolveSibling("resources"), folder), Optional.empty());
  }

  private static PolicyFolders named(String where, String named) {
    try {
      Path folder = Path.of(named).toAbsolutePath().normalize();
      if (!named.isBlank() && Files.isDirectory(folder)) {
        return new PolicyFolders(List.of(folder), Optional.empty());
      }
    } catch (InvalidPathException e) {
      // Is no folder either.
    }
    return new PolicyFolders(List.of(), Optional.of(Message.NO_POLICY_FOLDER.of(where, named)));
  }
}
