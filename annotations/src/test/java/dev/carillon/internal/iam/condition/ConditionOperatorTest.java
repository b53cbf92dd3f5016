package dev.carillon.internal.iam.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionOperatorTest {

  @ParameterizedTest
  @CsvSource({
    "StringEquals, String, '', stringequals, false",
    "stringequals, String, '', stringequals, false",
    "StringEqualsIfExists, String, '', stringequals, true",
    "ForAllValues:StringLike, String, ForAllValues, stringlike, false",
    "foranyvalue:ArnNotLikeIFEXISTS, Arn, ForAnyValue, arnnotlike, true",
    "NumericLessThanEquals, Numeric, '', numericlessthanequals, false",
    "DateGreaterThan, Date, '', dategreaterthan, false",
    "Bool, Bool, '', bool, false",
    "BinaryEquals, Binary, '', binaryequals, false",
    "NotIpAddress, IpAddress, '', notipaddress, false",
    "Null, Null, '', null, false",
    "ForAllValues:ForAnyValue:Bool, Bool, ForAnyValue, bool, false",
  })
  void anOperatorIsTakenApart(
      String text, String family, String quantifier, String name, boolean ifExists) {
    ConditionOperator operator = ConditionOperator.parse(text).orElseThrow();
    assertEquals(family, operator.family().label());
    assertEquals(quantifier, operator.quantifier());
    assertEquals(name, operator.name());
    assertEquals(ifExists, operator.ifExists());
  }

  @ParameterizedTest
  @CsvSource({"StringEqual", "''", "IfExists", "ForAllValues:", "AllValues:Bool", "NumericLike"})
  void othersThereAreNot(String text) {
    assertEquals(Optional.empty(), ConditionOperator.parse(text));
  }

  @Test
  void allOfAwsAreThere() {
    assertEquals(27, ConditionOperator.names().size());
    assertTrue(ConditionOperator.names().contains("StringNotEqualsIgnoreCase"));
    ConditionOperator.names()
        .forEach(name -> assertTrue(ConditionOperator.parse(name + "IfExists").isPresent(), name));
  }

  @ParameterizedTest
  @CsvSource({
    "StringEquals, a, false",
    "StringEqualsIfExists, a, true",
    "StringNotEquals, a, true",
    "ForAllValues:StringEquals, a, true",
    "ForAnyValue:StringEquals, a, false",
    "Null, true, true",
    "Null, false, false",
    "Bool, true, false",
  })
  void whetherItHoldsWhereTheKeyIsMissing(String operator, String value, boolean holds) {
    Optional<ConditionOperator> parsed = ConditionOperator.parse(operator);
    assertEquals(holds, parsed.orElseThrow().holdsWithoutKey(List.of(value)));
    Comparison comparison = new Comparison(parsed, "aws:UserId", List.of(value));
    assertEquals(holds, comparison.holdsWithoutKey());
    assertEquals(!holds, comparison.asksForKey());
    assertEquals("aws:userid", comparison.foldedKey());
  }

  @Test
  void ofAnOperatorThatThereIsNotNothingIsSaid() {
    Comparison comparison = new Comparison(Optional.empty(), "aws:UserId", List.of("a"));
    assertEquals(false, comparison.holdsWithoutKey());
    assertEquals(false, comparison.asksForKey());
  }

  @ParameterizedTest
  @CsvSource({
    "StringEquals, false, false, false",
    "StringEqualsIgnoreCase, false, true, false",
    "StringNotEqualsIgnoreCase, true, true, false",
    "StringLike, false, false, true",
    "StringNotLike, true, false, true",
    "ArnEquals, false, false, true",
    "NotIpAddress, true, false, false",
  })
  void howItCompares(String operator, boolean negated, boolean ignoresCase, boolean like) {
    ConditionOperator parsed = ConditionOperator.parse(operator).orElseThrow();
    assertEquals(negated, parsed.isNegated());
    assertEquals(ignoresCase, parsed.ignoresCase());
    assertEquals(like, parsed.isLike());
  }

  @ParameterizedTest
  @CsvSource({"Bool, true", "Null, true", "StringEquals, True", "NumericEquals, True"})
  void ofTruthLetterCaseDoesNotCount(String operator, String value) {
    Comparison comparison =
        new Comparison(ConditionOperator.parse(operator), "aws:SecureTransport", List.of("True"));
    assertEquals(List.of(value), comparison.values());
  }

  @Test
  void bytesAreWrittenInBase64() {
    ConditionOperator bytes = ConditionOperator.parse("BinaryEquals").orElseThrow();
    assertEquals(true, bytes.fault("QUI=").isEmpty());
    assertEquals(false, bytes.fault("plain text").isEmpty());
  }
}
