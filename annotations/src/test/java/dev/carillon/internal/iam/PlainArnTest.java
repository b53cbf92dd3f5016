package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.pattern.Placeholders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recognized in one pass is right part by part, and stands for no other text. */
final class PlainArnTest {

  private static final List<String> PARTITIONS =
      List.of("aws", "aws-cn", "aws-us-gov", "aws-iso", "aw", "AWS", "*", "", "aws-xx");
  private static final List<String> SERVICES = List.of("s3", "ec2", "S3", "", "*", "a.b", "a-1_");
  private static final List<String> REGIONS =
      List.of(
          "",
          "*",
          "eu-west-1",
          "us-gov-east-1",
          "eu-west",
          "e-west-1",
          "europe-west-1",
          "eu-west-123",
          "eu-west-",
          "-west-1",
          "eu--1",
          "us-a-b-c-1",
          "eu-w1st-1",
          "eu-west-1x",
          "**");
  private static final List<String> ACCOUNTS =
      List.of("", "*", "111122223333", "11112222333", "1111222233334", "aws", "12345678901x");
  private static final List<String> RESOURCES =
      List.of(
          "",
          "a",
          "a/*",
          "a:b:c",
          "${aws:username}",
          "a${Token[X.1]}",
          "#{Token[X.1]}",
          "-1.8881545897087622e+289",
          "a-1.8881545897087622e+289",
          "a-b");

  @Test
  void allPartsTogether() {
    int plain = 0;
    for (String partition : PARTITIONS) {
      for (String service : SERVICES) {
        for (String region : REGIONS) {
          for (String account : ACCOUNTS) {
            for (String resource : RESOURCES) {
              plain += isPlain(arn(partition, service, region, account, resource)) ? 1 : 0;
            }
          }
        }
      }
    }
    assertTrue(plain > 100, plain + " are recognized");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:s3:::b-b",
        "arn:aws:a0-z9:::x",
        "arn:aws:iam::111122223333:role/a",
        "arn:aws:sqs:*:*:q",
        "arn:aws:sqs:az-za-0:000000000009:q",
        "arn:aws:sqs:abcd-west-9:999999999990:q",
        "arn:aws:sqs:ap-southeast-12:111122223333:q",
        "arn:aws:sqs:eu-west-1::q1",
        "arn:aws:sqs:eu-west-1:111122223333:1",
        "arn:aws:sqs:eu-west-1:111122223333:!~",
        "arn:aws-cn:sqs:cn-north-1:111122223333:q",
        "arn:aws-us-gov:sqs:us-gov-east-1:111122223333:q"
      })
  void thisIsSeenAtOnce(String text) {
    assertTrue(isPlain(text));
    assertEquals(text, Objects.requireNonNull(PlainArn.of(text)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws::::q",
        "arn:aws:sqs:e-west-1::q",
        "arn:aws:sqs:abcde-west-1::q",
        "arn:aws:sqs:eu-west::q",
        "arn:aws:sqs:eu-west-::q",
        "arn:aws:sqs:eu-west-123::q",
        "arn:aws:sqs:eu-1::q",
        "arn:aws:sqs:a-b-c-d-1::q",
        "arn:aws:sqs:eu-a-b-c-1::q",
        "arn:aws:sqs::11112222333:q",
        "arn:aws:sqs:eu-west-1::111122223333:q",
        "arn:aws:sqs:eu-west-1:111122223333:a b",
        "arn:aws:sqs:eu-west-1:111122223333:à",
        "arn:aws:sqs::1111222233334:q"
      })
  void thisIsLookedAtClosely(String text) {
    assertFalse(isPlain(text));
  }

  @Test
  void aServiceIsThatOfTheArnWhole() {
    PlainArn arn = Objects.requireNonNull(PlainArn.of("arn:aws:s3:::b"));
    assertTrue(arn.isOf("s3"));
    assertFalse(arn.isOf("s"));
    assertFalse(arn.isOf("sq"));
    assertFalse(arn.isOf("s3:"));
  }

  @Test
  void fewerParts() {
    for (String text : List.of("", "arn", "arn:", "arn:aws:", "arn:aws:s3", "arn:aws:s3:::", "*")) {
      assertEquals(false, isPlain(text), text);
    }
  }

  private static String arn(String... parts) {
    return "arn:" + String.join(":", parts);
  }

  private static boolean isPlain(String text) {
    PlainArn arn = PlainArn.of(text);
    if (arn == null) {
      return false;
    }
    assertEquals(Optional.empty(), ArnShape.byParts(text), text);
    assertEquals(text, Placeholders.starred(text));
    Arn parsed = Arn.parse(text).orElseThrow();
    assertTrue(arn.isOf(parsed.service()), text);
    assertEquals(!parsed.region().isEmpty(), arn.hasRegion(), text);
    assertEquals(!parsed.account().isEmpty(), arn.hasAccount(), text);
    return true;
  }
}
