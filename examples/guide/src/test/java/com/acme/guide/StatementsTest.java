package com.acme.guide;

import static dev.carillon.policy.AccessLevel.PERMISSIONS_MANAGEMENT;
import static dev.carillon.policy.AccessLevel.PERMISSIONS_MANAGEMENT;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

  @Test
  void selectionsByLevelStayAtOrBelowIt() {
    for (Statement statement : List.of(Statements.exactLevels(), Statements.upToLevel())) {
      assertTrue(statement.actions().contains(ChimeAction.GET_MEETING));
      assertTrue(
          statement.actions().stream()
              .allMatch(action -> action.accessLevel().compareTo(AccessLevel.READ) <= 0));
    }
  }

  @Test
  void ofALevelThoseAreSelectedThatTakeTheQueue() {
    List<String> names = Statements.ofOneResourceType().actionPatterns();
    assertTrue(names.contains("sqs:GetQueueAttributes"));
    assertFalse(names.contains("sqs:ListQueues"));
  }

  @Test
  void matchingNamesTheActionsAndPatternsKeepsThePattern() {
    assertTrue(Statements.namesOfToday().actionPatterns().contains("chime:ListMeetings"));
    assertEquals(List.of("chime:List*"), Statements.patterns().actionPatterns());
  }

  @Test
  void constantsAndPatternsStandTogether() {
    assertEquals(
        List.of("chime:CreateMeeting", "chime:Get*", "chime:List*"),
        Statements.constantsAndPatterns().actionPatterns());
    assertEquals(2, Statements.typedResourcesOfTwoServices().resources().size());
  }

  @Test
  void exceptLeavesOneOut() {
    List<String> names = Statements.allButSome().actionPatterns();
    assertTrue(names.contains("chime:GetAttendee"));
    assertFalse(names.contains("chime:GetMeeting"));
  }

  @Test
  void dependentActionsComeAlongOrApart() {
    assertEquals(
        List.of("chime:CreateCDRBucket", "s3:CreateBucket", "s3:ListAllMyBuckets"),
        Statements.withDependentActions().actionPatterns());
    assertEquals(
        List.of("s3:CreateBucket", "s3:ListAllMyBuckets"),
        Statements.dependentActionsApart().actionPatterns());
  }

  @Test
  void anActionThatManagesPermissionsIsNotSelectedAsOneThatWrites() {
    // AWS says of CreatePermission: Write and Permissions management.
    AcmPcaAction both = AcmPcaAction.CREATE_PERMISSION;
    assertFalse(AcmPcaAction.withAccessLevel(WRITE).contains(both));
    assertFalse(AcmPcaAction.upToAccessLevel(WRITE).contains(both));
    assertTrue(AcmPcaAction.withAccessLevel(PERMISSIONS_MANAGEMENT).contains(both));
  }

  @Test
  void whatTagsIsOfTheLevelTagging() {
    List<String> names = Statements.tagging().actionPatterns();
    assertTrue(names.contains("chime:TagMeeting"), names.toString());
    assertFalse(names.contains("chime:CreateMeeting"), names.toString());
  }

  @Test
  void aPatternThatMatchesNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ChimeAction.matching("Lst*"));
  }

  @Test
  void mixedDenyAndNot() {
    assertEquals(
        "{\"Effect\":\"Allow\",\"Action\":[\"chime:CreateMeeting\",\"s3:ListAllMyBuckets\"],"
            + "\"Resource\":\"*\"}",
        Statements.mixedServices().toString());
    assertEquals(
        "{\"Sid\":\"KeepTheBucket\",\"Effect\":\"Deny\",\"Action\":\"s3:DeleteBucket\","
            + "\"Resource\":\"arn:aws:s3:::acme-reports\"}",
        Statements.deny().toString());
    assertEquals(
        "{\"Sid\":\"NothingButReading\",\"Effect\":\"Deny\",\"NotAction\":\"s3:GetObject\","
            + "\"NotResource\":\"arn:aws:s3:::acme-reports/*\"}",
        Statements.denyAllBut().toString());
    assertEquals(
        "{\"Sid\":\"StayInEurope\",\"Effect\":\"Deny\","
            + "\"NotAction\":[\"iam:*\",\"organizations:*\",\"support:*\"],\"Resource\":\"*\","
            + "\"Condition\":{\"StringNotEquals\":{\"aws:RequestedRegion\":"
            + "[\"eu-west-1\",\"eu-central-1\"]}}}",
        Statements.stayInEurope().toString());
  }
}
