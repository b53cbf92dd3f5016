package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.store.BundledCatalogs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the CDK (aws-cdk-lib 2.276.0) wrote into {@code cdk.out} for a stack with a function, a
 * queue, buckets, a key, a trail and a role for GitHub; of its resources those with policies.
 */
final class CdkTemplateTest {

  private static final String TEMPLATE =
      "src/test/resources/dev/carillon/catalog/policyfile/cdk-orders.template.json";

  @Test
  void policiesAreJudgedAtTheirPlaceAndWhatADeploymentDecidesIsLeftOpen() throws Exception {
    JudgedFiles judged =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(TEMPLATE), JudgeSettings.ofAnyKind("%s").withRisks(true));
    assertEquals(
        List.of(
            "393 SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"
                + " Resources.Deployer92EF8763.Properties.AssumeRolePolicyDocument.Statement[0]"
                + ".Condition.StringLike.token.actions.githubusercontent.com:sub",
            "417 PASS_ROLE_WITH_STAR_IN_RESOURCE"
                + " Resources.DeployerDefaultPolicy7237DBBA.Properties.PolicyDocument.Statement[0]"
                + ".Action",
            "450 INVALID_ACTION"
                + " Resources.OpsA097D252.Properties.PolicyDocument.Statement[0].Action",
            "542 RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL"
                + " Resources.TrailS3PolicyE42170FE.Properties.PolicyDocument.Statement[1]"
                + ".Principal.Service",
            "560 RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL"
                + " Resources.TrailS3PolicyE42170FE.Properties.PolicyDocument.Statement[2]"
                + ".Principal.Service"),
        judged.findings().stream()
            .map(finding -> finding.line() + " " + finding.id() + " " + finding.path())
            .toList());
  }
}
