package dev.carillon.policy;

import static dev.carillon.policy.fixture.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.policy.condition.ArnKey;
import dev.carillon.policy.condition.BinaryKey;
import dev.carillon.policy.condition.BoolKey;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.condition.NumericKey;
import dev.carillon.policy.condition.PolicyVariable;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.S3Resource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final StringKey TEAM = Keys.requestTag("team");
  private static final NumericKey AGE = Keys.MULTI_FACTOR_AUTH_AGE;
  private static final BoolKey TLS = Keys.SECURE_TRANSPORT;
  private static final BinaryKey BLOB = BinaryKey.of("chime:Blob");
  private static final ArnKey ARN = Keys.SOURCE_ARN;
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
  private static final String TOPIC = "arn:aws:sns:eu-west-1:111122223333:alerts";

  @Test
  void whatWouldEndAPolicyVariableIsNoPartOfItsName() {
    assertEquals("${aws:PrincipalTag/team a}", Keys.principalTag("team a").variable().toString());
    for (String tag : List.of("a}", "a, 'admin'", "a{", "it's")) {
      assertThrows(IllegalArgumentException.class, () -> Keys.principalTag(tag).variable());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOperatorHasTheNameThatIamDocuments() {
    return Map.<String, Condition>ofEntries(
            Map.entry("StringEquals [a, b]", TEAM.is("a", "b")),
            Map.entry("StringNotEquals [a]", TEAM.isNot("a")),
            Map.entry("StringEqualsIgnoreCase [a]", TEAM.isIgnoringCase("a")),
            Map.entry("StringNotEqualsIgnoreCase [a]", TEAM.isNotIgnoringCase("a")),
            Map.entry("StringLike [a*]", TEAM.like("a*")),
            Map.entry("StringNotLike [a?]", TEAM.notLike("a?")),
            Map.entry("StringEqualsIfExists [a]", TEAM.ifExists().is("a")),
            Map.entry("Null [false]", TEAM.exists()),
            Map.entry("Null [true]", TEAM.isAbsent()),
            Map.entry("NumericEquals [1, 2.5]", AGE.is(1, 2.5)),
            Map.entry(
                "NumericNotEquals [1000000000000000000000]", AGE.isNot(new BigDecimal("1E21"))),
            Map.entry("NumericLessThan [3600]", AGE.lessThan(3600)),
            Map.entry("NumericLessThanEquals [3600]", AGE.atMost(3600L)),
            Map.entry("NumericGreaterThan [0]", AGE.greaterThan(0)),
            Map.entry("NumericGreaterThanEqualsIfExists [0]", AGE.ifExists().atLeast(0)),
            Map.entry("DateEquals [2026-01-01T00:00:00Z]", Keys.CURRENT_TIME.is(NEW_YEAR)),
            Map.entry("DateNotEquals [2026-01]", Keys.CURRENT_TIME.isNot("2026-01")),
            Map.entry("DateLessThan [2026-01-31]", Keys.CURRENT_TIME.before("2026-01-31")),
            Map.entry("DateLessThanEquals [2026]", Keys.CURRENT_TIME.atOrBefore("2026")),
            Map.entry("DateGreaterThan [1767225600]", Keys.EPOCH_TIME.after("1767225600")),
            Map.entry(
                "DateGreaterThanEquals [2026-01-31T12:00:00+01:00]",
                Keys.CURRENT_TIME.atOrAfter("2026-01-31T12:00:00+01:00")),
            Map.entry("Bool [true]", TLS.isTrue()),
            Map.entry("BoolIfExists [false]", TLS.ifExists().isFalse()),
            Map.entry("BinaryEquals [AQI=]", BLOB.is(new byte[] {1, 2})),
            Map.entry("BinaryEqualsIfExists [AQI=]", BLOB.ifExists().isBase64("AQI=")),
            Map.entry("IpAddress [203.0.113.0/24]", Keys.SOURCE_IP.in("203.0.113.0/24")),
            Map.entry("NotIpAddress [2001:db8::/32]", Keys.SOURCE_IP.notIn("2001:db8::/32")),
            Map.entry("ArnEquals [" + TOPIC + "]", ARN.is(TOPIC)),
            Map.entry("ArnNotEquals [" + TOPIC + "]", ARN.isNot(TOPIC)),
            Map.entry("ArnEquals [arn:aws:s3:::b]", ARN.is(S3Resource.bucket("b"))),
            Map.entry(
                "StringEquals [arn:aws:s3:::b]",
                Keys.SOURCE_ARN_AS_STRING.is(S3Resource.bucket("b"))),
            Map.entry(
                "StringNotEquals [arn:aws:s3:::b]",
                Keys.SOURCE_ARN_AS_STRING.isNot(S3Resource.bucket("b"))),
            Map.entry(
                "StringLike [arn:aws:s3:::b]",
                Keys.SOURCE_ARN_AS_STRING.like(S3Resource.bucket("b"))),
            Map.entry(
                "StringNotLike [arn:aws:s3:::b]",
                Keys.SOURCE_ARN_AS_STRING.notLike(S3Resource.bucket("b"))),
            Map.entry("ArnNotEquals [arn:aws:s3:::b]", ARN.isNot(S3Resource.bucket("b"))),
            Map.entry("ArnLike [arn:aws:s3:::b]", ARN.like(S3Resource.bucket("b"))),
            Map.entry("ArnNotLike [arn:aws:s3:::b]", ARN.notLike(S3Resource.bucket("b"))),
            Map.entry("StringEquals [${aws:username}]", TEAM.is(Keys.USERNAME.variable())),
            Map.entry("StringNotEquals [${aws:username}]", TEAM.isNot(Keys.USERNAME.variable())),
            Map.entry("ArnLike [arn:aws:sns:*:*:a*]", ARN.like("arn:aws:sns:*:*:a*")),
            Map.entry("ArnNotLikeIfExists [" + TOPIC + "]", ARN.ifExists().notLike(TOPIC)),
            Map.entry(
                "ForAllValues:StringEquals [a, b]", Keys.TAG_KEYS.forAllValues().is("a", "b")),
            Map.entry("ForAnyValue:StringLike [a*]", Keys.TAG_KEYS.forAnyValue().like("a*")),
            Map.entry(
                "ForAnyValue:StringEqualsIfExists [a]",
                Keys.TAG_KEYS.ifExistsForAnyValue().is("a")))
        .entrySet()
        .stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () ->
                        assertEquals(
                            row.getKey(),
                            row.getValue().operator() + " " + row.getValue().values())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws", ":name", "aws:", "a b:name", "aws:*", "aws:ResourceTag/", "a:"})
  void whatIsNoKeyIsRefused(String name) {
    assertThrows(InvalidPolicyException.class, () -> StringKey.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws:a", "aws:Az09-", "a:é", "a:b c", "a:b:c", "s3:x-amz-acl", "a:b_c"})
  void anyNameBehindAServiceIsAKey(String name) {
    assertEquals(name, StringKey.of(name).name());
    assertEquals("Null " + name + " [true]", StringKey.of(name).isAbsent().toString());
    assertEquals(name, BinaryKey.of(name).name());
  }

  @Test
  void placeholdersOfKeysAreFilledFromTheLeft() {
    assertEquals("aws:RequestTag/cost center", Keys.requestTag("cost center").name());
    assertEquals("oidc.example:sub", StringKey.of("${Prefix}:sub", "oidc.example").name());
    assertEquals("oidc.example/id/1:aud", Keys.webIdentity("oidc.example/id/1", "aud").name());
    assertEquals("s3:ExistingObjectTag/a", StringKey.of("s3:ExistingObjectTag/<key>", "a").name());
    assertRefused("needs a value for ${TagKey}", () -> StringKey.of("aws:RequestTag/${TagKey}"));
    assertRefused("\"te*\" is none", () -> Keys.requestTag("te*"));
    assertRefused("has 0 placeholders, but 1 values", () -> StringKey.of("aws:userid", "x"));
    assertRefused("is not a condition key", () -> StringKey.of("SourceIp"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "203.0.113.7",
        "0.0.0.0/0",
        "10.0.0.0/8",
        "::/0",
        "::1",
        "2001:db8::1/128",
        "1:2:3:4:5:6:7:8",
        "::ffff:192.0.2.1",
        "2001:DB8::/32"
      })
  void addressesAndRangesAreTaken(String range) {
    assertEquals(List.of(range), Keys.SOURCE_IP.in(range).values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "203.0.113.0/33",
        "256.0.0.1",
        "10.0.0",
        "10.0.0.0/",
        "10.0.0.0/08",
        "1.2.3.4.5",
        "::/129",
        "1:2:3:4:5:6:7",
        "1::2::3",
        "12345::",
        ":::",
        "fe80::1%eth0",
        "example.com",
        "*"
      })
  void whatIsNoAddressIsRefused(String range) {
    assertRefused("\"" + range + "\", which is not an IP address", () -> Keys.SOURCE_IP.in(range));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "2026-13", "2026-02-30", "2026-01-01T25:00:00Z", "26"})
  void whatIsNoDateIsRefusedExceptForSeconds(String date) {
    if (date.equals("26")) {
      assertEquals(List.of("26"), Keys.CURRENT_TIME.after(date).values());
    } else {
      assertRefused("which is not a date", () -> Keys.CURRENT_TIME.after(date));
    }
  }

  @Test
  void valuesThatDoNotFitTheirTypeAreRefused() {
    assertRefused("\"NaN\", which is not a number", () -> AGE.lessThan(Double.NaN));
    BigDecimal large = new BigDecimal("1e999999999");
    assertRefused("\"1E+999999999\", which is not a number", () -> AGE.lessThan(large));
    BigDecimal small = new BigDecimal("1e-999999999");
    assertRefused("\"1E-999999999\", which is not a number", () -> AGE.lessThan(small));
    BigDecimal least = new BigDecimal("1e-400");
    assertEquals(List.of("0." + "0".repeat(399) + '1'), AGE.lessThan(least).values());
    assertRefused("\"?\", which is not base64", () -> BLOB.isBase64("?"));
    assertRefused("\"AQI\", which is not base64", () -> BLOB.isBase64("AQI"));
    assertRefused("which is not an ARN", () -> ARN.is("topic"));
    assertRefused("its account is \"12\"", () -> ARN.like("arn:aws:sns:eu-west-1:12:x"));
    assertRefused("is not closed by }", () -> TEAM.is("${aws:username"));
    assertRefused("compared with no value", () -> TEAM.is(List.of()));
  }

  @Test
  void variablesStandInTextAndLiteralsAreEscapedOnRequest() {
    assertEquals("home/${aws:username}/*", "home/" + Keys.USERNAME.variable() + "/*");
    assertEquals(
        "${aws:PrincipalTag/team, 'all of us'}",
        Keys.principalTag("team").variable().orElse("all of us").toString());
    assertEquals("${$}5 ${*} why${?}", PolicyVariable.literal("$5 * why?"));
    assertEquals("${Token[Bucket.7]}-${*}", PolicyVariable.literal("${Token[Bucket.7]}-*"));
    assertEquals("", PolicyVariable.literal(""));
    assertRefused("cannot be the value", () -> Keys.USERNAME.variable().orElse("it's"));
  }
}
