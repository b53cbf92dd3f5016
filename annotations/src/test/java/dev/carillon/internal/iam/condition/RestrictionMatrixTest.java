package dev.carillon.internal.iam.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.condition.Request.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether conditions restrict is what requests of strangers say: none that lacks the key or has a
 * value that nobody named may fit. Conditions of all operators, quantifiers and values are held
 * against that, one by one and each with each other.
 */
@Tag("any-jdk")
final class RestrictionMatrixTest {

  /** A key, what its conditions compare with, who is meant, and what strangers have. */
  private enum Universe {
    ORGANIZATION(
        "aws:PrincipalOrgID",
        "StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike"
            + " StringNotLike",
        "o-a1b2c3d4e5|o-b1b2c3d4e5 o-a1b2c3d4e5|*|o-a1b2c3d4e5 o-*|${aws:PrincipalOrgID}",
        "o-a1b2c3d4e5 o-b1b2c3d4e5",
        "o-zzzzzzzzzz o-yyyyyyyyyy"),
    PATHS(
        "aws:PrincipalOrgPaths",
        "StringEquals StringNotEquals StringLike StringNotLike",
        "o-a1b2c3d4e5/r-ab12/|o-a1b2c3d4e5/*|o-*/r-ab12/*|*",
        "o-a1b2c3d4e5/r-ab12/",
        "o-zzzzzzzzzz/r-ab12/ o-yyyyyyyyyy/r-ab12/"),
    SOURCE(
        "aws:SourceArn",
        "ArnEquals ArnNotEquals ArnLike ArnNotLike StringLike StringNotLike",
        "arn:aws:sns:eu-west-1:111122223333:alerts|arn:aws:sns:*:111122223333:*"
            + "|arn:aws:sns:*:*:alerts arn:aws:sns:*:111122223333:*|arn:aws:*:*:*:*",
        "arn:aws:sns:eu-west-1:111122223333:alerts",
        "arn:aws:sns:eu-west-1:999988887777:alerts"),
    ADDRESS(
        "aws:SourceIp",
        "IpAddress NotIpAddress",
        "203.0.113.0/24|203.0.113.0/24 198.51.100.7|0.0.0.0/0|0.0.0.0/1 128.0.0.0/1",
        "203.0.113.9 198.51.100.7",
        "192.0.2.1 18.1.1.1"),
    SERVICE("aws:PrincipalIsAWSService", "Bool", "true|false|true false", "true", "false");

    private final String key;
    private final String operators;
    private final String values;
    private final String meant;
    private final String strange;

    Universe(String key, String operators, String values, String meant, String strange) {
      this.key = key;
      this.operators = operators;
      this.values = values;
      this.meant = meant;
      this.strange = strange;
    }

    List<Written> conditions() {
      List<Written> all = new ArrayList<>();
      for (String operator : words(operators)) {
        for (String quantifier : List.of("", "ForAnyValue:", "ForAllValues:")) {
          for (String end : List.of("", "IfExists")) {
            for (String some : values.split("[|]", -1)) {
              all.add(new Written(quantifier + operator + end, key, words(some)));
            }
          }
        }
      }
      all.add(new Written("Null", key, List.of("true")));
      all.add(new Written("Null", key, List.of("false")));
      all.add(new Written("Null", key, List.of("true", "false")));
      return all;
    }

    /** Requests that lack the key, or have one or two of some values. */
    private List<Request> requests(String some) {
      List<Request> requests = new ArrayList<>();
      for (String one : words(some)) {
        requests.add(new Request(Map.of(key, List.of(one))));
        if (this == PATHS) {
          words(some).forEach(other -> requests.add(new Request(Map.of(key, List.of(one, other)))));
        }
      }
      return requests;
    }

    List<Request> strangers() {
      List<Request> requests = requests(strange);
      requests.add(new Request(Map.of()));
      return requests;
    }

    List<Request> friends() {
      return requests(meant);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noStrangerFitsWhatRestricts(Universe universe) {
    List<Written> conditions = universe.conditions();
    List<List<Written>> blocks = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      blocks.add(List.of(conditions.get(i)));
      for (Written other : conditions.subList(0, i)) {
        blocks.add(List.of(conditions.get(i), other));
      }
    }
    List<Request> strangers = universe.strangers();
    List<Request> friends = universe.friends();
    List<String> wrong = new ArrayList<>();
    int restricting = 0;
    for (List<Written> block : blocks) {
      boolean strange = strangers.stream().anyMatch(one -> one.fits(block));
      boolean restricts = restricts(universe.key, block);
      restricting += restricts ? 1 : 0;
      // What fits nobody may be said to restrict or not.
      if (strange == restricts && (strange || friends.stream().anyMatch(one -> one.fits(block)))) {
        wrong.add((restricts ? "restricts not: " : "restricts: ") + block);
      }
    }
    assertEquals(List.of(), wrong.subList(0, Math.min(10, wrong.size())), wrong.size() + " wrong");
    assertTrue(restricting > 5 && restricting < blocks.size(), restricting + " restrict");
  }

  @ParameterizedTest
  @EnumSource
  void whatHoldsWithoutTheKeyIsKnown(Universe universe) {
    Request empty = new Request(Map.of());
    for (Written one : universe.conditions()) {
      assertEquals(
          empty.fits(List.of(one)), one.comparison().holdsWithoutKey(), () -> one.toString());
    }
  }

  /** Of the two that are left out no condition of the table leaves nothing. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SOURCE", "SERVICE"})
  void whatLeavesNothingFitsNoRequestThatHasTheKey(Universe universe) {
    List<Request> requests = new ArrayList<>(universe.friends());
    requests.addAll(universe.requests(universe.strange));
    int telling = 0;
    for (Written one : universe.conditions()) {
      if (Restriction.leavesNothing(one.comparison())) {
        telling++;
        assertTrue(
            requests.stream().noneMatch(request -> request.fits(List.of(one))), one::toString);
      }
    }
    assertTrue(telling > 0, "nothing leaves nothing");
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  private static boolean restricts(String key, List<Written> block) {
    List<Comparison> conditions = block.stream().map(Written::comparison).toList();
    return Restriction.isBy(
        Set.of(key.toLowerCase(Locale.ROOT)), conditions, Restriction.askedFor(conditions));
  }
}
