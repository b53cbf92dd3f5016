package dev.carillon.internal.iam;

import dev.carillon.policy.finding.Check;

/**
 * What is wrong with a value of a policy.
 *
 * @param check the check that finds it
 * @param message what is wrong and what would be right, without a full stop
 */
public record Fault(Check check, String message) {}
