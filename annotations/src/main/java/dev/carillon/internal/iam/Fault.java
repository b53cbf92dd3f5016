package dev.carillon.internal.iam;

/**
 * What is wrong with a value of a policy.
 *
 * @param id the check that finds it, by the name of its constant: {@code "INVALID_ARN_REGION"}
 * @param message what is wrong and what would be right, without a full stop
 */
public record Fault(String id, String message) {}
