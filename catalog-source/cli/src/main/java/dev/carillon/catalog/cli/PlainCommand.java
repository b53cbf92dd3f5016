package dev.carillon.catalog.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Commands as most people give them: with nothing but what they are about, where it comes from and
 * where it goes. They run without a look at all options that there are, which takes 0.1 s: longer
 * than to show a service, a tenth of a check of 59 policies or of an import. What is given in any
 * other way, or wrong, is left to that look.
 */
final class PlainCommand {

  private final List<String> words = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();

  private PlainCommand() {}

  /** Returns the command; empty where more is said than this knows. */
  static Optional<Callable<Integer>> of(Surroundings surroundings, String... arguments) {
    Set<String> known =
        switch (arguments.length == 0 ? "" : arguments[0]) {
          case "import" -> Set.of("-o");
          case "refresh" -> Set.of("--catalogs", "--from");
          default -> Set.of();
        };
    PlainCommand plain = new PlainCommand();
    if (!plain.isRead(known, arguments)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(plain.command(surroundings, arguments[0]));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Reads the arguments behind the command; returns whether all are known, and there are any. */
  private boolean isRead(Set<String> known, String... arguments) {
    for (int i = 1; i < arguments.length; i++) {
      String one = arguments[i];
      if (isWord(one)) {
        words.add(one);
      } else if (known.contains(one) && i + 1 < arguments.length && isWord(arguments[i + 1])) {
        if (options.put(one, arguments[i + 1]) != null) {
          return false;
        }
        i++;
      } else {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private static boolean isWord(String argument) {
    return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
  }

  private @Nullable Callable<Integer> command(Surroundings surroundings, String name) {
    return switch (name) {
      case "show" ->
          words.size() == 1 && Character.isLetter(words.get(0).charAt(0))
              ? new ShowCommand(surroundings, words.get(0))
              : null;
      case "check" -> new CheckCommand(surroundings, words);
      case "import" -> new ImportCommand(surroundings, files(), options.get("-o"));
      case "refresh" -> {
        String catalogs = options.get("--catalogs");
        yield catalogs == null
            ? null
            : new RefreshCommand(surroundings, words, Path.of(catalogs), options.get("--from"));
      }
      default -> null;
    };
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (String word : words) {
      files.add(Path.of(word));
    }
    return files;
  }
}
