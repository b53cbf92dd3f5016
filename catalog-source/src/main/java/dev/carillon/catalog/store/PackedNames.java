package dev.carillon.catalog.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in a catalog that {@link PackedWriter} wrote, of which nothing else is read: for
 * a name that is in none of the services of a policy, those of all are asked.
 */
final class PackedNames {

  /** How the line of an action begins. */
  static final String ACTION = "a\t";

  /** How the line of one of the service's condition keys begins. */
  static final String CONDITION_KEY = "k\t";

  private PackedNames() {}

  /**
   * Returns the names of a catalog's parts of a kind, without reading it; they have nothing
   * escaped.
   *
   * @param kind how the lines of these begin, with the tab
   */
  static List<String> in(String text, String kind) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (text.startsWith(kind, start)) {
        int name = start + kind.length();
        int tab = text.indexOf('\t', name);
        names.add(text.substring(name, tab < 0 ? end : Math.min(tab, end)));
      }
      start = end + 1;
    }
    return names;
  }
}
