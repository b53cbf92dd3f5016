package dev.carillon.internal.validation.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.Request;
import dev.carillon.internal.iam.condition.Request.Written;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That conditions exclude one another is said exactly where no request fits them: all pairs are
 * held against that, and of thousands of triples that nothing is said of what a request fits.
 */
@Tag("any-jdk")
final class ExclusionMatrixTest {

  private static final String KEY = "aws:k";
  private static final int TRIPLES = 5_000;

  /** What conditions compare with, and what requests have. */
  private enum Universe {
    TEXT(
        "StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike"
            + " StringNotLike",
        "red|Red|blue|red,blue|r*|*d,blue|R?d|*e*|${aws:k}",
        "red Red RED rED blue Blue BLUE R?D *E* rd Rd rx xd zz Rxd rxd r* R* *d *D R?d r?d *e*"),
    ARN(
        "ArnLike ArnNotEquals StringLike StringNotLike StringEquals",
        "arn:aws:iam::1:role/a|arn:aws:iam::1:role/*|arn:aws:iam::*:role/a|arn:aws:iam::2:user/b",
        "arn:aws:iam::1:role/a arn:aws:iam::1:role/b arn:aws:iam::2:role/a arn:aws:iam::2:user/b"
            + " arn:aws:iam::3:user/c arn:aws:iam::3:role/b:role/a"),
    NUMBER(
        "NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan"
            + " NumericGreaterThanEquals",
        "5|7|5,7|-1.5|7.0",
        "-2 -1.5 -1 5 6 7 8"),
    DATE(
        "DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan"
            + " DateGreaterThanEquals",
        "2026-01-01T00:00:00Z|2026-01-01T01:00:00+01:00|2027-01-01T00:00:00Z",
        "2025-01-01T00:00:00Z 2026-01-01T00:00:00Z 2026-06-01T00:00:00Z 2027-01-01T00:00:00Z"
            + " 2028-01-01T00:00:00Z"),
    ADDRESS(
        "IpAddress NotIpAddress",
        "203.0.113.0/24|203.0.113.7|203.0.112.0/23,198.51.100.7|0.0.0.0/0|198.51.100.7/32",
        "203.0.113.1 203.0.113.7 203.0.112.1 198.51.100.7 192.0.2.1"),
    TRUTH("Bool", "true|false", "true false");

    private final String operators;
    private final String values;
    private final String had;

    Universe(String operators, String values, String had) {
      this.operators = operators;
      this.values = values;
      this.had = had;
    }

    List<Written> conditions(List<String> quantifiers) {
      List<Written> all = new ArrayList<>();
      for (String operator : operators.split(" ", -1)) {
        for (String quantifier : quantifiers) {
          for (String end : List.of("", "IfExists")) {
            for (String some : values.split("[|]", -1)) {
              // No variable stands for a key of several values.
              if (quantifier.isEmpty() || !some.startsWith("${")) {
                all.add(
                    new Written(quantifier + operator + end, KEY, List.of(some.split(",", -1))));
              }
            }
          }
        }
      }
      all.add(new Written("Null", KEY, List.of("true")));
      all.add(new Written("Null", KEY, List.of("false")));
      return all;
    }

    /** Requests without the key, and with one or two values of it. */
    List<Request> requests(boolean many) {
      List<Request> requests = new ArrayList<>(List.of(new Request(Map.of())));
      List<String> some = List.of(had.split(" ", -1));
      for (String one : some) {
        requests.add(new Request(Map.of(KEY, List.of(one))));
        for (String other : many ? some.subList(0, some.indexOf(one)) : List.<String>of()) {
          requests.add(new Request(Map.of(KEY, List.of(one, other))));
        }
      }
      return requests;
    }
  }

  @ParameterizedTest
  @EnumSource
  void pairsExcludeEachOtherWhereNoRequestFitsThem(Universe universe) {
    for (boolean many : new boolean[] {false, true}) {
      List<Written> conditions = conditions(universe, many);
      Map<Written, BitSet> fitting = fitting(conditions, universe.requests(many));
      List<String> wrong = new ArrayList<>();
      int excluding = 0;
      for (int i = 0; i < conditions.size(); i++) {
        for (Written other : conditions.subList(0, i)) {
          List<Written> pair = List.of(conditions.get(i), other);
          boolean excludes = excludes(conditions.get(i), other);
          assertEquals(excludes, excludes(other, conditions.get(i)), pair::toString);
          excluding += excludes ? 1 : 0;
          boolean alone =
              pair.stream().anyMatch(one -> fitsNoneWithKey(fitting, one) && !isNull(one));
          if (!alone && excludes != fitNone(fitting, pair)) {
            wrong.add((excludes ? "fit: " : "exclude: ") + pair);
          }
        }
      }
      assertEquals(
          List.of(), wrong.subList(0, Math.min(10, wrong.size())), wrong.size() + " wrong");
      assertTrue(excluding > 5, excluding + " exclude each other");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSaidOfThreeThatARequestFits(Universe universe) {
    Random random = new Random(11);
    for (boolean many : new boolean[] {false, true}) {
      List<Written> conditions = conditions(universe, many);
      Map<Written, BitSet> fitting = fitting(conditions, universe.requests(many));
      int excluding = 0;
      for (int i = 0; i < TRIPLES; i++) {
        List<Written> three =
            Stream.generate(() -> conditions.get(random.nextInt(conditions.size())))
                .limit(3)
                .toList();
        List<Comparison> comparisons = three.stream().map(Written::comparison).toList();
        boolean excludes = Exclusion.isAmong(comparisons);
        assertTrue(!excludes || fitNone(fitting, three), three::toString);
        excluding += excludes ? 1 : 0;
      }
      assertTrue(excluding > 5, excluding + " exclude each other");
    }
  }

  private static List<Written> conditions(Universe universe, boolean many) {
    return universe.conditions(many ? List.of("ForAnyValue:", "ForAllValues:") : List.of(""));
  }

  private static boolean excludes(Written one, Written other) {
    return Exclusion.isBetween(one.comparison(), other.comparison());
  }

  private static boolean isNull(Written one) {
    return one.operator().equals("Null");
  }

  /** Returns which requests each condition fits by itself. */
  private static Map<Written, BitSet> fitting(List<Written> conditions, List<Request> requests) {
    Map<Written, BitSet> fitting = new HashMap<>();
    for (Written one : conditions) {
      BitSet fits = new BitSet();
      for (int i = 0; i < requests.size(); i++) {
        fits.set(i, requests.get(i).fits(List.of(one)));
      }
      fitting.put(one, fits);
    }
    return fitting;
  }

  private static boolean fitNone(Map<Written, BitSet> fitting, List<Written> conditions) {
    BitSet fit = (BitSet) Objects.requireNonNull(fitting.get(conditions.get(0))).clone();
    conditions.forEach(one -> fit.and(Objects.requireNonNull(fitting.get(one))));
    return fit.isEmpty();
  }

  /** The first request is the one without the key. */
  private static boolean fitsNoneWithKey(Map<Written, BitSet> fitting, Written one) {
    return Objects.requireNonNull(fitting.get(one)).nextSetBit(1) < 0;
  }
}
