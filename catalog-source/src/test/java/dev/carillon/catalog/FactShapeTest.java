package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactShapeTest {

  /** What AWS really has, the odd ones. */
  @ParameterizedTest
  @CsvSource({
    "SERVICE, a4b",
    "ACTION, AssociateViaAWSService-EventsAndStates",
    "DEPENDENT_ACTION, vpc-lattice:AssociateViaAWSService-EventsAndStates",
    "RESOURCE_TYPE, bell tower",
    "ARN, arn:${Partition}:health:*::event/${Service}/${EventTypeCode}/*",
    "ARN, arn:${Partition}:opsworks-cm::${Account}:backup/${Server}-{Date-and-Time-Stamp-of-Backup}",
    "ARN, arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}",
    "CONDITION_KEY, ${Prefix}:sub",
    "CONDITION_KEY, agent.${Domain}.buildkite.dev:build_branch",
    "CONDITION_KEY, s3:ExistingObjectTag/<key>",
    "CONDITION_KEY, ssm:resourceTag/aws:ssmmessages:session-id",
    "CONDITION_KEY, cognito-identity.amazonaws.com:aud",
    "CONDITION_KEY, github.com/enterprises/${EnterpriseName}:actor",
    "CONDITION_KEY, kms:EncryptionContext:${EncryptionContextKey}",
    "VALUE_TYPE, ArrayOfString",
  })
  void takesWhatAwsHas(FactShape shape, String text) {
    assertEquals(Optional.empty(), shape.problem(text));
  }

  @ParameterizedTest
  @CsvSource({
    "SERVICE, Chime",
    "ACTION, Create Meeting",
    "ACTION, Create\u0430Meeting",
    "DEPENDENT_ACTION, s3",
    "RESOURCE_TYPE, bell*",
    "RESOURCE_TYPE, bell / keys: x",
    "ARN, arn:${Partition}:bells:::bell/${BellId",
    "ARN, arn:${Partition}:bells:::bell/$BellId}",
    "ARN, arn:${Partition}:bells:bell",
    "ARN, arn:${Partition}:b:::x/${Id}arn:${Partition}:b:::y/${Id}",
    "ARN, arn:${Partition}:bells:::bell/${BellId}/p>",
    "CONDITION_KEY, Tone",
    "CONDITION_KEY, aws:RequestTag/${TagKey",
    "CONDITION_KEY, aws:RequestTag/${TagKey}aws:TagKeys",
    "CONDITION_KEY, s3:prefixaws:TagKeys",
    "CONDITION_KEY, ec2:ResourceTag/${TagKey}ec2:Region",
    "VALUE_TYPE, 7",
  })
  void refusesOtherShapes(FactShape shape, String text) {
    assertTrue(shape.problem(text).isPresent());
  }

  @Test
  void shortensAndEscapesWhatItRepeats() {
    assertEquals(
        Optional.of("\"a\\u200Bb\\u0022\" is not an action's name such as \"CreateMeeting\""),
        FactShape.ACTION.problem("a\u200Bb\""));
    assertEquals(
        Optional.of(
            "\"%s…\" is longer than the 2048 characters that an ARN format can have"
                .formatted("a".repeat(100))),
        FactShape.ARN.problem("a".repeat(65_535)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qu\u200Eeue*", "queue*\uFE0F", "\u2028queue*\u0085"})
  void readsLookAlikesAsWhatTheyLookLike(String text) {
    assertEquals("queue*", VisibleText.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"queue*", "queue\u2217", "queue\uFF0A"})
  void seesTheMarkOfARequiredTypeAsAPersonDoes(String text) {
    assertTrue(VisibleText.endsWithAsterisk(text));
  }

  @Test
  void noOtherCharacterIsTheMark() {
    assertFalse(VisibleText.endsWithAsterisk("*queue"));
    assertFalse(VisibleText.endsWithAsterisk(""));
    // In an ARN it would be a wildcard, which nobody wrote.
    assertTrue(FactShape.ARN.problem("arn:aws:sqs:::queue\u2217").isPresent());
  }

  @Test
  void keepsPlacesOfCharacters() {
    assertEquals("a b c\nd", VisibleText.withOrdinarySpaces("a\u00A0b\u2028c\nd"));
  }

  @Test
  void knowsTypesOfValues() {
    assertTrue(FactShape.isKnownValueType("ArrayOfString"));
    assertEquals(false, FactShape.isKnownValueType("Sting"));
  }
}
