package dev.carillon.catalog.call;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a name, in small letters and in the singular. */
public final class SetterWords {

  private static final Pattern BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private static final Pattern COLLECTION = Pattern.compile("(?<=[a-z])(Map|List|Set)$");

  /** Shorter words, such as {@code to}, are in many names. */
  private static final int SHORTEST = 3;

  private SetterWords() {}

  static Set<String> of(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : BORDER.split(name, -1)) {
      if (!word.isEmpty()) {
        words.add(singular(word.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  /**
   * Returns which parts a collection holds, by the last word of the setter that it is given: {@code
   * objects} takes {@code ObjectIdentifier}, {@code physicalTableMap} takes {@code PhysicalTable};
   * where a part has the same name as the setter, {@code targets} and {@code Target}, the others
   * that share the word are of another one.
   */
  public static List<String> heldBy(String given, List<String> parts) {
    String setter = COLLECTION.matcher(given).replaceFirst("");
    String[] words = BORDER.split(setter, -1);
    String last = singular(words[words.length - 1].toLowerCase(Locale.ROOT));
    List<String> same = parts.stream().filter(part -> of(part).equals(of(setter))).toList();
    return same.isEmpty() ? parts.stream().filter(part -> of(part).contains(last)).toList() : same;
  }

  /**
   * Returns which of some parts the same collection may hold, too, by the other words of its
   * setter: {@code licenseSpecifications} takes {@code LicenseConfigurationRequest}. They share at
   * least half of the words with it, and no other part is nearer.
   *
   * @param held the parts that {@link #heldBy} finds
   */
  public static List<String> perhapsHeldBy(String given, List<String> held, List<String> parts) {
    Set<String> words = of(COLLECTION.matcher(given).replaceFirst(""));
    if (held.stream().anyMatch(part -> of(part).equals(words))) {
      return List.of();
    }
    words.removeIf(word -> word.length() < SHORTEST);
    List<String> near =
        parts.stream()
            .filter(part -> !held.contains(part))
            .filter(part -> shared(part, words) > 0 && 2 * shared(part, words) >= words.size())
            .toList();
    Comparator<String> nearer =
        Comparator.comparing((String part) -> -shared(part, words))
            .thenComparing(part -> of(part).size());
    return near.stream()
        .filter(part -> near.stream().noneMatch(other -> nearer.compare(other, part) < 0))
        .toList();
  }

  private static long shared(String part, Set<String> words) {
    return of(part).stream().filter(words::contains).count();
  }

  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + 'y';
    }
    if (word.endsWith("xes") || word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && word.length() > 3 && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
