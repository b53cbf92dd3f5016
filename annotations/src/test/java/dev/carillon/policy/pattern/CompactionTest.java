package dev.carillon.policy.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
final class CompactionTest {

  @Test
  void oneStarStandsForAllActionsOfAService() {
    List<NamedAction> sqs = actions("sqs", "SendMessage", "ReceiveMessage");
    assertEquals("[sqs:*]", compact(sqs, sqs));
  }

  @Test
  void theServiceIsWrittenOutEvenWhereAllThatIsKnownIsMeant() {
    List<NamedAction> both = new ArrayList<>(actions("s3", "GetObject", "PutObject"));
    both.addAll(actions("sqs", "SendMessage"));
    assertEquals("[s3:*, sqs:*]", compact(both, both));
  }

  @Test
  void takesTheShortestPatternThatReachesNothingElse() {
    assertEquals(
        "[s3:L*]",
        compact(
            actions("s3", "ListBucket", "ListBucketVersions"),
            actions("s3", "ListBucket", "ListBucketVersions", "GetObject", "PutObject")));
    assertEquals(
        "[s3:*n]",
        compact(
            actions("s3", "GetVersion", "PutVersion"),
            actions("s3", "GetVersion", "PutVersion", "GetTag", "PutTag", "List")));
  }

  @Test
  void writesTheCapitalsOfTheActions() {
    assertEquals(
        "[chime:*Meeting*t]",
        compact(
            actions("chime", "CreateMeetingDialOut"),
            actions(
                "chime",
                "CreateMeetingDialOut",
                "CreateMeeting",
                "DialOut",
                "MeetinDialOut",
                "CreateMeetinDialOut",
                "CreateeetingDialOut",
                "CreateMetingDialOut",
                "CreateMeeingDialOut",
                "CreateMeetngDialOut",
                "CreateMeetigDialOut")));
  }

  @Test
  void anActionThatNoPatternTellsApartStaysAsItIs() {
    assertEquals(
        "[s3:Ab]",
        compact(actions("s3", "Ab"), actions("s3", "Ab", "A", "B", "Abb", "Aab", "Cb", "Ac")));
  }

  @Test
  void nothingIsCompactedToNothing() {
    assertEquals("[]", compact(List.of(), actions("s3", "GetObject")));
  }

  @Test
  void refusesAnActionThatIsNotKnown() {
    InvalidPolicyException refusal =
        assertThrows(
            InvalidPolicyException.class,
            () -> Compaction.of(actions("s3", "GetObjekt"), actions("s3", "GetObject")));
    assertEquals(
        "s3:GetObjekt is selected, but is not among the known actions", refusal.getMessage());
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<NamedAction> known = invented(120);
    List<NamedAction> selected = new ArrayList<>(known.subList(0, 40));
    String patterns = compact(selected, known);
    Collections.shuffle(selected, new Random(1));
    List<NamedAction> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, new Random(2));
    assertEquals(patterns, compact(selected, shuffled));
  }

  @Test
  void namesLongerThanALongHasBitsAreCompactedToo() {
    String tail = "x".repeat(80);
    assertEquals(
        "[s3:G*]",
        compact(
            actions("s3", "Get" + tail, "Gut" + tail),
            actions("s3", "Get" + tail, "Gut" + tail, "Put" + tail)));
  }

  @Test
  void isAsShortAsTheBestOfAllCoversByShortPatterns() {
    Random random = new Random(3);
    for (int round = 0; round < 40; round++) {
      List<NamedAction> known =
          IntStream.range(0, 8)
              .mapToObj(any -> word(random, 4))
              .distinct()
              .map(name -> new NamedAction("x", name))
              .toList();
      List<NamedAction> selected = known.subList(0, known.size() / 2);
      int ours =
          Compaction.of(selected, known).stream()
              .mapToInt(one -> one.toString().length() + 3)
              .sum();
      assertEquals(ExhaustiveCompaction.size(selected, known), ours, () -> "" + selected + known);
    }
  }

  private static String compact(List<NamedAction> selected, List<NamedAction> known) {
    List<ActionPattern> patterns = Compaction.of(selected, known);
    for (NamedAction action : known) {
      assertEquals(
          selected.contains(action),
          patterns.stream().anyMatch(pattern -> pattern.matches(action)),
          action::iamName);
    }
    assertTrue(
        patterns.stream().mapToInt(pattern -> pattern.toString().length() + 3).sum()
            <= selected.stream().mapToInt(action -> action.iamName().length() + 3).sum());
    assertEquals(
        patterns.stream().map(ActionPattern::toString).sorted().toList().toString(),
        patterns.toString());
    return patterns.toString();
  }

  private static List<NamedAction> actions(String service, String... names) {
    return Arrays.stream(names).map(name -> new NamedAction(service, name)).toList();
  }

  private static List<NamedAction> invented(int count) {
    Random random = new Random(4);
    return IntStream.range(0, count)
        .mapToObj(any -> word(random, 3) + word(random, 6))
        .distinct()
        .map(name -> new NamedAction("x", name))
        .toList();
  }

  private static String word(Random random, int letters) {
    StringBuilder word = new StringBuilder();
    for (int letter = 0; letter < letters; letter++) {
      word.append("Abc".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
