package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TerraformResourcesTest {

  private static final String PASSES = policy("'Action': 'iam:PassRole', 'Resource': '*'");
  private static final String FOR_ALL =
      policy("'Principal': '*', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::acme/*'");
  private static final String TRUSTS =
      policy("'Principal': {'AWS': '*'}, 'Action': 'sts:AssumeRole'");

  private static final List<Map<String, Object>> RESOURCES =
      List.of(
          resource("aws_iam_role", "app", Map.of("assume_role_policy", TRUSTS)),
          resource("aws_iam_policy", "passes", Map.of("policy", PASSES, "description", "{}")),
          resource("aws_s3_bucket_policy", "open", Map.of("policy", FOR_ALL)),
          resource("aws_vpc_endpoint", "all", Map.of("policy", FOR_ALL)),
          resource(
              "aws_organizations_policy",
              "rcp",
              Map.of("type", "RESOURCE_CONTROL_POLICY", "content", FOR_ALL)),
          resource(
              "aws_iam_role",
              "inline",
              Map.of("inline_policy", List.of(Map.of("name", "p", "policy", PASSES)))),
          resource(
              "aws_iam_role_policy_attachment",
              "all",
              Map.of("policy_arn", "arn:aws:iam::aws:policy/AdministratorAccess")),
          resource(
              "aws_lambda_permission",
              "s3",
              Map.of("action", "lambda:InvokeFunction", "principal", "s3.amazonaws.com")),
          resource("google_policy", "none", Map.of("policy", PASSES)));

  private static final List<String> FOUND =
      List.of(
          "aws_iam_role.app.assume_role_policy ROLE_TRUST",
          "aws_iam_policy.passes.policy IDENTITY",
          "aws_s3_bucket_policy.open.policy RESOURCE",
          "aws_vpc_endpoint.all.policy RESOURCE",
          "aws_organizations_policy.rcp.content RESOURCE_CONTROL",
          "aws_iam_role.inline.inline_policy[0].policy IDENTITY",
          "aws_iam_role_policy_attachment.all.policy_arn IDENTITY",
          "aws_lambda_permission.s3 RESOURCE");

  @Test
  void plansAndStatesHaveThePoliciesOfTheirResources() {
    Map<String, Object> values =
        Map.of(
            "root_module",
            Map.of(
                "child_modules", List.of(Map.of("address", "module.a", "resources", RESOURCES))));
    for (String section : List.of("planned_values", "values")) {
      assertEquals(FOUND, found(Map.of("terraform_version", "1.9.5", section, values)), section);
    }
  }

  @Test
  void aStatementAloneIsReadWhereAPolicyHasToBe() {
    String alone = "{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"}";
    List<Map<String, Object>> resources =
        List.of(
            resource("aws_iam_policy", "alone", Map.of("policy", alone)),
            resource("aws_iam_policy", "told", Map.of("description", alone)),
            resource("aws_ssm_parameter", "other", Map.of("value", alone)));
    assertEquals(
        List.of("aws_iam_policy.alone.policy IDENTITY"),
        found(
            Map.of(
                "terraform_version",
                "1.9.5",
                "values",
                Map.of("root_module", Map.of("resources", resources)))));
  }

  @Test
  void theFileOfAStateHasThoseOfEachInstance() {
    List<Object> resources =
        RESOURCES.stream()
            .<Object>map(
                one ->
                    Map.of(
                        "module", "module.a",
                        "mode", "managed",
                        "type", one.getOrDefault("type", ""),
                        "name", one.getOrDefault("name", ""),
                        "instances", List.of(Map.of("attributes", one.getOrDefault("values", "")))))
            .toList();
    assertEquals(
        FOUND.stream().map(path -> "module.a." + path).toList(),
        found(Map.of("version", 4, "terraform_version", "1.9.5", "resources", resources)));
  }

  @Test
  void dataIsReadWhereItIsUsed() {
    Map<String, Object> data =
        Map.of(
            "mode", "data",
            "type", "aws_iam_policy_document",
            "name", "passes",
            "values", Map.of("json", PASSES));
    assertEquals(
        List.of(),
        found(
            Map.of(
                "terraform_version",
                "1.9.5",
                "values",
                Map.of("root_module", Map.of("resources", List.of(data))))));
  }

  @Test
  void aConfigurationMayHaveVariablesOfBoth(@TempDir Path folder)
      throws IOException, ProblemsException {
    String text =
        policy(
            "'Action': 's3:GetObject', 'Resource': ['${aws_s3_bucket.a.arn}/*',"
                + " 'arn:aws:s3:::acme/$${aws:username}/*',"
                + " 'arn:aws:s3:::acme/$${aws:usrname}/*']");
    Map<String, Object> policies = Map.of("reads", Map.of("policy", text));
    assertEquals(
        List.of(
            "ERROR INVALID_GLOBAL_CONDITION_KEY"
                + " aws_iam_policy.reads.policy.Statement[0].Resource[2]"),
        judged(folder, Map.of("resource", Map.of("aws_iam_policy", policies, "other", "x"))));
  }

  @Test
  void whatAPlanDoesNotKnowYetIsTold(@TempDir Path folder) throws IOException, ProblemsException {
    List<Object> changes =
        Stream.of("aws_s3_bucket_policy", "aws_sqs_queue", "aws_iam_role")
            .<Object>map(
                type ->
                    Map.of(
                        "address",
                        type + ".a",
                        "type",
                        type,
                        "change",
                        Map.of(
                            "after_unknown",
                            Map.of("policy", true, "assume_role_policy", false, "id", true))))
            .toList();
    assertEquals(
        List.of("SUGGESTION PLACEHOLDER_WITHOUT_VALUE aws_s3_bucket_policy.a.policy"),
        judged(folder, Map.of("terraform_version", "1.9.5", "resource_changes", changes)));
  }

  private static List<String> judged(Path folder, Map<String, Object> document)
      throws IOException, ProblemsException {
    Files.writeString(folder.resolve("terraform.json"), JsonWriter.compact(document));
    Files.writeString(folder.resolve("other.json"), "{\"resource\": {\"a\": 1}}");
    JudgedFiles judged =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(folder.toString()), JudgeSettings.ofAnyKind("").withRisks(true));
    assertEquals(List.of(), judged.problems());
    assertEquals(1, judged.skipped().size());
    return judged.findings().stream()
        .map((Problem one) -> one.severity() + " " + one.id() + ' ' + one.path())
        .toList();
  }

  private static List<String> found(Map<String, Object> document) {
    return FilesJudge.inOther(JsonReader.read(JsonWriter.compact(document))).stream()
        .map(policy -> policy.path() + ' ' + policy.kind())
        .toList();
  }

  private static Map<String, Object> resource(String type, String name, Object values) {
    return Map.of(
        "address", type + '.' + name,
        "mode", "managed",
        "type", type,
        "name", name,
        "values", values);
  }

  private static String policy(String statement) {
    return "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', %s}]}"
        .formatted(statement)
        .replace('\'', '"');
  }
}
