package dev.carillon.processor.check;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.processor.check.Finding.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * Holds a text of the form {@code service:Name} against the actions of a declared service.
 *
 * <p>An action that exists, and a pattern that matches one, is always taken as an action. Of what
 * does not exist, it counts as an action what reads as one:
 *
 * <ul>
 *   <li>it goes to something named after actions or permissions ({@code addAction}, {@code
 *       ACTIONS}, {@code IamAction.create}), or stands in a list beside an action that exists, and
 *       begins as the service's actions do: {@code account:read} may be a permission of the
 *       program's own; or
 *   <li>it is near an action in spelling, or made of the same words; or
 *   <li>nothing around it says that it is something else (a map key, an event name, a piece of a
 *       longer text), and it begins with a verb as actions do, or is a pattern.
 * </ul>
 *
 * <p>A condition key of the service is never taken as an action, nor is a name that an action has
 * behind its verb: {@code appconfig:environment} beside {@code GetEnvironment}.
 */
final class ActionCheck {

  private ActionCheck() {}

  /** Returns what is wrong with the text, or empty where nothing is or it is no action. */
  static Optional<Finding> check(ActionText text, ServiceFacts facts, TextUse use) {
    if (text.hasWildcard()) {
      return checkPattern(text, facts, use);
    }
    String known = facts.service() + ':' + text.name();
    Optional<CatalogAction> action = facts.action(text.name());
    if (action.isPresent()) {
      return checkCase(text, facts.service() + ':' + action.get().name(), use);
    }
    if (!text.service().equals(facts.service()) || facts.isConditionKey(known)) {
      return Optional.empty();
    }
    Optional<RemovedAction> removed = facts.removed(text.name());
    if (removed.isPresent()) {
      return Optional.of(
          new Finding(
              Kind.WARNING, Topic.ACTION, CheckMessages.removedAction(text, removed.get()), 0));
    }
    Optional<String> meant = meant(text.name(), facts);
    return readsAsAction(text, facts, use, meant.isPresent())
        ? Optional.of(unknown(CheckMessages.unknownAction(text, meant), text))
        : Optional.empty();
  }

  /**
   * Returns what is wrong where the text names, of a service that does not exist, an action of this
   * one.
   */
  static Optional<Finding> checkService(ActionText text, ServiceFacts facts, TextUse use) {
    boolean meant =
        text.hasWildcard()
            ? text.name().length() > 1 && !facts.matching(text.name()).isEmpty()
            : facts.action(text.name()).filter(a -> a.name().equals(text.name())).isPresent();
    return meant && use != TextUse.CONDITION
        ? Optional.of(
            new Finding(
                Kind.ERROR, Topic.ACTION, CheckMessages.unknownService(text, facts.service()), 0))
        : Optional.empty();
  }

  private static Optional<Finding> checkCase(ActionText text, String documented, TextUse use) {
    return text.toString().equals(documented) || use == TextUse.OTHER || use == TextUse.CONDITION
        ? Optional.empty()
        : Optional.of(
            new Finding(Kind.NOTE, Topic.ACTION, CheckMessages.letterCase(text, documented), 0));
  }

  private static Optional<Finding> checkPattern(ActionText text, ServiceFacts facts, TextUse use) {
    if (!text.service().equals(facts.service())
        || use == TextUse.CONDITION
        || !facts.matching(text.name()).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> meant = meantPattern(text.name(), facts);
    boolean counts =
        switch (use) {
          case ACTION -> meant.isPresent() || beginsLikeActions(text.name(), facts);
          case OPEN -> meant.isPresent() || Character.isUpperCase(text.name().charAt(0));
          case OTHER, CONDITION -> meant.isPresent();
        };
    return counts
        ? Optional.of(unknown(CheckMessages.nothingMatches(text, meant), text))
        : Optional.empty();
  }

  private static Finding unknown(String message, ActionText text) {
    return new Finding(Kind.ERROR, Topic.ACTION, message, text.service().length() + 1);
  }

  private static boolean readsAsAction(
      ActionText text, ServiceFacts facts, TextUse use, boolean near) {
    return switch (use) {
      case ACTION -> near || beginsLikeActions(text.name(), facts);
      case CONDITION -> false;
      case OPEN ->
          (near && !isObjectOfAnAction(text.name(), facts)) || Verbs.begin(text.name(), facts);
      case OTHER ->
          near && !isObjectOfAnAction(text.name(), facts) && !isPieceOfAnAction(text.name(), facts);
    };
  }

  /** Returns whether the name begins with no small letter, unless names of the service do. */
  private static boolean beginsLikeActions(String name, ServiceFacts facts) {
    return !Character.isLowerCase(name.charAt(0))
        || facts.actionNames().stream().anyMatch(action -> Character.isLowerCase(action.charAt(0)));
  }

  /** Returns whether the name is what an action does something with: {@code environment}. */
  private static boolean isObjectOfAnAction(String name, ServiceFacts facts) {
    return facts.actionNames().stream()
        .filter(action -> action.length() > name.length())
        .filter(action -> Character.isUpperCase(action.charAt(action.length() - name.length())))
        .anyMatch(
            action ->
                action.regionMatches(
                    true, action.length() - name.length(), name, 0, name.length()));
  }

  private static boolean isPieceOfAnAction(String name, ServiceFacts facts) {
    return facts.actionNames().stream().anyMatch(action -> action.startsWith(name));
  }

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
