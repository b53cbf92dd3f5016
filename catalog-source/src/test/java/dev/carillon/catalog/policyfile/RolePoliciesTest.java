package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.grant.RoleGrants;
import dev.carillon.catalog.grant.RolePolicy;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.policy.Policy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies of one role, as one. */
class RolePoliciesTest {

  private static final String ALLOW =
      """
      {"Version": "2012-10-17", "Statement": {"Sid": "A", "Effect": "Allow",
        "Action": "s3:*", "Resource": "arn:aws:s3:::${bucket}/*"}}
      """;
  private static final String DENY =
      """
      {"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Deny",
        "Action": "s3:Delete*", "Resource": "*"}]}
      """;
  private static final String TEMPLATE =
      """
      {"Resources": {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {
          "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
          "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
            [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource":
              {"Fn::GetAtt": ["Table", "Arn"]}}]}}]}},
        "More": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyDocument":
          {"Version": "2012-10-17", "Statement":
            [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]}}}}}
      """;

  @Test
  void whatOneFileDeniesNoOtherGrants() {
    assertTrue(together(ALLOW).grants("s3:DeleteObject"));
    assertFalse(together(ALLOW, DENY).grants("s3:DeleteObject"));
    assertTrue(together(ALLOW, DENY).grants("s3:GetObject"));
  }

  @Test
  void aTemplateHasThePoliciesOfIdentitiesAndNoTrust() {
    Policy policy = together(TEMPLATE, DENY);
    assertTrue(policy.grants("dynamodb:GetItem"));
    assertTrue(policy.grants("sqs:SendMessage"));
    assertFalse(policy.grants("sts:AssumeRole"));
  }

  /** At the statement, before anybody asks what it grants; what a choice leaves out is none. */
  @Test
  void aStatementOfATemplateThatIsNoneIsRefused() {
    String lacking =
        TEMPLATE.replace("\"Effect\": \"Allow\", \"Action\": \"sqs", "\"Action\": \"sqs");
    JsonFault fault = assertThrows(JsonFault.class, () -> RolePolicies.read(lacking));
    assertEquals(
        "At line 10, column 8: a statement has an Effect; this has none", fault.getMessage());
    String left = "{\"Fn::If\": [\"A\", {\"Ref\": \"AWS::NoValue\"}, {\"Ref\": \"AWS::NoValue\"}]}";
    String choice =
        TEMPLATE.replace(
            "[{\"Effect\": \"Allow\", \"Action\": \"sqs",
            "[" + left + ", {\"Effect\": \"Allow\", \"Action\": \"sqs");
    assertTrue(together(choice).grants("sqs:SendMessage"));
    for (String none : new String[] {"1", "null", "\"a\"", "[]"}) {
      String other =
          TEMPLATE.replace(
              "[{\"Effect\": \"Allow\", \"Action\": \"sqs",
              "[" + none + ", {\"Effect\": \"Allow\", \"Action\": \"sqs");
      assertTrue(together(other).grants("sqs:SendMessage"), none);
    }
  }

  @Test
  void whatIsNoPolicyIsRefused() {
    assertThrows(JsonFault.class, () -> RolePolicies.read("{"));
    assertThrows(JsonFault.class, () -> RolePolicies.read("{\"a\": 1}"));
    JsonFault plan =
        assertThrows(
            JsonFault.class, () -> RolePolicies.read("{\"terraform_version\": \"1.9.0\"}"));
    String said = String.valueOf(plan.getMessage());
    assertTrue(said.contains("Terraform and other tools"), said);
    String empty = "{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {}}";
    JsonFault none = assertThrows(JsonFault.class, () -> RolePolicies.read(empty));
    assertEquals("the template has no policy of an identity", none.problem());
  }

  private static String statements(String... statements) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": [%s]}"
        .formatted(String.join(", ", statements));
  }

  private static String statement(String effect, String element, String actions) {
    return "{\"Effect\": %s, \"%s\": %s, \"Resource\": \"*\"}".formatted(effect, element, actions);
  }

  /** What is not known allows what it may, and neither denies nor leaves out anything. */
  @ParameterizedTest
  @ValueSource(strings = {"${a}", "s3:${a}", "s3:{{verb}}Object", "${service}:GetObject"})
  void aPlaceholderMayBeTheActionAndNeedNotBeIt(String action) {
    String open = '"' + action + '"';
    String all = statement("\"Allow\"", "Action", "\"s3:*\"");
    assertTrue(gets(statements(statement("\"Allow\"", "Action", open))));
    assertTrue(gets(statements(statement("\"Allow\"", "NotAction", open))));
    assertTrue(gets(statements(all, statement("\"Deny\"", "Action", open))));
    assertTrue(gets(statements(all, statement("\"Deny\"", "NotAction", open))));
    assertFalse(
        gets(statements(all, statement("\"Deny\"", "Action", "[\"s3:Get*\", " + open + "]"))));
  }

  /** One name can stand in several elements. */
  @Test
  void aPlaceholderOfAResourceMayBeTheActionBelow() {
    String both =
        """
        {"Effect": "Allow", "Resource": "arn:aws:s3:::${x}/*", "Action": "s3:${x}"}""";
    assertTrue(gets(statements(both)));
  }

  /** A template has a statement in one deployment and not in another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Fn::If': ['C', %s, {'Ref': 'AWS::NoValue'}]}",
        "{'Fn::If': ['C', {'Ref': 'AWS::NoValue'}, %s]}",
        "{'Fn::If': ['C', %s, {'Effect': 'Deny', 'Action': 'sqs:*', 'Resource': '*'}]}",
      })
  void whatOnlySomeDeploymentsDenyIsGranted(String choice) {
    String deny = statement("\"Deny\"", "Action", "\"s3:GetObject\"");
    String all = statement("\"Allow\"", "Action", "\"s3:*\"");
    assertTrue(gets(template("", all, choice.replace('\'', '"').formatted(deny))));
    assertFalse(gets(template("", all, deny)));
    String get = statement("\"Allow\"", "Action", "\"s3:GetObject\"");
    assertTrue(gets(template("", choice.replace('\'', '"').formatted(get))));
    String either = "{\"Fn::If\": [\"C\", \"Allow\", \"Deny\"]}";
    assertTrue(gets(template("", statement(either, "Action", "\"s3:GetObject\""))));
  }

  /** What a template denies in one way or the other is denied in each deployment. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Fn::If': ['C', {'Effect': 'Deny', 'Action': 's3:GetObject', 'Resource': '*'},"
            + " {'Effect': 'Deny', 'Action': ['sqs:*', 's3:G*'], 'Resource': '*'}]}",
        "{'Effect': 'Deny', 'Resource': '*', 'Action':"
            + " {'Fn::If': ['C', 's3:GetObject', ['s3:Put*', 's3:getobject']]}}",
        "{'Effect': 'Deny', 'Action': 's3:*', 'Resource':"
            + " {'Fn::If': ['C', '*', ['*', 'arn:aws:s3:::a/*']]}}",
        "{'Fn::If': ['C', {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'},"
            + " {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'}]}",
      })
  void whatBothAlternativesDenyIsNotGranted(String denied) {
    String all = statement("\"Allow\"", "Action", "\"s3:*\"");
    assertFalse(gets(template("", all, denied.replace('\'', '"'))));
    assertTrue(gets(template("\"Condition\": \"C\", ", all, denied.replace('\'', '"'))));
  }

  /** There is a deployment in which each of these does not deny it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Fn::If': ['C', {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'},"
            + " {'Fn::If': ['D', {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'},"
            + " {'Ref': 'AWS::NoValue'}]}]}",
        "{'Fn::If': ['C', {'Effect': 'Deny', 'Resource': '*', 'Action':"
            + " {'Fn::If': ['D', 's3:*', ['s3:*']]}}, {'Ref': 'AWS::NoValue'}]}",
        "{'Fn::If': ['C', {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*', 'Condition':"
            + " {'Bool': {'aws:SecureTransport': 'false'}}},"
            + " {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'}]}",
        "{'Fn::If': ['C', {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'},"
            + " {'Effect': 'Deny', 'NotAction': 'sqs:*', 'Resource': '*'}]}",
        "{'Effect': 'Deny', 'Resource': '*', 'Action': {'Fn::If': ['C', 's3:Get*', 's3:Put*']}}",
        "{'Effect': 'Deny', 'Action': 's3:*', 'Resource':"
            + " {'Fn::If': ['C', '*', 'arn:aws:s3:::a/*']}}",
        "{'Fn::If': ['C', {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'},"
            + " {'Ref': 'AWS::NoValue'}]}, {'Fn::If': ['D', {'Ref': 'AWS::NoValue'},"
            + " {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'}]}",
      })
  void whatSomeDeploymentDoesNotDenyIsGranted(String denied) {
    String all = statement("\"Allow\"", "Action", "\"s3:*\"");
    assertTrue(gets(template("", all, denied.replace('\'', '"'))));
  }

  /** What is not compared any more is granted. */
  @Test
  void alternativesWithManyStatementsAreReadInTime() {
    StringBuilder denials = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      denials
          .append(i == 0 ? "" : ", ")
          .append(all("Deny", "Resource", "arn:aws:s3:::a" + i + "/*"));
    }
    String choice = "{\"Fn::If\": [\"C\", [%1$s], [%1$s]]}".formatted(denials);
    String text =
        template("", statement("\"Allow\"", "Action", "\"s3:*\""))
            .replace("}]}}}}", "}, " + choice + "]}}}}");
    assertTrue(text.contains(choice));
    assertTimeout(Duration.ofSeconds(20), () -> assertTrue(gets(text)));
  }

  @Test
  void aResourceUnderAConditionAllowsAndDoesNotDeny() {
    String condition = "\"Condition\": \"C\", ";
    String allow = template(condition, statement("\"Allow\"", "Action", "\"s3:*\""));
    assertTrue(gets(allow));
    String deny = statement("\"Deny\"", "Action", "\"s3:*\"");
    String other = statement("\"Allow\"", "Action", "\"sqs:*\"");
    assertTrue(gets(allow, template(condition, other, deny)));
    assertFalse(gets(allow, template("", other, deny)));
  }

  /** Two placeholders need not be the same, and one can be what is left out. */
  @Test
  void aPlaceholderOfAResourceDeniesNothing() {
    String allow = all("Allow", "Resource", "arn:aws:s3:::${a}/*");
    assertTrue(gets(statements(allow, all("Deny", "Resource", "arn:aws:s3:::${b}/*"))));
    assertTrue(gets(statements(allow, all("Deny", "NotResource", "arn:aws:s3:::acme/*"))));
    assertTrue(gets(statements(allow, all("Deny", "NotResource", "arn:aws:s3:::${b}/*"))));
    assertTrue(gets(statements(allow, all("Deny", "NotResource", "${b}"))));
    assertTrue(gets(statements(all("Allow", "NotResource", "${a}"))));
    assertFalse(gets(statements(allow, all("Deny", "Resource", "arn:aws:s3:::*"))));
  }

  /** Which of the roles of a template the code runs under, nothing says. */
  @Test
  void whatOneOfSeveralPoliciesDeniesOnSomeResourcesIsGranted() {
    String acme = "arn:aws:s3:::acme/*";
    String one = template("", all("Allow", "Resource", acme), all("Deny", "Resource", acme));
    assertFalse(gets(one));
    String other =
        "\"Other\": {\"Type\": \"AWS::IAM::ManagedPolicy\", \"Properties\":"
            + " {\"PolicyDocument\": %s}}, \"Policy\""
                .formatted(statements(statement("\"Allow\"", "Action", "\"sqs:*\"")));
    assertTrue(gets(one.replace("\"Policy\"", other)));
    for (String everything : List.of("*", "arn:*", "arn:*:s3:::*")) {
      String all =
          template("", all("Allow", "Resource", acme), all("Deny", "Resource", everything));
      assertEquals(everything.contains("s3"), gets(all.replace("\"Policy\"", other)), everything);
    }
  }

  private static String all(String effect, String element, String resource) {
    return "{\"Effect\": \"%s\", \"Action\": \"s3:*\", \"%s\": \"%s\"}"
        .formatted(effect, element, resource);
  }

  private static String template(String condition, String... statements) {
    return """
        {"Resources": {"Policy": {%s"Type": "AWS::IAM::ManagedPolicy", "Properties":
          {"PolicyDocument": %s}}}}
        """
        .formatted(condition, statements(statements));
  }

  private static boolean gets(String... texts) {
    return together(texts).grants("s3:GetObject");
  }

  private static Policy together(String... texts) {
    return RoleGrants.together(
        Stream.of(texts).map(RolePolicies::read).map(RolePolicy::document).toList());
  }
}
