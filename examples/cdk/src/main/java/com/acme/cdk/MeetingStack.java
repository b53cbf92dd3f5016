package com.acme.cdk;

import dev.carillon.policy.Policy;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
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

  /** A statement of the CDK, with strings. */
  static PolicyStatement strings() {
    return PolicyStatement.Builder.create()
        .actions(List.of("chime:CreateMeeting", "chime:CreateAttendee"))
        .resources(List.of("*"))
        .build();
  }

  /** The same, with constants. */
  static PolicyStatement constants() {
    return PolicyStatement.Builder.create()
        .actions(
            List.of(
                ChimeAction.CREATE_MEETING.iamName(), ChimeAction.CREATE_ATTENDEE.iamName()))
        .resources(List.of("*"))
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
