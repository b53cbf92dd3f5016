package dev.carillon.catalog.call;

/**
 * Whether a call needs an action.
 *
 * @param action the action
 * @param need whether
 * @param reason why, for people; no sentence
 */
public record ActionNeed(AuthorizedAction action, Need need, String reason) {}
