package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operation asks of other services in the caller's name, by pages of AWS's guides. */
final class OtherServicesTest {

  @ParameterizedTest
  @CsvSource({
    "sagemaker:CreateNotebookInstance, subnetId, ec2:CreateNetworkInterface"
        + " ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs"
        + " sagemaker:CreateNotebookInstance",
    "sagemaker:CreateNotebookInstance, instanceType, sagemaker:CreateNotebookInstance",
    "sagemaker:CreateProcessingJob, networkConfig vpcConfig, ec2:CreateNetworkInterface"
        + " sagemaker:CreateProcessingJob",
    "sagemaker:CreateWorkteam, cognitoMemberDefinition, cognito-idp:DescribeUserPool"
        + " cognito-idp:DescribeUserPoolClient cognito-idp:UpdateUserPool"
        + " cognito-idp:UpdateUserPoolClient sagemaker:CreateWorkteam",
    "sagemaker:CreateWorkteam, oidcMemberDefinition, sagemaker:CreateWorkteam",
    "sagemaker:ListSubscribedWorkteams, x, aws-marketplace:ViewSubscriptions"
        + " sagemaker:ListSubscribedWorkteams",
    "sagemaker:CreateDomain, rStudioServerProDomainSettings, sagemaker:CreateApp"
        + " sagemaker:CreateDomain",
    "ec2:ImportSnapshot, description, ec2:ImportSnapshot iam:PassRole",
    "rds:CreateIntegration, targetArn=arn:aws:redshift-serverless:a:1:namespace/b,"
        + " rds:CreateIntegration redshift:CreateInboundIntegration",
    "rds:CreateIntegration, targetArn=arn:aws:glue:a:1:catalog/b, rds:CreateIntegration",
    "rds:ModifyTenantDatabase, rotateMasterUserPassword, rds:ModifyTenantDatabase"
        + " secretsmanager:RotateSecret",
    "rds:ModifyTenantDatabase, masterUserPassword, rds:ModifyTenantDatabase",
    "events:CreateConnection, invocationConnectivityParameters, events:CreateConnection"
        + " vpc-lattice:AssociateViaAWSService-EventsAndStates"
        + " vpc-lattice:CreateServiceNetworkResourceAssociation"
        + " vpc-lattice:GetResourceConfiguration",
    "aps:CreateLoggingConfiguration, logGroupArn, aps:CreateLoggingConfiguration"
        + " logs:CreateLogDelivery",
    "pipes:CreatePipe, logConfiguration s3LogDestination, logs:CreateLogDelivery pipes:CreatePipe",
    "pipes:CreatePipe, name, pipes:CreatePipe",
    "config:PutConformancePack, templateS3Uri, config:PutConformancePack s3:GetObject s3:ListBucket",
    "config:PutConformancePack, templateBody, config:PutConformancePack",
    "datasync:CreateTask, taskMode=ENHANCED, datasync:CreateTask iam:CreateServiceLinkedRole",
    "datasync:CreateTask, taskMode=BASIC, datasync:CreateTask",
    "cases:CreateCase, performedBy userArn, cases:CreateCase connect:DescribeUser",
    "omics:CreateWorkflow, readmeUri, omics:CreateWorkflow s3:GetObject",
    "rekognition:CreateFaceLivenessSession, settings outputConfig,"
        + " rekognition:CreateFaceLivenessSession s3:PutObject",
    "vpc-lattice:UpdateAccessLogSubscription, destinationArn=arn:aws:firehose:a:1:deliverystream/b,"
        + " firehose:TagDeliveryStream logs:GetLogDelivery logs:UpdateLogDelivery"
        + " vpc-lattice:UpdateAccessLogSubscription",
    "devicefarm:UpdateProject, vpcConfig, devicefarm:UpdateProject ec2:CreateNetworkInterface"
        + " ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs",
    "devicefarm:UpdateProject, name, devicefarm:UpdateProject",
    "elasticbeanstalk:UpdateTagsForResource, tagsToAdd, elasticbeanstalk:AddTags",
    "elasticbeanstalk:UpdateTagsForResource, tagsToAdd tagsToRemove, elasticbeanstalk:AddTags"
        + " elasticbeanstalk:RemoveTags",
    "imagebuilder:CreateWorkflow, uri, imagebuilder:CreateWorkflow s3:GetObject s3:ListBucket",
    "imagebuilder:CreateWorkflow, data, imagebuilder:CreateWorkflow",
    "logs:CreateImportTask, importSourceArn, cloudtrail:GetEventDataStoreData"
        + " logs:CreateImportTask",
    "mediatailor:CreateSourceLocation, accessConfiguration accessType=S3_SIGV4,"
        + " mediatailor:CreateSourceLocation s3:GetObject",
    "mediatailor:CreateSourceLocation, accessConfiguration accessType=AUTODETECT_SIGV4,"
        + " mediatailor:CreateSourceLocation",
    "organizations:CreateOrganization, featureSet, iam:CreateServiceLinkedRole"
        + " organizations:CreateOrganization",
    "s3:UpdateObjectEncryption, key, s3:PutObject s3:UpdateObjectEncryption",
    "states:TestState, revealSecrets=true, states:RevealSecrets states:TestState",
    "states:TestState, revealSecrets, states:TestState",
    "sagemaker:CreateDomain, kmsKeyId, elasticfilesystem:CreateFileSystem sagemaker:CreateDomain",
    "glue:DeleteColumnStatisticsForTable, x, glue:UpdateTable",
    "backup:UpdateRegionSettings, x, backup:DescribeRegionSettings backup:UpdateRegionSettings",
    "timestream:CreateBatchLoadTask, reportConfiguration, s3:GetBucketAcl s3:PutObject"
        + " timestream:CreateBatchLoadTask timestream:DescribeEndpoints",
    "timestream:CreateBatchLoadTask, dataSourceConfiguration, s3:GetBucketAcl s3:GetObject"
        + " s3:ListBucket timestream:CreateBatchLoadTask timestream:DescribeEndpoints",
    "timestream:CreateBatchLoadTask, dataModelConfiguration, timestream:CreateBatchLoadTask"
        + " timestream:DescribeEndpoints",
    "timestream:Query, queryString=UNLOAD(1), s3:AbortMultipartUpload s3:GetBucketAcl s3:GetObject"
        + " s3:PutObject timestream:DescribeEndpoints timestream:Unload",
    "timestream:Query, queryString=SELECT(1), timestream:DescribeEndpoints",
    "es:CreatePackage, packageSource, es:CreatePackage s3:GetObject",
    "es:UpdatePackage, packageSource, es:UpdatePackage s3:GetObject",
    "es:DeletePackage, packageID, es:DeletePackage",
    "opensearch:CreatePackage, packageSource, es:CreatePackage s3:GetObject",
  })
  void isNeeded(String operation, String setters, String needed) {
    assertEquals(needed, WrittenNeeds.needed(operation, WrittenUse.of(setters)));
  }

  @ParameterizedTest
  @CsvSource({
    "sagemaker:CreateNotebookInstance, defaultCodeRepository, secretsmanager:GetSecretValue",
    "sagemaker:DeleteNotebookInstance, x, ec2:DeleteNetworkInterface",
    "autoscaling:StartInstanceRefresh, x, ec2:CreateTags ec2:RunInstances iam:PassRole"
        + " ssm:GetParameters",
    "inspector2:EnableDelegatedAdminAccount, x,"
        + " organizations:DescribeAccount organizations:DescribeOrganization"
        + " organizations:DescribeOrganizationalUnit organizations:EnableAWSServiceAccess"
        + " organizations:ListAWSServiceAccessForOrganization"
        + " organizations:ListDelegatedAdministrators organizations:RegisterDelegatedAdministrator",
    "ds:ShareDirectory, shareMethod=HANDSHAKE, organizations:DescribeAccount"
        + " organizations:DescribeOrganization organizations:ListAWSServiceAccessForOrganization",
    "config:PutConfigurationAggregator, accountAggregationSources, ''",
    "network-firewall:UpdateLoggingConfiguration, logDestinationType, firehose:TagDeliveryStream"
        + " iam:CreateServiceLinkedRole logs:CreateLogDelivery logs:DeleteLogDelivery"
        + " logs:DescribeLogGroups logs:DescribeResourcePolicies logs:GetLogDelivery"
        + " logs:ListLogDeliveries logs:PutResourcePolicy logs:UpdateLogDelivery"
        + " s3:GetBucketPolicy s3:PutBucketPolicy",
    "storagegateway:StartCacheReport, x, s3:AbortMultipartUpload s3:PutObject",
    "dynamodb:DescribeKinesisStreamingDestination, x, kinesis:DescribeStream"
        + " kinesis:DescribeStreamSummary",
    "dynamodb:UpdateContributorInsights, x, iam:CreateServiceLinkedRole",
    "fsx:CreateFileSystem, importPath, ec2:GetSecurityGroupsForVpc iam:AttachRolePolicy iam:CreateServiceLinkedRole"
        + " iam:PutRolePolicy",
    "servicediscovery:UpdatePublicDnsNamespace, x, route53:ChangeResourceRecordSets",
    "appflow:CreateConnectorProfile, connectorProfileName, appflow:DescribeConnector"
        + " secretsmanager:CreateSecret secretsmanager:PutResourcePolicy",
    "appflow:UpdateConnectorProfile, connectorProfileName, ''",
    "dataexchange:StartJob, x, apigateway:GET dataexchange:CreateAsset"
        + " dataexchange:DeleteDataSet dataexchange:GetAsset dataexchange:GetDataSet"
        + " dataexchange:GetRevision dataexchange:PublishDataSet redshift:AuthorizeDataShare"
        + " s3:GetObject s3:PutObject s3:PutObjectAcl",
    "datasync:CreateLocationSmb, password, secretsmanager:CreateSecret",
    "datasync:CreateLocationSmb, serverHostname, ''",
    "gamelift:ResumeGameServerGroup, x, autoscaling:ResumeProcesses",
    "gamelift:SuspendGameServerGroup, x, ''",
    "healthlake:DeleteFHIRDatastore, x, glue:DeleteDatabase",
    "glue:DeleteColumnStatisticsForPartition, x, glue:DeletePartition",
    "glue:DeleteColumnStatisticsForTable, x, glue:DeleteTable",
    "glue:UpdateColumnStatisticsForTable, x, ''",
    "mediatailor:CreateSourceLocation, accessConfiguration accessType=AUTODETECT_SIGV4,"
        + " mediapackagev2:GetObject s3:GetObject",
    "mediatailor:CreateSourceLocation, httpConfiguration, ''",
    "servicecatalog:DisassociateResource, x, cloudformation:DescribeStacks"
        + " cloudformation:UpdateStack resource-groups:DeleteGroup"
        + " resource-groups:DisassociateResource tag:GetResources tag:UntagResources",
    "servicecatalog:AssociateAttributeGroup, x, ''",
    "states:TestState, revealSecrets, states:RevealSecrets",
    "states:TestState, definition, ''",
    "redshift:ModifyCluster, manageMasterPassword=true, acm:DescribeCertificate",
    "redshift:ModifyCluster, manageMasterPassword, acm:DescribeCertificate"
        + " secretsmanager:CreateSecret secretsmanager:DeleteSecret secretsmanager:DescribeSecret"
        + " secretsmanager:GetRandomPassword secretsmanager:RotateSecret"
        + " secretsmanager:TagResource secretsmanager:UpdateSecret",
    "workspaces:ImportWorkspaceImage, x, ec2:DescribeImages ec2:ModifyImageAttribute",
    "xray:UpdateTraceSegmentDestination, destination, application-signals:StartDiscovery"
        + " cloudtrail:CreateServiceLinkedChannel iam:CreateServiceLinkedRole logs:CreateLogGroup"
        + " logs:CreateLogStream logs:DescribeResourcePolicies logs:PutResourcePolicy"
        + " logs:PutRetentionPolicy",
    "cloudtrail:CreateTrail, name, ''",
    "cloudtrail:CreateTrail, isOrganizationTrail, iam:CreateServiceLinkedRole iam:GetRole"
        + " organizations:DescribeOrganization organizations:DisableAWSServiceAccess"
        + " organizations:EnableAWSServiceAccess organizations:ListAWSServiceAccessForOrganization"
        + " organizations:ListAccounts",
  })
  void isPerhapsNeeded(String operation, String setters, String perhaps) {
    assertEquals(perhaps, LogDeliveriesTest.perhaps(operation, setters));
  }

  /** Of a statement that is joined, the beginning may tell what it does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEEDED | unload (1)",
        "NEEDED | ;  UNLOAD (1)",
        "NEEDED | UNLOAD (?)",
        "LEFT_OUT | ;SELECT 1",
        "LEFT_OUT | SELECT ?",
        "PERHAPS | SEL?",
        "PERHAPS | ?",
      })
  void theBeginningOfAStatementDecides(Need need, String statement) {
    RequestUse use = WrittenUse.of("x");
    String text = statement.replace('?', RequestUse.OPEN).replace(';', '\n');
    use.set("queryString", List.of(text), List.of(), true);
    String request = WrittenNeeds.MODEL + "x.model.QueryRequest";
    RequestUses uses = new RequestUses(Map.of(request, use));
    for (String action : List.of("timestream:Unload", "s3:PutObject")) {
      assertEquals(need, WrittenNeeds.need("timestream:Query", action, uses, request, true));
    }
  }

  /** What others give may be raw, or a template; what is built in sight is what it is. */
  @ParameterizedTest
  @CsvSource({
    "simple, LEFT_OUT, LEFT_OUT",
    "raw, NEEDED, LEFT_OUT",
    "template, LEFT_OUT, PERHAPS",
    "?, PERHAPS, PERHAPS",
  })
  void theContentOfAMailDecides(String content, Need raw, Need templated) {
    String model = WrittenNeeds.MODEL + "x.model.";
    String request = model + "SendEmailRequest";
    RequestUse use = WrittenUse.of("fromEmailAddress");
    use.set("content", Optional.empty(), List.of(model + "EmailContent"));
    RequestUse part = WrittenUse.of(content.replace("?", RequestUse.ANY));
    RequestUses uses = new RequestUses(Map.of(request, use, model + "EmailContent", part));
    String operation = "ses:SendEmail";
    assertEquals(Need.NEEDED, WrittenNeeds.need(operation, operation, uses, request, true));
    assertEquals(raw, WrittenNeeds.need(operation, "ses:SendRawEmail", uses, request, true));
    assertEquals(
        templated, WrittenNeeds.need(operation, "ses:SendTemplatedEmail", uses, request, true));
  }
}
