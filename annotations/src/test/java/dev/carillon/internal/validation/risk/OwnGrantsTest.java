package dev.carillon.internal.validation.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements are set apart by semicolons, and have single quotes. */
final class OwnGrantsTest {

  private static final PolicyChecker CHECKER = PolicyChecker.knowing(List.of()).withRisks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:role/app/*'",
        "'Action': 'iam:CreateRole', 'Resource': 'arn:aws:iam::111122223333:role/*-app';"
            + "'Action': 'iam:Put*', 'Resource': 'arn:aws:iam::111122223333:role/team-*'",
        "'Action': ['iam:UpdateAssumeRolePolicy', 'iam:PutRolePolicy'],"
            + " 'Resource': 'arn:aws:iam::111122223333:role/app'",
        "'Action': ['iam:CreateAccessKey', 'iam:AttachUserPolicy'], 'Resource':"
            + " 'arn:aws:iam::*:user/dev/*'",
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:role/app/*', 'Condition': {'StringEqualsIfExists':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}",
        "'Action': 'iam:TagUser', 'Resource': 'arn:aws:iam::*:user/${aws:username}';'Action':"
            + " 's3:GetObject', 'Resource': 'arn:aws:s3:::acme-${aws:PrincipalTag/team}/*'",
        "'Action': 'iam:Tag*', 'Resource': '*'; 'Action': 's3:GetObject', 'Resource':"
            + " 'arn:aws:s3:::acme/*', 'Condition': {'StringEquals': {'aws:PrincipalTag/team':"
            + " 'red'}}",
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:role/app/*', 'Condition': {'StringEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}; 'Action':"
            + " 'iam:DeleteRolePermissionsBoundary', 'Resource': 'arn:aws:iam::*:role/app/one'",
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:role/app/*', 'Condition': {'StringEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}; 'Action':"
            + " 'iam:PutRolePermissionsBoundary', 'Resource': 'arn:aws:iam::*:role/app/*'",
      })
  void whoIsInOnesHandsGetsWhatever(String statements) {
    assertEquals(1, escalations(statements), statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Action': 'iam:CreateRole', 'Resource': 'arn:aws:iam::*:role/app/*'",
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:role/app/*', 'Condition': {'StringEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}",
        "'Action': 'iam:CreateRole', 'Resource': 'arn:aws:iam::*:role/app/*';'Action':"
            + " 'iam:AttachRolePolicy', 'Resource': 'arn:aws:iam::*:role/app/*', 'Condition':"
            + " {'ArnEquals': {'iam:PolicyARN': 'arn:aws:iam::111122223333:policy/app'}}",
        "'Action': 'iam:CreateRole', 'Resource': 'arn:aws:iam::*:role/app/*';"
            + "'Action': 'iam:AttachRolePolicy', 'Resource': 'arn:aws:iam::*:role/team/*'",
        "'Action': 'iam:CreateAccessKey', 'Resource': 'arn:aws:iam::*:user/${aws:username}';"
            + "'Action': 'iam:PutUserPolicy', 'Resource': 'arn:aws:iam::*:user/dev/*'",
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:user/app'",
        "'Action': 'iam:TagUser', 'Resource': 'arn:aws:iam::*:user/${aws:username}'",
        "'Action': 'iam:TagUser', 'Resource': '*', 'Condition': {'ForAllValues:StringEquals':"
            + " {'aws:TagKeys': 'cost'}};'Action': 's3:GetObject', 'Resource':"
            + " 'arn:aws:s3:::acme-${aws:PrincipalTag/team}/*'",
        "'Action': 'ec2:CreateTags', 'Resource': '*'; 'Action': 'ec2:StartInstances', 'Resource':"
            + " '*', 'Condition': {'StringEquals': {'aws:ResourceTag/team':"
            + " '${aws:PrincipalTag/team}'}}",
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:role/app/*', 'Condition': {'StringEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}; 'Action':"
            + " 'iam:DeleteRolePermissionsBoundary', 'Resource': 'arn:aws:iam::*:role/test/*'",
        "'Action': ['iam:CreateRole', 'iam:AttachRolePolicy'], 'Resource':"
            + " 'arn:aws:iam::*:role/app/*', 'Condition': {'StringEquals':"
            + " {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b'}}; 'Action':"
            + " 'iam:PutRolePermissionsBoundary', 'Resource': 'arn:aws:iam::*:role/app/*',"
            + " 'Condition': {'StringEquals': {'iam:PermissionsBoundary':"
            + " 'arn:aws:iam::111122223333:policy/b'}}",
      })
  void whatIsLimitedOrApartGivesNothing(String statements) {
    assertEquals(0, escalations(statements), statements);
  }

  private static long escalations(String statements) {
    List<String> allowing =
        List.of(statements.replace('\'', '"').split(";")).stream()
            .map(one -> "{\"Effect\": \"Allow\", " + one + "}")
            .toList();
    String document = "{\"Version\": \"2012-10-17\", \"Statement\": " + allowing + "}";
    return CHECKER.check(document, PolicyKind.IDENTITY).stream()
        .filter(one -> one.check() == Check.PRIVILEGE_ESCALATION)
        .count();
  }
}
