package dev.carillon.catalog.baseline;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonValue;

/** Decides which findings in policy documents are accepted. */
public interface Acceptance {

  /** Accepts none. */
  Acceptance NONE = (finding, within, policy) -> false;

  /**
   * Returns whether a finding is accepted.
   *
   * @param finding the finding, its path being that in the policy
   * @param within where in the file the policy stands; empty where it is the whole file
   * @param policy the policy, placeholders as they are
   */
  boolean accepts(Problem finding, String within, JsonValue policy);
}
