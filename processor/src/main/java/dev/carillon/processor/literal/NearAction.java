package dev.carillon.processor.literal;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.processor.facts.ServiceFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a mistyped action, or a pattern that matches none, was probably meant to be. */
final class NearAction {

  private NearAction() {}

  /** Returns the action that was probably meant. */
  static Optional<String> meant(String name, ServiceFacts facts) {
    List<String> names = facts.actionNames();
    return names.stream()
        .filter(action -> CamelWords.sameWords(action, name))
        .findFirst()
        .or(() -> Near.name(name, names));
  }

  /** Returns the pattern that was probably meant: {@code List*} for {@code Lst*}. */
  static Optional<String> meantPattern(String pattern, ServiceFacts facts) {
    int last = pattern.length() - 1;
    String head = pattern.substring(0, last);
    if (pattern.charAt(last) == '*' && WildcardPattern.of(head).isLiteral()) {
      return Near.name(head, heads(facts)).map(near -> near + '*');
    }
    String tail = pattern.substring(1);
    if (pattern.charAt(0) == '*' && WildcardPattern.of(tail).isLiteral()) {
      return Near.name(tail, tails(facts)).map(near -> '*' + near);
    }
    return Optional.empty();
  }

  private static List<String> heads(ServiceFacts facts) {
    return facts.actionNames().stream()
        .flatMap(name -> wordStarts(name).map(end -> name.substring(0, end)))
        .filter(head -> !head.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> tails(ServiceFacts facts) {
    return facts.actionNames().stream()
        .flatMap(name -> wordStarts(name).map(name::substring))
        .filter(tail -> !tail.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns where the words of the name begin, and its end. */
  private static Stream<Integer> wordStarts(String name) {
    Stream<Integer> inside =
        Stream.iterate(1, i -> i + 1)
            .limit(Math.max(0, name.length() - 1))
            .filter(i -> Character.isUpperCase(name.charAt(i)))
            .filter(i -> Character.isLowerCase(name.charAt(i - 1)));
    return Stream.concat(inside, Stream.of(name.length()));
  }
}
