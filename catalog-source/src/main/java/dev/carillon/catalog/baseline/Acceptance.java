package dev.carillon.catalog.baseline;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonValue;
import java.util.function.UnaryOperator;

/** Decides which findings in policy documents are accepted. */
public interface Acceptance {

  /** Accepts none. */
  Acceptance NONE = (finding, inFile, policy) -> false;

  /**
   * Returns whether a finding is accepted.
   *
   * @param finding the finding, its path being that in the policy
   * @param inFile gives the path in the file of an element of the policy
   * @param policy the policy, placeholders as they are
   */
  boolean accepts(Problem finding, UnaryOperator<String> inFile, JsonValue policy);
}
