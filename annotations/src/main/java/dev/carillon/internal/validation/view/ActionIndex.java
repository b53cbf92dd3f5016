package dev.carillon.internal.validation.view;

import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The actions of a service, found by pattern. Most names lack a character that a pattern has, so
 * only the others are compared letter by letter: a document can have very many patterns.
 */
final class ActionIndex {

  private static final int DIGITS = 26;
  private static final int OTHERS = DIGITS + 10;

  private final List<ActionReference> actions;
  private final long[] characters;

  ActionIndex(Collection<? extends ActionReference> actions) {
    this.actions = List.copyOf(actions);
    this.characters =
        this.actions.stream().mapToLong(action -> characters(action.actionName())).toArray();
  }

  /** Returns the actions that a pattern stands for, in their order. */
  List<ActionReference> matching(ActionPattern pattern) {
    long needed = characters(pattern.name());
    List<ActionReference> found = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      if ((characters[i] & needed) == needed && pattern.matches(actions.get(i))) {
        found.add(actions.get(i));
      }
    }
    return found;
  }

  /** Returns a bit for each character that a text has, wildcards aside; some share one. */
  private static long characters(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character != '*' && character != '?') {
        bits |= 1L << bit(character);
      }
    }
    return bits;
  }

  private static int bit(char character) {
    int letter = (character | ' ') - 'a';
    if (letter >= 0 && letter < DIGITS) {
      return letter;
    }
    return character >= '0' && character <= '9'
        ? DIGITS + character - '0'
        : OTHERS + character % (Long.SIZE - OTHERS);
  }
}
