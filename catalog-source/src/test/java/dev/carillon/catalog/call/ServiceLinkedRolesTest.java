package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which calls may have a service make its role, which takes a permission of the caller's. */
final class ServiceLinkedRolesTest {

  private static final String CREATE = "iam:CreateServiceLinkedRole";

  @ParameterizedTest
  @CsvSource({
    "rds:CreateDBInstance, engine, true",
    "rds:ModifyDBInstance, engine, false",
    "emr-serverless:CreateApplication, name, true",
    "elasticloadbalancing:CreateTargetGroup, name, true",
    "eks:CreateNodegroup, nodegroupName, true",
    "elasticfilesystem:CreateMountTarget, fileSystemId, true",
    "guardduty:CreateDetector, enable, true",
    "cognito-idp:CreateUserPool, poolName, false",
    "cognito-idp:CreateUserPool, emailConfiguration, true",
    "cloudwatch:PutMetricAlarm, alarmName, false",
    "cloudwatch:PutMetricAlarm, alarmActions, true",
    "cloudwatch:PutMetricAlarm, okActions, true",
    "cloudwatch:PutMetricAlarm, insufficientDataActions, true",
    "cloudwatch:PutMetricAlarm, actionsEnabled, false",
    "cloudwatch:PutCompositeAlarm, alarmActions, true",
    "cloudwatch:PutCompositeAlarm, alarmRule, false",
    "cloudfront:CreateDistribution, lambdaFunctionARN, true",
    "cloudfront:CreateDistribution, functionARN, false",
    "dax:CreateCluster, clusterName, true",
    "dax:UpdateCluster, clusterName, false",
    "ec2:CreateTransitGatewayVpcAttachment, vpcId, true",
    "ec2:CreateTransitGateway, description, false",
    "emr-containers:CreateVirtualCluster, name, true",
    "globalaccelerator:CreateAccelerator, name, true",
    "elasticbeanstalk:CreateEnvironment, environmentName, true",
    "devicefarm:CreateTestGridProject, vpcConfig, true",
    "devicefarm:CreateTestGridProject, name, false",
    "imagebuilder:CreateImage, imageRecipeArn, true",
    "imagebuilder:CreateImageRecipe, name, false",
    "ivs:CreateRecordingConfiguration, name, true",
    "ivs:CreateChannel, name, false",
    "resource-explorer-2:CreateIndex, clientToken, true",
    "resource-explorer-2:CreateView, viewName, false",
    "servicecatalog:CreateApplication, name, true",
    "servicecatalog:CreateAttributeGroup, name, false",
    "lakeformation:RegisterResource, roleArn, false",
    "lakeformation:RegisterResource, useServiceLinkedRole, true",
    "s3:PutStorageLensConfiguration, configId, false",
    "s3:PutStorageLensConfiguration, awsOrg, true"
  })
  void aServiceMayMakeItsRole(String operation, String setters, boolean expected) {
    assertEquals(expected, LogDeliveriesTest.perhaps(operation, setters).contains(CREATE));
  }
}
