package dev.carillon.catalog.policyfile;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How policy files are judged.
 *
 * @param kind where the policies are put
 * @param ignored checks whose findings are accepted; {@link Check#JSON_SYNTAX_ERROR} cannot be
 * @param samples the values to check with, by the name of the placeholder
 * @param howToFill how the user gives such a value, with {@code %s} where the name stands
 */
public record JudgeSettings(
    PolicyKind kind, Set<Check> ignored, Map<String, String> samples, String howToFill) {

  /** Copies the parts. */
  public JudgeSettings {
    ignored = Set.copyOf(ignored);
    samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
  }

  /** Returns the settings for policies of a kind: nothing is accepted, nothing is filled in. */
  public static JudgeSettings of(PolicyKind kind, String howToFill) {
    return new JudgeSettings(kind, Set.of(), Map.of(), howToFill);
  }
}
