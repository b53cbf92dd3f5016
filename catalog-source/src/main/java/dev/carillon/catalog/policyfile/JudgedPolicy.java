package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.template.Template;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
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

  /** Returns what is said of a text that is not of a form, and has no document. */
  static JudgedPolicy unreadable(String file, String form, JsonFault e) {
    String message = "The document is not " + form + " that can be read. " + e.getMessage();
    Finding finding = new Finding(Check.JSON_SYNTAX_ERROR, "", e.line(), e.column(), message);
    return new JudgedPolicy(Optional.empty(), List.of(Problem.of(file, finding)));
  }

  /** Returns the document, placeholders as they are; empty where it cannot be read. */
  public Optional<JsonValue> document() {
    return template.map(read -> read.filled(Map.of()));
  }
}
