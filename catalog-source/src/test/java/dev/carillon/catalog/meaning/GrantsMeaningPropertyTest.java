package dev.carillon.catalog.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.meaning.ReferenceEvaluator.Request;
import dev.carillon.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** What a policy is said to grant, against what some request is allowed. */
@Tag("any-jdk")
class GrantsMeaningPropertyTest {

  private static final List<String> ACTIONS =
      List.of("s3:GetObject", "s3:GetObjectAcl", "s3:PutObject", "s3:Get*", "s3:*", "*", "sqs:*");

  private static final List<String> ASKED =
      List.of("s3:GetObject", "S3:getobjectacl", "s3:PutObject", "sqs:SendMessage");

  private static final List<String> PATTERNS =
      List.of("a/*", "a/x", "b/*", "*", "?/x", "a*", "a/x*", "b/y", "a/?", "a/?*");

  /** What some patterns match, and no others. */
  private static final List<String> NAMES =
      Stream.of("a/", "a/x", "a/q", "a/xx", "a/qq", "b/x", "b/y", "b/q", "c/x", "ax", "a", "c")
          .map("s3:::"::concat)
          .collect(Collectors.toCollection(() -> new ArrayList<>(List.of("sqs:::q"))));

  @Property(tries = 1_500)
  void whatIsGrantedSomeRequestIsAllowed(@ForAll Random random) {
    Statistics.coverage(all -> all.check(true).percentage(share -> share > 20));
    List<String> statements = new ArrayList<>(List.of(statement("Allow", random)));
    for (int i = random.nextInt(5); i > 0; i--) {
      statements.add(statement(random.nextBoolean() ? "Deny" : "Allow", random));
    }
    String json = "{\"Statement\": [%s]}".formatted(String.join(", ", statements));
    Policy policy = Policy.fromJson(json);
    ReferenceEvaluator requests = ReferenceEvaluator.of(List.of(json));
    for (String action : ASKED) {
      boolean allowed = false;
      for (String name : NAMES) {
        String arn = "arn:aws:" + name;
        boolean one = requests.allows(new Request(action, arn, Map.of()));
        assertEquals(one, policy.grants(action, arn), () -> action + ' ' + arn + ' ' + json);
        allowed |= one;
      }
      boolean granted = policy.grants(action);
      Statistics.collect(granted);
      assertEquals(allowed, granted, () -> action + ' ' + json);
    }
  }

  private static String statement(String effect, Random random) {
    return "{\"Effect\": \"%s\", \"%sAction\": %s, \"%sResource\": %s}"
        .formatted(
            effect,
            random.nextInt(5) == 0 ? "Not" : "",
            some(ACTIONS, "", random, 2),
            random.nextInt(5) == 0 ? "Not" : "",
            some(PATTERNS, "arn:aws:s3:::", random, 3));
  }

  private static String some(List<String> from, String start, Random random, int most) {
    List<String> some = new ArrayList<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      some.add('"' + start + Draw.pick(from, random) + '"');
    }
    return "[%s]".formatted(String.join(", ", some));
  }
}
