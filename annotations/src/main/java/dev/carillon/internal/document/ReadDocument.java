package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.condition.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** Returns elements that were read, of which immutable copies are kept. */
  static Elements elements(
      @Nullable String sid,
      Effect effect,
      @Nullable Principals principals,
      Matched actions,
      List<Action> constants,
      @Nullable Matched resources,
      List<Condition> conditions,
      Map<String, @Nullable Object> others) {
    return new Elements(
        sid,
        effect,
        principals,
        actions,
        List.copyOf(constants),
        List.of(),
        resources,
        List.of(),
        List.copyOf(conditions),
        others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(others)));
  }
}
