package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where only a policy of AWS can stand, it is one whatever its version says, and with a misspelt
 * name of its statements.
 */
final class PoliciesOfAwsTest {

  private static final String STATEMENTS =
      "[{'Effect': 'Allow', 'Action': 's3:GetObjekt', 'Resource': '*'}]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Version': '1.0', 'Statement': %s}",
        "{'Version': '1.0', 'Statements': %s}",
        "{'Statements': %s}"
      })
  void inATemplate(String policy) {
    String document = policy.formatted(STATEMENTS);
    assertEquals(
        List.of("Resources.R.Properties.PolicyDocument"),
        inTemplate("AWS::IAM::ManagedPolicy", "PolicyDocument", document));
    assertEquals(
        List.of("Resources.R.Properties.Policies[0]"),
        inTemplate("AWS::Serverless::Function", "Policies", '[' + document + ']'));
    assertEquals(List.of(), inTemplate("AWS::SSM::Parameter", "Value", document));
    assertEquals(List.of(), inTemplate("ALIYUN::RAM::ManagedPolicy", "PolicyDocument", document));
    String others = document.replace("Effect", "Name");
    assertEquals(
        List.of(),
        inTemplate(
            "AWS::IoT::Thing",
            "Attributes",
            others.replace("Action", "A").replace("Resource", "R")));
  }

  /** Of a control policy the type alone says that it is one. */
  @Test
  void asTheContentOfAPolicy() {
    assertEquals(
        List.of("Resources.R.Properties.Content"),
        inTemplate(
            "AWS::Organizations::Policy",
            "Content",
            "{'Version': '1.0', 'Statement': %s}".formatted(STATEMENTS)));
  }

  @ParameterizedTest
  @CsvSource({
    "aws_sqs_queue, policy, true",
    "aws_organizations_policy, content, true",
    "aws_ssm_parameter, value, false",
    "alicloud_ram_policy, policy, false",
  })
  void inTerraform(String type, String attribute, boolean found) {
    String policy =
        "{'Version': '1.0', 'Statement': %s}".formatted(STATEMENTS).replace("'", "\\\"");
    String plan =
        """
        {'terraform_version': '1.9.0', 'planned_values': {'root_module': {'resources': [
          {'address': 'a.b', 'mode': 'managed', 'type': '%s', 'values': {'%s': "%s"}}]}}}
        """;
    assertEquals(
        found ? List.of("a.b." + attribute) : List.of(),
        paths(FilesJudge.inOther(read(plan.formatted(type, attribute, policy)))));
  }

  private static List<String> inTemplate(String type, String property, String value) {
    String template = "{'Resources': {'R': {'Type': '%s', 'Properties': {'%s': %s}}}}";
    return paths(PolicyDocuments.inTemplate(read(template.formatted(type, property, value))));
  }

  private static List<String> paths(List<FoundPolicy> found) {
    return found.stream().map(FoundPolicy::path).toList();
  }

  private static JsonValue read(String document) {
    return JsonReader.read(document.replace('\'', '"'));
  }
}
