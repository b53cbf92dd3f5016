package dev.carillon.catalog.call;

import static dev.carillon.catalog.call.WrittenNeeds.MODEL;
import static dev.carillon.catalog.call.WrittenNeeds.need;
import static dev.carillon.catalog.call.WrittenNeeds.needs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operation needs by how its request is built. */
final class ActionNeedsTest {
  @Test
  void allStacksAreListedWhereNoneIsNamed() {
    String request = MODEL + "cloudformation.model.DescribeStacksRequest";
    RequestUse named = WrittenUse.of("stackName=acme");
    RequestUse sometimes = new RequestUse();
    sometimes.add(named);
    sometimes.built();
    RequestUse never = new RequestUse();
    never.built();
    RequestUse elsewhere = new RequestUse();
    elsewhere.copied();
    assertEquals(Need.LEFT_OUT, listStacks(request, named, true));
    assertEquals(Need.PERHAPS, listStacks(request, sometimes, true));
    assertEquals(Need.NEEDED, listStacks(request, never, true));
    assertEquals(Need.PERHAPS, listStacks(request, elsewhere, true));
    assertEquals(Need.NEEDED, listStacks(request, named, false));
  }

  private static Need listStacks(String request, RequestUse use, boolean takesRequest) {
    return need(
        "cloudformation:DescribeStacks",
        "cloudformation:ListStacks",
        new RequestUses(Map.of(request, use)),
        request,
        takesRequest);
  }

  /** Each row: the text of the setter, or nothing where it is no constant. */
  @ParameterizedTest
  @CsvSource({
    "translate:TranslateText, comprehend:DetectDominantLanguage, sourceLanguageCode, auto, NEEDED",
    "translate:TranslateText, comprehend:DetectDominantLanguage, sourceLanguageCode, en, LEFT_OUT",
    "translate:TranslateText, comprehend:DetectDominantLanguage, sourceLanguageCode,, PERHAPS",
    "ec2:RunInstances, ssm:GetParameters, imageId, resolve:ssm:/ami, NEEDED",
    "ec2:RunInstances, ssm:GetParameters, imageId, ami-1, LEFT_OUT",
    "ecr:PutRegistryScanningConfiguration, inspector2:Enable, scanType, ENHANCED, NEEDED",
    "ecr:PutRegistryScanningConfiguration, inspector2:Enable, scanType, BASIC, LEFT_OUT",
    "ecr:PutRegistryScanningConfiguration, inspector2:Disable, scanType, BASIC, PERHAPS",
    "ecr:DescribeImageScanFindings, inspector2:ListFindings, repositoryName, app, PERHAPS",
    "inspector2:Enable, iam:CreateServiceLinkedRole, accountIds,, PERHAPS",
    "lambda:CreateFunction, ecr:BatchGetImage, imageUri,, PERHAPS",
    "lambda:CreateFunction, ecr:BatchGetImage, s3Bucket,, LEFT_OUT",
    "cloudfront:UpdateDistribution, s3:PutBucketAcl, logging,, PERHAPS",
    "cloudfront:UpdateDistribution, s3:PutBucketAcl, comment,, LEFT_OUT",
    // A role that is named so, or another thing of that name.
    "elastictranscoder:CreatePipeline, iam:PassRole, role, arn:aws:iam::1:role/r, PERHAPS",
    "elastictranscoder:CreatePipeline, iam:PassRole, role,, PERHAPS",
    "elastictranscoder:CreatePipeline, iam:PassRole, role, admin,",
  })
  void whatASetterIsGivenDecides(
      String operation, String action, String setter, @Nullable String text, @Nullable Need need) {
    assertEquals(
        Optional.ofNullable(need),
        needs(operation, setter + '=' + (text == null ? "?" : text))
            .filter(each -> each.action().action().equals(action))
            .map(ActionNeed::need)
            .findFirst());
  }

  /** A part of a cluster has a role, too, of a type that the SDK has for it. */
  @Test
  void aRoleOfATypeOfTheSdkIsNoneOfIam() {
    String request = MODEL + "emr.model.RunJobFlowRequest";
    RequestUse use = new RequestUse();
    use.made("instanceRole", List.of(MODEL + "emr.model.InstanceRoleType"));
    RequestUses uses = new RequestUses(Map.of(request, use));
    String run = "elasticmapreduce:RunJobFlow";
    assertEquals(Need.LEFT_OUT, need(run, "iam:PassRole", uses, request, true));
    use.set("jobFlowRole", Optional.of("EMR_EC2_DefaultRole"), List.of());
    assertEquals(Need.NEEDED, need(run, "iam:PassRole", uses, request, true));
  }

  @Test
  void aCopyOfAVersionReadsThatVersionAlone() {
    String version = "sourceVersionId";
    assertEquals(Need.LEFT_OUT, need("s3:CopyObject", "s3:GetObject", version));
    assertEquals(Need.NEEDED, need("s3:CopyObject", "s3:GetObjectVersion", version));
    assertEquals(Need.NEEDED, need("s3:CopyObject", "s3:PutObject", version));
    assertEquals(Need.NEEDED, need("s3:CopyObject", "s3:GetObject", version + " ifMatch"));
  }

  /** Marks of a job or of a message, and tags of what is changed, are none of what is made. */
  @ParameterizedTest
  @CsvSource({
    "rekognition:StartFaceDetection, jobTag",
    "ses:SendEmail, tags",
    "forecast:CreateDataset, datasetName",
    "sns:CreateTopic, tags",
  })
  void tagsThatAwsDoesNotListAreTakenForTagsOfWhatIsMadeAlone(String operation, String setter) {
    assertTrue(
        needs(operation, setter)
            .noneMatch(need -> need.reason().contains("AWS does not say that tags")));
  }

  /** The names of attributes tell whether a role is among them. */
  @ParameterizedTest
  @CsvSource({
    "sns:Subscribe, attributes=RawMessageDelivery, LEFT_OUT",
    "sns:Subscribe, attributes=SubscriptionRoleArn, PERHAPS",
    "sns:Subscribe, attributes=?, PERHAPS",
    "sns:SetTopicAttributes, attributeName=DisplayName attributeValue=?, LEFT_OUT",
    "sns:SetTopicAttributes, attributeName=LambdaSuccessFeedbackRoleArn attributeValue=?, PERHAPS",
    "sns:SetTopicAttributes, attributeName=? attributeValue=?, PERHAPS",
  })
  void attributesCanNameARole(String operation, String setters, Need expected) {
    assertEquals(expected, need(operation, "iam:PassRole", setters));
  }

  /** What a setter says only by what it is given is perhaps needed, and not without it. */
  @ParameterizedTest
  @CsvSource({
    "states:TestState, states:RevealSecrets, revealSecrets, PERHAPS",
    "states:TestState, states:RevealSecrets, definition, LEFT_OUT",
    "rds:CreateDBInstance, rds:CreateTenantDatabase, multiTenant, PERHAPS",
    "rds:CreateDBInstance, rds:CreateTenantDatabase, engine, LEFT_OUT",
    "cloudformation:UpdateStack, cloudformation:UntagResource, tags, PERHAPS",
    "cloudformation:UpdateStack, cloudformation:UntagResource, templateBody, LEFT_OUT",
    "cloudformation:UpdateStack, cloudformation:TagResource, tags, NEEDED",
    "cloudformation:ExecuteChangeSet, cloudformation:TagResource, changeSetName, PERHAPS",
    "kms:CreateKey, kms:PutKeyPolicy, policy, LEFT_OUT",
    "kms:CreateKey, iam:CreateServiceLinkedRole, multiRegion, PERHAPS",
    "kms:CreateKey, iam:CreateServiceLinkedRole, policy, LEFT_OUT",
    "lambda:GetFunction, lambda:ListTags, functionName, LEFT_OUT",
    "apigateway:CreateDomainName, s3:GetObject, truststoreUri, NEEDED",
    "apigateway:CreateDomainName, s3:GetObject, domainName, LEFT_OUT",
    "batch:CreateComputeEnvironment, eks:DescribeCluster, eksConfiguration, NEEDED",
    "batch:CreateComputeEnvironment, eks:DescribeCluster, computeResources, LEFT_OUT",
    "bedrock:InvokeAgent, bedrock:InvokeModelWithResponseStream, streamFinalResponse, PERHAPS",
    "bedrock:InvokeAgent, bedrock:InvokeModelWithResponseStream, inputText, LEFT_OUT",
    "cloudformation:RegisterType, s3:GetObject, schemaHandlerPackage, NEEDED",
    "codedeploy:CreateDeployment, codedeploy:UpdateDeploymentGroup, overrideAlarmConfiguration,"
        + " NEEDED",
    "codedeploy:CreateDeployment, codedeploy:UpdateDeploymentGroup, revision, LEFT_OUT",
    "rekognition:CreateProjectVersion, s3:PutObject, outputConfig, NEEDED",
    "s3:CreateBucket, s3:TagResource, tags, NEEDED",
    "s3:CreateBucket, s3:TagResource, bucket, LEFT_OUT",
    "workspaces-web:CreateSessionLogger, s3:PutObject, bucket, NEEDED",
    "imagebuilder:CreateImage, imagebuilder:GetWorkflow, workflowArn, NEEDED",
    "imagebuilder:CreateImage, imagebuilder:GetWorkflow, imageRecipeArn, LEFT_OUT",
    "secretsmanager:RotateSecret, lambda:InvokeFunction, secretId, PERHAPS",
    "autoscaling:CreateAutoScalingGroup, ec2:RunInstances, launchTemplate, NEEDED",
    "autoscaling:CreateAutoScalingGroup, ec2:RunInstances, launchConfigurationName, LEFT_OUT",
    "autoscaling:CreateAutoScalingGroup, ec2:CreateTags, launchTemplate, PERHAPS",
    "autoscaling:CreateAutoScalingGroup, iam:PassRole, launchTemplate, PERHAPS",
    "autoscaling:UpdateAutoScalingGroup, iam:PassRole, serviceLinkedRoleARN, NEEDED",
    "autoscaling:AttachTrafficSources, vpc-lattice:RegisterTargets, trafficSources, PERHAPS",
    "ec2:CreateFleet, ec2:RunInstances, launchTemplateConfigs, PERHAPS",
    "apigateway:PutIntegration, iam:PassRole, credentials, NEEDED",
    "apigateway:CreateAuthorizer, iam:PassRole, authorizerCredentials, NEEDED",
    "quicksight:CreateDataSource, iam:PassRole, credentials, LEFT_OUT",
    // A text decides, but where another setter does, or may.
    "bedrock:Converse, bedrock:RenderPrompt, modelId=arn:aws:bedrock:a:1:prompt/A:1, NEEDED",
    "bedrock:Converse, bedrock:RenderPrompt, modelId=anthropic.claude-v2, LEFT_OUT",
    "bedrock:Converse, bedrock:RenderPrompt, modelId, PERHAPS",
    "bedrock:Converse, bedrock:RenderPrompt, modelId promptVariables, NEEDED",
    "ec2:RunInstances, ssm:GetParameters, imageId=ami-1 launchTemplate, PERHAPS",
    "application-autoscaling:PutScalingPolicy, cassandra:Select, serviceNamespace=cassandra, NEEDED",
    "application-autoscaling:PutScalingPolicy, rds:AddTagsToResource, serviceNamespace=RDS, NEEDED",
    "application-autoscaling:PutScalingPolicy, execute-api:Invoke, serviceNamespace=CUSTOM_RESOURCE,"
        + " NEEDED",
    "application-autoscaling:RegisterScalableTarget, iam:CreateServiceLinkedRole, resourceId,"
        + " PERHAPS",
    // The role of what was made before, and one in a text.
    "mgn:StartTest, iam:PassRole, sourceServerIDs, PERHAPS",
    "rolesanywhere:EnableProfile, iam:PassRole, profileId, PERHAPS",
    "batch:SubmitServiceJob, iam:PassRole, serviceRequestPayload, PERHAPS",
    "batch:SubmitServiceJob, iam:PassRole, jobName, LEFT_OUT",
    "osis:CreatePipeline, iam:PassRole, pipelineConfigurationBody, PERHAPS",
    "glue:GetJob, iam:PassRole, jobName, LEFT_OUT",
    "lakeformation:GetTemporaryGlueTableCredentials, lakeformation:GetDataAccess, tableArn,"
        + " PERHAPS",
    "forecast:CreateDataset, forecast:TagResource, tags, PERHAPS",
    "s3:CreateJob, s3:PutJobTagging, tags, PERHAPS",
    // Other tags, and the tags of what has no version.
    "s3:PutObjectTagging, s3:PutObjectVersionTagging, tagging, LEFT_OUT",
    "imagebuilder:CreateDistributionConfiguration, imagebuilder:TagResource, amiTags, LEFT_OUT",
    "elasticbeanstalk:CreateApplication, elasticbeanstalk:AddTags, tags, PERHAPS",
    "logs:CreateLogGroup, logs:TagLogGroup, tags, LEFT_OUT",
    "logs:CreateLogGroup, logs:TagResource, tags, NEEDED",
    "ses:SendEmail, ses:SendRawEmail, raw, NEEDED",
    "ses:SendEmail, ses:SendRawEmail, simple, LEFT_OUT",
    "ses:SendEmail, ses:SendTemplatedEmail, template, PERHAPS",
    "ses:SendBulkEmail, ses:SendBulkTemplatedEmail, defaultContent, PERHAPS",
    "identitystore:CreateUser, sso-directory:CreateUser, userName, LEFT_OUT",
    "neptune-graph:ExecuteQuery, neptune-graph:WriteDataViaQuery, queryString, PERHAPS",
    "rds:ModifyDBInstance, secretsmanager:CreateSecret, masterUserPassword, LEFT_OUT",
    "rds:ModifyDBInstance, secretsmanager:RotateSecret, masterUserPassword, LEFT_OUT",
    "rds:CreateDBInstance, kms:DescribeKey, manageMasterUserPassword, NEEDED",
    "rds:ModifyTenantDatabase, kms:DescribeKey, manageMasterUserPassword, NEEDED",
    "rds:CreateDBInstance, kms:DescribeKey, kmsKeyId, PERHAPS",
    "rds:CreateDBInstance, kms:DescribeKey, masterUserPassword, LEFT_OUT",
    "rds:ModifyDBInstance, secretsmanager:RotateSecret, rotateMasterUserPassword, NEEDED",
    "rds:CreateDBCluster, secretsmanager:TagResource, manageMasterUserPassword, NEEDED",
    "redshift:CreateCluster, secretsmanager:CreateSecret, masterUserPassword, LEFT_OUT",
    "redshift:CreateCluster, secretsmanager:CreateSecret, manageMasterPassword, PERHAPS",
    "redshift-serverless:CreateNamespace, secretsmanager:TagResource, manageAdminPassword, PERHAPS",
  })
  void aSetterDecidesOrMayLeadToAnAction(
      String operation, String action, String setter, Need expected) {
    assertEquals(expected, need(operation, action, setter));
  }

  @ParameterizedTest
  @CsvSource({
    "wafv2:AssociateWebACL, apigateway:SetWebACL, apigateway, NEEDED",
    "wafv2:AssociateWebACL, apigateway:SetWebACL, cognito-idp, LEFT_OUT",
    "wafv2:AssociateWebACL, elasticloadbalancing:SetWebAcl, elasticloadbalancing, PERHAPS",
    "wafv2:AssociateWebACL, elasticloadbalancing:SetWebAcl, cognito-idp, LEFT_OUT",
    "wafv2:AssociateWebACL, cognito-idp:AssociateWebACL, cognito-idp, NEEDED",
    "wafv2:AssociateWebACL, cognito-idp:AssociateWebACL, '', PERHAPS",
    "codeconnections:GetHost, codestar-connections:GetHost, codestar-connections, NEEDED",
    "codeconnections:GetHost, codestar-connections:GetHost, codeconnections, LEFT_OUT",
  })
  void anArnTellsWhichServiceHasToLetIt(
      String operation, String action, String service, Need expected) {
    String setter = operation.startsWith("waf") ? "resourceArn" : "hostArn";
    String arn = "arn:aws:" + service + ":eu-west-1:111122223333:x/y";
    assertEquals(expected, need(operation, action, setter + '=' + (service.isEmpty() ? "?" : arn)));
  }

  /** Javac asks for the texts of these setters alone. */
  @Test
  void textsAndArnsThatDecideAreAskedFor() {
    String model = MODEL + "wafv2.model.AssociateWebAclRequest";
    assertTrue(ActionNeeds.isText(model, "resourceArn"));
    assertTrue(ActionNeeds.isText(model, "sourceLanguageCode"));
    assertFalse(ActionNeeds.isText(model, "webACLArn"));
  }

  @Test
  void whoNamesARoleMayPassItThoughAwsListsNothing() {
    assertEquals(Need.PERHAPS, need("rum:PutRumMetricsDestination", "iam:PassRole", "roleArn"));
    assertTrue(
        needs("sts:AssumeRole", "roleArn")
            .noneMatch(need -> need.action().action().equals("iam:PassRole")));
  }
}
