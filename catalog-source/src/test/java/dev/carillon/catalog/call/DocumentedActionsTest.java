package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows say of operations and their neighbours, and rows that are not well formed. */
final class DocumentedActionsTest {

  /** What is misspelt says nothing of any operation. */
  @Test
  void rowsAreOfOperationsAndActionsThatAwsHas() {
    BundledCatalogs catalogs = new BundledCatalogs();
    CatalogOperations operations = new CatalogOperations(catalogs);
    NavigableSet<String> unknown = new TreeSet<>();
    FactRows.read(
        DocumentedActions.class,
        "actions.txt",
        row -> {
          for (String operation : row.words(0)) {
            int colon = operation.indexOf(':');
            if (colon > 0
                && !operation.endsWith("*")
                && operations
                    .find(operation.substring(0, colon), operation.substring(colon + 1))
                    .isEmpty()) {
              unknown.add(operation);
            }
          }
        });
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "s3; s3 is no operation",
        "s3:GetObject | GetObject | each; GetObject is no action",
        "s3:GetObject | s3:GetObject; does not say when s3:GetObject is checked",
        "s3:X | s3:GetObject | versionId; tells why an action is left out that is not, or does not",
        "s3:X | s3:GetObject | ? | why; tells why an action is left out that is not, or does not",
        "s3:X | +s3:GetObject | x | why | more; has too many cells",
        "s3:X | +s3:GetObject | ~x y | why; y is not marked ~",
        "s3:X | +s3:GetObject | ~x @y | why; @y is not marked ~",
        "s3:X | +s3:GetObject | x ?y | why; ?y does not tell a part",
        "s3:CopyObject | s3:GetObject | each; tells of s3:CopyObject s3:GetObject again",
      })
  void aRowThatIsNotWellFormedIsTold(String row, String message) {
    Row cells = new Row(List.of(row.split(" \\| ", -1)));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> DocumentedActions.add(cells));
    assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
  }

  @Test
  void aFileIsReadRowByRow() {
    List<Row> rows = new ArrayList<>();
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () ->
                FactRows.read(
                    DocumentedActionsTest.class,
                    "rows.txt",
                    row -> {
                      rows.add(row);
                      if (row.words(0).contains("four")) {
                        throw new IllegalArgumentException("is wrong");
                      }
                    }));
    assertEquals("rows.txt:4: is wrong", e.getMessage());
    assertEquals(List.of("one", "two"), rows.get(0).words(0));
    assertEquals("", rows.get(0).text(2));
    assertEquals(new Row(List.of("four", "five six", "seven")), rows.get(1));
  }

  /**
   * What AWS's pages say of operations whose extra actions the reference does not list, or not when
   * they are checked. Each row: operation, setters that are called, what is needed.
   */
  @ParameterizedTest
  @CsvSource({
    "s3:CreateJob, roleArn, iam:PassRole s3:CreateJob",
    "s3:CreateJob, priority, s3:CreateJob",
    "rds:CreateBlueGreenDeployment, targetDBInstanceClass,"
        + " rds:AddTagsToResource rds:CreateBlueGreenDeployment",
    "apigateway:UpdateDomainName, securityPolicy, apigateway:PATCH",
    "dms:CreateInstanceProfile, instanceProfileName, dms:CreateInstanceProfile",
    "transcribe:StartCallAnalyticsJob, participantRole, transcribe:StartCallAnalyticsJob",
    "medialive:CreateChannel, audioDashRoles, medialive:CreateChannel",
    "mq:UpdateBroker, roleName, mq:UpdateBroker",
    "timestream:CreateBatchLoadTask, recordVersion,"
        + " timestream:CreateBatchLoadTask timestream:DescribeEndpoints",
    "secretsmanager:BatchGetSecretValue, secretIdList,"
        + " secretsmanager:BatchGetSecretValue secretsmanager:GetSecretValue",
    "secretsmanager:BatchGetSecretValue, filters, secretsmanager:BatchGetSecretValue"
        + " secretsmanager:GetSecretValue secretsmanager:ListSecrets",
    "secretsmanager:RotateSecret, rotationLambdaARN,"
        + " lambda:InvokeFunction secretsmanager:RotateSecret",
    "sqs:StartMessageMoveTask, sourceArn, sqs:DeleteMessage sqs:GetQueueAttributes"
        + " sqs:ReceiveMessage sqs:SendMessage sqs:StartMessageMoveTask",
    "sqs:CancelMessageMoveTask, taskHandle,"
        + " sqs:CancelMessageMoveTask sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage",
    "sqs:ListMessageMoveTasks, sourceArn, sqs:GetQueueAttributes sqs:ListMessageMoveTasks",
    "rds-data:ExecuteStatement, secretArn,"
        + " rds-data:ExecuteStatement secretsmanager:GetSecretValue",
    "rds-data:ExecuteStatement, sql, rds-data:ExecuteStatement",
    // Whom a statement connects as, and to what, decides which credentials are read.
    "redshift-data:ExecuteStatement, clusterIdentifier,"
        + " redshift-data:ExecuteStatement redshift:GetClusterCredentialsWithIAM",
    "redshift-data:ExecuteStatement, clusterIdentifier dbUser,"
        + " redshift-data:ExecuteStatement redshift:GetClusterCredentials",
    "redshift-data:ExecuteStatement, clusterIdentifier secretArn,"
        + " redshift-data:ExecuteStatement secretsmanager:GetSecretValue",
    "redshift-data:ListTables, workgroupName,"
        + " redshift-data:ListTables redshift-serverless:GetCredentials",
    "redshift-data:ListTables, workgroupName secretArn,"
        + " redshift-data:ListTables secretsmanager:GetSecretValue",
    "ssm:UpdateAssociation, associationId, ssm:DescribeAssociation ssm:UpdateAssociation",
    "servicecatalog:ImportAsProvisionedProduct, physicalId, cloudformation:DescribeStacks"
        + " cloudformation:GetTemplate servicecatalog:ImportAsProvisionedProduct",
    "acm-pca:CreateCertificateAuthority, s3BucketName,"
        + " acm-pca:CreateCertificateAuthority s3:PutObject",
    "apigateway:CreateVpcLink, subnetIds, apigateway:POST",
    "apigateway:CreateVpcLink, targetArns, apigateway:POST"
        + " ec2:CreateVpcEndpointServiceConfiguration ec2:DescribeVpcEndpointServiceConfigurations"
        + " ec2:ModifyVpcEndpointServicePermissions elasticloadbalancing:DescribeLoadBalancers",
    "timestream:WriteRecords, tableName, timestream:DescribeEndpoints timestream:WriteRecords",
    "timestream:PrepareQuery, queryString, timestream:DescribeEndpoints timestream:Select",
    "ds-data:ListUsers, directoryId, ds-data:ListUsers ds:AccessDSData",
    "kms:ReplicateKey, keyId, kms:CreateKey kms:ReplicateKey",
    "kms:ReplicateKey, policy tags,"
        + " kms:CreateKey kms:PutKeyPolicy kms:ReplicateKey kms:TagResource",
    "cloudformation:CreateStack, templateURL, cloudformation:CreateStack s3:GetObject",
    "cloudformation:CreateStack, templateBody, cloudformation:CreateStack",
    "backup:CreateBackupVault, backupVaultName,"
        + " backup-storage:MountCapsule backup:CreateBackupVault",
    "elasticfilesystem:CreateMountTarget, subnetId, ec2:CreateNetworkInterface"
        + " ec2:DescribeNetworkInterfaces ec2:DescribeSubnets elasticfilesystem:CreateMountTarget",
    "mq:CreateBroker, brokerName, ec2:CreateNetworkInterface ec2:CreateNetworkInterfacePermission"
        + " ec2:DeleteNetworkInterface ec2:DeleteNetworkInterfacePermission"
        + " ec2:DescribeInternetGateways ec2:DescribeNetworkInterfacePermissions"
        + " ec2:DescribeNetworkInterfaces ec2:DescribeRouteTables ec2:DescribeSecurityGroups"
        + " ec2:DescribeSubnets ec2:DescribeVpcs ec2:DetachNetworkInterface mq:CreateBroker",
    "elasticfilesystem:DeleteMountTarget, mountTargetId,"
        + " ec2:DeleteNetworkInterface elasticfilesystem:DeleteMountTarget",
    "transcribe:StartTranscriptionJob, outputBucketName,"
        + " s3:PutObject transcribe:StartTranscriptionJob",
    "textract:StartDocumentAnalysis, documentLocation, textract:StartDocumentAnalysis",
    "textract:StartDocumentAnalysis, outputConfig, s3:PutObject textract:StartDocumentAnalysis",
    "bedrock:RetrieveAndGenerate, input, bedrock:RetrieveAndGenerate",
    "bedrock:InvokeModel, modelId, bedrock:InvokeModel",
    "iot:Publish, topic, iot:Publish",
    "lakeformation:RegisterResource, resourceArn roleArn,"
        + " iam:PassRole lakeformation:RegisterResource",
    "lakeformation:RegisterResource, resourceArn, lakeformation:RegisterResource",
    "iot:Publish, topic retain, iot:Publish iot:RetainPublish",
    "lambda:CreateFunction, functionName, lambda:CreateFunction",
    "lambda:CreateFunction, vpcConfig, ec2:DescribeSecurityGroups ec2:DescribeSubnets"
        + " ec2:DescribeVpcs ec2:GetSecurityGroupsForVpc lambda:CreateFunction",
    "lambda:UpdateFunctionConfiguration, vpcConfig, ec2:DescribeSecurityGroups"
        + " ec2:DescribeSubnets ec2:DescribeVpcs ec2:GetSecurityGroupsForVpc"
        + " lambda:UpdateFunctionConfiguration",
    "lambda:UpdateFunctionCode, s3Bucket, lambda:UpdateFunctionCode s3:GetObject",
    "lambda:UpdateFunctionCode, s3Bucket s3ObjectVersion,"
        + " lambda:UpdateFunctionCode s3:GetObjectVersion",
    // A last snapshot, other Regions, folders, themes.
    "rds:DeleteDBInstance, skipFinalSnapshot, rds:DeleteDBInstance",
    "rds:DeleteDBInstance, finalDBSnapshotIdentifier,"
        + " rds:CreateDBSnapshot rds:DeleteDBInstance",
    "redshift:DeleteCluster, finalClusterSnapshotIdentifier,"
        + " redshift:CreateClusterSnapshot redshift:DeleteCluster",
    "dsql:CreateCluster, multiRegionProperties, dsql:CreateCluster dsql:PutMultiRegionProperties",
    "dsql:CreateCluster, kmsEncryptionKey, dsql:CreateCluster",
    "quicksight:CreateAnalysis, themeArn folderArns, quicksight:CreateAnalysis"
        + " quicksight:CreateFolderMembership quicksight:DescribeTheme",
    "ecs:CreateCapacityProvider, cluster,"
        + " ecs:CreateCapacityProvider ecs:PutClusterCapacityProviders",
    "cloudformation:UpdateStack, templateBody, cloudformation:UpdateStack",
    "cloudformation:UpdateStack, stackPolicyBody,"
        + " cloudformation:SetStackPolicy cloudformation:UpdateStack",
    "dynamodb:ExportTableToPointInTime, s3Bucket, dynamodb:ExportTableToPointInTime"
        + " s3:AbortMultipartUpload s3:PutObject s3:PutObjectAcl",
    "dynamodb:ImportTable, inputFormat, dynamodb:ImportTable logs:CreateLogGroup"
        + " logs:CreateLogStream logs:DescribeLogGroups logs:DescribeLogStreams logs:PutLogEvents"
        + " logs:PutRetentionPolicy s3:GetObject s3:ListBucket",
    "dynamodb:RestoreTableToPointInTime, targetTableName, dynamodb:BatchWriteItem"
        + " dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query"
        + " dynamodb:RestoreTableToPointInTime dynamodb:Scan dynamodb:UpdateItem",
    "dynamodb:UpdateGlobalTableSettings, globalTableName,"
        + " application-autoscaling:DeleteScalingPolicy"
        + " application-autoscaling:DeregisterScalableTarget dynamodb:DescribeLimits"
        + " dynamodb:UpdateGlobalTable dynamodb:UpdateGlobalTableSettings",
    // What is not to have changed is read; what is mounted, and what a template says, too.
    "s3:PutObject, ifNoneMatch, s3:PutObject",
    "s3:PutObject, ifMatch, s3:GetObject s3:PutObject",
    "s3:CompleteMultipartUpload, ifMatch, s3:GetObject s3:PutObject",
    "lambda:CreateFunction, arn=arn:aws:elasticfilesystem:a:1:access-point/b,"
        + " elasticfilesystem:DescribeMountTargets lambda:CreateFunction",
    "cloudformation:ValidateTemplate, templateURL, cloudformation:ValidateTemplate s3:GetObject",
    "cloudformation:CreateStackSet, templateURL, cloudformation:CreateStackSet s3:GetObject",
    "cloudformation:SetStackPolicy, stackPolicyURL, cloudformation:SetStackPolicy s3:GetObject",
    "bedrock:Rerank, queries, bedrock:InvokeModel bedrock:Rerank",
    "bedrock:Converse, promptVariables, bedrock:InvokeModel bedrock:RenderPrompt",
    "kms:CreateCustomKeyStore, cloudHsmClusterId,"
        + " cloudhsm:DescribeClusters kms:CreateCustomKeyStore",
    // What a query writes and reads, what is scaled, who signs in, where images are.
    "athena:StartQueryExecution, outputLocation,"
        + " athena:StartQueryExecution s3:GetBucketLocation s3:PutObject",
    "athena:GetQueryResults, queryExecutionId, athena:GetQueryResults",
    "athena:GetQueryResults, outputLocation, athena:GetQueryResults s3:GetObject",
    "application-autoscaling:RegisterScalableTarget, scalableDimension=SAGEMAKER_VARIANT_X,"
        + " application-autoscaling:RegisterScalableTarget sagemaker:DescribeEndpoint"
        + " sagemaker:DescribeEndpointConfig sagemaker:UpdateEndpointWeightsAndCapacities",
    "application-autoscaling:RegisterScalableTarget, serviceNamespace=ecs,"
        + " application-autoscaling:RegisterScalableTarget ecs:DescribeServices ecs:UpdateService",
    "application-autoscaling:PutScalingPolicy, serviceNamespace=DYNAMODB,"
        + " application-autoscaling:PutScalingPolicy dynamodb:DescribeTable dynamodb:UpdateTable",
    "elasticloadbalancing:CreateRule, authenticateCognitoConfig,"
        + " cognito-idp:DescribeUserPoolClient elasticloadbalancing:CreateRule",
    "ec2:CreateRestoreImageTask, bucket, ebs:CompleteSnapshot ebs:PutSnapshotBlock"
        + " ebs:StartSnapshot ec2:CreateRestoreImageTask s3:GetObject",
    "lambda:PublishLayerVersion, s3Bucket, lambda:PublishLayerVersion s3:GetObject",
    "elasticache:CreateReplicationGroup, snapshotArns, elasticache:CreateReplicationGroup s3:GetObject",
    "rds:RestoreDBInstanceFromDBSnapshot, manageMasterUserPassword,"
        + " kms:DescribeKey rds:RestoreDBInstanceFromDBSnapshot secretsmanager:CreateSecret"
        + " secretsmanager:TagResource",
    "servicediscovery:CreatePublicDnsNamespace, name,"
        + " route53:CreateHostedZone servicediscovery:CreatePublicDnsNamespace",
    // Tags of what is looked for, and roles that nobody passes.
    "fis:CreateExperimentTemplate, resourceTags, fis:CreateExperimentTemplate",
    "fis:CreateExperimentTemplate, tags, fis:CreateExperimentTemplate fis:TagResource",
    "rbin:CreateRule, resourceTags, rbin:CreateRule",
    "inspector2:CreateFilter, resourceTags, inspector2:CreateFilter",
    "budgets:CreateBudget, tags, budgets:ModifyBudget",
    "budgets:CreateBudget, resourceTags, budgets:ModifyBudget budgets:TagResource",
    "budgets:UpdateBudgetAction, roles, budgets:UpdateBudgetAction",
    "ecs:RunTask, tagSpecifications, ecs:RunTask",
    "ecs:RunTask, roleArn, ecs:RunTask iam:PassRole",
    "elasticmapreduce:RunJobFlow, instanceRole, elasticmapreduce:RunJobFlow",
  })
  void pagesOfAwsSayWhatElseIsNeeded(String operation, String setters, String needed) {
    assertEquals(needed, WrittenNeeds.needed(operation, WrittenUse.of(setters)));
  }

  /** What AWS checks for some of such requests: operation, setters, actions. */
  @ParameterizedTest
  @CsvSource({
    "ec2:RunInstances, imageId=ami-1, ''",
    "ec2:RunInstances, launchTemplate, ec2:CreateTags iam:PassRole ssm:GetParameters",
    "ec2:RunInstances, launchTemplate iamInstanceProfile tagSpecifications, ssm:GetParameters",
    "ec2:RequestSpotFleet, launchTemplateConfigs, ec2:CreateTags ec2:RunInstances iam:PassRole",
    "ec2:CreateFlowLogs, logDestinationType, ecs:ListClusters ecs:ListContainerInstances"
        + " ecs:ListServices ecs:ListTaskDefinitions ecs:ListTasks logs:CreateLogDelivery"
        + " logs:DeleteLogDelivery s3:GetBucketPolicy s3:PutBucketPolicy",
    "autoscaling:CreateLaunchConfiguration, imageId, ec2:DescribeImages"
        + " ec2:DescribeInstanceAttribute ec2:DescribeInstances ec2:DescribeKeyPairs"
        + " ec2:DescribeSecurityGroups ec2:DescribeSpotInstanceRequests",
    "elasticbeanstalk:UpdateEnvironment, optionSettings, iam:PassRole",
    "elasticbeanstalk:UpdateEnvironment, environmentName, ''",
    "ecs:RunTask, propagateTags, ecs:TagResource iam:PassRole",
    "athena:GetQueryResults, queryExecutionId, s3:GetObject",
    "ec2:ExportImage, s3Bucket, s3:GetBucketLocation s3:PutObject",
    "elasticache:CopySnapshot, sourceSnapshotName, ''",
    "ec2:DescribeLaunchTemplateVersions, resolveAlias, ssm:GetParameters",
    "kafka:BatchDisassociateScramSecret, secretArnList, kms:RetireGrant",
    "events:DeleteConnection, name, secretsmanager:DeleteSecret",
    "sns:SetSubscriptionAttributes, attributeName=SubscriptionRoleArn attributeValue,"
        + " iam:PassRole",
    "sns:SetSubscriptionAttributes, attributeName=FilterPolicy attributeValue, ''",
    "s3:DeleteObject, ifMatch, s3:GetObject",
    "s3:DeleteObject, key, ''",
    "dynamodb:UpdateTable, replicaUpdates, dynamodb:BatchWriteItem dynamodb:CreateTable"
        + " dynamodb:CreateTableReplica dynamodb:DeleteItem dynamodb:DeleteTable"
        + " dynamodb:DeleteTableReplica dynamodb:GetItem dynamodb:PutItem dynamodb:Query"
        + " dynamodb:Scan dynamodb:UpdateItem iam:CreateServiceLinkedRole",
    "redshift-serverless:DeleteNamespace, namespaceName, kms:DescribeKey kms:RetireGrant"
        + " secretsmanager:DeleteSecret secretsmanager:DescribeSecret",
    "workspaces-web:CreateBrowserSettings, customerManagedKey,"
        + " kms:CreateGrant kms:Decrypt kms:DescribeKey kms:GenerateDataKey",
    "workspaces-instances:CreateWorkspaceInstance, iamInstanceProfile,"
        + " ec2:DescribeInstances ec2:RunInstances iam:PassRole",
  })
  void pagesOfAwsSayWhatElseMayBeNeeded(String operation, String setters, String perhaps) {
    assertEquals(perhaps, LogDeliveriesTest.perhaps(operation, setters));
  }
}
