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
}
