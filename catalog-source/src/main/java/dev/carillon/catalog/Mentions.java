package dev.carillon.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of one sort that a page or file uses, held against those that it defines in a table of
 * their own. AWS forgets a definition now and then; a page where many are missing has lost a table,
 * or letters.
 */
final class Mentions {

  /** AWS has forgotten at most one name of a page; a tenth of them is no oversight. */
  private static final double MANY = 0.1;

  private final String what;
  private final String whole;
  private final boolean ignoresCase;
  private final Map<String, FactPlace> used = new LinkedHashMap<>();

  /**
   * Creates an empty collection.
   *
   * @param what what a message calls a name: "resource type" or "condition key"
   * @param whole what it calls the source: "page" or "file"
   * @param ignoresCase whether IAM ignores the letter case of such a name
   */
  Mentions(String what, String whole, boolean ignoresCase) {
    this.what = what;
    this.whole = whole;
    this.ignoresCase = ignoresCase;
  }

  void add(String name, FactPlace place) {
    used.putIfAbsent(name, place);
  }

  /**
   * Warns of each name that is not defined; where they are many, each is a problem. Keys that every
   * service has ({@code aws:…}) were not listed on each page in earlier years.
   */
  void check(Set<String> defined, boolean isExcerpt, Problems problems) {
    Map<String, FactPlace> unknown = new LinkedHashMap<>(used);
    unknown.keySet().removeAll(defined);
    if (ignoresCase && !unknown.isEmpty()) {
      Set<String> inAnyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      inAnyCase.addAll(defined);
      unknown.keySet().removeIf(inAnyCase::contains);
    }
    long own = unknown.keySet().stream().filter(name -> !name.startsWith("aws:")).count();
    long usedOwn = used.keySet().stream().filter(name -> !name.startsWith("aws:")).count();
    boolean many =
        !isExcerpt && ((own > 0 && defined.isEmpty()) || (own > 1 && own > usedOwn * MANY));
    unknown.forEach(
        (name, place) -> {
          String message =
              "the %s %s is used here, and the %s does not define it"
                  .formatted(what, VisibleText.quoted(name), whole);
          if (ignoresCase && areRunTogether(name, defined)) {
            place.problem(problems, message + "; it looks like several that lost what parts them");
          } else if (many) {
            place.problem(problems, message);
          } else {
            place.warning(problems, message);
          }
        });
  }

  /** Returns whether a key begins with one that is defined and ends with one behind it. */
  private static boolean areRunTogether(String name, Set<String> defined) {
    int end = 1;
    while (end < name.length() && !defined.contains(name.substring(0, end))) {
      end++;
    }
    int start = name.length() - 1;
    while (start >= end && !defined.contains(name.substring(start))) {
      start--;
    }
    return start >= end;
  }
}
