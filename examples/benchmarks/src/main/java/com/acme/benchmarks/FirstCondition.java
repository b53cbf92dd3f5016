package com.acme.benchmarks;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;

/** A program whose first and only policy has a condition. */
final class FirstCondition {

  private FirstCondition() {}

  /** Prints a policy. */
  public static void main(String[] arguments) {
    System.out.println(
        Policy.of(
                ChimeStatement.allow("Sid1")
                    .actions(ChimeAction.CREATE_MEETING, ChimeAction.GET_MEETING)
                    .onAllResources()
                    .when(Keys.SOURCE_IP.in("203.0.113.0/24")))
            .toJson());
  }
}
