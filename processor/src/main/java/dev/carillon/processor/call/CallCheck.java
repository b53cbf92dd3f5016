package dev.carillon.processor.call;

import java.util.Set;

/**
 * A check of the calls that statements are built by. It is one class and one entry in {@link
 * CallChecks}; nothing else knows it.
 */
interface CallCheck {

  /** Returns the names of the methods whose calls are of concern. */
  Set<String> methods();

  /** Checks a call of a method of one of the names, whatever type has it. */
  void check(Call call);
}
