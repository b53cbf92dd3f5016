package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;

/**
 * Whether a call needs an action.
 *
 * @param action the action
 * @param need whether
 * @param reason why, for people; no sentence
 */
public record ActionNeed(AuthorizedAction action, Need need, String reason) {}
