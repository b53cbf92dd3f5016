package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that AWS lists, and what was meant by others. */
final class NamedValuesTest {

  @ParameterizedTest
  @CsvSource({
    "s3:x-amz-server-side-encryption, kms, aws:kms",
    "s3:x-amz-server-side-encryption, AWS_KMS, aws:kms",
    "s3:x-amz-server-side-encryption, aws:kms, none",
    "s3:x-amz-server-side-encryption, ms, none",
    "iot:ConnectAttributes, Connect, PersistentConnect",
    "iot:ConnectAttributes, tentConnect, none",
    "iot:ConnectAttributes, connect, none",
    "iot:ConnectAttributes, '', none",
    "iot:ConnectAttributes, LastWil, LastWill",
    "kms:KeySpec, RSA_2049, none",
    "kms:Nothing, Connect, none",
    "s3:x-amz-acl, public-*, none",
    "s3:x-amz-acl, public_*, public-read",
    "s3:x-amz-acl, team-*, none",
    "s3:x-amz-acl, bucket-owner-full, bucket-owner-full-control",
    "s3:x-amz-acl, bucket-owner-f, none",
    "s3:object-lock-legal-hold, *-*, none",
    "codebuild:secondaryArtifacts.bucketOwnerAccess, read-only, READ_ONLY",
  })
  void theValueThatWasMeant(String key, String value, String meant) {
    assertEquals(meant, NamedValues.meant(key, value, false).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "EC2:tenancy, true",
    "ec2:InstanceType, false",
    "oidc.eks.eu-west-1.amazonaws.com/id/A:aud, true",
    "token.actions.githubusercontent.com:AUD, true",
    "token.actions.githubusercontent.com:sub, false",
    "oidc.eks.eu-west-1.amazonaws.com/id/A:sub, false",
    "accounts.google.com:aud, false",
  })
  void theKeysOfWhichAwsListsTheValues(String key, boolean has) {
    assertEquals(has, NamedValues.has(key));
  }

  @ParameterizedTest
  @CsvSource({
    "dynamodb:Select, SOME, false, 4",
    "dynamodb:Select, some*, false, 4",
    "dynamodb:select, '', false, 0",
    "dynamodb:select, count, false, 4",
    "dynamodb:select, count, true, 0",
    "dynamodb:Select, *_ATTRIBUTES, false, 0",
    "s3:object-lock-mode, SOME, false, 2",
    "ec2:InstanceMetadataTags, on, false, 2",
    "s3:x-amz-storage-class, SOME, false, 0",
    "dynamodb:Nothing, SOME, false, 0",
  })
  void theValuesWhereAPageHasAll(String key, String value, boolean ignoresCase, int others) {
    assertEquals(others, NamedValues.others(key, value, ignoresCase).size());
  }
}
