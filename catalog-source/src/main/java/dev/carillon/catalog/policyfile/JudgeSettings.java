package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.Acceptance;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How policy files are judged.
 *
 * @param kind where the policies are put; empty where each document says that itself
 * @param ignored what is accepted, as {@link Problem#acceptedAs} has it; {@link
 *     Check#JSON_SYNTAX_ERROR} cannot be
 * @param samples the values to check with, by the name of the placeholder
 * @param howToFill how the user gives such a value, with {@code %s} where the name stands
 * @param risks whether to say, too, what a policy makes possible
 * @param acceptance decides which findings are accepted where they are
 * @param sayingHowToAccept whether {@link Problem#acceptedAs} is asked for: to a person it is not
 *     told, and takes a hash of each statement
 */
public record JudgeSettings(
    Optional<PolicyKind> kind,
    Set<String> ignored,
    Map<String, String> samples,
    String howToFill,
    boolean risks,
    Acceptance acceptance,
    boolean sayingHowToAccept) {

  /** Copies the parts. */
  public JudgeSettings {
    ignored = Set.copyOf(ignored);
    samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
  }

  /** Returns the settings for policies of a kind: nothing is accepted, nothing is filled in. */
  public static JudgeSettings of(PolicyKind kind, String howToFill) {
    return ofAnyKind(howToFill).withKind(kind);
  }

  /** Returns the settings for policies whose kind each document tells. */
  static JudgeSettings ofAnyKind(String howToFill) {
    return new JudgeSettings(
        Optional.empty(), Set.of(), Map.of(), howToFill, false, Acceptance.NONE, true);
  }

  /** Returns these settings for policies of a kind. */
  JudgeSettings withKind(PolicyKind other) {
    return new JudgeSettings(
        Optional.of(other), ignored, samples, howToFill, risks, acceptance, sayingHowToAccept);
  }

  /** Returns these settings, accepting these findings. */
  JudgeSettings withIgnored(Set<String> others) {
    return new JudgeSettings(
        kind, others, samples, howToFill, risks, acceptance, sayingHowToAccept);
  }

  /** Returns these settings with these values to check with. */
  JudgeSettings withSamples(Map<String, String> others) {
    return new JudgeSettings(
        kind, ignored, others, howToFill, risks, acceptance, sayingHowToAccept);
  }

  /** Returns these settings, what a policy makes possible being told or not. */
  public JudgeSettings withRisks(boolean told) {
    return new JudgeSettings(
        kind, ignored, samples, howToFill, told, acceptance, sayingHowToAccept);
  }

  /** Returns these settings, accepting findings where they are. */
  JudgeSettings accepting(Acceptance decision) {
    return new JudgeSettings(kind, ignored, samples, howToFill, risks, decision, sayingHowToAccept);
  }
}
