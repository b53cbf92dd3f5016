package dev.carillon.internal.name;

import dev.carillon.internal.pattern.WildcardPattern;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a mistyped action, or a pattern that matches none, was probably meant to be. */
public final class NearestActions {

  /** Verbs that services use for the same. */
  private static final List<List<String>> VERBS =
      List.of(
          List.of("Get", "BatchGet", "Describe", "List", "View", "Read", "Search", "Pull"),
          List.of("Create", "Put", "Add", "Register", "Make"),
          List.of("Update", "Modify", "Put", "Edit", "Change", "Set"),
          List.of("Delete", "Remove", "Deregister"),
          List.of("Start", "Run", "Execute", "Begin"),
          List.of("Stop", "End", "Cancel", "Terminate"));

  private NearestActions() {}

  /**
   * Returns the name that was surely meant: one of the same words, or a near one.
   *
   * @param names the names of the actions that there are
   */
  public static Optional<String> meant(String name, Collection<String> names) {
    return ofSameWords(name, names).or(() -> NearestNames.near(name, names));
  }

  /** Returns the pattern that was surely meant: {@code List*} for {@code Lst*}. */
  public static Optional<String> meantPattern(String pattern, Collection<String> names) {
    int last = pattern.length() - 1;
    String head = pattern.substring(0, last);
    if (pattern.charAt(last) == '*' && WildcardPattern.of(head).isLiteral()) {
      return NearestNames.near(head, heads(names)).map(near -> near + '*');
    }
    String tail = pattern.substring(1);
    if (pattern.charAt(0) == '*' && WildcardPattern.of(tail).isLiteral()) {
      return NearestNames.near(tail, tails(names)).map(near -> '*' + near);
    }
    return Optional.empty();
  }

  /**
   * Returns the action that does the same by another verb: {@code DescribeUser} for {@code
   * GetUser}. It is no more than likely to be meant, so it does not say that a text is an action.
   */
  public static Optional<String> byOtherVerb(String name, Collection<String> names) {
    int verb = 1;
    while (verb < name.length() && !Character.isUpperCase(name.charAt(verb))) {
      verb++;
    }
    int end = Math.min(verb, name.length());
    String typed = name.substring(0, end);
    String what = name.substring(end);
    if (what.isEmpty()) {
      return Optional.empty(); // All that is listed would be the same.
    }
    List<String> verbs =
        VERBS.stream().filter(group -> group.contains(typed)).flatMap(List::stream).toList();
    return verbs.stream()
        .map(other -> other + what)
        .filter(names::contains)
        .findFirst()
        .or(() -> verbs.stream().flatMap(other -> several(other, what, names)).findFirst());
  }

  /** Returns the actions that do the same with several. */
  private static Stream<String> several(String verb, String what, Collection<String> names) {
    return names.stream()
        .filter(action -> action.startsWith(verb) && action.endsWith("s"))
        .filter(action -> NearestNames.areOneWord(action.substring(verb.length()), what));
  }

  /**
   * Returns {@code " Did you mean "chime:List*"?"} for an action or a pattern that stands for none,
   * or nothing if nothing is near.
   */
  public static String didYouMean(String service, String name, Collection<String> names) {
    Optional<String> meant =
        WildcardPattern.of(name).isLiteral()
            ? ofSameWords(name, names)
                .or(() -> NearestNames.withOneError(name, names))
                .or(() -> ofOneWord(name, names))
                .or(() -> byOtherVerb(name, names))
                .or(() -> begun(name, names))
                .or(() -> NearestNames.near(name, names))
                .or(() -> prolonged(name, names))
                .or(() -> nearest(service, name, names))
            : meantPattern(name, names);
    return meant.map(near -> NearestNames.didYouMean(service + ':' + near)).orElse("");
  }

  private static Optional<String> ofSameWords(String name, Collection<String> names) {
    return names.stream().filter(action -> CamelWords.sameWords(action, name)).findFirst();
  }

  /** {@code DescribeAddress} lacks the plural, and a word that is cut short the rest of it. */
  private static Optional<String> ofOneWord(String name, Collection<String> names) {
    return names.stream()
        .filter(one -> NearestNames.areOneWord(one, name) || CamelWords.haveShortWord(one, name))
        .findFirst();
  }

  /** Returns whether a name lacks only the last words of some, as {@code GetDownloadUrl} does. */
  public static boolean lacksItsEnd(String name, Collection<String> names) {
    return begun(name, names).isPresent();
  }

  /** Returns the longest action that a name only adds words to, as {@code PublishMessage} does. */
  private static Optional<String> prolonged(String name, Collection<String> names) {
    return names.stream()
        .filter(one -> name.length() > one.length() && name.startsWith(one))
        .filter(one -> Character.isUpperCase(name.charAt(one.length())))
        .max(Comparator.comparingInt(String::length));
  }

  /**
   * What several actions begin with, as {@code List}, lacks its star; what one begins with, as
   * {@code GetReplication}, its last words. A verb alone says too little for that.
   */
  private static Optional<String> begun(String name, Collection<String> names) {
    List<String> begun =
        names.stream()
            .filter(one -> one.length() > name.length() && one.startsWith(name))
            .filter(one -> Character.isUpperCase(one.charAt(name.length())))
            .limit(2)
            .toList();
    boolean verb = name.chars().skip(1).noneMatch(Character::isUpperCase);
    return begun.size() > 1
        ? Optional.of(name + '*')
        : begun.stream().filter(one -> !verb).findFirst();
  }

  private static Optional<String> nearest(String service, String name, Collection<String> names) {
    int most = 1 + (service.length() + 1 + name.length()) / 4;
    return NearestNames.to(name, names, most).stream()
        .filter(near -> CamelWords.areNear(near, name))
        .findFirst();
  }

  private static Set<String> heads(Collection<String> names) {
    Set<String> heads = new HashSet<>();
    for (String name : names) {
      heads.add(name);
      for (int i = 1; i < name.length(); i++) {
        if (isWordStart(name, i)) {
          heads.add(name.substring(0, i));
        }
      }
    }
    return heads;
  }

  /** Returns what names end in; the first word is left out, as a whole name has no star. */
  private static Set<String> tails(Collection<String> names) {
    Set<String> tails = new HashSet<>();
    for (String name : names) {
      for (int i = 1; i < name.length(); i++) {
        if (isWordStart(name, i)) {
          tails.add(name.substring(i));
        }
      }
    }
    return tails;
  }

  private static boolean isWordStart(String name, int at) {
    return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
  }
}
