package dev.carillon.catalog.call;

import java.util.List;

/** What a call of the SDK means for IAM. */
public sealed interface CallMeaning {

  /**
   * The call sends requests.
   *
   * @param operations the operations that it calls, at least one
   */
  record Calls(List<CalledOperation> operations) implements CallMeaning {}

  /** The call sends nothing to AWS by itself: it builds, closes or configures a client. */
  record Nothing() implements CallMeaning {}

  /**
   * The call may send requests, and which cannot be told.
   *
   * @param reason why, for people
   */
  record Unmapped(String reason) implements CallMeaning {}
}
