package dev.carillon.catalog.read;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a damage changed in a catalog without a word, if it is nothing that a reader could notice.
 *
 * <p>The rule: a fact can change in silence only where its own text did. A fact that is lost while
 * its text is still in the page, as often as before, was lost by the reader.
 */
final class Silence {

  /** What no reader can notice, each with the reason. */
  enum Unnoticeable {
    /** Any sentence is a right description. */
    DESCRIPTION,
    /** Any text is a right name of a service, and other letters are another prefix. */
    SERVICE,
    /** Other letters make another right name; a row that is gone whole leaves a right table. */
    ACTION,
    /** The name of another level is right, too. */
    LEVEL,
    /** An asterisk more or less is right, too. */
    REQUIRED_MARK,
    /** An action with the mark or without it is right. */
    PERMISSION_ONLY_MARK,
    /**
     * A cell with a value more or less is right; a value that is used is held against its table.
     */
    VALUE,
    /** A row that goes on without the row that it went on from goes on from the one above. */
    ROW_OF_ANOTHER_ACTION,
    /** What is cut out of a page with its surroundings can leave a page that is right. */
    CUT_OUT,
    /** What moved whole stands in another right place. */
    MOVED
  }

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+|\\S");

  /** A shorter word is part of too many others to tell anything. */
  private static final int PART = 3;

  private final Map<String, Integer> before;
  private final Map<String, Integer> after;

  /**
   * The words that are there more or less often; what is set beside a name can become part of it.
   */
  private final List<String> changed;

  Silence(String before, String after) {
    this.before = wordsOfPage(before);
    this.after = wordsOfPage(after);
    Set<String> all = new HashSet<>(this.before.keySet());
    all.addAll(this.after.keySet());
    this.changed = all.stream().filter(word -> word.length() >= PART && isChanged(word)).toList();
  }

  /** A fact, and the texts of which one must have changed where the fact did. */
  private record Told(Unnoticeable sort, String fact, List<String> witnesses) {}

  /**
   * Returns how the change from one catalog to the other stays unnoticed.
   *
   * @return empty if a reader should have noticed it
   */
  Optional<Set<Unnoticeable>> of(ServiceCatalog one, ServiceCatalog other, Mutation mutation) {
    Set<Told> lost = new LinkedHashSet<>(facts(one));
    Set<Told> gained = new LinkedHashSet<>(facts(other));
    Set<Told> kept = new LinkedHashSet<>(lost);
    kept.retainAll(gained);
    lost.removeAll(kept);
    gained.removeAll(kept);
    Set<Unnoticeable> sorts = new LinkedHashSet<>();
    // The name of what is cut out can be left in a member that nobody reads.
    boolean actionGone =
        lost.stream()
            .filter(told -> told.sort() == Unnoticeable.ACTION)
            .anyMatch(told -> mutation == Mutation.RANGE_DELETED || isTouched(told));
    boolean moves = mutation == Mutation.LINES_SWAPPED || mutation == Mutation.RANGE_REPEATED;
    List<Unnoticeable> replacing =
        new ArrayList<>(gained.stream().filter(this::isTouched).map(Told::sort).toList());
    for (Told told : lost) {
      boolean explained = isTouched(told) || replacing.remove(told.sort());
      if (!explained && !moves && mutation != Mutation.RANGE_DELETED) {
        return Optional.empty();
      }
      sorts.add(explained ? told.sort() : moves ? Unnoticeable.MOVED : Unnoticeable.CUT_OUT);
    }
    List<Unnoticeable> replaced =
        new ArrayList<>(lost.stream().filter(this::isTouched).map(Told::sort).toList());
    for (Told told : gained) {
      boolean explained = isTouched(told) || replaced.remove(told.sort());
      if (!explained && !moves && !actionGone) {
        return Optional.empty();
      }
      sorts.add(
          explained
              ? told.sort()
              : moves ? Unnoticeable.MOVED : Unnoticeable.ROW_OF_ANOTHER_ACTION);
    }
    if (sorts.isEmpty()) {
      sorts.add(
          one.displayName().equals(other.displayName())
              ? Unnoticeable.DESCRIPTION
              : Unnoticeable.SERVICE);
    }
    return Optional.of(sorts);
  }

  /** Returns the facts that one has and the other has not, for the message of a failed test. */
  static String difference(ServiceCatalog one, ServiceCatalog other) {
    Set<String> lost = new LinkedHashSet<>(facts(one).stream().map(Told::fact).toList());
    Set<String> gained = new LinkedHashSet<>(facts(other).stream().map(Told::fact).toList());
    Set<String> kept = new LinkedHashSet<>(lost);
    kept.retainAll(gained);
    lost.removeAll(kept);
    gained.removeAll(kept);
    return "lost %s, gained %s"
        .formatted(
            lost.stream().limit(5).collect(Collectors.joining("; ")),
            gained.stream().limit(5).collect(Collectors.joining("; ")));
  }

  private boolean isTouched(Told told) {
    return told.witnesses().stream()
        .anyMatch(word -> isChanged(word) || changed.stream().anyMatch(word::contains));
  }

  private boolean isChanged(String word) {
    return !Objects.equals(before.get(word), after.get(word));
  }

  /** Returns the words with marks of code and without: a letter beside a mark goes on the word. */
  private static Map<String, Integer> wordsOfPage(String text) {
    return words(text + '\n' + text.replace("`", ""));
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    WORD.matcher(text).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
    return words;
  }

  private static List<Told> facts(ServiceCatalog catalog) {
    List<Told> facts = new ArrayList<>();
    add(facts, Unnoticeable.SERVICE, "prefix", catalog.service());
    catalog.actions().forEach(action -> addAction(facts, action));
    for (ResourceTypeReference type : catalog.resourceTypes()) {
      add(facts, Unnoticeable.VALUE, "type", type.name());
      type.arnFormats().forEach(arn -> add(facts, Unnoticeable.VALUE, "is", type.name(), arn));
      type.conditionKeys().forEach(k -> add(facts, Unnoticeable.VALUE, "key", type.name(), k));
    }
    for (ConditionKeyReference key : catalog.conditionKeys()) {
      add(facts, Unnoticeable.VALUE, "key", key.name());
      key.types().forEach(type -> add(facts, Unnoticeable.VALUE, "of", key.name(), type));
    }
    return facts;
  }

  private static void addAction(List<Told> facts, CatalogAction action) {
    String name = action.name();
    add(facts, Unnoticeable.ACTION, "action", name);
    for (AccessLevel level : action.accessLevels()) {
      add(facts, Unnoticeable.LEVEL, "level", name, level.label().split(" ", -1)[0]);
    }
    if (action.permissionOnly().isSet()) {
      add(
          facts,
          Unnoticeable.PERMISSION_ONLY_MARK,
          "permission only",
          name,
          "only permission Permission");
    }
    for (CatalogAction.ResourceUse use : action.resources()) {
      add(facts, Unnoticeable.VALUE, "takes", name, use.type());
      if (use.required().isSet()) {
        add(facts, Unnoticeable.REQUIRED_MARK, "requires", name, use.type(), "*");
      }
      for (String key : use.conditionKeys()) {
        add(facts, Unnoticeable.VALUE, "has on", name, use.type(), key);
      }
    }
    action.conditionKeys().forEach(key -> add(facts, Unnoticeable.VALUE, "has", name, key));
    action.dependentActions().forEach(d -> add(facts, Unnoticeable.VALUE, "needs", name, d));
  }

  private static void add(List<Told> facts, Unnoticeable sort, String relation, String... names) {
    List<String> witnesses = new ArrayList<>();
    for (String name : names) {
      witnesses.addAll(words(name).keySet());
    }
    facts.add(new Told(sort, relation + ' ' + String.join(" ", names), witnesses));
  }
}
