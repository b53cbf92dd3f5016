package dev.carillon.internal.validation.view;

import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The actions of a service, found by pattern. Most names lack two characters that stand side by
 * side in a pattern, so only the others are compared letter by letter: a document can have very
 * many patterns.
 */
final class ActionIndex {

  private static final int LETTERS = 26;

  /** All characters but letters, which are few in names, count as one. */
  private static final int OTHER = LETTERS;

  private static final int NONE = LETTERS + 1;
  private static final int KINDS = LETTERS + 2;

  private final List<ActionReference> actions;

  /** The places of the actions that have a character in front of another, or of none. */
  private final BitSet[] having = new BitSet[KINDS * KINDS];

  ActionIndex(Collection<? extends ActionReference> actions) {
    this.actions = List.copyOf(actions);
    for (int place = 0; place < this.actions.size(); place++) {
      String name = this.actions.get(place).actionName();
      for (int i = 0; i < name.length(); i++) {
        add(KINDS * kind(name, i) + kind(name, i + 1), place);
        add(KINDS * kind(name, i) + NONE, place);
      }
    }
  }

  private void add(int pair, int place) {
    BitSet places = having[pair];
    if (places == null) {
      places = new BitSet(actions.size());
      having[pair] = places;
    }
    places.set(place);
  }

  /** Returns the actions that a pattern stands for, in their order. */
  List<ActionReference> matching(ActionPattern pattern) {
    BitSet alike = new BitSet(actions.size());
    alike.set(0, actions.size());
    String name = pattern.name();
    for (int i = 0; i < name.length(); i++) {
      if (kind(name, i) != NONE) {
        BitSet places = having[KINDS * kind(name, i) + kind(name, i + 1)];
        if (places == null) {
          return new ArrayList<>();
        }
        alike.and(places);
      }
    }
    List<ActionReference> found = new ArrayList<>();
    for (int i = alike.nextSetBit(0); i >= 0; i = alike.nextSetBit(i + 1)) {
      if (pattern.matches(actions.get(i))) {
        found.add(actions.get(i));
      }
    }
    return found;
  }

  /** Returns what a character is, {@link #NONE} of a wildcard and behind the end. */
  private static int kind(String name, int at) {
    char character = at < name.length() ? name.charAt(at) : '*';
    int letter = (character | ' ') - 'a';
    if (letter >= 0 && letter < LETTERS) {
      return letter;
    }
    return character == '*' || character == '?' ? NONE : OTHER;
  }
}
