package dev.carillon.policy;

import static dev.carillon.policy.fixture.ChimeAction.CREATE_ATTENDEE;
import static dev.carillon.policy.fixture.ChimeAction.CREATE_MEETING;
import static dev.carillon.policy.fixture.ChimeAction.GET_MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final Statement HOST =
      ChimeStatement.allow("Host").actions(CREATE_MEETING, CREATE_ATTENDEE).onAllResources();

  @Test
  void writesElementsInTheOrderOfTheGrammarAndSingleValuesAsStrings() {
    Policy policy =
        Policy.of(
            HOST,
            S3Statement.deny("NoWrites")
                .actions(S3Action.PUT_OBJECT)
                .on("arn:aws:s3:::logs/*", "arn:aws:s3:::audit/*"));
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":["
            + "{\"Sid\":\"Host\",\"Effect\":\"Allow\","
            + "\"Action\":[\"chime:CreateMeeting\",\"chime:CreateAttendee\"],\"Resource\":\"*\"},"
            + "{\"Sid\":\"NoWrites\",\"Effect\":\"Deny\",\"Action\":\"s3:PutObject\","
            + "\"Resource\":[\"arn:aws:s3:::logs/*\",\"arn:aws:s3:::audit/*\"]}]}",
        policy.toJson());
  }

  @Test
  void prettyJsonIsTheSameDocumentIndentedByTwoSpaces() {
    assertEquals(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "Host",
              "Effect": "Allow",
              "Action": [
                "chime:CreateMeeting",
                "chime:CreateAttendee"
              ],
              "Resource": "*"
            }
          ]
        }\
        """,
        Policy.of(HOST).toPrettyJson());
  }

  @Test
  void theMapIsPlainAndCannotBeChanged() {
    Map<String, Object> map = Policy.of(HOST).toMap();
    assertEquals(List.of("Version", "Statement"), List.copyOf(map.keySet()));
    assertThrows(UnsupportedOperationException.class, () -> map.put("Id", "x"));
    assertTrue(map.get("Statement") instanceof List<?> statements && statements.size() == 1);
  }

  @Test
  void duplicateActionsAreWrittenOnceInTheAuthorsOrder() {
    Statement statement =
        ChimeStatement.allow()
            .actions(CREATE_MEETING, GET_MEETING, CREATE_MEETING)
            .onAllResources();
    assertEquals(List.of("chime:CreateMeeting", "chime:GetMeeting"), statement.actionPatterns());
    assertEquals(List.of(CREATE_MEETING, GET_MEETING), statement.actions());
    assertEquals(Optional.empty(), statement.sid());
  }

  @Test
  void equalityIsThatOfTheDocument() {
    Statement same =
        ChimeStatement.allow("Host")
            .actions(List.of(CREATE_MEETING, CREATE_ATTENDEE))
            .onAllResources();
    assertEquals(Policy.of(HOST), Policy.of(same));
    assertEquals(Policy.of(HOST).hashCode(), Policy.of(same).hashCode());
    assertEquals(Policy.of(HOST).toJson(), Policy.of(same).toString());
    assertEquals(Optional.of("Host"), same.sid());
    assertEquals("Allow", same.toMap().get("Effect"));
    assertNotEquals(
        HOST,
        ChimeStatement.allow("Host").notActions(CREATE_MEETING, CREATE_ATTENDEE).onAllResources());
    assertNotEquals(
        HOST,
        ChimeStatement.deny("Host").actions(CREATE_MEETING, CREATE_ATTENDEE).onAllResources());
  }

  @Test
  void allActionsIsTheWildcardOfTheService() {
    assertEquals(
        List.of("chime:*"), ChimeStatement.allow().allActions().onAllResources().actionPatterns());
    assertEquals(
        List.of("*"), AwsStatement.allow("All").allActions().onAllResources().actionPatterns());
  }

  @Test
  void notActionsAndNotOnWriteTheNegatedElements() {
    Statement statement =
        S3Statement.deny("Rest").notActions(S3Action.GET_OBJECT).notOn("arn:aws:s3:::public/*");
    assertEquals(
        "{\"Sid\":\"Rest\",\"Effect\":\"Deny\",\"NotAction\":\"s3:GetObject\","
            + "\"NotResource\":\"arn:aws:s3:::public/*\"}",
        statement.toString());
  }

  @Test
  void notPatternsExcludesWhatMatchesOfEveryService() {
    assertEquals(
        "{\"Effect\":\"Deny\",\"NotAction\":[\"iam:*\",\"sts:Get*\"],\"Resource\":\"*\"}",
        AwsStatement.deny().notPatterns("iam:*", "sts:Get*").onAllResources().toString());
    assertEquals(
        "{\"Sid\":\"A\",\"Effect\":\"Deny\",\"NotAction\":\"s3:List*\",\"Resource\":\"*\"}",
        S3Statement.deny("A").notPatterns("List*").onAllResources().toString());
    assertMessage("Statement \"A\" selects by", () -> S3Statement.deny("A").notPatterns("ec2:*"));
  }

  @Test
  void servicesAreMixedInStatementsThatStartFromAwsStatement() {
    Statement statement =
        AwsStatement.allow(CREATE_MEETING, S3Action.LIST_ALL_MY_BUCKETS).onAllResources();
    assertEquals(List.of("chime:CreateMeeting", "s3:ListAllMyBuckets"), statement.actionPatterns());
  }

  @Test
  void emptySelectionsAreRefused() {
    assertMessage(
        "Statement \"Host\" selects no action",
        () -> ChimeStatement.allow("Host").actions(List.of()));
    assertMessage(
        "Statement \"Read\" names no resource",
        () -> S3Statement.allow("Read").actions(S3Action.GET_OBJECT).on(List.of()));
    assertMessage("A policy without statements", () -> Policy.of(List.of()));
  }

  @Test
  void allButSomeNamesWhatIsLeft() {
    Statement statement =
        ChimeStatement.allow("Some")
            .actionsExcept(List.of(CREATE_MEETING, GET_MEETING, CREATE_ATTENDEE), GET_MEETING)
            .onAllResources();
    assertEquals(List.of(CREATE_MEETING, CREATE_ATTENDEE), statement.actions());
    assertMessage(
        "Statement \"Some\" excepts chime:GetMeeting from a selection that does not have it",
        () -> ChimeStatement.allow("Some").actionsExcept(List.of(CREATE_MEETING), GET_MEETING));
    assertMessage(
        "Statement \"Some\" selects no action",
        () -> ChimeStatement.allow("Some").actionsExcept(List.of(GET_MEETING), GET_MEETING));
  }

  @Test
  void patternsAreWrittenAsTheyAreButOfTheServiceOnly() {
    Statement statement =
        ChimeStatement.allow("See").patterns("List*", "CHIME:Get?eeting").onAllResources();
    assertEquals(List.of("chime:List*", "CHIME:Get?eeting"), statement.actionPatterns());
    assertEquals(List.of(), statement.actions());
    assertEquals(
        List.of("s3:Get*"),
        AwsStatement.allow("See").patterns("s3:Get*").onAllResources().actionPatterns());
    assertMessage(
        "Statement \"See\" selects by \"s3:Get*\", which is not a pattern of chime actions. One"
            + " reads chime:List*.",
        () -> ChimeStatement.allow("See").patterns("s3:Get*"));
    assertMessage(
        "Statement \"See\" selects by \"Get*\"", () -> AwsStatement.allow("See").patterns("Get*"));
    assertMessage(
        "Statement \"See\" selects by \"List *\"",
        () -> ChimeStatement.allow("See").patterns("List *"));
    assertMessage(
        "Statement \"See\" selects no action",
        () -> ChimeStatement.allow("See").patterns(List.of()));
  }

  @Test
  void sidsAreAlphanumericAndUnique() {
    assertMessage("The Sid \"meeting host\"", () -> ChimeStatement.allow("meeting host"));
    assertMessage("The Sid \"\"", () -> AwsStatement.allow(""));
    assertMessage("Statement 2 has the Sid \"Host\"", () -> Policy.of(HOST, HOST));
  }

  @Test
  void anActionThatTakesNoResourceTypeIsRefusedOnAnArn() {
    assertMessage(
        "Statement \"List\" names what an action does not take: s3:ListAllMyBuckets takes only"
            + " \"*\"",
        () ->
            S3Statement.allow("List")
                .actions(S3Action.LIST_BUCKET, S3Action.LIST_ALL_MY_BUCKETS)
                .on("arn:aws:s3:::logs"));
  }

  /** Asserts that code is refused with a message that starts so. */
  static void assertMessage(String start, org.junit.jupiter.api.function.Executable code) {
    String message = assertThrows(InvalidPolicyException.class, code).getMessage();
    assertTrue(message != null && message.startsWith(start), message);
  }
}
