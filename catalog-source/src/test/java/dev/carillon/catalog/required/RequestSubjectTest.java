package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.WrittenUse;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names in a request are names of: what it is about, and nothing else. */
final class RequestSubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wafv2:UpdateWebACL | UpdateWebAcl | name=main id=0a | arn:aws:wafv2:*:*:*/webacl/main/0a",
        "wafv2:UpdateRuleGroup | UpdateRuleGroup | name=main id=0a"
            + " | arn:aws:wafv2:*:*:*/rulegroup/main/0a",
        "fis:UpdateExperimentTemplate | UpdateExperimentTemplate | id=EXT1"
            + " | arn:aws:fis:*:*:experiment-template/EXT1",
        "fis:GetAction | GetAction | id=a1 | arn:aws:fis:*:*:action/a1",
        "omics:StartRun | StartRun | name=nightly workflowId=7"
            + " | arn:aws:omics:*:*:run/* arn:aws:omics:*:*:workflow/7",
        "omics:GetRunTask | GetRunTask | id=7 taskId=?"
            + " | arn:aws:omics:*:*:run/7 arn:aws:omics:*:*:task/*",
        "iotfleetwise:CreateDecoderManifest | CreateDecoderManifest | name=d modelManifestArn=?"
            + " | arn:aws:iotfleetwise:*:*:decoder-manifest/d"
            + " arn:aws:iotfleetwise:*:*:model-manifest/*",
        "cloudfront:GetFieldLevelEncryption | GetFieldLevelEncryption | id=E1"
            + " | arn:aws:cloudfront::*:field-level-encryption-config/E1",
        "cloudfront:GetDistributionConfig | GetDistributionConfig | id=E1"
            + " | arn:aws:cloudfront::*:distribution/E1",
        "glue:UpdateDataQualityRuleset | UpdateDataQualityRuleset | name=orders ruleset=Rules"
            + " | arn:aws:glue:*:*:dataQualityRuleset/orders",
        "scn:DeleteDataLakeNamespace | DeleteDataLakeNamespace | instanceId=i1 name=old"
            + " | arn:aws:scn:*:*:instance/i1/namespaces/old",
        "s3vectors:GetIndex | GetIndex | vectorBucketName=b indexName=i"
            + " | arn:aws:s3vectors:*:*:bucket/b/index/i",
        // An identifier is what stands in ARNs, or the ARN.
        "neptune-graph:GetGraph | GetGraph | graphIdentifier=g-1"
            + " | arn:aws:neptune-graph:*:*:graph/g-1",
        "ivschat:DeleteMessage | DeleteMessage | id=?"
            + " roomIdentifier=arn:aws:ivschat:eu-west-1:111122223333:room/a"
            + " | arn:aws:ivschat:eu-west-1:111122223333:room/a",
        // A source is what the thing is called, and not what it is made of.
        "drs:GetLaunchConfiguration | GetLaunchConfiguration | sourceServerID=s-1"
            + " | arn:aws:drs:*:*:source-server/s-1",
        "mgn:StartTest | StartTest | sourceServerIDs=s-1 | arn:aws:mgn:*:*:source-server/s-1",
        "mediatailor:DeleteVodSource | DeleteVodSource | sourceLocationName=l vodSourceName=v"
            + " | arn:aws:mediatailor:*:*:vodSource/l/v",
        "rds:CopyDBSnapshot | CopyDbSnapshot | sourceDBSnapshotIdentifier=old"
            + " | arn:aws:rds:*:*:snapshot:*",
        // Where a name does as well as an id, it is no part of an ARN.
        "pcs:GetQueue | GetQueue | clusterIdentifier=main queueIdentifier=small"
            + " | arn:aws:pcs:*:*:cluster/* arn:aws:pcs:*:*:cluster/*/queue/*",
        "pcs:GetCluster | GetCluster | clusterIdentifier=pcs_1a2b"
            + " | arn:aws:pcs:*:*:cluster/pcs_1a2b",
        "appconfig:GetExtension | GetExtension | extensionIdentifier=audit"
            + " | arn:aws:appconfig:*:*:extension/*/*",
        "cloudfront:GetDistributionTenant | GetDistributionTenant | identifier=shop"
            + " | arn:aws:cloudfront::*:distribution-tenant/*",
        "cloudfront:DescribeKeyValueStore | DescribeKeyValueStore | name=flags"
            + " | arn:aws:cloudfront::*:key-value-store/*",
        "lex:UpdateBot | lexmodelsv2.UpdateBot | botId=? botName=orders"
            + " | arn:aws:lex:*:*:bot/* arn:aws:lex:*:*:bot:*",
        "lex:UpdateBot | lexmodelsv2.UpdateBot | botId=B1 botName=orders"
            + " | arn:aws:lex:*:*:bot/B1",
        "lex:DeleteBot | lexmodelbuilding.DeleteBot | name=Orders | arn:aws:lex:*:*:bot:Orders"
            + " arn:aws:lex:*:*:bot:Orders:*",
        "cloudfront:UpdateDistributionTenant | UpdateDistributionTenant | id=dt_1A2b"
            + " | arn:aws:cloudfront::*:distribution-tenant/dt_1A2b",
        "cloudformation:DescribeStackSet | DescribeStackSet | stackSetName=base:1a2b-3c"
            + " | arn:aws:cloudformation:*:*:stackset/base:*",
        "synthetics:GetGroup | GetGroup | groupIdentifier=web | arn:aws:synthetics:*:*:group:*",
        "synthetics:GetGroup | GetGroup"
            + " | groupIdentifier=arn:aws:synthetics:eu-west-1:111122223333:group:1a"
            + " | arn:aws:synthetics:eu-west-1:111122223333:group:1a",
        "synthetics:GetCanary | GetCanary | name=shop | arn:aws:synthetics:*:*:canary:shop",
        "bedrock:GetCustomModelDeployment | GetCustomModelDeployment"
            + " | customModelDeploymentIdentifier=mine"
            + " | arn:aws:bedrock:*:*:custom-model-deployment/*",
        "bedrock:GetGuardrail | GetGuardrail | guardrailIdentifier=g1"
            + " | arn:aws:bedrock:*:*:guardrail/g1",
        "iotsitewise:DescribeAsset | DescribeAsset | assetId=externalId:pump"
            + " | arn:aws:iotsitewise:*:*:asset/*",
        "iotsitewise:DescribeAsset | DescribeAsset | assetId=1a-2b"
            + " | arn:aws:iotsitewise:*:*:asset/1a-2b",
        // The id of a resource is that of something else.
        "application-autoscaling:RegisterScalableTarget | RegisterScalableTarget"
            + " | resourceId=table/orders | arn:aws:application-autoscaling:*:*:scalable-target/*",
        "route53resolver:GetResolverConfig | GetResolverConfig | resourceId=vpc-1"
            + " | arn:aws:route53resolver:*:*:resolver-config/*",
        "route53-recovery-readiness:GetReadinessCheckResourceStatus"
            + " | GetReadinessCheckResourceStatus | readinessCheckName=c resourceIdentifier=r"
            + " | arn:aws:route53-recovery-readiness::*:readiness-check/*",
        "workmail:DescribeResource | DescribeResource | organizationId=m-1 resourceId=r-1"
            + " | arn:aws:workmail:*:*:organization/m-1",
        // What is made of a backup is not what has it.
        "dynamodb:RestoreTableFromBackup | RestoreTableFromBackup | targetTableName=new backupArn=?"
            + " | arn:aws:dynamodb:*:*:table/new arn:aws:dynamodb:*:*:table/*/backup/*",
        // What an id begins with stands once.
        "organizations:DescribePolicy | DescribePolicy | policyId=p-a1b2c3d4"
            + " | arn:aws:organizations::*:policy/o-*/*/p-a1b2c3d4",
        "organizations:DescribeHandshake | DescribeHandshake | handshakeId=h-a1b2c3d4"
            + " | arn:aws:organizations::*:handshake/o-*/*/h-a1b2c3d4",
        // What a service calls otherwise than its ARNs do.
        "elasticmapreduce:TerminateJobFlows | TerminateJobFlows | jobFlowIds=j-1A"
            + " | arn:aws:elasticmapreduce:*:*:cluster/j-1A",
        "athena:ListDatabases | ListDatabases | catalogName=lake"
            + " | arn:aws:athena:*:*:datacatalog/lake",
        "codedeploy:GetDeploymentConfig | GetDeploymentConfig | deploymentConfigName=slow"
            + " | arn:aws:codedeploy:*:*:deploymentconfig:slow",
        "airflow:CreateCliToken | CreateCliToken | name=etl | arn:aws:airflow:*:*:environment/etl",
        "ssm:GetPatchBaseline | GetPatchBaseline | baselineId=pb-1"
            + " | arn:aws:ssm:*:*:patchbaseline/pb-1",
        "sts:GetFederationToken | GetFederationToken | name=guest"
            + " | arn:aws:sts::*:federated-user/guest",
        "sagemaker:StopAutoMLJob | StopAutoMlJob | autoMLJobName=fraud"
            + " | arn:aws:sagemaker:*:*:automl-job/fraud",
        "bedrock-agentcore:InvokeAgentRuntime | InvokeAgentRuntime"
            + " | agentRuntimeArn=arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/a-1"
            + " | arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/a-1"
            + " arn:aws:bedrock-agentcore:*:*:runtime/a-1/runtime-endpoint/*",
        "sagemaker:AddTags | CreateTrainingJob | trainingJobName=fraud"
            + " | arn:aws:sagemaker:*:*:training-job/fraud",
        "cloudtrail:StopLogging | StopLogging | name=all | arn:aws:cloudtrail:*:*:trail/all",
        "iam:GetServerCertificate | GetServerCertificate | serverCertificateName=web"
            + " | arn:aws:iam::*:server-certificate/web arn:aws:iam::*:server-certificate/*/web",
        "ec2:DeleteNetworkAcl | DeleteNetworkAcl | networkAclId=acl-1"
            + " | arn:aws:ec2:*:*:network-acl/acl-1",
        "ec2:DeleteFlowLogs | DeleteFlowLogs | flowLogIds=fl-1"
            + " | arn:aws:ec2:*:*:vpc-flow-log/fl-1",
        "ec2:ReleaseHosts | ReleaseHosts | hostIds=h-1 | arn:aws:ec2:*:*:dedicated-host/h-1",
        "redshift:DeleteClusterSubnetGroup | DeleteClusterSubnetGroup | clusterSubnetGroupName=a"
            + " | arn:aws:redshift:*:*:subnetgroup:a",
        "ses:DeleteDedicatedIpPool | DeleteDedicatedIpPool | poolName=own"
            + " | arn:aws:ses:*:*:dedicated-ip-pool/own",
        // A group is made below another, which is authorized, too.
        "iot:CreateThingGroup | CreateThingGroup | thingGroupName=a parentGroupName=b"
            + " | arn:aws:iot:*:*:thinggroup/a arn:aws:iot:*:*:thinggroup/b",
        // Beside the id or ARN of what is meant, a mere name is that of something else.
        "migrationhub-orchestrator:GetWorkflowStep | GetWorkflowStep | id=s workflowId=w"
            + " | arn:aws:migrationhub-orchestrator:*:*:workflow/w",
        "clouddirectory:PublishSchema | PublishSchema | developmentSchemaArn=? name=n"
            + " | arn:aws:clouddirectory:*:*:schema/development/*",
        // One thing or the other.
        "states:ListExecutions | services.sfn.model.ListExecutions"
            + " | stateMachineArn=arn:aws:states:eu-west-1:111122223333:stateMachine:orders"
            + " | arn:aws:states:eu-west-1:111122223333:stateMachine:orders",
        "redshift-data:ExecuteStatement | services.redshiftdata.model.ExecuteStatement"
            + " | clusterIdentifier=dw | arn:aws:redshift:*:*:cluster:dw",
        "bedrock:CreateModelInvocationJob | services.bedrock.model.CreateModelInvocationJob"
            + " | modelId=amazon.nova-lite-v1:0 | arn:aws:bedrock:*:*:model-invocation-job/*"
            + " arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0",
        "bedrock:GetFoundationModel | services.bedrock.model.GetFoundationModel"
            + " | modelIdentifier=mine | arn:aws:bedrock:*::foundation-model/*",
        // Names as ARNs have them.
        "wafv2:GetIPSet | GetIpSet | name=bad id=0a scope=CLOUDFRONT"
            + " | arn:aws:wafv2:*:*:global/ipset/bad/0a",
        "wafv2:GetIPSet | GetIpSet | name=bad id=0a scope=REGIONAL"
            + " | arn:aws:wafv2:*:*:regional/ipset/bad/0a",
        "imagebuilder:CreateImageRecipe | CreateImageRecipe | name=Golden_Linux-2"
            + " | arn:aws:imagebuilder:*:*:image-recipe/golden_linux-2/*",
        "glue:GetDatabase | GetDatabase | name=Sales"
            + " | arn:aws:glue:*:*:catalog arn:aws:glue:*:*:database/Sales"
            + " arn:aws:glue:*:*:database/sales",
        "codeartifact:GetPackageVersionReadme | GetPackageVersionReadme"
            + " | domain=d repository=r format=maven namespace=? packageValue=core"
            + " | arn:aws:codeartifact:*:*:package/d/r/maven/*/core",
        "rds:CreateBlueGreenDeployment | CreateBlueGreenDeployment"
            + " | blueGreenDeploymentName=up source=? | *",
        "sagemaker:InvokeEndpoint | InvokeEndpoint | endpointName=Fraud-V2"
            + " | arn:aws:sagemaker:*:*:endpoint/Fraud-V2 arn:aws:sagemaker:*:*:endpoint/fraud-v2",
        "dax:DeleteCluster | DeleteCluster | clusterName=Main"
            + " | arn:aws:dax:*:*:cache/Main arn:aws:dax:*:*:cache/main",
        "glue:GetCrawler | GetCrawler | name=Nightly | arn:aws:glue:*:*:crawler/Nightly",
      })
  void namesAreOfWhatARequestIsAbout(String action, String request, String setters, String arns) {
    assertEquals(arns(arns), resources(action, request, setters, ActionName.serviceOf(action)));
  }

  /**
   * What is built, such as a budget, names nothing; its own setters do, but those that any part
   * has.
   */
  @ParameterizedTest
  @CsvSource({
    "budgets:ModifyBudget, CreateBudget, , Budget, budgetName=monthly,"
        + " arn:aws:budgets::*:budget/monthly",
    "scheduler:CreateSchedule, CreateSchedule, name=nightly, EcsParameters, group=batch,"
        + " arn:aws:scheduler:*:*:schedule/default/nightly",
    "wafv2:CreateWebACL, CreateWebAcl, name=main, UsernameField, identifier=/user,"
        + " arn:aws:wafv2:*:*:*/webacl/main/*",
    "iotfleetwise:CreateVehicle, CreateVehicle, vehicleName=v, StateTemplateAssociation,"
        + " identifier=s, arn:aws:iotfleetwise:*:*:decoder-manifest/*",
  })
  void aPartIsNoName(
      String action, String operation, @Nullable String own, String part, String of, String arn) {
    String model = "acme.model.";
    String request = model + operation + "Request";
    RequestUse use = WrittenUse.of(own == null ? "x" : own);
    use.set("budget", Optional.empty(), List.of(model + part));
    Set<String> found =
        WrittenRequest.arns(action, request, Map.of(request, use, model + part, WrittenUse.of(of)));
    assertTrue(found.contains(arn), found.toString());
  }

  /** What is called by its name in one service has another in the next. */
  @ParameterizedTest
  @CsvSource({
    "glue:GetTable, CreateConfiguredTable, arn:aws:glue:*:*:table/*/*",
    "ssm:GetParameter, CreateImageRecipe, arn:aws:ssm:*:*:parameter/*",
    "s3:CreateAccessPoint, CreateAndAttachS3AccessPoint, arn:aws:s3:*:*:accesspoint/ads",
  })
  void aNameIsNoneOfAnotherService(String action, String request, String arn) {
    Set<String> found = resources(action, request, "name=ads", "other");
    assertTrue(found.contains(arn), found.toString());
  }

  private static Set<String> arns(String text) {
    return Set.of(text.split(" ", -1));
  }

  private static Set<String> resources(
      String action, String operation, String setters, String service) {
    String request = "acme.model." + operation + "Request";
    return WrittenRequest.arns(Map.of(request, WrittenUse.of(setters)))
        .of(
            new AuthorizedAction(action, Map.of()),
            new OperationRequest(service, request, Set.of(), Set.of()));
  }
}
