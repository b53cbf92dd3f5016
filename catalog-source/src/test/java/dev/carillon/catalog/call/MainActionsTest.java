package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.store.BundledCatalogs;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The actions that each call of an operation needs, by AWS's pages about it. */
final class MainActionsTest {

  @Test
  void whichActionAQueryNeedsIsOpen() {
    CalledOperation query = operation("neptune-db", "ExecuteGremlinQuery");
    assertEquals(3, query.actions().size());
    assertTrue(query.actions().stream().noneMatch(action -> MainActions.isMain(query, action)));
  }

  @ParameterizedTest
  @CsvSource({
    "ecr-public, GetAuthorizationToken,"
        + " ecr-public:GetAuthorizationToken sts:GetServiceBearerToken",
    "codeartifact, GetAuthorizationToken,"
        + " codeartifact:GetAuthorizationToken sts:GetServiceBearerToken",
    "codedeploy, CreateDeployment, codedeploy:CreateDeployment codedeploy:GetDeploymentConfig",
    "route53domains, RegisterDomain, route53:CreateHostedZone route53domains:RegisterDomain",
    "cloudtrail, ListInsightsMetricData, cloudtrail:LookupEvents",
    "iam, GenerateOrganizationsAccessReport, iam:GenerateOrganizationsAccessReport"
        + " organizations:DescribePolicy organizations:ListChildren organizations:ListParents"
        + " organizations:ListPoliciesForTarget organizations:ListRoots"
        + " organizations:ListTargetsForPolicy",
    "resource-groups, ListGroupResources, cloudformation:DescribeStacks"
        + " cloudformation:ListStackResources resource-groups:ListGroupResources tag:GetResources",
    "resource-groups, CancelTagSyncTask, resource-groups:CancelTagSyncTask"
        + " resource-groups:DeleteGroup",
    "neptune-db, GetMLEndpoint, neptune-db:GetMLEndpointStatus",
    "neptune-db, CancelLoaderJob, neptune-db:CancelLoaderJob",
    "neptune-db, ListOpenCypherQueries, neptune-db:GetQueryStatus",
    "ecr, GetAuthorizationToken, ecr:GetAuthorizationToken",
    "kms, ReEncrypt, kms:ReEncryptFrom kms:ReEncryptTo",
    "cloudformation, DetectStackDrift,"
        + " cloudformation:DetectStackDrift cloudformation:DetectStackResourceDrift",
    "cloudfront, CopyDistribution, cloudfront:CopyDistribution cloudfront:CreateDistribution"
        + " cloudfront:GetDistribution",
    "ds-data, SearchUsers, ds-data:DescribeUser ds-data:SearchUsers ds:AccessDSData",
    "iotevents, UpdateDetectorModel, iotevents:UpdateDetectorModel iotevents:UpdateInputRouting",
    "kafka, UpdateTopic, kafka-cluster:AlterTopic kafka-cluster:AlterTopicDynamicConfiguration"
        + " kafka-cluster:Connect kafka-cluster:DescribeTopic",
    "sagemaker, CreateTrainingPlan,"
        + " sagemaker:CreateReservedCapacity sagemaker:CreateTrainingPlan",
    "workspaces, CopyWorkspaceImage,"
        + " workspaces:CopyWorkspaceImage workspaces:DescribeWorkspaceImages",
    "s3, CopyObject, s3:GetObject s3:PutObject",
    "s3, AssociateAccessGrantsIdentityCenter, s3:AssociateAccessGrantsIdentityCenter"
        + " sso:CreateApplication sso:PutApplicationAuthenticationMethod sso:PutApplicationGrant",
    "s3, DissociateAccessGrantsIdentityCenter, s3:DissociateAccessGrantsIdentityCenter"
        + " sso:DeleteApplication",
    "fsx, CreateAndAttachS3AccessPoint, fsx:CreateAndAttachS3AccessPoint s3:CreateAccessPoint"
        + " s3:DeleteAccessPoint s3:GetAccessPoint s3:PutAccessPointPolicy",
    "fsx, DetachAndDeleteS3AccessPoint, fsx:DetachAndDeleteS3AccessPoint s3:DeleteAccessPoint",
    "cassandra, GetTableAutoScalingSettings, application-autoscaling:DescribeScalableTargets"
        + " application-autoscaling:DescribeScalingPolicies cassandra:Select",
    "secretsmanager, ValidateResourcePolicy, secretsmanager:PutResourcePolicy"
        + " secretsmanager:ValidateResourcePolicy",
    "logs, DescribeAccountPolicies, logs:DescribeAccountPolicies",
    "s3tables, PutTableReplication, s3tables:PutTableReplication",
    "compute-optimizer, GetEBSVolumeRecommendations,"
        + " compute-optimizer:GetEBSVolumeRecommendations ec2:DescribeVolumes",
    "health, DescribeEventsForOrganization,"
        + " health:DescribeEventsForOrganization organizations:ListAccounts",
    // What the table of actions lists beside these is only perhaps needed.
    "mq, DeleteBroker, mq:DeleteBroker",
    "fsx, CreateFileSystem, fsx:CreateFileSystem",
  })
  void eachCallNeedsThese(String service, String name, String actions) {
    CalledOperation operation = operation(service, name);
    assertEquals(
        Set.of(actions.split(" ", -1)),
        operation.actions().stream()
            .filter(action -> MainActions.isMain(operation, action))
            .map(action -> action.action())
            .collect(Collectors.toSet()));
  }

  private static CalledOperation operation(String service, String name) {
    return new CalledOperation(
        service,
        new CatalogOperations(new BundledCatalogs()).find(service, name).orElseThrow(),
        "",
        false);
  }
}
