package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.iam.SupportedKeys.Support;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which actions support a condition key, and what a message says of those that do not. */
final class SupportedKeysTest {

  private static final MadeUp BELLS =
      new MadeUp("bells")
          .type(
              "bell",
              "",
              "bells:Pitch bells:bell-tag/${Key} aws:ResourceTag/${Key} bells:reqtag/${Key}")
          .type("rope", "", "bells:Length")
          .action("Ring", "bell | bells:Volume aws:RequestTag/${Key}")
          .action("Tune", "bell | bells:Pitch")
          .action("Pull", "rope | aws:TagKeys")
          .action("List", "")
          .key("bells:Pitch", "String")
          .key("bells:Unused", "String");

  private static final MadeUp KEYLESS = new MadeUp("bells").action("List", "");

  @ParameterizedTest
  @CsvSource({
    "Ring, bells:Volume, YES",
    "Ring, BELLS:volume, YES",
    "List, bells:Volume, NO",
    "Ring, bells:Pitch, YES",
    "Tune, bells:Pitch, YES",
    "Pull, bells:Pitch, NO",
    "Ring, bells:Length, NO",
    "Pull, bells:Length, YES",
    "Tune, bells:bell-tag/team, YES",
    "Tune, bells:reqtag/team, BY_TYPES_ONLY",
    "Ring, bells:reqtag/team, YES",
    "Pull, bells:bell-tag/team, NO",
    "Ring, aws:ResourceTag/team, YES",
    "Ring, aws:RequestTag/team, YES",
    "Pull, aws:RequestTag/team, NO",
    "Pull, aws:TagKeys, YES",
    "Ring, aws:TagKeys, NO",
    "List, aws:SourceIp, YES",
    "List, accounts.google.com:aud, YES",
    "List, ec2:SourceInstanceARN, YES",
    "List, bells:Unused, UNKNOWN",
    "List, bells:Nothing, UNKNOWN",
    "List, ropes:Nothing, NO",
  })
  void whetherAnActionSupportsAKey(String action, String key, Support support) {
    assertEquals(support, SupportedKeys.of(BELLS.action(action), BELLS.known(), key));
  }

  /** Of a service whose table has no key at all, nothing is said, unless AWS lists it as such. */
  @Test
  void aTableWithoutKeys() {
    assertEquals(
        Support.UNKNOWN,
        SupportedKeys.of(KEYLESS.action("List"), KEYLESS.known(), "ropes:Nothing"));
    MadeUp listed = new MadeUp("autoscaling-plans").action("GetPlans", "");
    assertEquals(
        Support.NO, SupportedKeys.of(listed.action("GetPlans"), listed.known(), "ropes:Nothing"));
    for (MadeUp one :
        List.of(
            new MadeUp("bells").action("List", "").key("bells:Pitch", "String"),
            new MadeUp("bells").action("List", "").type("bell", "", "bells:Pitch"),
            new MadeUp("bells").action("List", "").action("Ring", "| bells:Pitch"))) {
      assertEquals(Support.NO, SupportedKeys.of(one.action("List"), one.known(), "ropes:Nothing"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "states:InvokeHTTPEndpoint, states:HTTPMethod, YES",
    "states:StartExecution, states:HTTPMethod, NO",
    "states:StartExecution, states:Other, UNKNOWN",
  })
  void aPageCanSaySoBesides(String action, String key, Support support) {
    MadeUp states =
        new MadeUp("states")
            .action("InvokeHTTPEndpoint", "")
            .action("StartExecution", "")
            .key("states:Any", "String");
    assertEquals(
        support,
        SupportedKeys.of(
            states.action(action.substring(action.indexOf(':') + 1)), states.known(), key));
  }

  /** Only what is there already has tags; what stands for all of a type has none. */
  @ParameterizedTest
  @CsvSource({
    "SendTaskSuccess, aws:ResourceTag/team, UNKNOWN",
    "SendTaskSuccess, aws:RequestTag/team, NO",
    "ListStateMachines, aws:ResourceTag/team, NO",
    "ListActivities, aws:ResourceTag/team, NO",
  })
  void whatAPageSaysIsTakenMayHaveTags(String action, String key, Support support) {
    MadeUp states =
        new MadeUp("states")
            .type("stateMachine", "", "aws:ResourceTag/${Key} aws:RequestTag/${Key}")
            .action(action, "");
    assertEquals(support, SupportedKeys.of(states.action(action), states.known(), key));
  }

  @ParameterizedTest
  @CsvSource({
    "Pull, aws:ResourceTag/team, NO",
    "Pull, aws:RequestTag/team, NO",
    "Ring, aws:ResourceTag/team, YES",
  })
  void aServiceWithTagsIsJudgedByThem(String action, String key, Support support) {
    assertEquals(support, SupportedKeys.inStatement(BELLS.action(action), BELLS.known(), key));
    assertEquals(support, BELLS.known().key(key).support(BELLS.action(action)));
  }

  @Test
  void ofTagsOfAServiceThatHasNoneOtherChecksSpeak() {
    MadeUp ropes = new MadeUp("ropes").action("Pull", "| ropes:Length");
    assertEquals(
        Support.UNKNOWN,
        SupportedKeys.inStatement(ropes.action("Pull"), ropes.known(), "AWS:resourcetag/team"));
    assertEquals(
        Support.NO,
        SupportedKeys.inStatement(ropes.action("Pull"), ropes.known(), "aws:RequestTag/team"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ring, bells:Volume, YES",
    "Ring, bells:Pitch, NO",
    "List, bells:Pitch, NO",
    "List, aws:SourceIp, YES",
    "Ring, aws:RequestTag/team, YES",
  })
  void whereOnlyActionsAreKnown(String action, String key, Support support) {
    assertEquals(support, SupportedKeys.byActions(BELLS.action(action), BELLS.actions(), key));
    assertEquals(
        key.startsWith("aws:S") ? Support.YES : Support.UNKNOWN,
        SupportedKeys.byActions(KEYLESS.action("List"), KEYLESS.actions(), key));
  }

  @Test
  void whereOnlyActionsAreKnownOfAServiceThatHasNoKeys() {
    MadeUp listed = new MadeUp("autoscaling-plans").action("GetPlans", "");
    assertEquals(
        Support.NO, SupportedKeys.byActions(listed.action("GetPlans"), listed.actions(), "x:Key"));
  }

  /** A condition that also holds without the key is right if one of the actions supports it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b             | a b | false | false | none",
        "a b             | a   | false | false | b",
        "a b             | a   | true  | false | none",
        "a b             |     | false | false | a b",
        "a b             |     | true  | false | a b",
        "a b             |     | true  | true  | none",
        "a b             |     | false | true  | a b",
        "a sts:TagSession | a  | false | false | none",
        "a b sts:TagSession | a | false | false | b sts:TagSession",
        "sts:TagSession  |     | false | false | sts:TagSession",
        "sts:TagSession  |     | false | true  | none",
      })
  void theActionsToMoveAway(
      String actions, String supporting, boolean ifExists, boolean more, String moved) {
    List<String> with = supporting == null ? List.of() : List.of(supporting.split(" "));
    List<String> without =
        SupportedKeys.unsupported(
            List.of(actions.split(" ")),
            one -> with.contains(one) ? Support.YES : Support.NO,
            one -> one,
            "sts:ExternalId",
            ifExists,
            more);
    assertEquals(moved, without.isEmpty() ? "none" : String.join(" ", without));
  }

  @Test
  void whatIsNotKnownIsNotMoved() {
    assertEquals(
        List.of(),
        SupportedKeys.unsupported(
            List.of("a"), one -> Support.BY_TYPES_ONLY, one -> one, "x:Key", false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "aws:RequestTag/team, aws:requesttag/*",
    "aws:RequestTag/a/b, aws:requesttag/*",
    "EC2:ResourceTag/team, ec2:resourcetag/*",
    "aws:RequestTag/, aws:RequestTag/",
    "aws:RequestTag, aws:RequestTag",
    "aws:PrincipalTag/team, aws:PrincipalTag/team",
    "s3:prefix, s3:prefix",
  })
  void oneTagIsAsGoodAsAnother(String key, String any) {
    assertEquals(any, SupportedKeys.ofAnyTag(key));
  }

  @Test
  void aMessageDoesNotGoOnForEver() {
    List<String> names = IntStream.range(0, 22).mapToObj(i -> "a" + i).toList();
    assertEquals("a0", SupportedKeys.listed(names.subList(0, 1)));
    assertEquals(
        String.join(", ", names.subList(0, 20)), SupportedKeys.listed(names.subList(0, 20)));
    assertEquals(
        String.join(", ", names.subList(0, 20)) + " and 2 more", SupportedKeys.listed(names));
  }

  @Test
  void theMessageSaysWhatTheConditionComesTo() {
    Map<Boolean, String> ends =
        Map.of(
            true, ": without the key the condition holds, and restricts nothing",
            false, ": without the key the condition does not hold, and nothing is denied");
    assertEquals(ends.get(true), SupportedKeys.effect(true, true));
    assertEquals(ends.get(false), SupportedKeys.effect(false, false));
    assertEquals(
        ": without the key the condition holds, and keeps nothing from being denied",
        SupportedKeys.effect(true, false));
    assertEquals("", SupportedKeys.effect(false, true));
    assertEquals(
        "a:B does not support the key a:k. Leave the condition out",
        SupportedKeys.fault(List.of("a:B"), "a:k", true, false, true).message());
    assertEquals(
        "a:B, a:C do not support the key a:k"
            + ends.get(true)
            + ". Put them into a statement without this condition",
        SupportedKeys.fault(List.of("a:B", "a:C"), "a:k", false, true, true).message());
    assertEquals(
        "a:B does not support the key a:k: without the key the condition holds, and keeps nothing"
            + " from being denied. Take it out of the statement, unless that is meant",
        SupportedKeys.fault(List.of("a:B"), "a:k", false, true, false).message());
  }
}
