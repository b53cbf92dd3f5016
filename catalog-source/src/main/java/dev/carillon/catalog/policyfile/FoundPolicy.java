package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Set;

/**
 * A policy that stands somewhere in a JSON document.
 *
 * @param path where it stands: {@code "Resources.Role.Properties.AssumeRolePolicyDocument"}
 * @param document the policy, what is not known of it written as placeholders
 * @param pointless checks that do not apply where it is put
 */
record FoundPolicy(String path, JsonValue document, PolicyKind kind, Set<Check> pointless) {

  /** Copies the checks. */
  FoundPolicy {
    pointless = Set.copyOf(pointless);
  }
}
