package dev.carillon.internal.validation.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EscalationTest {

  private static final PolicyChecker CHECKER = PolicyChecker.knowing(List.of()).withRisks();

  @Test
  void fortyWaysAndMoreAreKnown() {
    assertTrue(Escalation.ALL.size() >= 40, "ways: " + Escalation.ALL.size());
  }

  @TestFactory
  Stream<DynamicTest> eachWayIsFoundSpreadOverStatementsAndHiddenInPatterns() {
    return ways(
        way -> {
          List<String> statements = new ArrayList<>();
          for (String action : way.actions()) {
            statements.add(allow(action.substring(0, action.length() - 2) + "*", "*", ""));
          }
          statements.add(passRole(way, way.passedTo() + ".amazonaws.com"));
          List<Finding> found = escalations(statements);
          assertTrue(
              found.stream().anyMatch(one -> one.message().contains(way.written())),
              way + " in " + found);
        });
  }

  @TestFactory
  Stream<DynamicTest> noWayIsLeftWhereResourcesAreNamed() {
    return ways(
        way -> {
          List<String> statements = new ArrayList<>();
          for (String action : way.actions()) {
            String service = action.substring(0, action.indexOf(':'));
            statements.add(
                allow(action, "arn:aws:" + service + ":us-east-1:111122223333:thing/mine", ""));
          }
          statements.add(passRole(way, way.passedTo() + ".amazonaws.com"));
          assertEquals(List.of(), escalations(statements));
        });
  }

  @TestFactory
  Stream<DynamicTest> noWayIsLeftWhereAnActionIsDenied() {
    return ways(
        way -> {
          List<String> statements = new ArrayList<>();
          way.actions().forEach(action -> statements.add(allow(action, "*", "")));
          statements.add(passRole(way, way.passedTo() + ".amazonaws.com"));
          way.actions()
              .forEach(
                  action ->
                      statements.add(allow(action, "*", "").replace("\"Allow\"", "\"Deny\"")));
          assertEquals(List.of(), escalations(statements));
        });
  }

  @TestFactory
  Stream<DynamicTest> aRoleThatIsPassedToAnotherServiceOpensNoWay() {
    return ways(
        way -> {
          List<String> statements = new ArrayList<>();
          way.actions().forEach(action -> statements.add(allow(action, "*", "")));
          statements.add(passRole(way, "vpc-flow-logs.amazonaws.com"));
          assertTrue(
              way.passedTo().isEmpty()
                  || escalations(statements).stream()
                      .noneMatch(one -> one.message().contains(way.written())));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Action\": \"iam:PutUserPolicy\", \"Resource\": \"arn:aws:iam::*:user/${aws:username}\"",
        "\"Action\": \"iam:*\", \"Resource\": \"arn:aws:iam::111122223333:*\"",
        "\"NotAction\": \"s3:*\", \"Resource\": \"*\"",
        "\"Action\": \"IAM:put*\", \"NotResource\": \"arn:aws:iam::*:role/admin\"",
        "\"Action\": \"iam:AttachRolePolicy\", \"Resource\": \"arn:aws:iam::*:role/*\","
            + " \"Condition\": {\"Bool\": {\"aws:MultiFactorAuthPresent\": \"true\"}}",
        "\"Action\": \"iam:AttachRolePolicy\", \"Resource\": \"*\", \"Condition\": {\"ArnLike\":"
            + " {\"iam:PolicyARN\": \"arn:aws:iam::*:policy/*\"}}",
        "\"Action\": \"iam:AttachRolePolicy\", \"Resource\": \"*\","
            + " \"Condition\": {\"StringEqualsIfExists\": {\"iam:PermissionsBoundary\": \"b\"}}",
      })
  void thisMakesAnAdministrator(String statement) {
    assertEquals(1, escalations(List.of("{\"Effect\": \"Allow\", " + statement + "}")).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Action\": \"iam:CreateAccessKey\", \"Resource\":"
            + " \"arn:aws:iam::*:user/${aws:username}\"",
        "\"Action\": [\"iam:Get*\", \"iam:List*\"], \"Resource\": \"*\"",
        "\"Action\": \"iam:AttachRolePolicy\", \"Resource\": \"*\", \"Condition\": {\"ArnEquals\":"
            + " {\"iam:PolicyARN\": \"arn:aws:iam::111122223333:policy/app\"}}",
        "\"Action\": \"iam:AttachUserPolicy\", \"Resource\": \"*\", \"Condition\": {\"ArnLike\":"
            + " {\"iam:PolicyARN\": \"arn:aws:iam::*:policy/team_*\"}}",
        "\"Action\": \"ssm:SendCommand\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\":"
            + " {\"aws:ResourceTag/team\": \"blue\"}}",
        "\"Action\": \"ssm:StartSession\", \"Resource\": \"*\", \"Condition\": {\"StringLike\":"
            + " {\"ssm:resourceTag/aws:cloud9:environment\": \"*\"}}",
        "\"Action\": [\"iam:PassRole\", \"ec2:RunInstances\"],"
            + " \"Resource\": [\"arn:aws:iam::111122223333:role/web\", \"arn:aws:ec2:*:*:*\"]",
        "\"Action\": \"ec2:RunInstances\", \"Resource\": \"*\"",
        "\"Action\": \"ssm:StartSession\", \"Resource\": \"arn:aws:ssm:*:*:document/*\"",
        "\"Action\": \"ssm:SendCommand\", \"Resource\": [\"arn:aws:s3:::*\","
            + " \"arn:aws:ssm:*:*:document/AWS-RunShellScript\"]",
        "\"Action\": \"sts:AssumeRole\", \"Resource\": \"arn:aws:iam::111122223333:role/reader\"",
        "\"Action\": \"batch:SubmitJob\", \"Resource\": [\"arn:aws:batch:*:*:job-queue/*\","
            + " \"arn:aws:batch:*:*:job-definition/resize:*\"]",
      })
  void thisMakesNone(String statement) {
    assertEquals(List.of(), escalations(List.of("{\"Effect\": \"Allow\", " + statement + "}")));
  }

  private interface Body {
    void check(Escalation way);
  }

  private static Stream<DynamicTest> ways(Body body) {
    return Escalation.ALL.stream().map(way -> dynamicTest(way.written(), () -> body.check(way)));
  }

  private static String passRole(Escalation way, String service) {
    return way.passedTo().isEmpty()
        ? allow("sqs:ListQueues", "*", "")
        : allow(
            "iam:Pass*",
            "arn:aws:iam::111122223333:role/*",
            ", \"Condition\": {\"StringEquals\": {\"iam:PassedToService\": \"" + service + "\"}}");
  }

  private static String allow(String action, String resource, String rest) {
    return "{\"Effect\": \"Allow\", \"Action\": \"%s\", \"Resource\": \"%s\"%s}"
        .formatted(action, resource, rest);
  }

  private static List<Finding> escalations(List<String> statements) {
    String document = "{\"Version\": \"2012-10-17\", \"Statement\": " + statements + "}";
    return CHECKER.check(document, PolicyKind.IDENTITY).stream()
        .filter(one -> one.check() == Check.PRIVILEGE_ESCALATION)
        .toList();
  }
}
