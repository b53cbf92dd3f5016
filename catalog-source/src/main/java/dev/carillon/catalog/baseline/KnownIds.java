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

  /** What is told of a managed policy of AWS that is named, in code as in a template. */
  public static final String MANAGED_POLICY = "INVALID_MANAGED_POLICY";

  /** Those of {@code javac.txt}, which javac's jar does not have. */
  private static final List<String> OF_JAVAC =
      List.of(
          "ACCEPTED_NOT_FOUND",
          "ACCESS_LEVEL_ABOVE_CEILING",
          "ACTION_LETTER_CASE",
          "ACTION_NOT_GRANTED",
          "BAD_OPTION",
          "BAD_PLACEHOLDER",
          "CALLS_NOT_CHECKED",
          "CALL_NOT_KNOWN",
          "CANNOT_WRITE",
          "CONDITION_TWICE",
          "EMPTY_CATALOG_FOLDER",
          "FINDINGS_RECORDED",
          "GRANTED_NOT_CALLED",
          "GRANT_NOT_READ",
          "INTERNAL_ERROR",
          MANAGED_POLICY,
          "MISPLACED_OPTIONS",
          "MORE_FINDINGS",
          "NO_ACTIONS",
          "NO_CATALOG_FOLDER",
          "NO_POLICY_FILE",
          "NO_POLICY_FOLDER",
          "NO_SERVICE",
          "NO_SOURCE_ROOT",
          "NO_SOURCE_ROOT_OF_CALLS",
          "POLICIES_OF_CALLS_ELSEWHERE",
          "POLICY_CLASS_EXISTS",
          "POLICY_CLASS_NAME",
          "POLICY_FILE_NAMED_TWICE",
          "POLICY_FILE_NOT_FOUND",
          "POLICY_FILE_OUTSIDE",
          "POLICY_FILE_TOO_LONG",
          "PROCESSOR_DID_NOT_RUN",
          "REMOVED_ACTION",
          "REQUIRED_TYPE_NOT_NAMED",
          "RESULT_NOT_USED",
          "SAME_POLICY_CLASS",
          "SAME_TYPE_NAME",
          "SERVICE_NAMED_TWICE",
          "STALE_ENUM",
          "STAR_AS_ARN",
          "TOO_MANY_ACTIONS",
          "TOO_MANY_MEMBERS",
          "TYPE_EXISTS",
          "UNKNOWN_SERVICE",
          "UNKNOWN_SUPPRESSION",
          "UNREADABLE_BASELINE",
          "UNREADABLE_CATALOG",
          "UNREADABLE_POLICY_FILE",
          "VERSIONS_DIFFER");

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

  /** Returns the text of examples, one for each message that only javac is told. */
  public static String explained() {
    return OwnFile.text(KnownIds.class, "javac.txt");
  }
}
