package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.iam.value.Regions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an ARN, part by part, and which part is told first. */
final class ArnShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:s3:::bucket                          | none",
        "arn:aws:s3:*                                 | none",
        "arn:aws:s3*                                  | none",
        "arn:*                                        | none",
        "ar*                                          | none",
        "?rn:aws:s3:::bucket                          | none",
        "*:bucket                                     | none",
        "execute-api:/prod/GET/pets                   | none",
        "photos/*                                     | INVALID_ARN_PREFIX",
        "arn:aws:sqs:*:111122223333::orders           | INVALID_ARN_RESOURCE",
        "arn:*:sqs:*:::*                              | none",
        "arn:aws:sqs:eu-west-1:111122223333::${q}     | none",
        "arn:aws:sqs:eu-west-1:111122223333::         | none",
        "arm:aws:s3:::bucket                          | INVALID_ARN_PREFIX",
        "Arn:aws:s3:::bucket                          | INVALID_ARN_PREFIX",
        "arn                                          | MISSING_ARN_FIELD",
        "arn:aws:s3                                   | MISSING_ARN_FIELD",
        "arn:aws:s3::bucket                           | MISSING_ARN_FIELD",
        "arn:aws:s3:::                                | INVALID_ARN_RESOURCE",
        "arn:aws:s3:é*                                | MISSING_ARN_FIELD",
        "arn:aws:s3:a_b*                              | MISSING_ARN_FIELD",
        "arn:aws:s3-a.b?*                             | none",
        "arn:aws:sqs:orders-*                         | MISSING_ARN_FIELD",
        "arn:aws:sqs:eu-west-1*                       | none",
        "arn:aws:sqs:us-gov*                          | none",
        "arn:aws:sqs:eu*                              | none",
        "arn:aws:sqs:*-west*                          | none",
        "arn:aws:sqs:eu-west-1:orders-*               | MISSING_ARN_FIELD",
        "arn:aws:sqs:eu-*:orders-*                    | none",
        "arn:aws:sqs:*:orders                         | MISSING_ARN_FIELD",
        "arn:aws:sqs:eu-west-1:111122*                | none",
        "arn:aws:ec2:us-east-1:amazon*                | none",
        "arn:aws:iam::cloudfr*                        | none",
        "arn:aws:iam::cloudfront*:user/*              | none",
        "arn:aws:mediaconnect:eu-west-1:offer*        | none",
        "arn:aws:sqs:eu-west-1:partners*              | MISSING_ARN_FIELD",
        "arn:aws:sqs:eu-west-1:orders*:x              | INVALID_ARN_ACCOUNT",
        "arn:awz:s3:::bucket                          | INVALID_PARTITION",
        "arn:aws-iso-b:s3:::bucket                    | none",
        "arn:aws*:s3:::bucket                         | none",
        "arn:AWS*:s3:::bucket                         | INVALID_PARTITION",
        "arn::s3:::bucket                             | INVALID_PARTITION",
        "arn:aws:S3:::bucket                          | INVALID_ARN_SERVICE_CASE",
        "arn:aws:s 3:::bucket                         | INVALID_SERVICE",
        "arn:aws::::bucket                            | INVALID_SERVICE",
        "arn:aws:ec2:euwest1:111122223333:vpc/v       | INVALID_ARN_REGION",
        "arn:aws:ec2:eu-*:111122223333:vpc/v          | none",
        "arn:aws:ec2:global:111122223333:vpc/v        | INVALID_ARN_REGION",
        "arn:aws:health:global::event/IAM/AWS_IAM_A/B | none",
        "arn:aws:ec2:eu-west-1:11112222333:vpc/v      | INVALID_ARN_ACCOUNT",
        "arn:aws:ec2:eu-west-1:1111222233334:vpc/v    | INVALID_ARN_ACCOUNT",
        "arn:aws:ec2:eu-west-1:1111*:vpc/v            | none",
        "arn:aws:ec2:eu-west-1:Amazon:vpc/v           | INVALID_ARN_ACCOUNT",
        "arn:aws:ssm:eu-west-1:aws:parameter/p        | none",
        "arn:aws:ec2:eu-west-1:${AWS::AccountId}:x/y  | none",
        "${Bucket.Arn}/*                              | none",
        "arn:aws:sns:eu-west-1::111122223333:alerts   | INVALID_ARN_RESOURCE",
        "arn:aws:sns:eu-west-1:111122223333:111122223333:x | INVALID_ARN_RESOURCE",
        "arn:aws:sns:eu-west-1:111122223333:444455556666:x | none",
        "arn:aws:sns:eu-west-1:111122223333:111122223333   | none",
        "arn:aws:logs:*:*:*:*                         | none",
        "arn:aws:iam:::aws:policy/ReadOnlyAccess      | INVALID_ARN_RESOURCE",
        "arn:aws:iam::111122223333:role/a b           | INVALID_ARN_RESOURCE",
        "arn:aws:iam::111122223333:role/a~b           | none",
        "arn:aws:iam::111122223333:role/à             | INVALID_ARN_RESOURCE",
        "arn:aws:glue:eu-west-1:111122223333:table/a b/c | none",
        "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1 | none",
      })
  void theFirstFaultIsTold(String arn, String id) {
    assertEquals(id, ArnShape.fault(arn).map(fault -> fault.check().name()).orElse("none"), arn);
    assertEquals(id, ArnShape.byParts(arn).map(fault -> fault.check().name()).orElse("none"), arn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "111122223333:eu-west-1 | ': Region and account are the wrong way round'",
        "111122223333:eu-wst-1  | ': Region and account are the wrong way round'",
        "111122223333:q         | ': a part is missing in front of the account'",
        "europe:111122223333    | ''",
      })
  void anAccountInPlaceOfTheRegionIsExplained(String regionAndAccount, String explained) {
    assertEquals(
        "its Region is \""
            + regionAndAccount.substring(0, regionAndAccount.indexOf(':'))
            + "\", not a Region such as eu-west-1, or nothing"
            + explained,
        ArnShape.fault("arn:aws:sqs:" + regionAndAccount + ":orders").orElseThrow().message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:awz:s3:::b                      | its partition is \"awz\", not aws",
        "arn:zzzzz:s3:::b                    | its partition is \"zzzzz\", not aws, aws-cn or"
            + " aws-us-gov",
        "arn:aws:s 3:::b                     | its service is \"s 3\", not a service prefix in"
            + " lower case such as s3",
        "arn:aws:ec2:x:111122223333:vpc/v    | its Region is \"x\", not a Region such as eu-west-1,"
            + " or nothing",
        "arn:aws:ec2:eu-west-1:1:vpc/v       | its account is \"1\", not 12 digits, or nothing",
        "arn:aws:s3:::                       | its last part, the resource, is empty",
        "arn:aws:sqs:eu-west-1:111122223333::q | its resource is \":q\": there is a colon too many"
            + " in front of it",
        "arn:aws:sns:eu-west-1::111122223333:q | its resource is \"111122223333:q\": there is a"
            + " colon too many in front of it",
        "arn:aws:iam::111122223333:role/a b  | its resource is \"role/a b\", and no name of iam has"
            + " a \" \"",
        "arn:aws:iam::111122223333:role/à    | its resource is \"role/à\", and no name of iam has a"
            + " \"à\", which is no letter of ASCII",
      })
  void aFaultSaysWhatWouldBeRight(String arn, String message) {
    assertEquals(message, ArnShape.fault(arn).map(Fault::message).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:ec2:eu-wset-1:111122223333:vpc/v, eu-west-1",
    "arn:aws:ec2:eu-west-1:111122223333:vpc/v, none",
    "arn:aws:ec2:eu-wset-*:111122223333:vpc/v, none",
    "arn:aws:ec2:?-west-1:111122223333:vpc/v, none",
    "arn:aws:s3:::bucket, none",
    "bucket, none",
  })
  void aRegionNearAKnownOneIsMeant(String arn, String meant) {
    assertEquals(meant, Arn.parse(arn).map(Arn::region).flatMap(Regions::meant).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"a, true", "'', true", "*, false", "?, false", "a*, false", "a?b, false"})
  void plainTextHasNoWildcard(String text, boolean isPlain) {
    assertEquals(isPlain, Arn.isPlain(text));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:states:::lambda:invoke, true",
    "arn:aws:states:eu-west-1::lambda:invoke, false",
    "arn:aws:states::111122223333:lambda:invoke, false",
    "arn:aws:scheduler:::aws-sdk:sqs:sendMessage, true",
    "arn:aws:scheduler:::http, false",
    "arn:aws:scheduler:eu-west-1::aws-sdk:sqs:sendMessage, false",
    "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions, true",
    "arn:aws:apigateway:eu-west-1:sqs:action/SendMessage, true",
    "arn:aws:apigateway:eu-west-1::/restapis/a, false",
    "arn:aws:s3:::aws-sdk:x, false",
  })
  void integrationsAreNoResources(String arn, boolean isOne) {
    assertEquals(isOne, Arn.parse(arn).orElseThrow().isIntegration());
  }
}
