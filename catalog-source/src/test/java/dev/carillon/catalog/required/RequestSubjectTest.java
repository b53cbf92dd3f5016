package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.WrittenUse;
import dev.carillon.catalog.store.BundledCatalogs;
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

  private final BundledCatalogs bundled = new BundledCatalogs();

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
        + " arn:aws:scheduler:*:*:schedule/*/nightly",
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
        new ResourceArns(
                bundled,
                new RequestUses(Map.of(request, use, model + part, WrittenUse.of(of))),
                new GivenResources(Set.of()))
            .of(new AuthorizedAction(action, Map.of()), request);
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

  private Set<String> resources(String action, String operation, String setters, String service) {
    String request = "acme.model." + operation + "Request";
    return new ResourceArns(
            bundled,
            new RequestUses(Map.of(request, WrittenUse.of(setters))),
            new GivenResources(Set.of()))
        .of(
            new AuthorizedAction(action, Map.of()),
            new OperationRequest(service, request, Set.of(), Set.of()));
  }
}
