package com.acme.sdk;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import software.amazon.awssdk.policybuilder.iam.IamEffect;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;

/** The two ways that Carillon and the SDK's builder meet. */
public final class SdkPolicies {

  private SdkPolicies() {}

  /** The SDK's builder takes the generated constants where it would take a string. */
  public static IamPolicy hostByTheSdk() {
    return IamPolicy.builder()
        .addStatement(
            statement ->
                statement
                    .sid("HostMeetings")
                    .effect(IamEffect.ALLOW)
                    .addAction(ChimeAction.CREATE_MEETING)
                    .addAction(ChimeAction.CREATE_ATTENDEE)
                    .addResource("*"))
        .build();
  }

  /** The same policy by Carillon. */
  public static Policy host() {
    return Policy.of(
        ChimeStatement.allow("HostMeetings")
            .actions(ChimeAction.CREATE_MEETING, ChimeAction.CREATE_ATTENDEE)
            .onAllResources());
  }

  /** A policy with a condition, handed to code that wants the SDK's type. */
  public static IamPolicy auditorForTheSdk() {
    return IamPolicy.fromJson(auditor().toJson());
  }

  /** Sees meetings, from the office network only. */
  public static Policy auditor() {
    return Policy.of(
        ChimeStatement.allow("SeeMeetings")
            .actions(ChimeAction.GET_MEETING, ChimeAction.LIST_MEETINGS)
            .onAllResources()
            .when(Keys.SOURCE_IP.in("203.0.113.0/24", "2001:db8::/32")));
  }
}
