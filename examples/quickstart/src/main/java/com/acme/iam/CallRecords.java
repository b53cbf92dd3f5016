package com.acme.iam;

import dev.carillon.policy.Policy;

/** Prints a policy for setting up call detail records, with the S3 permissions that this needs. */
public final class CallRecords {

  public static void main(String[] arguments) {
    Policy administrator =
        Policy.of(
            ChimeStatement.allow("CallDetailRecords")
                .actions(ChimeAction.CREATE_CDR_BUCKET, ChimeAction.UPDATE_CDR_SETTINGS)
                .withDependentActions()
                .onAllResources());
    System.out.println(administrator.toPrettyJson());
  }
}
