package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import java.util.List;

/**
 * What was read of a document.
 *
 * @param heading what the document has besides its statements
 * @param statements the statements, in the order of the document
 * @param declared an action of each enum that was named for the reading, whatever the document has
 */
public record ReadDocument(Heading heading, List<Elements> statements, List<Action> declared) {

  /** Keeps immutable copies. */
  public ReadDocument {
    statements = List.copyOf(statements);
    declared = List.copyOf(declared);
  }
}
