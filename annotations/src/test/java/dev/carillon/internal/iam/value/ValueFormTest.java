package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueFormTest {

  private static boolean admits(String key, String value) {
    return ValueForm.of(key).orElseThrow().admits(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/",
        "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/",
        "o-a1b2c3d4e5/r-ab12/",
        "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*",
        "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111*",
        "o-a1b2c3d4e5/*",
        "o-a1b2c3d4e5/r-ab12/*/ou-ab12-22222222/*",
        "*/ou-ab12-22222222/",
        "*"
      })
  void aPathOfAnOrganizationIs(String path) {
    assertTrue(admits("aws:PrincipalOrgPaths", path));
    assertTrue(admits("aws:ResourceOrgPaths", path));
    assertTrue(admits("aws:SourceOrgPaths", path));
    assertTrue(admits("aws:VpceOrgPaths", path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "o-a1b2c3d4e5",
        "r-ab12/*",
        "ou-ab12-11111111",
        "o-a1b2c3d4e5/ou-ab12-11111111/*",
        "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111",
        "o-a1b2c3d4e5/*/ou-ab12-22222222",
        "O-A1B2C3D4E5/*",
        "/o-a1b2c3d4e5/*",
        "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"
      })
  void noPathOfAnOrganizationIs(String path) {
    assertFalse(admits("aws:PrincipalOrgPaths", path));
  }

  @ParameterizedTest
  @CsvSource({
    "aws:PrincipalAccount,       111122223333, true",
    "aws:PrincipalAccount,       1111*,        true",
    "aws:PrincipalAccount,       1111222233334, false",
    "aws:PrincipalAccount,       o-*,          false",
    "aws:ResourceAccount,        aws,          false",
    "aws:PrincipalOrgID,         o-a1b2c3d4e5, true",
    "aws:PrincipalOrgID,         o-*,          true",
    "aws:PrincipalOrgID,         r-ab12,       false",
    "aws:PrincipalOrgID,         ou-*,         false",
    "aws:SourceVpc,              vpc-0a1b2c3d, true",
    "aws:SourceVpc,              vpc-*,        true",
    "aws:SourceVpc,              vpce-*,       false",
    "aws:SourceVpce,             vpce-0a1b2c3d4e5f60718, true",
    "aws:SourceVpce,             vpc-0a1b2c3d, false",
    "aws:SourceVpce,             vpc-*,        false",
    "aws:Ec2InstanceSourceVpc,   vpce-0a1b2c3d, false",
    "aws:SourceVpcArn,           arn:aws:ec2:*:111122223333:vpc/*, true",
    "aws:SourceVpcArn,           arn:aws:ec2:eu-west-1:111122223333:vpc-endpoint/*, false",
    "kms:ViaService,             s3.eu-west-1.amazonaws.com, true",
    "kms:ViaService,             s3.*.amazonaws.com, true",
    "kms:ViaService,             s3.amazonaws.com, false",
    "s3:x-amz-copy-source,       /amzn-s3-demo-bucket/public/*, true",
    "s3:x-amz-copy-source,       amzn-s3-demo-bucket/public/*, true",
    "s3:x-amz-copy-source,       s3://amzn-s3-demo-bucket/*, false"
  })
  void aKeyHasValuesOfItsForm(String key, String value, boolean admitted) {
    assertEquals(admitted, admits(key, value));
  }

  @Test
  void mostKeysHaveNoForm() {
    assertFalse(ValueForm.has("s3:prefix"));
    assertTrue(ValueForm.has("AWS:principalorgid"));
  }

  @ParameterizedTest
  @CsvSource({
    "lambda:VpcIds, vpc-0a1b2c3d, true",
    "lambda:VpcIds, vpc-*, true",
    "lambda:VpcIds, *, true",
    "lambda:VpcIds, vpc_0a1b2c3d, false",
    "lambda:SubnetIds, subnet-0a1b2c3d4e5f60718, true",
    "lambda:SubnetIds, subnt-0a1b2c3d4e5f60718, false",
    "codebuild:vpcConfig.securityGroupIds, sg-12345678abcdefghij, true",
    "codebuild:vpcConfig.securityGroupIds, default, false",
    "vpc-lattice:VpcEndpointId, vpc-0a1b2c3d, false",
  })
  void anIdBeginsWithTheWordOfItsType(String key, String value, boolean is) {
    assertEquals(is, admits(key, value));
  }

  @ParameterizedTest
  @CsvSource({
    "ecs:cluster, arn:aws:ecs:eu-west-1:111122223333:cluster/a, true",
    "ecs:cluster, arn:aws:ecs:*:*:cluster/*, true",
    "ecs:cluster, arn:*:ecs:eu-west-1:111122223333:cluster/a, true",
    "ecs:cluster, arn:aws:ecs:eu-west-1:111122223333:service/a/b, false",
    "ecs:cluster, arn:aws:sqs:*, false",
    "ecs:cluster, default, true",
    "iam:PolicyARN, ReadOnlyAccess, true",
    "iam:PermissionsBoundary, arn:aws:iam::partner:policy/permissions-boundary/a, true",
    "iam:PolicyARN, arn:aws:iam::aws:policy/job-function/Billing, true",
    "iam:PolicyARN, arn:aws-cn:iam::111122223333:policy/a, true",
    "iam:PermissionsBoundary, arn:aws:iam::111122223333:role/a, false",
    "lambda:FunctionArn, arn:aws:lambda:eu-west-1:111122223333:function:a:live, true",
    "lambda:FunctionArn, arn:aws:sqs:eu-west-1:111122223333:a, false",
  })
  void theArnOfAType(String key, String value, boolean is) {
    assertEquals(is, admits(key, value));
  }

  @ParameterizedTest
  @CsvSource({
    "www.example.com, true",
    "_acme-challenge.*, true",
    "'', true",
    "\\052.example.com, true",
    "\\05.example.com, false",
    "www.example.com., false",
    "WWW.example.com, false",
    "a b, false"
  })
  void aNameOfARecordIsAsRoute53ComparesIt(String name, boolean right) {
    assertEquals(
        right, admits("route53:ChangeResourceRecordSetsNormalizedRecordNames", name), name);
  }

  /** A group that repeats would be followed once for each letter, and overflow the stack. */
  @Test
  void aLongNameIsReadToItsEnd() {
    String key = "route53:ChangeResourceRecordSetsNormalizedRecordNames";
    assertTrue(admits(key, "a".repeat(100_000)));
    assertFalse(admits(key, "a".repeat(100_000) + '.'));
  }
}
