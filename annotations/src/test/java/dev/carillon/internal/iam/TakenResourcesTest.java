package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.TakenResources.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which types an ARN can be of, and whether an action takes it. */
final class TakenResourcesTest {

  private static final MadeUp BELLS =
      new MadeUp("bells")
          .type("tower", "arn:${Partition}:bells:::${Tower}", "")
          .type("bell", "arn:${Partition}:bells:::${Tower}/${Bell}", "")
          .type("peal", "arn:${Partition}:bells:${Region}:${Account}:peal/${Id}", "")
          .type("part", "arn:${Partition}:bells:${Region}:${Account}:peal/${Id}/part/${P}", "")
          .type("clip", "arn:${Partition}:bells:${Region}:${Account}:peal/${Id}/clip/${C}", "")
          .type("role", "arn:${Partition}:iam::${Account}:role/${RoleName}", "")
          .type("copy", "arn:${Partition}:${Vendor}:::copy/${Id}", "")
          .type("vague", "", "")
          .action("OpenTower", "tower")
          .action("RingBell", "bell")
          .action("RingPeal", "peal")
          .action("TakeRole", "role")
          .action("TakeCopy", "copy")
          .action("ListTowers", "")
          .action("Guess", "vague")
          .action("GuessPeal", "vague peal");

  private static final ArnTypes TYPES = BELLS.known().arns();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:bells:::t                              | tower",
        "arn:aws:bells:::t/b                            | bell",
        "arn:aws:bells:::t/*                            | bell",
        "arn:aws:bells:::t*                             | bell tower",
        "arn:aws:bells:::*                              | bell copy tower",
        "arn:aws:bells:::copy/c                         | bell copy",
        "arn:aws:x:::copy/c                             | copy",
        "arn:aws:bells:eu-west-1:111122223333:peal/p    | peal",
        "arn:aws:bells:eu-west-1:111122223333:peal/p/part/q | part",
        "arn:aws:bells:eu-west-1:111122223333:peal/*    | clip part peal",
        "arn:aws:bells:eu-west-1:111122223333:p*        | clip part peal",
        "arn:aws:bells:eu-west-1:111122223333:peal/p/q  | peal",
        "arn:aws:bells:*:*:*                            | bell clip copy part peal tower",
        "arn:aws:bells:eu-west-1:111122223333:nothing/p | ''",
        "arn:aws:s3:::b                                 | ''",
      })
  void theTypesThatAnArnCanBeOf(String arn, String types) {
    assertEquals(types, String.join(" ", TYPES.namedBy(arn)));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:bells:::t/b, bell",
    "arn:aws:bells:eu-west-1::t/b, ''",
    "arn:aws:bells:eu-west-1:111122223333:peal/p, peal",
    "arn:aws:bells::111122223333:peal/p, ''",
    "arn:aws:bells:eu-west-1:111122223333:peal/p/q, ''",
    "arn:aws:bells:eu-west-1:111122223333:peal/p/part/q, part",
    "arn:aws:bells:eu-west-1:111122223333:peal/*, clip part peal",
    "arn:aws:bells:eu-west-1:111122223333:peal/p/p*/q, ''",
    "arn:aws:iam::111122223333:role/r, ''",
    "arn:aws:s3:::t/b, ''",
  })
  void whatIsSeenAtOnce(String arn, String types) {
    PlainArn plain = Objects.requireNonNull(PlainArn.of(arn));
    assertEquals(types, String.join(" ", BELLS.known().typesOf(plain)));
  }

  /** Of formats that begin alike, what has other marks can be of another one. */
  @ParameterizedTest
  @CsvSource({"rope/a/b, ''", "rope/a, rope", "coil/a/b, coil"})
  void whatIsSeenAtOnceOfTwoThatBeginAlike(String resource, String types) {
    KnownService ropes =
        new MadeUp("ropes")
            .type("rope", "arn:${P}:ropes:${R}:${A}:rope/${Id}", "")
            .type("strand", "arn:${P}:ropes:${R}:${A}:rope/${Id}/strand/${S}", "")
            .type("coil", "arn:${P}:ropes:${R}:${A}:coil/${Id}", "")
            .known();
    PlainArn arn =
        Objects.requireNonNull(PlainArn.of("arn:aws:ropes:eu-west-1:111122223333:" + resource));
    assertEquals(types, String.join(" ", ropes.typesOf(arn)));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:${P}:bells:::${A}, tower",
    "arn:${P}:bells:::${A}/${B}, bell",
    "arn:${P}:bells:::{A}/{B}, bell",
    "arn:${P}:bells:::copy/${B}, copy",
    "arn:${P}:other:::copy/${B}, copy",
    "arn:${P}:bells:${R}:${A}:peal/${P}/part/${Q}, part",
    "arn:${P}:iam::${A}:role/${R}, role",
    "arn:${P}:iam::${A}:user/${R}, ''",
  })
  void theTypesOfAFormat(String format, String types) {
    assertEquals(types, String.join(" ", TYPES.ofFormat(format)));
  }

  @Test
  void whatIsKnownOfTypes() {
    assertTrue(TYPES.hasFormats("tower"));
    assertFalse(TYPES.hasFormats("vague"));
    assertFalse(TYPES.isEmpty());
    assertTrue(new MadeUp("bells").known().arns().isEmpty());
    assertTrue(areIn("bells", List.of("tower", "role")));
    assertTrue(areIn("iam", List.of("tower", "role")));
    assertFalse(areIn("bells", List.of("role")));
    assertTrue(areIn("whatever", List.of("copy")));
    assertTrue(BELLS.known().hasFormatsIn("bells"));
    assertTrue(BELLS.known().hasFormatsIn("iam"));
    assertFalse(BELLS.known().hasFormatsIn("s3"));
    MadeUp open = new MadeUp("ropes").type("rope", "arn:${P}:${Vendor}:::rope/${Id}", "");
    assertTrue(open.known().hasFormatsIn("ropes"));
    assertFalse(open.known().hasFormatsIn("bells"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OpenTower  | arn:aws:bells:::t                           | TAKEN",
        "OpenTower  | arn:aws:bells:::t/b                         | OF_ANOTHER_TYPE",
        "OpenTower  | arn:aws:bells:::t*                          | TAKEN",
        "OpenTower  | *                                           | TAKEN",
        "OpenTower  | ${Tower.Arn}                                | TAKEN",
        "OpenTower  | arn:aws:bells::t                            | TAKEN",
        "OpenTower  | arn:aws:bels:::t                            | OF_ANOTHER_SERVICE",
        "OpenTower  | arn:aws:s3:::t                              | OF_ANOTHER_SERVICE",
        "OpenTower  | arn:aws:lamda:::t                           | TAKEN",
        "OpenTower  | arn:aws:bells:eu-west-1::nothing            | UNKNOWN",
        "OpenTower  | arn:aws:BELLS:::t                           | TAKEN",
        "OpenTower  | arn:aws:*zzyzxq:eu-west-1::nothing          | UNKNOWN",
        "OpenTower  | arn:aws:sts::111122223333:assumed-role/a/b  | OF_ANOTHER_TYPE",
        "TakeRole   | arn:aws:iam::111122223333:role/r            | TAKEN",
        "TakeRole   | arn:aws:sts::111122223333:role/r            | OF_ANOTHER_SERVICE",
        "TakeRole   | arn:aws:bells::111122223333:role/r          | OF_ANOTHER_SERVICE",
        "TakeRole   | arn:aws:iam::111122223333:user/u            | OF_ANOTHER_SERVICE",
        "TakeCopy   | arn:aws:zzyzx:::nothing                     | UNKNOWN",
        "OpenTower  | arn:aws:zzyzx:::nothing                     | OF_ANOTHER_SERVICE",
        "ListTowers | arn:aws:bells:::t                           | TAKES_NONE",
        "ListTowers | *                                           | TAKEN",
        "Guess      | arn:aws:bells:::t                           | UNKNOWN",
        "GuessPeal  | arn:aws:bells:::t                           | UNKNOWN",
        "GuessPeal  | arn:aws:bells:eu-west-1:111122223333:peal/p | TAKEN",
      })
  void whetherAnActionTakesIt(String action, String arn, Verdict verdict) {
    assertEquals(verdict, verdict(TakenResources.ofText(arn, TYPES), action));
    assertEquals(
        verdict == Verdict.TAKES_NONE
            || verdict == Verdict.OF_ANOTHER_TYPE
            || verdict == Verdict.OF_ANOTHER_SERVICE,
        verdict.isRefusal());
  }

  private static Verdict verdict(TakenResources resource, String action) {
    return resource.verdict("bells:" + action, BELLS.action(action).resourceTypes());
  }

  /** Where nothing tells a service's types, nothing is said but of those that AWS lists as none. */
  @ParameterizedTest
  @CsvSource({
    "bells:ListTowers, UNKNOWN",
    "ListTowers, UNKNOWN",
    "ec2messages:GetMessages, TAKES_NONE",
  })
  void aServiceWithoutTypes(String action, Verdict verdict) {
    ArnTypes none = new MadeUp("bells").known().arns();
    TakenResources one = TakenResources.ofText("arn:aws:bells:::t", TYPES).in(none);
    assertEquals(verdict, one.verdict(action, List.of()));
  }

  @Test
  void oneOfEachKind() {
    List<TakenResources> all =
        List.of(
            TakenResources.ofText("arn:aws:bells:::t", TYPES),
            TakenResources.ofText("arn:aws:bells:::u", TYPES),
            TakenResources.ofText("arn:aws:bells:::t/b", TYPES),
            TakenResources.ofText("arn:aws:s3:::t", TYPES),
            TakenResources.ofText("arn:aws:sqs:::t", TYPES),
            TakenResources.ofText("nothing", TYPES),
            TakenResources.ofText("${Token}", TYPES));
    assertEquals(
        List.of(all.get(0), all.get(2), all.get(3), all.get(4), all.get(5)),
        TakenResources.kinds(all));
  }

  @Test
  void whatWasMadeFromAFormatIsOfThatFormatOnly() {
    TakenResources bucket =
        TakenResources.ofFormat("arn:aws:bells:::t*", "arn:${P}:bells:::${T}", TYPES);
    assertEquals(Verdict.TAKEN, verdict(bucket, "OpenTower"));
    assertEquals(Verdict.OF_ANOTHER_TYPE, verdict(bucket, "RingBell"));
  }

  @Test
  void aMessageNamesThreeResourcesAndWhatFollows() {
    List<TakenResources> one = List.of(TakenResources.ofText("arn:aws:bells:::t", TYPES));
    List<TakenResources> many =
        List.of("a/b", "a", "a", "c", "d").stream()
            .map(end -> TakenResources.ofText("arn:aws:bells:::" + end, TYPES))
            .toList();
    List<TakenResources> other = List.of(TakenResources.ofText("arn:aws:s3:::b", TYPES));
    assertEquals(
        "x:A takes bell, peal, not \"arn:aws:bells:::t\" of type tower: that would be"
            + " \"arn:aws:bells:::t/*\"",
        TakenResources.fault("x:A", List.of("bell", "peal"), one, false).message());
    assertEquals(
        "x:A takes peal, not \"arn:aws:bells:::a/b\" of type bell, \"arn:aws:bells:::a\" of type"
            + " tower, \"arn:aws:bells:::c\" of type tower",
        TakenResources.fault("x:A", List.of("peal"), many, false).message());
    assertEquals(
        "x:A takes only \"*\": a statement with an ARN never applies to it",
        TakenResources.fault("x:A", List.of(), one, false).message());
    String leftOut =
        ". Leaving it out changes nothing for the action, which is left with every resource: give"
            + " it a statement of its own";
    assertEquals(
        "x:A takes only \"*\", not \"arn:aws:s3:::b\"" + leftOut,
        TakenResources.fault("x:A", List.of(), other, true).message());
    assertEquals(
        "x:A takes bell, not \"arn:aws:s3:::b\"" + leftOut,
        TakenResources.fault("x:A", List.of("bell"), other, true).message());
  }

  /** IAM lets a wildcard span slashes: what goes on behind one is matched, too. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:bells:::t*, 'arn:aws:bells:::t*/*'",
    "arn:aws:bells:::t*u, 'arn:aws:bells:::t*/*u'",
    "arn:aws:bells:::*t*, 'arn:aws:bells:::*/*t* arn:aws:bells:::*t*/*'",
    "arn:*:bells:::t*, 'arn:*:bells:::t*/*'",
    "arn:aws:bells:::t, ''",
  })
  void whatWildcardsAlsoMatch(String arn, String patterns) {
    Map<String, List<String>> also = TYPES.alsoMatched(arn, "arn:${Partition}:bells:::${Tower}");
    assertEquals(patterns.isEmpty() ? Set.of() : Set.of("bell"), new TreeSet<>(also.keySet()));
    assertEquals(patterns, String.join(" ", also.getOrDefault("bell", List.of())));
  }

  @Test
  void whatGoesOnWithAWordIsMatchedAtTheEndOnly() {
    ArnTypes types =
        new MadeUp("s")
            .type("a", "arn:${P}:s:::${A}", "")
            .type("b", "arn:${P}:s:::${A}/x arn:${P}:s:::${A}/y", "")
            .known()
            .arns();
    assertEquals(
        Map.of("b", List.of("arn:aws:s:::t*/x", "arn:aws:s:::t*/y")),
        types.alsoMatched("arn:aws:s:::t*", "arn:${P}:s:::${A}"));
    assertEquals(Map.of("b", List.of()), types.alsoMatched("arn:aws:s:::t*u", "arn:${P}:s:::${A}"));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:bells:::t, true",
    "arn:aws:bells:::t:u, true",
    "arn:aws:bells:eu-west-1::t, false",
    "arn:aws:bells::t, false",
    "arn:aws:be*:::t, false",
  })
  void aTextIsOfAFormatPartByPart(String arn, boolean is) {
    assertEquals(is, ArnWords.isOf("arn:${Partition}:bells:::${Tower}", arn));
  }

  @Test
  void ofManyTypesTheFirstAreNamed() {
    List<String> types = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    assertEquals(
        "bells:Ring takes a, b, c, d, e, f, g, h and 2 more",
        TakenResources.takes("bells:Ring", types));
  }

  private static boolean areIn(String service, List<String> types) {
    return TYPES.unlike(ArnFormat.ofArn("arn:aws:" + service + ":::x")).isIn(types);
  }
}
