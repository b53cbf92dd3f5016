package dev.carillon.catalog.read;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names of one sort that a page uses in its rows, held against those that it defines in a table
 * of their own. AWS forgets a definition now and then; a page where many are missing has lost a
 * table, or letters.
 */
final class Mentions {

  /** AWS has forgotten at most one name of a page; a tenth of them is no oversight. */
  private static final double MANY = 0.1;

  private final String what;
  private final Map<String, Cell> used = new LinkedHashMap<>();

  /** Creates an empty collection of what a message calls "resource type" or "condition key". */
  Mentions(String what) {
    this.what = what;
  }

  void add(String name, Cell cell) {
    used.putIfAbsent(name, cell);
  }

  /**
   * Warns of each name that is not defined; where they are many, each is a problem. Keys that every
   * service has ({@code aws:…}) were not listed on each page in earlier years.
   */
  void check(Set<String> defined, boolean isExcerpt, Problems problems) {
    Map<String, Cell> unknown = new LinkedHashMap<>(used);
    unknown.keySet().removeAll(defined);
    long own = unknown.keySet().stream().filter(name -> !name.startsWith("aws:")).count();
    long usedOwn = used.keySet().stream().filter(name -> !name.startsWith("aws:")).count();
    boolean many =
        !isExcerpt && ((own > 0 && defined.isEmpty()) || (own > 1 && own > usedOwn * MANY));
    unknown.forEach(
        (name, cell) -> {
          String message =
              "the %s %s is used here, and the page does not define it"
                  .formatted(what, VisibleText.quoted(name));
          if (many) {
            problems.add(cell.line(), cell.column(), message);
          } else {
            problems.warn(cell.line(), cell.column(), message);
          }
        });
  }
}
