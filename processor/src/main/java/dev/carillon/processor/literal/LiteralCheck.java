package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import java.util.Optional;

/**
 * A check of constant texts, of one form or in one place. It is one class and one entry in {@link
 * LiteralChecks}; nothing else knows it.
 */
interface LiteralCheck {

  /** Returns what is wrong with the text; empty where nothing is, or it is none of this check's. */
  Optional<Problem> check(Literal literal);
}
