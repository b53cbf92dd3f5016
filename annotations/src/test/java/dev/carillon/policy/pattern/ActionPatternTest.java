package dev.carillon.policy.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActionPatternTest {

  @Test
  void matchesActionsInAnyLetterCase() {
    ActionPattern pattern = ActionPattern.parse("chime:List*");
    assertTrue(pattern.matches(new NamedAction("chime", "ListMeetings")));
    assertTrue(pattern.matches("CHIME:listmeetings"));
    assertFalse(pattern.matches("chime:CreateMeeting"));
    assertFalse(pattern.matches("s3:ListBucket"));
    assertFalse(pattern.matches("ListMeetings"));
  }

  @Test
  void aStarStandsForEveryActionOfEveryService() {
    assertTrue(ActionPattern.parse("*").matches("chime:CreateMeeting"));
    assertEquals(ActionPattern.parse("*:*"), ActionPattern.parse("*"));
    assertTrue(ActionPattern.parse("*").covers(ActionPattern.parse("s3:*")));
    assertFalse(ActionPattern.parse("s3:*").covers(ActionPattern.parse("*")));
  }

  @Test
  void theServiceOfAnEnumNeedNotBeWritten() {
    assertEquals(ActionPattern.parse("chime:List*"), ActionPattern.parse("chime", "list*"));
    assertEquals(ActionPattern.parse("chime:List*"), ActionPattern.parse("chime", "chime:List*"));
    assertEquals("chime:*", ActionPattern.parse("chime", "*").toString());
  }

  @Test
  void serviceAndNameAreComparedEachByItself() {
    assertFalse(ActionPattern.parse("s*:Get*").covers(ActionPattern.parse("ec2:Get*")));
    assertTrue(ActionPattern.parse("s*:Get*").covers(ActionPattern.parse("s3:GetObject*")));
    assertTrue(ActionPattern.parse("s3:Get*").intersects(ActionPattern.parse("s?:*Object")));
    assertFalse(ActionPattern.parse("s3:Get*").intersects(ActionPattern.parse("s3:Put*")));
  }

  @Test
  void aSpaceBesideTheColonIsToldAsThat() {
    for (String text : new String[] {"s3: GetObject", "s3 :GetObject"}) {
      InvalidPolicyException e =
          assertThrows(InvalidPolicyException.class, () -> ActionPattern.parse(text));
      assertTrue(String.valueOf(e.getMessage()).endsWith(": it has a space beside a colon"), text);
    }
  }

  @Test
  void aPatternThatWasToBeSeveralIsToldAsThat() {
    InvalidPolicyException e =
        assertThrows(
            InvalidPolicyException.class, () -> ActionPattern.parse("s3:GetObject,s3:PutObject"));
    assertTrue(
        String.valueOf(e.getMessage()).endsWith(": it names several; write each as a string"));
  }

  @Test
  void twoAreEqualThatStandForTheSame() {
    ActionPattern pattern = ActionPattern.parse("s3:Get*");
    assertEquals(pattern, ActionPattern.parse("S3:get*"));
    assertEquals(pattern.hashCode(), ActionPattern.parse("S3:get*").hashCode());
    assertNotEquals(pattern, ActionPattern.parse("s3:Put*"));
    assertNotEquals(pattern, ActionPattern.parse("sqs:Get*"));
    assertNotEquals(pattern, "s3:Get*");
  }

  @Test
  void aColonAtTheStartIsTheEndOfAnEmptyService() {
    assertFalse(ActionPattern.parse("*").matches("ListMeetings"));
    assertTrue(ActionPattern.parse("*").matches(":ListMeetings"));
    assertThrows(InvalidPolicyException.class, () -> ActionPattern.parse("chime", ":List*"));
  }

  @Test
  void expandsToTheActionsItStandsForInTheirOrder() {
    NamedAction put = new NamedAction("s3", "PutObject");
    NamedAction get = new NamedAction("s3", "GetObject");
    NamedAction list = new NamedAction("s3", "ListBucket");
    assertEquals(
        List.of(put, get),
        List.copyOf(ActionPattern.parse("s3:*Object").expand(List.of(put, list, get))));
    assertEquals(Set.of(), ActionPattern.parse("ec2:*").expand(List.of(put)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', names no service",
    "CreateMeeting, write \"service:CreateMeeting\"",
    "s3.GetObject, write \"s3:GetObject\"",
    "s3/Get*, write \"s3:Get*\"",
    "<action>, write \"service:action\"",
    "':Create', one side of the colon is empty",
    "'chime:', one side of the colon is empty",
    "'chime:Create Meeting', the character ' '",
    "'chime:a:b', the character ':'",
    "'chime:Ünder', the character 'Ü'",
  })
  void refusesWhatNoPolicyMayHaveAndSaysWhy(String text, String reason) {
    InvalidPolicyException refusal =
        assertThrows(InvalidPolicyException.class, () -> ActionPattern.parse(text));
    assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal::getMessage);
  }
}
