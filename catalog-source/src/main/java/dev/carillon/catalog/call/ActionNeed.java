package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;

/**
 * Whether a call needs an action.
 *
 * @param action the action
 * @param need whether
 * @param reason why, for people; no sentence
 */
public record ActionNeed(AuthorizedAction action, Need need, String reason) {

  /** Returns the same with more said of it. */
  public ActionNeed and(String more) {
    return more.isEmpty() ? this : new ActionNeed(action, need, reason + more);
  }

  /** Returns that the action may be needed, for another reason. */
  public ActionNeed perhaps(String why) {
    return new ActionNeed(action, Need.PERHAPS, why);
  }
}
