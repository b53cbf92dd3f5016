package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far names of actions and of setters tell when an extra action is checked. */
@Tag("any-jdk")
final class ExtraActionTest {

  @Test
  void mostOperationsWithExtrasAreDecidedByTheirNamesAlone() throws IOException {
    int several = 0;
    int decided = 0;
    for (List<CalledOperation> operations : ReferenceZip.read().operations().values()) {
      for (CalledOperation operation : operations) {
        if (operation.actions().size() > 1) {
          several++;
          decided +=
              operation.actions().stream().allMatch(action -> isDecided(operation, action)) ? 1 : 0;
        }
      }
    }
    System.out.println(decided + " of " + several + " operations with extras are decided");
    // Of the 2,445 that list several, two list one action twice.
    assertEquals(2_443, several);
    assertTrue(decided > 1_500, decided + " of " + several);
  }

  @Test
  void almostEveryOperationHasAnActionThatEachCallNeeds() throws IOException {
    NavigableSet<String> none = new TreeSet<>();
    for (List<CalledOperation> operations : ReferenceZip.read().operations().values()) {
      for (CalledOperation operation : operations) {
        if (!operation.actions().isEmpty()
            && operation.actions().stream()
                .noneMatch(action -> MainActions.isMain(operation, action))) {
          none.add(operation.qualifiedName());
        }
      }
    }
    assertEquals(
        Set.of(
            "apigateway:TagResource",
            "apigateway:UntagResource",
            "dynamodb:BatchExecuteStatement",
            "dynamodb:ExecuteStatement",
            "dynamodb:ExecuteTransaction",
            "dynamodb:TransactWriteItems",
            "lex:CreateResourcePolicyStatement",
            "lex:DeleteResourcePolicyStatement",
            "redshift-serverless:UpdateLakehouseConfiguration",
            "redshift:ModifyLakehouseConfiguration",
            "timestream:Query",
            "waf-regional:DisassociateWebACL"),
        none);
  }

  /** Names that agree by chance: AWS's pages, named in the table, tell what leads to the action. */
  @ParameterizedTest
  @CsvSource({
    "bedrock, Converse, bedrock:InvokeTool, toolConfig, false",
    "bedrock, ConverseStream, bedrock:InvokeTool, systemTool, true",
    "bedrock, InvokeModel, bedrock:InvokeTool, toolResult, false",
    "lambda, CreateFunction, lambda:PassCapacityProvider, capacityProviderConfig, true",
    "states, UpdateStateMachine, states:PublishStateMachineVersion, publish, true",
    "states, UpdateStateMachine, states:PublishStateMachineVersion, stateMachineArn, false",
    "dynamodb, UpdateTable, dynamodb:DeleteGlobalTableWitness, replicaUpdates, false",
    "ecr, BatchGetImage, ecr:CreateRepository, repositoryName, false",
    "ecr, BatchGetImage, ecr:TagResource, imageTag, false",
    "ecr, CreateRepositoryCreationTemplate, ecr:SetRepositoryPolicy, lifecyclePolicy, false",
    "ecr, CreateRepositoryCreationTemplate, ecr:PutLifecyclePolicy, lifecyclePolicy, true",
    "logs, StartQuery, logs:DescribeLogGroups, logGroupName, false",
    "glue, CreateConnection, iam:PassRole, validateCredentials, false",
    "lakeformation, RegisterResource, iam:PassRole, useServiceLinkedRole, false",
    "lakeformation, RegisterResource, iam:PassRole, roleArn, true",
    "opensearch, CreateApplication, iam:PassRole, iamRoleForIdentityCenterApplicationArn, true",
    "opensearch, CreateApplication, iam:PassRole, roleFormat, false",
    "ec2, CreateFlowLogs, iam:PassRole, deliverLogsPermissionArn, true",
    "dms, CreateReplicationInstance, iam:PassRole, keyCacheSecretIamArn, true",
    "kinesisanalytics, UpdateApplication, iam:PassRole, serviceExecutionRoleUpdate, true",
    "kinesisanalytics, UpdateApplication, iam:PassRole, applicationName, false",
    "partnercentral, PutSellingSystemSettings, iam:PassRole, resourceSnapshotJobRoleIdentifier,"
        + " true",
    "apigateway, PutIntegration, iam:PassRole, credentials, true",
    "apigateway, UpdateRestApi, apigateway:UpdateRestApiPolicy, path, true",
    "bedrock, InvokeModelWithResponseStream, bedrock:InvokeModel, modelId, false",
    "billing, AssociateSourceViews, billing:UseSourceView, sourceViews, true",
    "codeconnections, UpdateSyncConfiguration, codeconnections:PassRepository,"
        + " repositoryLinkId, true",
    "connect, SearchContacts, connect:GetContactAttributes, searchableContactAttributes, true",
    "connect, SearchContacts, connect:GetContactAttributes, searchCriteria, false",
    "dsql, UpdateCluster, dsql:AddPeerCluster, clusters, true",
    "emr-containers, CreateManagedEndpoint, ec2:CreateSecurityGroup, type, true",
    "emr-serverless, GetDashboardForJobRun, glue:SearchTables, accessSystemProfileLogs, true",
    "emr-serverless, GetDashboardForJobRun, glue:SearchTables, jobRunId, false",
    "rekognition, CreateDataset, rekognition:ListDatasetEntries, datasetArn, true",
    "rekognition, CreateDataset, rekognition:ListDatasetEntries, datasetSource, false",
    "cloudformation, CreateStackSet, iam:PassRole, executionRoleName, false",
    "cloudformation, CreateStackSet, iam:PassRole, administrationRoleARN, true",
    "clouddirectory, BatchWrite, clouddirectory:DeleteObject, addFacetToObject, false",
    "clouddirectory, BatchWrite, clouddirectory:DeleteObject, deleteObject, true",
    "codedeploy, CreateDeployment, codedeploy:UpdateDeploymentGroup, deploymentGroupName, false",
    "imagebuilder, CreateImage, imagebuilder:GetImageRecipe, containerRecipeArn, false",
    "ce, GetCostAndUsage, aws-portal:ViewBilling, billingViewArn, false",
    "chime, CreateChannel, chime:CreateChannelModerator, moderatorArns, true",
    "apigateway, CreateRestApi, apigateway:PUT, tags, true",
    "apigateway, CreateDomainName, apigateway:UpdateDomainNamePolicy, policy, true",
    "apigateway, CreateDomainName, apigateway:AddCertificateToDomain, certificateArn, false",
    "apigateway, CreateDomainName, apigateway:AddCertificateToDomain, mutualTlsAuthentication,"
        + " true",
    "cloudfront, CreateDistribution, cloudfront:CreateConnectionGroup, connectionMode, true",
    "cloudtrail, ListInsightsMetricData, cloudtrail:ListInsightsData, trailName, true",
    "cloudtrail, ListInsightsMetricData, cloudtrail:ListInsightsData, insightType, false",
    "route53, CreateHostedZone, ec2:DescribeVpcs, vpc, true",
    "iam, DeleteRole, iam:DeleteServiceLinkedRole, roleName, false",
    "imagebuilder, CreateImageRecipe, imagebuilder:GetImage, parentImage, true",
    "redshift, CreateCluster, redshift:RegisterNamespace, catalogName, true",
    "elasticache, DeleteReplicationGroup, elasticache:CreateSnapshot, finalSnapshotIdentifier,"
        + " true",
    "elasticache, CreateServerlessCache, ec2:CreateTags, tags, false",
    "memorydb, DeleteCluster, memorydb:CreateSnapshot, clusterName, false",
    "es, CreateElasticsearchDomain, es:CreateDomain, domainName, false",
    "rds, CreateDBInstance, secretsmanager:CreateSecret, masterUserSecretKmsKeyId, false",
    "glue, CreateTable, glue:PassConnection, connectionName, true",
    "cloudtrail, CreateTrail, iam:GetRole, cloudWatchLogsRoleArn, false",
    "oam, GetLink, oam:ListTagsForResource, includeTags, true",
    "oam, CreateLink, logs:Link, resourceTypes, true",
    "oam, CreateLink, logs:Link, linkConfiguration, false",
    "s3, UpdateAccessGrantsLocation, iam:PassRole, iamRoleArn, true",
    "s3, CreateAccessGrant, identitystore:DescribeGroup, granteeType, true",
    "s3tables, CreateTable, s3tables:PutTableData, metadata, true",
    "s3tables, CreateTable, s3tables:PutTableData, format, false",
    "s3vectors, CreateIndex, s3vectors:TagResource, tags, true",
    "s3vectors, QueryVectors, s3vectors:GetVectors, returnMetadata, true",
    "s3vectors, QueryVectors, s3vectors:GetVectors, returnDistance, false",
    "s3vectors, ListVectors, s3vectors:GetVectors, returnData, true",
    "textract, AnalyzeDocument, s3:GetObject, s3Object, true",
  })
  void aSetterLeadsToAnActionOrNot(
      String service, String name, String action, String setter, boolean leads) {
    CalledOperation operation =
        new CalledOperation(
            service,
            new CatalogOperations(new BundledCatalogs()).find(service, name).orElseThrow(),
            "",
            false);
    AuthorizedAction extra =
        operation.actions().stream()
            .filter(one -> one.action().equals(action))
            .findFirst()
            .orElseThrow();
    assertEquals(leads, ExtraAction.of(operation, extra).setters().test(setter));
  }

  /** What is decided by setters is decided wrongly where the request has no such setter. */
  @Test
  void whatASetterDecidesHasASetter() {
    CallMapping mapping = CallMapping.of(new BundledCatalogs());
    int confirmed = 0;
    NavigableSet<String> none = new TreeSet<>();
    for (Class<?> client : SdkClasses.clients()) {
      for (Method method : client.getMethods()) {
        if (mapping.meaning(CallMappingTest.call(client.getName(), method.getName()))
                instanceof CallMeaning.Calls calls
            && method.getParameterCount() > 0
            && method.getParameterTypes()[0].getName().endsWith("Request")) {
          CalledOperation operation = calls.operations().get(0);
          for (AuthorizedAction action : operation.actions()) {
            ExtraAction extra = ExtraAction.of(operation, action);
            if (!MainActions.isMain(operation, action) && extra.kind() == Kind.BY_SETTER) {
              if (hasSetter(method.getParameterTypes()[0], extra, new HashSet<>())) {
                confirmed++;
              } else {
                none.add(operation.qualifiedName() + " " + action.action());
              }
            }
          }
        }
      }
    }
    System.out.println(confirmed + " confirmed; no setter: " + none.size() + " " + none);
    assertTrue(confirmed > 10 * none.size(), confirmed + " " + none);
  }

  private static boolean isDecided(CalledOperation operation, AuthorizedAction action) {
    return MainActions.isMain(operation, action)
        || ExtraAction.of(operation, action).kind() != Kind.BY_NAMES;
  }

  private static boolean hasSetter(Class<?> model, ExtraAction extra, Set<Class<?>> seen) {
    if (!seen.add(model)) {
      return false;
    }
    Class<?> builder;
    try {
      builder = SdkClasses.type(model.getName() + "$Builder");
    } catch (AssertionError e) {
      return false;
    }
    for (Method setter : builder.getDeclaredMethods()) {
      if (extra.setters().test(setter.getName())
          || extra.words().contains(model.getSimpleName() + '.' + setter.getName())) {
        return true;
      }
      for (Type parameter : setter.getGenericParameterTypes()) {
        for (Class<?> part : parts(parameter)) {
          if (hasSetter(part, extra, seen)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * What leads to an action in a part, and what stands beside it there: operation, action, setters
   * of the request, and of a part of it.
   */
  @ParameterizedTest
  @CsvSource({
    "lambda:PublishLayerVersion, s3:GetObject, layerName, s3Bucket, NEEDED",
    "lambda:PublishLayerVersion, s3:GetObject, layerName, s3Bucket s3ObjectVersion, LEFT_OUT",
    "lambda:PublishLayerVersion, s3:GetObject, s3ObjectVersion, s3Bucket, LEFT_OUT",
    "transcribe:StartTranscriptionJob, s3:GetObject, mediaFileUri, dataAccessRoleArn, NEEDED",
    "lambda:CreateFunction, elasticfilesystem:DescribeMountTargets, fileSystemConfigs,"
        + " arn=arn:aws:s3files:a:1:file-system/b, PERHAPS",
    "lambda:CreateFunction, elasticfilesystem:DescribeMountTargets, role, arn, PERHAPS",
    "ecs:RunTask, ecs:TagResource, taskDefinition, tags, LEFT_OUT",
    "ecs:RunTask, ecs:TagResource, tags, tags, NEEDED",
  })
  void aPartOfARequestIsNotTheRequest(
      String operation, String action, String setters, String ofPart, Need expected) {
    String model = "software.amazon.awssdk.services.x.model.";
    RequestUse use = WrittenUse.of(setters);
    use.set("part", Optional.empty(), List.of(model + "Part"));
    RequestUses uses =
        new RequestUses(Map.of(model + "XRequest", use, model + "Part", WrittenUse.of(ofPart)));
    assertEquals(expected, WrittenNeeds.need(operation, action, uses, model + "XRequest", true));
  }

  /** The same setter is in other parts, too: an index is created, and so is a replica. */
  @ParameterizedTest
  @CsvSource({
    "ReplicationGroupUpdate, create, dynamodb:CreateTableReplica, NEEDED",
    "ReplicationGroupUpdate, create, dynamodb:DeleteTableReplica, LEFT_OUT",
    "ReplicationGroupUpdate, delete, dynamodb:CreateTableReplica, LEFT_OUT",
    "ReplicationGroupUpdate, delete, dynamodb:DeleteTableReplica, NEEDED",
    "GlobalSecondaryIndexUpdate, create, dynamodb:CreateTableReplica, PERHAPS",
  })
  void theSetterOfOnePartIsNotThatOfAnother(
      String part, String setter, String action, Need expected) {
    String model = "software.amazon.awssdk.services.dynamodb.model.";
    String request = model + "UpdateTableRequest";
    RequestUse use = WrittenUse.of("tableName replicaUpdates");
    use.set("x", Optional.empty(), List.of(model + part));
    RequestUses uses = new RequestUses(Map.of(request, use, model + part, WrittenUse.of(setter)));
    assertEquals(expected, WrittenNeeds.need("dynamodb:UpdateTable", action, uses, request, true));
  }

  private static Set<Class<?>> parts(Type type) {
    Set<Class<?>> parts = new HashSet<>();
    if (type instanceof Class<?> plain) {
      Class<?> element = plain.isArray() ? plain.getComponentType() : plain;
      if (element.getName().contains(".model.") && !element.isEnum() && !element.isInterface()) {
        parts.add(element);
      }
    } else if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        parts.addAll(parts(argument));
      }
    }
    return parts;
  }
}
