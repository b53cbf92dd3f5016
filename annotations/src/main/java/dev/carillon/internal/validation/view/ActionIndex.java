package dev.carillon.internal.validation.view;

import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

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

  /** For so few patterns it takes longer to note what names have than to try each. */
  private static final int FEW = 8;

  private final List<ActionReference> actions;

  /**
   * The places of the actions that have a character in front of another, or of none; noted once
   * many patterns were asked for. A race would only note them twice.
   */
  private volatile BitSet @Nullable [] having;

  private final AtomicInteger asked = new AtomicInteger();

  ActionIndex(Collection<? extends ActionReference> actions) {
    this.actions = List.copyOf(actions);
  }

  private BitSet[] having() {
    BitSet[] known = having;
    if (known == null) {
      known = new BitSet[KINDS * KINDS];
      for (int place = 0; place < actions.size(); place++) {
        String name = actions.get(place).actionName();
        for (int i = 0; i < name.length(); i++) {
          add(known, KINDS * kind(name, i) + kind(name, i + 1), place);
          add(known, KINDS * kind(name, i) + NONE, place);
        }
      }
      having = known;
    }
    return known;
  }

  private void add(BitSet[] having, int pair, int place) {
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
    if (asked.get() >= FEW) {
      BitSet[] having = having();
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
    } else {
      asked.incrementAndGet();
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
