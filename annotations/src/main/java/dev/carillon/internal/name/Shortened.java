package dev.carillon.internal.name;

import java.util.Collection;
import java.util.List;

/** Text and names in a message. A message that many places get must not hold all of them. */
public final class Shortened {

  /** No action and no ARN that AWS takes is much longer. */
  private static final int LONGEST = 1000;

  private Shortened() {}

  /** Returns the text, or how it begins. */
  public static String of(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
  }

  /** Returns the first of some names, and how many there are more. */
  public static String first(int most, Collection<String> names) {
    int rest = names.size() - most;
    return rest > 0
        ? String.join(", ", List.copyOf(names).subList(0, most)) + " and " + rest + " more"
        : String.join(", ", names);
  }
}
