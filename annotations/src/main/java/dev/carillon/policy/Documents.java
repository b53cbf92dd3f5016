package dev.carillon.policy;

import dev.carillon.internal.document.DocumentReader;
import dev.carillon.internal.document.ReadDocument;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;

/** Reads documents. Who only builds policies does not load this, nor what is thrown of it. */
final class Documents {

  private Documents() {}

  static ReadDocument read(PolicyKind kind, String json, List<Class<? extends Action>> enums) {
    try {
      return DocumentReader.read(kind, json, enums);
    } catch (JsonFault e) {
      throw new JsonException(e.getMessage(), e.line(), e.column(), e);
    }
  }
}
