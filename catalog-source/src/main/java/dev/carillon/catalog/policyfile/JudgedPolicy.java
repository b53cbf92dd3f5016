package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A policy document that was judged.
 *
 * @param document the document, placeholders as they are; empty where it cannot be read
 * @param findings what was found, in the order of the document
 */
public record JudgedPolicy(Optional<JsonValue> document, List<Problem> findings) {

  /** Copies the findings. */
  public JudgedPolicy {
    findings = List.copyOf(findings);
  }
}
