package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats of AWS's tables, held against ARNs of policies. */
final class ArnFormatTest {

  private static final String BUCKET = "arn:${Partition}:s3:::${BucketName}";
  private static final String ROLE = "arn:${Partition}:iam::${Account}:role/${RoleName}";

  /** Whether some ARN of the format is named, and whether all that is named is of the format. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bucket | arn:aws:s3:::b                      | true  | true",
        "bucket | arn:aws:s3:::b/k                    | true  | true",
        "bucket | arn:aws:s3:::b:c:d                  | true  | true",
        "bucket | arn:aws:s3:::*                      | true  | true",
        "bucket | arn:*:s3:::b                        | true  | true",
        "bucket | arn:aws:s?:::b                      | true  | false",
        "bucket | arn:aws:s?s:::b                     | false | false",
        "bucket | arn:aws:sqs:::b                     | false | false",
        "bucket | arn:aws:s3:eu-west-1::b             | false | false",
        "bucket | arn:aws:s3::111122223333:b          | false | false",
        "bucket | arn:aws:s3:*:*:b                    | true  | false",
        "bucket | arn:aws:s3::b                       | false | false",
        "bucket | arn:aws:s3                          | false | false",
        "bucket | arn                                 | false | false",
        "bucket | *                                   | true  | false",
        "bucket | arn:*                               | true  | false",
        "bucket | arn:aws:s3*                         | true  | false",
        "bucket | arn:aws:sq*                         | false | false",
        "bucket | arn:*b                              | true  | false",
        "bucket | arn:*:::b                           | true  | false",
        "bucket | arn:*::b                            | true  | false",
        "bucket | ar*:b                               | true  | false",
        "bucket | a*:s3:::b                           | true  | false",
        "bucket | a*:s3:x::b                          | false | false",
        "bucket | ${Token[TOKEN.1]}                   | true  | false",
        "bucket | arn:aws:s3:::${aws:username}        | true  | true",
        "role   | arn:aws:iam::111122223333:role/a    | true  | true",
        "role   | arn:aws:iam::111122223333:role/*    | true  | true",
        "role   | arn:aws:iam::111122223333:ro*       | true  | false",
        "role   | arn:aws:iam::111122223333:*         | true  | false",
        "role   | arn:aws:iam::111122223333:?ole/a    | true  | false",
        "role   | arn:aws:iam::111122223333:?ule/a    | false | false",
        "role   | arn:aws:iam::111122223333:user/a    | false | false",
        "role   | arn:aws:iam::111122223333:user/*    | false | false",
        "role   | arn:aws:iam::111122223333:role      | false | false",
        "role   | arn:aws:iam::111122223333:role/     | true  | true",
        "role   | arn:aws:iam::111122223333:${X}/a    | true  | false",
        "role   | arn:aws:iam::*                      | true  | false",
        "role   | arn:aws:iam::*/a                    | true  | false",
        "role   | arn:aws:iam:*:role/a                | true  | false",
        "role   | arn:aws:iam:*:user/a                | false | false",
        "role   | arn:aws:*:role/a                    | true  | false",
      })
  void oneOrAllOfAFormat(String format, String arn, boolean meets, boolean covers) {
    ArnFormat made = ArnFormat.ofFormat(format.equals("role") ? ROLE : BUCKET);
    for (int again = 0; again < 2; again++) {
      assertEquals(meets, made.meets(ArnFormat.ofArn(arn)), "meets");
      assertEquals(covers, made.covers(ArnFormat.ofArn(arn)), "covers");
    }
  }

  /** A format without its last parts, as an older table can have one, is met and covers nothing. */
  @ParameterizedTest
  @CsvSource({
    "arn:${Partition}:s3, arn:aws:s3:::b, false",
    "arn:${Partition}:s3, arn:aws:*, true",
    "arn:${Partition}:s3, arn:aws:s3, true",
    "arn:aws:a::b, arn:aws:a::b, true",
    "arn:aws:a::b, arn:aws:a::b:c, false",
  })
  void aFormatThatIsCutOff(String format, String arn, boolean meets) {
    assertEquals(meets, ArnFormat.ofFormat(format).meets(ArnFormat.ofArn(arn)));
    assertFalse(ArnFormat.ofFormat(format).covers(ArnFormat.ofArn(arn)));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:lex:eu-west-1:111122223333:bot:b, true",
    "arn:aws:lex:eu-west-1:111122223333:bot:*, true",
    "arn:aws:lex:eu-west-1:111122223333:bot, false",
    "arn:aws:lex:eu-west-1:111122223333:bot*, false",
  })
  void aFormatWithMoreColons(String arn, boolean covers) {
    ArnFormat bot = ArnFormat.ofFormat("arn:${Partition}:lex:${Region}:${Account}:bot:${Id}");
    assertEquals(covers, bot.covers(ArnFormat.ofArn(arn)));
  }

  /** A placeholder can be a piece of a part. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:x:eu-west-1:1:a/b, true",
    "arn:aws:x:eu-*:1:a/b, true",
    "arn:aws:x:?u-west-1:1:a/b, true",
    "arn:aws:x:us-west-1:1:a/b, false",
    "arn:aws:x:us-*:1:a/b, false",
  })
  void aPartThatIsPlainToTheHalf(String arn, boolean meets) {
    ArnFormat format = ArnFormat.ofFormat("arn:aws:x:eu-${Region}:1:a/${Id}");
    assertEquals(meets, format.meets(ArnFormat.ofArn(arn)));
  }

  @Test
  void aMarkThatIsEscapedIsItself() {
    ArnFormat escaped = ArnFormat.ofFormat("arn:aws:x:::a${*}b");
    assertTrue(escaped.meets(ArnFormat.ofArn("arn:aws:x:::a${*}b")));
    assertTrue(escaped.meets(ArnFormat.ofArn("arn:aws:x:::a*b")));
    assertFalse(escaped.meets(ArnFormat.ofArn("arn:aws:x:::axb")));
    assertTrue(ArnFormat.ofFormat(BUCKET).covers(ArnFormat.ofArn("arn:aws:s3:::a${?}")));
    assertFalse(ArnFormat.ofFormat(ROLE).meets(ArnFormat.ofArn("arn:aws:iam::1:rol${*}/a")));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:s3:::b, 0, arn",
    "arn:aws:s3:::b, 2, s3",
    "arn:aws:s3:::b, 3, ''",
    "arn:aws:s3:::b, 5, b",
    "arn:aws:s3, 2, s3",
    "arn:aws:s3, 3, ''",
    "arn:aws:s3, 4, ''",
  })
  void partsAreCountedFromZero(String arn, int number, String part) {
    assertEquals(part, ArnFormat.ofArn(arn).part(number));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:*:s3:::*, arn:*:s3:::*/*, true",
    "arn:*:s3:::*, arn:*:s3:::*, false",
    "arn:*:s3:::*, arn:*:s3:::**, false",
    "arn:*:lex:*:*:bot:*, arn:*:lex:*:*:bot:*:*, true",
    "arn:*:lex:*:*:bot:*, arn:*:lex:*:*:bot:*/*, true",
    "arn:*:lex:*:*:bot:*:*, arn:*:lex:*:*:bot:*, false",
    "arn:*:lambda:*:*:function:*, arn:*:lambda:*:*:function:*:*, false",
    "arn:*:logs:*:*:log-group:*, arn:*:logs:*:*:log-group:*:log-stream:*, true",
    "arn:*:bells:*:*:*, arn:*:bells:*:*:ring-bell, true",
    "arn:*:bells:*:*:*, arn:*:bells:*:*:az/*, true",
    "arn:*:bells:*:*:*, arn:*:bells:*:*:AZ/*, true",
    "arn:*:bells:*:*:*, arn:*:bells:*:*:v/*, false",
    "arn:*:bells:*:*:*, arn:*:bells:*:*:11/*, false",
    "arn:*:bells:*:*:*, arn:*:bells:*:*:__/*, false",
    "arn:*:bells:*:*:*, arn:*:ropes:*:*:az/*, false",
    "arn:*:bells:*:*:*, arn:*:bells::*:az/*, false",
    "arn:*:bells:*:*:az:*, arn:*:bells:*:*:az:*:bell, true",
  })
  void aFormatIsAboveWhatGoesOnBehindIt(String above, String below, boolean is) {
    assertEquals(is, ArnFormat.ofFormat(above).isAbove(ArnFormat.ofFormat(below)));
  }

  /** What stands in front of the first mark tells formats apart at once. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::1:role/a, role",
    "arn:aws:lambda:r:1:function:f, function",
    "arn:aws:lambda:r:1:function:f/g, function",
    "arn:aws:apigateway:r::/restapis/a, ''",
    "arn:aws:s3:::b, ''",
    "arn:aws:iam::1:ro*le/a, ''",
    "arn:aws:iam::1:ro?le/a, ''",
    "arn:aws:iam::1:ro${$}/a, ''",
    "arn:aws:iam::1:role${X}/a, ''",
    "arn:aws:iam::role/a, ''",
    "arn:aws:iam, ''",
  })
  void theHeadIsPlain(String arn, String head) {
    assertEquals(head, ArnFormat.ofArn(arn).head());
  }

  /** A role's ARN with the service that takes it, instead of the one that owns it. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:sts::111122223333:role/deployer, true",
    "arn:aws:sts:eu-west-1::role/deployer, true",
    "arn:aws:sts::111122223333:role/*, true",
    "arn:aws:iam::111122223333:role/deployer, false",
    "arn:aws:*::111122223333:role/deployer, false",
    "arn:aws:s?s::111122223333:role/deployer, false",
    "arn:aws:${S}::111122223333:role/deployer, false",
    "arn:aws:sts::111122223333:user/deployer, false",
    "arn:aws:sts::111122223333:role, false",
    "arn:aws:sts::role/deployer, false",
    "arn:aws:sts::111122223333:*, false",
  })
  void anArnOfAnotherService(String arn, boolean elsewhere) {
    assertEquals(elsewhere, ArnFormat.ofFormat(ROLE).isElsewhere(ArnFormat.ofArn(arn)));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:${P}:x:::${Name}, arn:aws:x:::n, false",
    "arn:${P}:${S}:::role/${Name}, arn:aws:x:::role/n, false",
    "arn:${P}:x:::role/${A}/${B}, arn:aws:y:::role/n, false",
    "arn:${P}:x:::role/${A}/${B}, arn:aws:y:::role/n/m, true",
    "arn:${P}:x:::role/${A}/${B}, arn:aws:y:::role/*, true",
    "arn:${P}:x:::role/${A}/${B}, arn:aws:y:::role/n*, true",
    "arn:${P}:x:::role/${A}/b, arn:aws:y:::role/*/c, false",
  })
  void onlyAPlainServiceIsAnother(String format, String arn, boolean elsewhere) {
    assertEquals(elsewhere, ArnFormat.ofFormat(format).isElsewhere(ArnFormat.ofArn(arn)));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:${P}:s3:::${B}, arn:aws:s3:::b, true",
    "arn:${P}:s3:::${B}, arn:aws:s3:eu-west-1::b, false",
    "arn:${P}:s3:::${B}, arn:aws:s3::111122223333:b, false",
    "arn:${P}:s3:${R}:${A}:${B}, arn:aws:s3:eu-west-1:111122223333:b, true",
    "arn:${P}:s3:${R}:${A}:${B}, arn:aws:s3:::b, false",
    "arn:${P}:s3:${R}:${A}:${B}, arn:aws:s3::111122223333:b, false",
    "arn:${P}:s3:${R}:${A}:${B}, arn:aws:s3:eu-west-1::b, false",
    "arn:${P}:s3:${R}:${A}, arn:aws:s3:eu-west-1:111122223333:b, false",
  })
  void aRegionAndAnAccountWhereTheFormatHasThem(String format, String arn, boolean has) {
    PlainArn plain = Objects.requireNonNull(PlainArn.of(arn));
    assertEquals(has, ArnFormat.ofFormat(format).hasPlacesOf(plain));
  }
}
