package com.acme.cdk;

import dev.carillon.policy.Policy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.constructs.Construct;

/** A stack with a managed policy that Carillon checked. */
public final class MeetingStack extends Stack {

  /** Creates the stack. */
  public MeetingStack(Construct scope, String id) {
    super(scope, id);
    ManagedPolicy.Builder.create(this, "MeetingHost")
        .document(PolicyDocument.fromJson(host().toMap()))
        .build();
  }

  /** Starts and ends meetings. */
  static Policy host() {
    return Policy.of(
        ChimeStatement.allow("HostMeetings")
            .actions(ChimeAction.CREATE_MEETING, ChimeAction.CREATE_ATTENDEE)
            .onAllResources());
  }
}
