package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentedExceptionsTest {

  /** Each row of the list is of as few actions as its page names. */
  @ParameterizedTest
  @CsvSource({
    "cloudformation:CreateChangeSet, arn:aws:cloudformation:eu-west-1:aws:transform/Include, true",
    "cloudformation:UpdateStack, arn:aws:cloudformation:eu-west-1:aws:transform/Include, false",
    "application-autoscaling:PutScalingPolicy, arn:aws:autoscaling:eu-west-1:1:scalingPolicy:a,"
        + " true",
    "application-autoscaling:DescribeScalableTargets,"
        + " arn:aws:autoscaling:eu-west-1:1:scalingPolicy:a, true",
    "application-autoscaling:TagResource, arn:aws:autoscaling:eu-west-1:1:scalingPolicy:a, false",
    "states:SendTaskHeartbeat, arn:aws:states:eu-west-1:1:stateMachine:a, true",
    "states:SendTaskHeartbeat, arn:aws:states:eu-west-1:1:execution:a, false",
    "sns:SetPlatformApplicationAttributes, arn:aws:sns:eu-west-1:1:app/GCM/a, true",
    "sns:SetEndpointAttributes, arn:aws:sns:eu-west-1:1:app/GCM/a, false",
    "logs:DescribeLogGroups, arn:aws:logs:*:*:*, true",
    "logs:DescribeLogGroups, arn:aws:logs:eu-west-1:1:log-group:*, true",
    "logs:DescribeLogGroups, arn:aws:logs:eu-west-1:1:log-group:/aws/lambda/*, false",
    "logs:PutResourcePolicy, arn:aws:logs:us-east-1:123456789012:*, true",
    "cloudformation:ListStacks, arn:aws:cloudformation:*:1:stack/*, true",
    "cloudformation:ListStacks, arn:aws:cloudformation:*:1:stack/orders/*, false",
    "iam:DeleteLoginProfile, arn:aws:iam::*:root, true",
    "iam:DeleteUser, arn:aws:iam::*:root, false",
    "states:ListStateMachines, arn:aws:states:*:1:stateMachine:*, true",
    "states:ListStateMachines, arn:aws:states:*:1:stateMachine:orders, false",
  })
  void takesWhatAPageSays(String action, String arn, boolean taken) {
    assertEquals(taken, DocumentedExceptions.takes(action, arn));
  }

  @Test
  void supportsWhatAPageSays() {
    assertTrue(
        DocumentedExceptions.supports(
            "dynamodb:ConditionCheckItem", "dynamodb:EnclosingOperation"));
    assertFalse(
        DocumentedExceptions.supports("dynamodb:ListTables", "dynamodb:EnclosingOperation"));
    assertTrue(DocumentedExceptions.isComparedAsOne("events:TargetArn"));
  }

  @Test
  void hasActionsOfPagesThatNoTableLists() {
    assertTrue(DocumentedExceptions.isAction("iot:AssumeRoleWithCertificate"));
    assertFalse(DocumentedExceptions.isAction("iot:AssumeRole"));
  }
}
