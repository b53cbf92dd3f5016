package dev.carillon.internal.validation.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a denial beside {@code iam:AttachRolePolicy} on whatever role leaves of it. */
final class DeniedTest {

  private static final PolicyChecker CHECKER = PolicyChecker.knowing(List.of()).withRisks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Action': 'iam:*', 'Resource': '*'",
        "'NotAction': 's3:*', 'Resource': '*'",
        "'Action': 'iam:*', 'NotResource': 'arn:aws:iam::111122223333:role/app-*'",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'StringNotEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'StringNotEqualsIfExists':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'ArnNotEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}, 'ArnNotLike':"
            + " {'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'Null':"
            + " {'iam:ResourceTag/team': 'true'}}",
      })
  void limitsIt(String denial) {
    assertEquals(0, escalations(denial), denial);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Action': 's3:*', 'Resource': '*'",
        "'Action': 's3:*', 'NotResource': 'arn:aws:iam::111122223333:role/app-*'",
        "'Action': 's3:*', 'Resource': '*', 'Condition': {'StringNotEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}",
        "'NotAction': 'iam:*', 'Resource': '*'",
        "'Action': 'iam:*', 'NotResource': 'arn:aws:iam::111122223333:role/*'",
        "'Action': 'iam:*', 'NotResource': 'arn:aws:iam::111122223333:role/app-*',"
            + " 'Condition': {'Bool': {'aws:SecureTransport': 'false'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'StringNotLike':"
            + " {'iam:PermissionsBoundary': '*'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'StringEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'StringNotEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}, 'Null':"
            + " {'iam:PermissionsBoundary': 'false'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'StringNotEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b',"
            + " 'aws:RequestedRegion': 'eu-west-1'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'ArnNotEquals':"
            + " {'iam:PolicyARN': 'arn:aws:iam::aws:policy/AdministratorAccess'}}",
        "'Action': 'iam:*', 'Resource': '*', 'Condition': {'BoolIfExists':"
            + " {'aws:MultiFactorAuthPresent': 'false'}}",
      })
  void leavesItAsItIs(String denial) {
    assertEquals(1, escalations(denial), denial);
  }

  private static long escalations(String denial) {
    String document =
        "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action':"
            + " 'iam:AttachRolePolicy', 'Resource': '*'}, {'Effect': 'Deny', "
            + denial
            + "}]}";
    List<Finding> findings = CHECKER.check(document.replace('\'', '"'), PolicyKind.IDENTITY);
    assertTrue(findings.stream().noneMatch(one -> one.check() == Check.JSON_SYNTAX_ERROR));
    return findings.stream().filter(one -> one.check() == Check.PRIVILEGE_ESCALATION).count();
  }
}
