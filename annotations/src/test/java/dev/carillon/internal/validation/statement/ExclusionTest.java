package dev.carillon.internal.validation.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are set apart by commas; an operator without any is compared with nothing. */
final class ExclusionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StringEquals a                      | StringNotEquals a",
        "StringEquals a,b                    | StringNotEquals b,a,c",
        "StringEquals a                      | StringEqualsIfExists b",
        "StringEquals ab                     | StringNotLike a*",
        "StringEquals a                      | StringLike b*",
        "StringLike a*                       | StringLikeIfExists b*,c*",
        "ArnLike arn:aws:iam::1:role/a*      | ArnEquals arn:aws:iam::2:role/*",
        "ArnLike arn:aws:iam::1:role/ab      | ArnNotLike arn:aws:iam::1:role/a*",
        "ArnEquals arn:aws:iam::1:role/a     | ArnNotEquals arn:aws:iam::1:role/a",
        "StringLike ab*                      | StringNotLike a*",
        "StringEquals A                      | StringNotEqualsIgnoreCase a",
        "Null true                           | StringEquals a",
        "Null true                           | Null false",
        "IpAddress 203.0.113.0/24            | NotIpAddress 203.0.112.0/23",
        "Bool true                           | BoolIfExists False",
        "NumericGreaterThan 10               | NumericLessThan 5",
        "NumericGreaterThan 5                | NumericLessThan 5",
        "NumericGreaterThanEquals 5          | NumericLessThan 5",
        "NumericGreaterThan 5                | NumericLessThanEquals 5",
        "NumericGreaterThan -1.5             | NumericLessThan -2.5,-1.75",
        "NumericGreaterThan 100000000000000000000000000009 | NumericLessThan 5",
        "DateGreaterThan 2027-01-01T00:00:00Z | DateLessThan 2026-01-01T00:00:00Z",
        "DateGreaterThan 2026-01-01T00:00:00Z | DateLessThanEquals 2026-01-01T01:00:00+01:00",
        "DateGreaterThan 2027-01-01          | DateLessThan 2026-12",
        "DateGreaterThan 1800000000          | DateLessThan 2026-12-31",
        "DateGreaterThan 2027-01-01T00:00:00Z | DateEquals 2026-01-01T00:00:00Z",
        "NumericGreaterThan 10               | NumericEquals 5,7",
        "NumericEquals 30                    | NumericNotEquals 30.0",
        "StringLike a*                       | StringEqualsIgnoreCase b",
        "StringEqualsIgnoreCase Red          | StringEqualsIgnoreCase blue",
        "StringEqualsIgnoreCase Red          | StringNotEqualsIgnoreCase RED",
        "StringEqualsIgnoreCase Red          | StringEquals blue",
        "ArnLike arn:aws:iam::1:role/a       | StringNotLike arn:aws:iam::1:role/*",
        "IpAddress 203.0.113.0/24            | IpAddressIfExists 203.0.114.0/24,2001:db8::/32",
        "IpAddress 203.0.113.0/24            | NotIpAddress 0.0.0.0/0",
        "StringLike arn:aws:iam::1:role/*    | ArnNotLike arn:aws:iam::1:role/*",
        "ForAllValues:StringEquals a         | ForAnyValue:StringNotEquals a,b",
        "ForAllValues:StringEquals a         | ForAnyValue:StringEquals b",
        "ForAllValues:StringNotLike b*       | ForAnyValue:StringEquals bc"
      })
  void noValueFitsBothInEitherOrder(String one, String other) {
    assertTrue(Exclusion.isBetween(comparison(one), comparison(other)));
    assertTrue(Exclusion.isBetween(comparison(other), comparison(one)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StringEquals a                      | StringNotEquals b",
        "StringEquals a,b                    | StringNotEquals a",
        "StringEquals a,b                    | StringEqualsIfExists b",
        "StringEquals                        | StringNotEquals a",
        "StringEquals ab                     | StringLike a*",
        "StringEquals ab,b                   | StringNotLike a*",
        "StringEquals A                      | StringEqualsIgnoreCase a",
        "StringEquals a                      | StringNotEquals *",
        "StringLike a*                       | StringNotEquals a*",
        "StringEqualsIgnoreCase a            | StringNotEquals a",
        "ArnLike arn:aws:iam::1:role/*       | ArnNotLike arn:aws:iam::1:role/a*",
        "StringEquals ${aws:username}        | StringEqualsIfExists a",
        "StringEquals ${aws:username}        | StringNotEquals ${aws:username}",
        "StringEqualsIfExists a              | StringNotEquals a",
        "StringEquals 7                      | NumericEquals 8",
        "StringEquals true                   | Bool false",
        "StringEquals a                      | Lowered a",
        "ForAllValues:StringEquals a         | StringEquals b",
        "ForAnyValue:StringEquals a          | ForAnyValue:StringEquals b",
        "StringLike a*                       | StringLike *b",
        "StringLike a*,b*                    | StringLike c*,*d",
        "StringLike a*                       | StringNotLike ab*",
        "StringLike a*                       | StringLike",
        "StringLike a*                       | StringLike b${aws:username}",
        "StringLike a*                       | NumericEquals 5",
        "Null true                           | StringNotEquals a",
        "Null false                          | StringEquals a",
        "Null true                           | StringEqualsIfExists a",
        "IpAddress 203.0.113.0/24            | NotIpAddress 203.0.113.7/32",
        "Bool true                           | BoolIfExists true",
        "Bool true                           | BoolIfExists false,true",
        "Bool true                           | BoolIfExists maybe",
        "Bool true                           | Null false",
        "NumericGreaterThan 4                | NumericLessThan 5",
        "NumericGreaterThanEquals 5          | NumericLessThanEquals 5",
        "NumericGreaterThan 10,3             | NumericLessThan 5",
        "NumericGreaterThan 10               | NumericLessThan 5,20",
        "NumericGreaterThan x                | NumericLessThan 5",
        "NumericGreaterThan 10               | NumericLessThan x",
        "NumericGreaterThan                  | NumericLessThan 5",
        "NumericLessThan 10                  | NumericLessThan 5",
        "NumericGreaterThan 10               | DateLessThan 5",
        "NumericGreaterThan 1000000000000000000000000000009 | NumericLessThan 5",
        "DateGreaterThan 2026-01-01T00:00:00Z | DateLessThan 2027-01-01T00:00:00Z",
        "DateGreaterThanEquals 2026-01-01T00:00:00Z | DateLessThanEquals 2026-01-01T00:00:00Z",
        "DateGreaterThan 2027-01-01T00:00:00Z | DateLessThan 2026",
        "DateGreaterThan 2027-01-01T00:00:00Z | DateLessThan",
        "DateGreaterThan 2026-01-31 | DateLessThan 2026-02",
        "StringEqualsIgnoreCase Red          | StringEqualsIgnoreCase blue,RED",
        "StringEqualsIgnoreCase Red          | StringLike R*",
        "ArnLike arn:aws:iam::1:role/*       | StringNotLike arn:aws:iam::1:role/a*",
        "StringLike arn:aws:iam::*:role/a    | ArnNotLike arn:aws:iam::*:role/a",
        "ForAllValues:StringEquals a,b       | ForAnyValue:StringEquals b",
        "ForAllValues:StringEquals a         | ForAnyValue:StringEqualsIfExists b",
        "ForAllValues:StringEquals a         | ForAllValues:StringEquals b",
        "IpAddress 203.0.113.0/24            | IpAddressIfExists 203.0.113.7",
        "IpAddress 203.0.113.0/24            | IpAddressIfExists ${net}"
      })
  void aValueMayFitBoth(String one, String other) {
    assertFalse(Exclusion.isBetween(comparison(one), comparison(other)));
    assertFalse(Exclusion.isBetween(comparison(other), comparison(one)));
  }

  @Test
  void whatNoTwoExcludeAllMay() {
    List<Comparison> three =
        List.of(
            comparison("StringEquals a,b"),
            comparison("StringNotEquals a"),
            comparison("StringNotLike b*"));
    assertTrue(Exclusion.isAmong(three));
    assertFalse(Exclusion.isAmong(three.subList(0, 2)));
    assertFalse(Exclusion.isAmong(three.subList(1, 3)), "all hold where the key is missing");
  }

  /** A condition that the key is there makes others hold that ask for nothing. */
  @Test
  void aKeyThatIsThereIsAskedFor() {
    List<Comparison> two =
        List.of(comparison("BoolIfExists true"), comparison("BoolIfExists false"));
    assertFalse(Exclusion.isAmong(two));
    assertTrue(Exclusion.isAmong(List.of(two.get(0), two.get(1), comparison("Null false"))));
    assertFalse(Exclusion.isAmong(List.of(two.get(0), two.get(1), comparison("Null true"))));
    List<Comparison> each =
        List.of(
            comparison("ForAllValues:StringEquals a"), comparison("ForAllValues:StringEquals b"));
    assertFalse(Exclusion.isAmong(each));
    assertTrue(Exclusion.isAmong(List.of(each.get(0), each.get(1), comparison("Null false"))));
    assertFalse(Exclusion.isAmong(List.of(each.get(0), comparison("Null false"))));
  }

  /** A policy that AWS takes has fewer; a larger one must not take minutes. */
  @Test
  void moreThanSoManyAreNotCompared() {
    assertTrue(Exclusion.isBetween(many("StringLike", 100, "a"), many("StringLike", 100, "b")));
    assertFalse(Exclusion.isBetween(many("StringLike", 101, "a"), many("StringLike", 100, "b")));
    assertTrue(Exclusion.isBetween(many("StringEquals", 1000, "a"), many("StringLike", 1000, "b")));
    assertFalse(
        Exclusion.isBetween(many("StringEquals", 1001, "a"), many("StringLike", 1000, "b")));
  }

  private static Comparison many(String operator, int count, String start) {
    return new Comparison(
        ConditionOperator.parse(operator),
        "aws:k",
        IntStream.range(0, count).mapToObj(i -> start + i).toList());
  }

  private static Comparison comparison(String text) {
    int space = text.indexOf(' ');
    String operator = space < 0 ? text : text.substring(0, space);
    return new Comparison(
        ConditionOperator.parse(operator),
        "aws:k",
        space < 0 ? List.of() : List.of(text.substring(space + 1).split(",")));
  }
}
