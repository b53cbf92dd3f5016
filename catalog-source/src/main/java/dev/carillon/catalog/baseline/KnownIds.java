package dev.carillon.catalog.baseline;

import dev.carillon.catalog.OwnFile;
import dev.carillon.policy.finding.Check;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of all mistakes that Carillon tells: its checks, and what only javac is told. */
public final class KnownIds {

  /** What a message begins with in the text of the explained ones. */
  public static final String HEADING = "== ";

  /** What is told of a placeholder of a file, and cannot be accepted. */
  public static final String NO_SAMPLE = "PLACEHOLDER_WITHOUT_VALUE";

  private static final List<String> OF_JAVAC =
      explained()
          .lines()
          .filter(line -> line.startsWith(HEADING))
          .map(line -> line.substring(HEADING.length()))
          .filter(id -> !id.equals(NO_SAMPLE))
          .toList();

  private static final SortedSet<String> ALL =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              Stream.concat(Arrays.stream(Check.values()).map(Check::name), OF_JAVAC.stream())
                  .toList()));

  private KnownIds() {}

  /** Returns the names of the messages of javac that are no checks of policies, sorted. */
  public static List<String> ofJavac() {
    return OF_JAVAC;
  }

  /** Returns all of them. */
  public static SortedSet<String> all() {
    return ALL;
  }

  /** Returns the text in which each message that only javac is told has an example. */
  public static String explained() {
    return OwnFile.text(KnownIds.class, "javac.txt");
  }
}
