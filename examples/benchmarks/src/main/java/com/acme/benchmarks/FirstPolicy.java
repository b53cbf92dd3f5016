package com.acme.benchmarks;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;

/** What a program does whose first and only policy this is. */
final class FirstPolicy {

  private FirstPolicy() {}

  /**
   * Prints a document.
   *
   * @param arguments {@code policy}, {@code condition}, or else the text to print
   */
  public static void main(String[] arguments) {
    System.out.println(
        switch (arguments[0]) {
          case "policy" -> Policy.of(statement()).toJson();
          case "condition" ->
              Policy.of(statement().when(Keys.SOURCE_IP.in("203.0.113.0/24"))).toJson();
          default -> arguments[0];
        });
  }

  private static Statement statement() {
    return ChimeStatement.allow("Sid1")
        .actions(ChimeAction.CREATE_MEETING, ChimeAction.GET_MEETING)
        .onAllResources();
  }
}
