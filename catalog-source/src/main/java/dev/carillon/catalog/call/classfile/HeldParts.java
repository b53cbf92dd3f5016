package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SetterWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The parts that collections hold which the setters of requests are given: class files do not say
 * it, the names of setters and classes do.
 */
final class HeldParts {

  private static final String MAP = "java.util.Map";
  private static final String COLLECTION_TYPE = "java.util.Collection";

  /** Setters whose maps are by the names of tables, and of attributes. */
  private static final Set<String> BY_NAME = Set.of("attributes", "requestItems");

  private static final Pattern COLLECTION = Pattern.compile("(?<=[a-z])(Map|List|Set)$");

  /** Shorter words, such as {@code to}, are in many names. */
  private static final int SHORTEST = 3;

  private final NavigableMap<String, NavigableSet<String>> collections = new TreeMap<>();

  /** Returns what counts of what a setter is given: of a map by names, these. */
  static Operands.Kind kind(String setter) {
    return isByName(setter) ? Operands.Kind.KEYS : Operands.Kind.TEXT;
  }

  /** Returns whether a setter takes a map by the names of tables, or of attributes. */
  private static boolean isByName(String setter) {
    return BY_NAME.contains(setter);
  }

  /**
   * Notes that a setter is given something, which can be a collection. What a map by names holds is
   * of what these name, and names nothing itself.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">
   *     RequestItems, by the names or ARNs of tables</a>
   */
  void add(String type, String setter, String given) {
    if (given.equals(COLLECTION_TYPE) || (given.equals(MAP) && !isByName(setter))) {
      collections.computeIfAbsent(type, name -> new TreeSet<>()).add(setter);
    }
  }

  /**
   * Notes what the collections hold. What is sent, or answered, is no part of something else; what
   * some setter is seen to take is held by no collection that is called otherwise.
   *
   * @param sent the requests that are sent
   */
  void note(Map<String, RequestUse> uses, Set<String> sent) {
    Set<String> taken = new HashSet<>();
    uses.values().forEach(use -> use.parts().values().forEach(taken::addAll));
    List<Held> all = new ArrayList<>();
    collections.forEach(
        (type, setters) -> {
          List<String> beside = beside(type, uses, sent);
          for (String setter : setters) {
            List<String> named = by(setter, beside);
            taken.addAll(in(type, named));
            all.add(new Held(type, setter, named, beside));
          }
        });
    for (Held held : all) {
      List<String> parts = new ArrayList<>(in(held.type(), held.named()));
      in(held.type(), perhapsBy(held.setter(), held.named(), held.beside())).stream()
          .filter(part -> !taken.contains(part))
          .forEach(parts::add);
      uses.computeIfAbsent(held.type(), name -> new RequestUse())
          .setInCollection(held.setter(), parts);
    }
  }

  /** The parts that a collection has by its setter's name, and all that are next to its class. */
  private record Held(String type, String setter, List<String> named, List<String> beside) {}

  /** Returns the simple names of the classes next to that of a request that can be its parts. */
  private static List<String> beside(String type, Map<String, RequestUse> uses, Set<String> sent) {
    return uses.keySet().stream()
        .filter(part -> part.startsWith(folder(type)) && !part.equals(type))
        .filter(part -> !sent.contains(part) && !part.endsWith("Response"))
        .map(part -> part.substring(folder(type).length()))
        .toList();
  }

  /** Returns the full names of classes next to that of a request. */
  private static List<String> in(String type, List<String> parts) {
    return parts.stream().map(folder(type)::concat).toList();
  }

  private static String folder(String type) {
    return type.substring(0, type.lastIndexOf('.') + 1);
  }

  /**
   * Returns which parts a collection holds, by the last word of the setter that it is given: {@code
   * objects} takes {@code ObjectIdentifier}, {@code physicalTableMap} takes {@code PhysicalTable};
   * where a part has the same name as the setter, {@code targets} and {@code Target}, the others
   * that share the word are of another one.
   */
  static List<String> by(String given, List<String> parts) {
    String setter = COLLECTION.matcher(given).replaceFirst("");
    Set<String> words = SetterWords.of(setter);
    String last = SetterWords.last(setter);
    List<String> same = parts.stream().filter(part -> SetterWords.of(part).equals(words)).toList();
    return same.isEmpty()
        ? parts.stream().filter(part -> SetterWords.of(part).contains(last)).toList()
        : same;
  }

  /**
   * Returns which of some parts the same collection may hold, too, by the other words of its
   * setter: {@code licenseSpecifications} takes {@code LicenseConfigurationRequest}. They share at
   * least half of the words with it, and no other part is nearer.
   *
   * @param held the parts that {@link #by} finds
   */
  static List<String> perhapsBy(String given, List<String> held, List<String> parts) {
    Set<String> words = SetterWords.of(COLLECTION.matcher(given).replaceFirst(""));
    if (held.stream().anyMatch(part -> SetterWords.of(part).equals(words))) {
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
            .thenComparing(part -> SetterWords.of(part).size());
    return near.stream()
        .filter(part -> near.stream().noneMatch(other -> nearer.compare(other, part) < 0))
        .toList();
  }

  private static long shared(String part, Set<String> words) {
    return SetterWords.of(part).stream().filter(words::contains).count();
  }
}
