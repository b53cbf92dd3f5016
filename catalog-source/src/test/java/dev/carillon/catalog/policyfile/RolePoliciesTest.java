package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.policy.Policy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  @Test
  void whatIsNoPolicyIsRefused() {
    assertThrows(JsonFault.class, () -> RolePolicies.document("{"));
    assertThrows(JsonFault.class, () -> RolePolicies.document("{\"a\": 1}"));
    JsonFault plan =
        assertThrows(
            JsonFault.class, () -> RolePolicies.document("{\"terraform_version\": \"1.9.0\"}"));
    String said = String.valueOf(plan.getMessage());
    assertTrue(said.contains("Terraform and other tools"), said);
    String empty = "{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {}}";
    JsonFault none = assertThrows(JsonFault.class, () -> RolePolicies.document(empty));
    assertEquals("the template has no policy of an identity", none.problem());
  }

  private static Policy together(String... texts) {
    return RolePolicies.together(Stream.of(texts).map(RolePolicies::document).toList());
  }
}
