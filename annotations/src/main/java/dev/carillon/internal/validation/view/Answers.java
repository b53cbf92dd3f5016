package dev.carillon.internal.validation.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The answers to the first questions of a kind; documents can ask about very much there is not. */
final class Answers<Q, A> {

  private static final int MOST = 1000;

  private final Map<Q, A> known = new ConcurrentHashMap<>();

  /** Returns the answer to a question, which is found when it is first asked. */
  A to(Q question, Function<Q, A> find) {
    A answer = known.get(question);
    if (answer == null) {
      answer = find.apply(question);
      if (known.size() < MOST) {
        known.put(question, answer);
      }
    }
    return answer;
  }
}
