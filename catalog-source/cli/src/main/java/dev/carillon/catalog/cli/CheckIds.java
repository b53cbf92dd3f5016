package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.name.Shortened;
import dev.carillon.policy.finding.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds checks by the ids that users write. */
final class CheckIds {

  /** Shorter parts of ids are in too many of them. */
  private static final int FEWEST_LETTERS = 4;

  private static final int MOST_NAMED = 3;

  private CheckIds() {}

  /** Returns an id as it is, however it was copied: {@code [carillon/INVALID_ACTION]}. */
  static String plain(String id) {
    return id.strip().toUpperCase(Locale.ROOT).replaceFirst("^\\[?CARILLON[/:]([^]]*)]?$", "$1");
  }

  /**
   * Returns the id of what is found in files, written in any letter case.
   *
   * @param where what the user wrote, for the message
   * @throws ProblemsException if there is none, or only javac tells of it
   */
  static String require(String where, String id) throws ProblemsException {
    String name = plain(id);
    List<String> names =
        Stream.concat(
                Arrays.stream(Check.values()).map(Check::name), Stream.of(KnownIds.MANAGED_POLICY))
            .toList();
    if (names.contains(name)) {
      return name;
    }
    if (KnownIds.ofJavac().contains(name)) {
      throw new Problems(where).fatal("only javac tells of " + name + ", no policy file can");
    }
    throw new Problems(where).fatal("there is no check " + name + "." + didYouMean(name, names));
  }

  /**
   * Returns what to say behind an id that is none: the nearest one, or those that it is part of.
   */
  static String didYouMean(String id, List<String> names) {
    String nearest = NearestNames.didYouMean(id, names);
    String letters = letters(id);
    List<String> around =
        names.stream()
            .filter(name -> isIn(name, letters))
            .sorted(Comparator.comparing(String::length))
            .toList();
    return !nearest.isEmpty() || letters.length() < FEWEST_LETTERS || around.isEmpty()
        ? nearest
        : " Did you mean " + Shortened.first(MOST_NAMED, around) + "?";
  }

  /** Returns whether letters are those from a word of an id on. */
  private static boolean isIn(String id, String letters) {
    boolean found = letters(id).startsWith(letters);
    for (int word = id.indexOf('_'); word >= 0 && !found; word = id.indexOf('_', word + 1)) {
      found = letters(id.substring(word)).startsWith(letters);
    }
    return found;
  }

  private static String letters(String id) {
    return id.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
  }
}
