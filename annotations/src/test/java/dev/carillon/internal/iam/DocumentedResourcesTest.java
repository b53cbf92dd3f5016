package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentedResourcesTest {

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
    "logs:DescribeLogGroups, arn:aws:logs:eu-west-1:1:log-group:/aws/lambda/orders, false",
    "logs:PutResourcePolicy, arn:aws:logs:us-east-1:123456789012:*, true",
    "cloudformation:ListStacks, arn:aws:cloudformation:*:1:stack/*, true",
    "cloudformation:ListStacks, arn:aws:cloudformation:*:1:stack/orders/1, false",
    "iam:DeleteLoginProfile, arn:aws:iam::*:root, true",
    "iam:DeleteUser, arn:aws:iam::*:root, false",
    "states:ListStateMachines, arn:aws:states:*:1:stateMachine:*, true",
    "states:ListStateMachines, arn:aws:states:*:1:stateMachine:orders, false",
    "iam:ListRoles, arn:aws:iam::*:role/*, true",
    "iam:ListRoles, arn:aws:iam::111122223333:role/service-role/*, true",
    "iam:ListRoles, arn:aws:iam::111122223333:role/orders, false",
    "iam:ListUsers, arn:aws:iam::*:role/*, false",
    "ssm:DescribeParameters, arn:aws:ssm:eu-west-1:111122223333:*, true",
    "ssm:DescribeParameters, arn:aws:ssm:eu-west-1:111122223333:parameter/*, false",
    "dynamodb:ListTables, arn:aws:dynamodb:*:*:table/*, true",
    "dynamodb:ListTables, arn:aws:dynamodb:*:*:table/orders-*, false",
    "eks:CreateCluster, arn:aws:eks:*:*:cluster/orders, true",
    "eks:ListClusters, arn:aws:eks:*:*:cluster/orders, false",
    "eks:ListClusters, arn:aws:eks:*:*:cluster/*, true",
    "sqs:ListQueues, arn:aws:sqs:*:111122223333:*, true",
    "sqs:ListQueues, arn:aws:sqs:*:111122223333:orders, false",
    "sagemaker:ListDomains, arn:aws:sagemaker:*:*:domain/*, true",
    "sagemaker:ListDomains, arn:aws:sagemaker:*:*:domain/d-1, false",
    "datazone:GetConnection, arn:aws:datazone:*:*:domain/${aws:PrincipalTag/Domain}, true",
    "lambda:ListFunctions, arn:aws:lambda:*:*:function:*, false",
    "applicationinsights:UpdateComponentConfiguration,"
        + " arn:aws:applicationinsights:eu-west-1:1:application/resource-group/a, true",
    "applicationinsights:ListComponents,"
        + " arn:aws:applicationinsights:eu-west-1:1:application/resource-group/a, false",
    "dms:CreateInstanceProfile, arn:aws:dms:eu-west-1:1:instance-profile:*, true",
    "dms:CreateInstanceProfile, arn:aws:dms:eu-west-1:1:data-provider:*, false",
    "identity-sync:CreateSyncProfile, arn:aws:identity-sync:*:*:*/*, true",
    "identity-sync:CreateSyncProfile, arn:aws:identity-sync:eu-west-1:1:profile/a, false",
    "mgn:TagResource, arn:aws:mgn:eu-west-1:1:network-migration-definition/a, true",
    "mgn:TagResource, arn:aws:mgn:eu-west-1:1:wave/a, false",
    "waf:ListWebACLs, arn:aws:waf::1:webacl/*, true",
    "waf:ListWebACLs, arn:aws:waf::1:webacl/a, false",
    "wafv2:ListRuleGroups, arn:aws:wafv2:eu-west-1:1:regional/rulegroup/*, true",
    "wafv2:ListRuleGroups, arn:aws:wafv2:eu-west-1:1:regional/webacl/*, false",
    "opsworks-cm:DeleteServer, arn:aws:opsworks-cm:eu-west-1:1:server/a, true",
    "opsworks-cm:StartMaintenance, arn:aws:opsworks-cm:eu-west-1:1:server/a, true",
    "opsworks-cm:CreateServer, arn:aws:opsworks-cm:eu-west-1:1:server/a, false",
    "resource-explorer-2:CreateManagedView,"
        + " arn:aws:resource-explorer-2:eu-west-1:1:managed-view/a, true",
    "robomaker:CreateSimulationApplication,"
        + " arn:aws:robomaker:eu-west-1:1:/createSimulationApplication, true",
    "securityagent:ListAgentSpaces, arn:aws:securityagent:*:*:agent-space*, true",
    "securityagent:ListAgentSpaces, arn:aws:securityagent:*:*:agent-space/a, false",
    "glue:CreateInboundIntegration, arn:aws:glue:eu-west-1:1:catalog/s3tablescatalog/a, true",
    "glue:CreateInboundIntegration, arn:aws:glue:eu-west-1:1:table/a/b, false",
    "redshift:AuthorizeInboundIntegration,"
        + " arn:aws:redshift-serverless:eu-west-1:1:namespace/a, true",
    "redshift:GetClusterCredentials, arn:aws:redshift-serverless:eu-west-1:1:namespace/a, false",
    "iot:ListTagsForResource, arn:aws:iot:eu-west-1:1:tunnel/a, true",
    "iot:RotateTunnelAccessToken, arn:aws:iot:eu-west-1:1:thing/a, true",
    "iot:CloseTunnel, arn:aws:iot:eu-west-1:1:thing/a, false",
    "sso:ListApplications, arn:aws:sso::1:application/*/*, true",
    "sso:ListApplications, arn:aws:sso::1:application/ssoins-1/apl-1, false",
  })
  void takesWhatAPageSays(String action, String arn, boolean taken) {
    assertEquals(taken, DocumentedResources.takes(action, arn, ArnTypes.of(List.of())));
  }

  @Test
  void anActionHasThemOfWhichAPageSpeaks() {
    assertTrue(DocumentedResources.has("iam:ListRoles", false));
    assertFalse(DocumentedResources.has("iam:ListRoles", true));
    assertTrue(DocumentedResources.has("states:SendTaskSuccess", true));
    assertFalse(DocumentedResources.has("iam:DeleteUser", false));
    assertFalse(DocumentedResources.has("bells:RingBell", false));
  }
}
