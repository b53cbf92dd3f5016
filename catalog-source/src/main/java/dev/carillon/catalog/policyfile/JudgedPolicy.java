package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy document that was judged.
 *
 * @param template the document as it was read, placeholders as they are; empty where it cannot be
 *     read
 * @param findings what was found, in the order of the document
 */
public record JudgedPolicy(Optional<Template> template, List<Problem> findings) {

  /** Copies the findings. */
  public JudgedPolicy {
    findings = List.copyOf(findings);
  }

  /** Returns the document, placeholders as they are; empty where it cannot be read. */
  public Optional<JsonValue> document() {
    return template.map(read -> read.filled(Map.of()));
  }
}
