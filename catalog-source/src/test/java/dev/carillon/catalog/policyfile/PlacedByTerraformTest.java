package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Terraform puts a policy on takes the actions of its own service alone. */
final class PlacedByTerraformTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "aws_cloudwatch_event_bus_policy, events:PutEvents",
    "aws_ecrpublic_repository_policy, ecr-public:DescribeImages",
    "aws_media_store_container_policy, mediastore:GetObject",
    "aws_msk_cluster_policy, kafka-cluster:Connect",
    "aws_networkfirewall_resource_policy, network-firewall:ListRuleGroups",
    "aws_s3control_bucket_policy, s3-outposts:GetObject",
    "aws_s3control_object_lambda_access_point_policy, s3-object-lambda:GetObject",
    "aws_s3tables_table_policy, s3tables:GetTableData",
    "aws_schemas_registry_policy, schemas:DescribeRegistry",
    "aws_sqs_queue_policy, sqs:SendMessage",
    "awscc_lex_resource_policy, lex:UpdateBot"
  })
  void aPolicyHasActionsOfItsServiceAlone(String type, String action)
      throws IOException, ProblemsException {
    assertEquals(List.of(), judged(type, action));
    assertEquals(List.of("UNSUPPORTED_ACTION_IN_POLICY"), judged(type, "iam:GetUser"));
  }

  private List<String> judged(String type, String action) throws IOException, ProblemsException {
    String policy =
        "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': {'AWS':"
            + " '111122223333'}, 'Action': '%s', 'Resource': '*'}]}";
    String document =
        "{\"resource\": {\"%s\": {\"a\": {\"policy\": \"%s\"}}}}"
            .formatted(type, policy.formatted(action).replace("'", "\\\""));
    Path file = Files.writeString(folder.resolve("x.json"), document);
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("%s")).findings().stream()
            .filter(found -> found.severity() != Severity.SUGGESTION)
            .map(found -> found.id())
            .toList();
  }
}
