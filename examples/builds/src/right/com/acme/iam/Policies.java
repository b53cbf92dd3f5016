package com.acme.iam;

import dev.carillon.RequiresActions;
import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.arn.ArnPart;

/** A policy, a text and a requirement, each right. */
public final class Policies {

  private static final String TEXT = "chime:CreateMeeting";

  private Policies() {}

  /** Prints the policy. */
  public static void main(String[] arguments) {
    System.out.println(reader().toJson() + " " + TEXT);
  }

  /** Returns the policy. */
  @RequiresActions("s3:GetObject")
  public static Policy reader() {
    return Policy.of(
        S3Statement.allow("Read")
            .actions(S3Action.GET_OBJECT)
            .on(S3Resource.object("acme-reports", ArnPart.any()))
            .when(Keys.SOURCE_IP.in("203.0.113.0/24")),
        ChimeStatement.allow("Meet").actions(ChimeAction.CREATE_MEETING).onAllResources());
  }
}
