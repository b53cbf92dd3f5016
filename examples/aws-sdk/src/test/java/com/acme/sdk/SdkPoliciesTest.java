package com.acme.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.carillon.policy.Policy;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.policybuilder.iam.IamAction;
import software.amazon.awssdk.policybuilder.iam.IamPolicyWriter;

class SdkPoliciesTest {

  @Test
  void aGeneratedConstantIsAnActionOfTheSdk() {
    IamAction action = assertInstanceOf(IamAction.class, ChimeAction.CREATE_MEETING);
    assertEquals("chime:CreateMeeting", action.value());
  }

  @Test
  void bothBuildersMakeTheSamePolicy() {
    assertEquals(SdkPolicies.host(), Policy.fromJson(SdkPolicies.hostByTheSdk().toJson()));
  }

  @Test
  void theDocumentGoesThroughTheSdkAndBackWithoutLoss() {
    assertEquals(
        SdkPolicies.auditor(), Policy.fromJson(SdkPolicies.auditorForTheSdk().toJson()));
    String pretty =
        SdkPolicies.auditorForTheSdk()
            .toJson(IamPolicyWriter.builder().prettyPrint(true).build());
    assertEquals(SdkPolicies.auditor(), Policy.fromJson(pretty));
  }
}
