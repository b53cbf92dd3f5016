package dev.carillon.catalog.managed;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.internal.name.CamelWords;
import dev.carillon.internal.name.NearestActions;
import dev.carillon.internal.name.NearestNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The managed policies that AWS had on a day. AWS adds new ones all the time, also ones that are
 * called after an older one and its next version, or after a service with a similar name.
 *
 * @see <a href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html">
 *     AWS managed policies</a>
 */
final class ListedPolicies {

  /** What stands for no path. */
  private static final String NO_PATH = "/";

  /** The names with their paths, by the names in lower case, which IAM does not tell apart. */
  private static final Map<String, String> BY_NAME = new HashMap<>();

  private static final List<String> NAMES = new ArrayList<>();

  /** In lower case. */
  private static final Set<String> DEPRECATED = new HashSet<>();

  private static final StringBuilder DATE = new StringBuilder();

  static {
    FactRows.read(ListedPolicies.class, "listed.txt", ListedPolicies::add);
    FactRows.read(
        ListedPolicies.class,
        "deprecated.txt",
        row -> row.words(0).forEach(name -> DEPRECATED.add(name.toLowerCase(Locale.ROOT))));
  }

  private ListedPolicies() {}

  private static void add(Row row) {
    if (row.text(0).equals("date")) {
      DATE.append(row.text(1));
      return;
    }
    String path = row.text(0).equals(NO_PATH) ? "" : row.text(0);
    for (String name : row.words(1)) {
      NAMES.add(name);
      BY_NAME.put(name.toLowerCase(Locale.ROOT), path + name);
    }
  }

  /** Returns the day of the list: {@code 2026-09-16}. */
  static String date() {
    return DATE.toString();
  }

  /**
   * Returns the path and the name of a policy by its name: {@code service-role/AWSGlueServiceRole}.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html">Names
   *     are not distinguished by case</a>
   */
  static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether AWS had a policy of this name before the day of the list. */
  static boolean isDeprecated(String name) {
    return DEPRECATED.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the policy that was meant by a name that is in no list: one with the same letters and
   * digits or the same words, or with one typing error among small letters. In capitals stand the
   * names of services and versions, and digits: what differs there is likely a newer policy.
   */
  static Optional<String> meant(String name) {
    return meant(name, NAMES).flatMap(ListedPolicies::named);
  }

  /** Returns the same of some names. */
  static Optional<String> meant(String name, Collection<String> names) {
    return NearestActions.meant(name, names)
        .filter(
            near ->
                NearestNames.areOneWord(name, near)
                    || CamelWords.sameWords(name, near)
                    || isTypingError(name, near));
  }

  /** Returns the names without their paths, in the order of the list. */
  static List<String> names() {
    return Collections.unmodifiableList(NAMES);
  }

  private static boolean isTypingError(String typed, String name) {
    int least = Math.min(typed.length(), name.length());
    int start = 0;
    while (start < least && isSame(typed.charAt(start), name.charAt(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && isSame(typed.charAt(typed.length() - 1 - end), name.charAt(name.length() - 1 - end))) {
      end++;
    }
    return NearestNames.withOneError(typed, List.of(name)).isPresent()
        && isOfSmallLetters(typed.substring(start, typed.length() - end))
        && isOfSmallLetters(name.substring(start, name.length() - end));
  }

  private static boolean isSame(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }

  private static boolean isOfSmallLetters(String text) {
    return text.chars().allMatch(Character::isLowerCase);
  }
}
