package dev.carillon.catalog.check;

import dev.carillon.internal.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A policy document that was judged.
 *
 * @param document the document, placeholders as they are; empty where it cannot be read
 * @param findings what was found, in the order of the document
 */
public record CheckedPolicy(Optional<JsonValue> document, List<FileFinding> findings) {

  /** Copies the findings. */
  public CheckedPolicy {
    findings = List.copyOf(findings);
  }
}
