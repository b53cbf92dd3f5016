package com.acme.iam;

import static com.acme.iam.ChimeAction.CREATE_ATTENDEE;
import static com.acme.iam.ChimeAction.CREATE_CDR_BUCKET;
import static com.acme.iam.ChimeAction.CREATE_MEETING;
import static com.acme.iam.ChimeAction.DELETE_MEETING;
import static com.acme.iam.ChimeAction.UPDATE_CDR_SETTINGS;
import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.READ;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;

/** What the three roles of the meeting product may do. */
public final class MeetingPolicies {

  private MeetingPolicies() {}

  /** Starts and ends meetings. */
  public static Policy meetingHost() {
    return Policy.of(
        ChimeStatement.allow("HostMeetings")
            .actions(CREATE_MEETING, CREATE_ATTENDEE, DELETE_MEETING)
            .onAllResources());
  }

  /** Sees everything, from the office network only, and changes nothing. */
  public static Policy auditor() {
    return Policy.of(
        ChimeStatement.allow("SeeEverything")
            .actions(ChimeAction.withAccessLevel(READ, LIST))
            .onAllResources()
            .when(Keys.SOURCE_IP.in("203.0.113.0/24")));
  }

  /** Sets up call detail records, with the S3 permissions that doing so needs. */
  public static Policy administrator() {
    return Policy.of(
        ChimeStatement.allow("CallDetailRecords")
            .actions(CREATE_CDR_BUCKET, UPDATE_CDR_SETTINGS)
            .withDependentActions()
            .onAllResources());
  }
}
