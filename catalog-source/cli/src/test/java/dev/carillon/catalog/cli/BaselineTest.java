package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jdk")
final class BaselineTest extends BaselineCheck {

  @Test
  void aStatementThatIsOnlyWrittenOtherwiseStaysAccepted() throws IOException {
    write("a.json", STATEMENT);
    writeBaseline("Ticket 7");
    write(
        "a.json",
        """
        {
          "Statement": {
            "Condition": {"stringequals": {"AWS:requestedRegion": ["eu-central-1", "eu-west-1"]}},
            "Resource": ["arn:aws:iam::111122223333:role/app/*", "arn:aws:iam::111122223333:role/*"],
            "Action": ["iam:getrole", "iam:passrole"],
            "Effect": "Allow",
            "Sid": "Renamed"
          },
          "Version": "2012-10-17"
        }
        """);
    assertEquals(0, check(), out.toString());
    assertEquals("", err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"iam:GetRole\"] -> \"iam:GetRole\", \"iam:ListRoles\"]",
        "\"iam:GetRole\"] -> \"iam:Get*\"]",
        "\"Action\" -> \"NotAction\"",
        "\"Resource\" -> \"NotResource\"",
        "role/*\", -> *\",",
        "\"Resource\": [ -> \"Resource\": [\"*\", ",
        "StringEquals -> StringEqualsIfExists",
        "StringEquals -> StringLike",
        "\"eu-central-1\" -> \"*\"",
        "\"eu-central-1\" -> \"eu-central-1\", \"us-east-1\"",
        "aws:RequestedRegion -> aws:SourceVpc",
        "\"Condition\": {\"StringEquals\": {\"aws:RequestedRegion\": [\"eu-west-1\","
            + " \"eu-central-1\"]}} -> \"Condition\": {}",
        "\"2012-10-17\" -> \"2008-10-17\"",
        "\"Effect\": \"Allow\", -> \"Effect\": \"Allow\", \"Principal\": \"*\","
      })
  void aStatementThatMeansSomethingElseIsAcceptedNoMore(String change) throws IOException {
    write("a.json", STATEMENT);
    writeBaseline("Ticket 7");
    String[] sides = change.split(" -> ", 2);
    String changed = STATEMENT.replace(sides[0], sides[1]);
    assertFalse(changed.equals(STATEMENT), "nothing was changed");
    write("a.json", changed);
    check();
    assertFalse(out.toString().contains(" accepted"), out.toString());
    assertTrue(
        err.toString()
            .contains(
                "PASS_ROLE_WITH_STAR_IN_RESOURCE in a.json at Deploy is accepted, and is not"),
        err.toString());
  }

  @Test
  void aCombinationIsAcceptedOfTheWholeDocument() throws IOException {
    String two =
        """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": "iam:CreateAccessKey",
            "Resource": "arn:aws:iam::111122223333:user/*"},
          {"Effect": "Allow", "Action": "sqs:SendMessage",
            "Resource": "arn:aws:sqs:eu-west-1:111122223333:jobs"}]}
        """;
    write("a.json", two);
    assertEquals(1, run("check", "--fail-on", "warning", folder.toString()));
    assertTrue(out.toString().contains("PRIVILEGE_ESCALATION"), out.toString());
    writeBaseline("Ticket 7");
    assertEquals(0, check(), out.toString());
    write("a.json", two.replace("sqs:SendMessage", "sqs:*"));
    assertEquals(1, check());
    assertTrue(out.toString().contains("PRIVILEGE_ESCALATION"), out.toString());
  }

  @Test
  void anotherStatementAndAnotherMistakeAreNotAccepted() throws IOException {
    write("a.json", STATEMENT);
    writeBaseline("Ticket 7");
    write("b.json", STATEMENT);
    assertEquals(1, check());
    assertTrue(out.toString().startsWith(folder.resolve("b.json").toString()), out.toString());
  }

  @Test
  void fromItsDateOnAFindingCountsAgain() throws IOException {
    write("a.json", TYPO);
    assertEquals(0, writeBaseline("Ticket 7", "--expires", "2999-01-01"));
    assertTrue(Files.readString(baseline()).contains("\"expires\": \"2999-01-01\""));
    assertEquals(0, check(), out.toString());
    change("2999-01-01", "2020-02-29");
    assertEquals(1, check());
    assertTrue(out.toString().contains("ERROR INVALID_ACTION"), out.toString());
    assertEquals(
        baseline()
            + ": warning: INVALID_ACTION in a.json at Statement[0] is accepted no more since"
            + " 2020-02-29 (Ticket 7)\n",
        err.toString());
    assertEquals(0, writeBaseline("Ticket 8", "--expires", "2999-01-01"));
    assertTrue(Files.readString(baseline()).contains("Ticket 8"), "accepted anew");
  }

  @Test
  void whatMatchesNothingIsToldWhereItCouldBe() throws IOException {
    write("a.json", TYPO);
    write("b.json", TYPO);
    writeBaseline("Ticket 7");
    write("a.json", CLEAN);
    Files.delete(folder.resolve("b.json"));
    assertEquals(0, check());
    assertEquals(
        List.of(
            baseline()
                + ": warning: INVALID_ACTION in a.json at Statement[0] is accepted, and is not"
                + " there, or what it was accepted for has changed",
            baseline()
                + ": warning: INVALID_ACTION in b.json at Statement[0] is accepted, and the file is"
                + " not there"),
        err.toString().lines().toList());
    write("b.json", TYPO);
    String other = write("c.json", CLEAN);
    assertEquals(0, run("check", "--baseline", baseline().toString(), other));
    assertEquals("", err.toString(), "files that were not looked at say nothing");
  }

  @Test
  void aPolicyInATemplateIsAcceptedAtItsPlace() throws IOException {
    String template =
        """
        {"Resources": {"Grants": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyDocument": {
          "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole",
            "Resource": {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:role/*"}}]}}}}}
        """;
    write("a.template.json", template);
    writeBaseline("Ticket 7");
    assertTrue(
        Files.readString(baseline())
            .contains("\"Resources.Grants.Properties.PolicyDocument.Statement[0]\""));
    assertEquals(0, check(), out.toString());
    write("a.template.json", template.replace("role/*", "*"));
    assertEquals(1, check());
  }

  @Test
  void anIdThatIsNoneAndAReasonThatLacksAreTold() throws IOException {
    write("a.json", TYPO);
    writeBaseline("Ticket 7");
    change("INVALID_ACTION", "INVALID_ACTON");
    assertEquals(2, check());
    assertEquals(
        baseline()
            + ":4:5: there is no mistake with the id INVALID_ACTON. Did you mean"
            + " \"INVALID_ACTION\"?\n",
        err.toString());
    change("INVALID_ACTON", "INVALID_ACTION");
    change("Ticket 7", " ");
    assertEquals(2, check());
    assertEquals(baseline() + ":4:5: lacks \"reason\": say why this is accepted\n", err.toString());
    Files.writeString(baseline(), "[]");
    assertEquals(2, check());
    assertTrue(err.toString().contains("is no baseline; expected"), err.toString());
  }
}
