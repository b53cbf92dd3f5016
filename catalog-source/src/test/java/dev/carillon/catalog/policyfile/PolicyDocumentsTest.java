package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The policies of a template, and which of what a deployment decides is judged. */
final class PolicyDocumentsTest {
  @Test
  void aTemplateWithoutResourcesIsOne() throws Exception {
    String parameters =
        """
        {"Parameters": {"BootstrapVersion": {"Type": "AWS::SSM::Parameter::Value<String>"}},
          "Rules": {"CheckBootstrapVersion": {}}}\
        """;
    assertTrue(PolicyDocuments.isTemplate(JsonReader.read(parameters)));
    assertTrue(
        PolicyDocuments.isTemplate(
            JsonReader.read("{\"AWSTemplateFormatVersion\": \"2010-09-09\"}")));
    assertFalse(PolicyDocuments.isTemplate(JsonReader.read("{\"Parameters\": {\"a\": 1}}")));
  }

  @Test
  void aPolicyWhoseStatementsHaveAMisspeltNameIsOne() throws Exception {
    String policy = "{\"Version\": \"2012-10-17\", \"%s\": [{\"%s\": \"Allow\"}]}";
    for (String name : List.of("Statment", "Statements", "statement")) {
      String document = policy.formatted(name, "Effect");
      assertTrue(PolicyDocuments.isPolicy(JsonReader.read(document)));
      assertTrue(PolicyDocuments.isPolicy(JsonReader.read(document.replace("Ver", "ver"))));
    }
    assertFalse(PolicyDocuments.isPolicy(JsonReader.read(policy.formatted("Rules", "Effect"))));
    assertFalse(PolicyDocuments.isPolicy(JsonReader.read(policy.formatted("Statements", "Name"))));
    String other = policy.formatted("Statements", "Effect").replace("2012-10-17", "1.0");
    assertFalse(PolicyDocuments.isPolicy(JsonReader.read(other)));
  }

  @Test
  void aStatementWithoutActionsIsNoneOfAStack() throws Exception {
    String statement = "{\"Effect\": \"Allow\", \"Action\": %s, \"Resource\": \"*\"}";
    for (String none : List.of("[]", "null", "1", "{\"Fn::If\": []}")) {
      JsonValue policy = JsonReader.read("{\"Statement\": [" + statement.formatted(none) + "]}");
      assertTrue(PolicyDocuments.isPolicy(policy), none);
    }
    assertFalse(
        PolicyDocuments.isPolicy(
            JsonReader.read("{\"Statement\": [" + statement.formatted("\"Update:*\"") + "]}")));
  }

  @Test
  void policiesInFilesOfOtherToolsAreFound() {
    String statement = "{'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': '*'}";
    String policy = "{'Version': '2012-10-17', 'Statement': [%s]}".formatted(statement);
    assertEquals(
        List.of("policies.reads IDENTITY", "roles[0].AssumeRolePolicyDocument ROLE_TRUST"),
        told(
            "{'policies': {'reads': %s}, 'roles': [{'AssumeRolePolicyDocument': %s}]}"
                .formatted(policy, policy)));
    assertEquals(List.of("[1] IDENTITY"), told("[1, %s]".formatted(policy)));
    assertEquals(
        List.of("text IDENTITY"), told("{'text': '%s'}".formatted(policy.replace("'", "\\'"))));
    assertEquals(
        List.of("node IDENTITY [VARIABLE_UNSUPPORTED_IN_VERSION, MISSING_VERSION]"),
        told("{'node': '[%s]', 'no': '[\\'Effect\\']'}".formatted(statement.replace("'", "\\'"))));
    assertEquals(
        List.of(
            "provider.iam.role.statements IDENTITY [VARIABLE_UNSUPPORTED_IN_VERSION,"
                + " MISSING_VERSION]",
            "functions.f.iamRoleStatements IDENTITY [VARIABLE_UNSUPPORTED_IN_VERSION,"
                + " MISSING_VERSION]"),
        told(
            "{'provider': {'iam': {'role': {'statements': [%s]}}}, 'functions': {'f':"
                    .formatted(statement)
                + " {'iamRoleStatements': [%s]}}}".formatted(statement)));
    assertEquals(
        List.of(
            "resources.Resources.E.Properties.PolicyDocument RESOURCE"
                + " [RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL, OPEN_TO_EVERYONE]",
            "resources.Resources.P.Properties RESOURCE [MISSING_VERSION]"),
        told(
            """
            {'service': 's', 'resources': {'Resources': {
              'E': {'Type': 'AWS::EC2::VPCEndpoint', 'Properties': {'PolicyDocument': %s}},
              'P': {'Type': 'AWS::Lambda::Permission', 'Properties': {'Action': 'lambda:InvokeFunction',
                'Principal': '*', 'FunctionName': {'Ref': 'F'}}}}}}
            """
                .formatted(policy.replace("'Action'", "'Principal': '*', 'Action'"))));
  }

  @Test
  void otherStatementsAreNone() {
    assertEquals(List.of(), told("{'rules': [{'Version': '1', 'Statement': 'x'}]}"));
    assertEquals(
        List.of(), told("{'rules': [{'Name': 'a', 'Statement': {'GeoMatchStatement': {}}}]}"));
    assertEquals(List.of(), told("{'batch': [{'Statement': 'SELECT 1'}], 'statements': ['a']}"));
    assertEquals(
        List.of(),
        told("{'version': 'tree-0.1', 'a': {'Statement': {'Effect': 'Allow', 'Action': 'x'}}}"));
  }

  private static List<String> told(String document) {
    return FilesJudge.inOther(JsonReader.read(document.replace('\'', '"'))).stream()
        .map(
            found ->
                found.path()
                    + ' '
                    + found.kind()
                    + (found.pointless().isEmpty() ? "" : " " + new TreeSet<>(found.pointless())))
        .toList();
  }

  @Test
  void whatAResourcePermitsIsAStatementOfItsPolicy() throws Exception {
    assertEquals(
        List.of(
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"lambda:InvokeFunctionUrl\",\"Resource\":\"${Function}\","
                + "\"Condition\":{\"StringEquals\":{\"lambda:FunctionUrlAuthType\":\"NONE\"}}}}",
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"s3.amazonaws.com\"},"
                + "\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"${Function}\",\"Condition\":{\"ArnLike\":{\"aws:SourceArn\":"
                + "\"${Bucket.Arn}\"},\"StringEquals\":{\"aws:SourceAccount\":\"${AWS::AccountId}\"}}}}",
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"},"
                + "\"Action\":\"lambda:GetLayerVersion\",\"Resource\":\"${LayerVersion}\"}}",
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"events:PutEvents\",\"Resource\":\"${EventBus}\","
                + "\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"}}}}",
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"events:PutEvents\",\"Resource\":\"${EventBus}\"}}"),
        inTemplate(
            """
            {"Resources": {
              "Url": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": "f",
                "Action": "lambda:InvokeFunctionUrl", "Principal": "*",
                "FunctionUrlAuthType": "NONE"}},
              "Notify": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": "f",
                "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com",
                "SourceArn": {"Fn::GetAtt": ["Bucket", "Arn"]},
                "SourceAccount": {"Ref": "AWS::AccountId"}}},
              "Layer": {"Type": "AWS::Lambda::LayerVersionPermission", "Properties": {
                "Action": "lambda:GetLayerVersion", "Principal": "111122223333"}},
              "Bus": {"Type": "AWS::Events::EventBusPolicy", "Properties": {"StatementId": "organization",
                "Action": "events:PutEvents", "Principal": "*",
                "Condition": {"Type": "StringEquals", "Key": "aws:PrincipalOrgID",
                  "Value": "o-a1b2c3d4e5"}}},
              "OpenBus": {"Type": "AWS::Events::EventBusPolicy", "Properties": {"StatementId": "open",
                "Action": "events:PutEvents", "Principal": "*"}},
              "Other": {"Type": "Custom::Permission", "Properties": {
                "Action": "lambda:InvokeFunction", "Principal": "*"}}}}\
            """));
  }

  static List<String> inTemplate(String template) throws Exception {
    return PolicyDocuments.inTemplate(JsonReader.read(template)).stream()
        .map(found -> JsonWriter.compact(found.document().plain()))
        .toList();
  }

  @Test
  void statementsOfOthersAreNone() throws Exception {
    for (String none :
        List.of(
            """
            {"Name": "common", "Priority": 0, "OverrideAction": {"None": {}},
              "Statement": {"ManagedRuleGroupStatement": {"VendorName": "AWS"}}}\
            """,
            """
            {"Statement": "SELECT * FROM Music", "ConsistentRead": true}\
            """,
            """
            {"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*",
              "Resource": "*"}, {"Effect": "Deny", "Action": ["Update:Delete", "Update:Replace"],
              "Principal": "*", "Resource": "LogicalResourceId/Database"}]}\
            """,
            """
            {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
              "NotAction": "Update:Delete", "Resource": "*"}}\
            """,
            """
            {"Statement": [{"Effect": "Allow", "Principal": "*", "Resource": "*"},
              {"Effect": "Deny", "Principal": "*", "NotResource": "LogicalResourceId/Database"}]}\
            """)) {
      assertFalse(PolicyDocuments.isPolicy(JsonReader.read(none)), none);
      assertEquals(List.of(), policies(none));
    }
    assertEquals(
        List.of("{\"Statement\":{\"Effect\":\"Allow\"}}"),
        policies(
            """
            {"Statement": {"NotStatement": {"Statement": {"Effect": "Allow"}}}}\
            """),
        "one inside is found");
    for (String broken :
        List.of(
            "{\"Statement\": []}",
            "{\"Statement\": {}}",
            "{\"Statement\": [{\"Effect\": \"Deny\", \"Action\": \"Update:*\"}, {\"Action\": \"s3:*\"}]}",
            "{\"Statement\": \"${statement}\"}",
            "{\"Statement\": {\"effect\": \"Allow\", \"Action\": \"s3:GetObject\"}}",
            "{\"Version\": \"2012-10-17\", \"Statement\": {\"efect\": \"Allow\"}}")) {
      assertTrue(PolicyDocuments.isPolicy(JsonReader.read(broken)), broken);
    }
  }

  @Test
  void aStatementAmongTheOtherPropertiesOfAResourceIsAPolicyWithoutThem() {
    String template =
        """
        {"Resources": {"P": {"Type": "AWS::Events::EventBusPolicy", "Properties": {
          "StatementId": "x", "EventBusName": "b",
          "Statement": {"Effect": "Allow", "Action": "events:PutEvents"}}}}}\
        """;
    FoundPolicy found = PolicyDocuments.inTemplate(JsonReader.read(template)).get(0);
    assertEquals("Resources.P.Properties", found.path());
    assertEquals(
        "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"events:PutEvents\"}}",
        JsonWriter.compact(found.document().plain()));
    assertEquals(PolicyDocuments.OF_STATEMENTS, found.pointless());
  }

  @Test
  void aPolicyInATextIsFoundAtThePlaceOfTheText() {
    String template =
        """
        {"Resources": {"P": {"Type": "AWS::Logs::ResourcePolicy", "Properties": {
          "PolicyDocument": {"Fn::Join": ["", ["{\\"Statement\\": [{\\"Effect\\": \\"Allow\\",",
            "\\"Resource\\": \\"", {"Fn::GetAtt": ["G", "Arn"]}, "\\"}]}"]]}}}}}\
        """;
    FoundPolicy found = PolicyDocuments.inTemplate(JsonReader.read(template)).get(0);
    assertEquals("Resources.P.Properties.PolicyDocument", found.path());
    assertEquals(
        "{\"Statement\":[{\"Effect\":\"Allow\",\"Resource\":\"${G.Arn}\"}]}",
        JsonWriter.compact(found.document().plain()));
    assertEquals(2, found.document().position().line());
    assertEquals(List.of(), policies("\"{\\\"Statement\\\": [\""), "a piece of one");
    assertEquals(List.of(), policies("\"{\\\"Statement\\\": \\\"SELECT 1\\\"}\""));
  }

  @Test
  void whatIsFilledIntoATextIsNotFilledAgain() {
    assertEquals(
        List.of("{\"Statement\":{\"Sid\":\"v/${B}/${C}/${aws:username}\"}}"),
        policies(
            """
            {"Statement": {"Sid": {"Fn::Sub": ["${A}/${D}/${C}/${!aws:username}",
              {"A": "v", "D": "${B}", "B": "w"}]}}}\
            """));
  }

  @Test
  void theResourcesOfALoopAreFound() throws Exception {
    JsonValue template =
        JsonReader.read(
            """
            {"Resources": {"Fn::ForEach::Roles": ["Name", ["a", "b"], {"Role${Name}": {
              "Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": {"Statement": []}}}}]}}\
            """);
    assertTrue(PolicyDocuments.isTemplate(template));
    FoundPolicy found = PolicyDocuments.inTemplate(template).get(0);
    assertEquals(PolicyKind.ROLE_TRUST, found.kind());
    assertEquals(
        "Resources.Fn::ForEach::Roles[2].Role${Name}.Properties.AssumeRolePolicyDocument",
        found.path());
  }

  static List<String> policies(String policy) {
    String template =
        "{\"Resources\": {\"R\": {\"Type\": \"AWS::X::Y\", \"Properties\": {\"P\": "
            + policy
            + "}}}}";
    return PolicyDocuments.inTemplate(JsonReader.read(template)).stream()
        .map(found -> JsonWriter.compact(found.document().plain()))
        .toList();
  }
}
