package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.carillon.catalog.store.BundledCatalogs;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of keys of the customer's own, and which setters name one. */
final class OwnKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "s3:GetObject | if the key of a bucket is your own: kms:Decrypt",
        "sso:ListPermissionSets | if the key of a directory of users is your own: kms:Decrypt",
        "identitystore:CreateUser | if the key of a directory of users is your own: kms:Decrypt",
        "cloudtrail:StartQuery"
            + " | if the key of a store of events is your own: kms:Decrypt, kms:GenerateDataKey",
        "backup:CreateBackupVault | if the key of a vault is your own: kms:CreateGrant, kms:Decrypt,"
            + " kms:DescribeKey, kms:GenerateDataKey, kms:RetireGrant",
        "ec2:StartInstances | if the key of a volume is your own: kms:CreateGrant, kms:Decrypt,"
            + " kms:DescribeKey, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncrypt*",
        "ecs:ExecuteCommand | if the key of a cluster is your own: kms:GenerateDataKey",
        "lambda:GetFunction | if the key of a function is your own: kms:Decrypt",
        "ssm:StartSession | if the key of a session is your own: kms:GenerateDataKey",
        "ssm:GetParameter | if the key of a parameter is your own: kms:Decrypt",
        "events:PutRule | if the key of a bus is your own: kms:Decrypt",
        "events:PutEvents | -",
        "states:GetExecutionHistory | if the key of a state machine is your own: kms:Decrypt",
        "states:StartExecution | -",
        "states:CreateStateMachine | -",
        "sagemaker:CreateEndpoint | if the key of a model's endpoint is your own: kms:CreateGrant",
        "cloudtrail:LookupEvents | -",
        "ec2:DescribeInstances | -",
      })
  void theKeysOfWhatIsReadAreTold(String action, @Nullable String hint) {
    assertEquals(hint == null ? List.of() : List.of(hint), OwnKeys.hints(Set.of(action)));
  }

  @Test
  void theActionsOfKmsAreThoseOfAllThatIsCalled() {
    assertEquals(
        Set.of("kms:Decrypt", "kms:GenerateDataKey"),
        OwnKeys.actions(
            Arrays.stream("sso:CreateUser s3:PutObject sts:AssumeRole".split(" ", -1))
                .collect(Collectors.toSet())));
  }

  @ParameterizedTest
  @CsvSource({
    "kmsKeyId, true",
    "ssekmsKeyId, true",
    "customerManagedKmsArn, true",
    "kmsKmsKey, true",
    "customerEncryptionKeyArn, true",
    "encryptionKeyOverride, true",
    "customerManagedKey, true",
    "keyARN, true",
    "sslClientKeyArn, false",
    "customerManagedKeyEnabled, false",
    "encryptionKeyType, false",
    "keyOfKms, false",
    "bucketKeyEnabled, false",
    "kms$key, false",
  })
  void aSetterNamesAKey(String setter, boolean isNamed) {
    assertEquals(isNamed, OwnKeys.namesKey(setter));
  }

  @ParameterizedTest
  @CsvSource({
    "payment-cryptography:UpdateAlias, true",
    "states:CreateStateMachine, false",
    "states:UpdateStateMachine, true",
    "s3:GetObject, true",
    "eks:CreateCluster, false",
  })
  void itIsKnownWhatAnOperationNeedsOfKms(String operation, boolean isKnown) {
    String[] named = operation.split(":", -1);
    assertEquals(isKnown, OwnKeys.areKnown(called(named[0], named[1])));
  }

  @Test
  void theKindsOfResourcesOfAServiceAreToldApart() {
    assertEquals(
        List.of(
            "if the key of a state machine that is updated is your own: kms:DescribeKey,"
                + " kms:GenerateDataKey",
            "if the key of a worker's activity is your own: kms:Decrypt"),
        OwnKeys.hints(Set.of("states:UpdateStateMachine", "states:GetActivityTask")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "states | CreateActivity | kmsKeyId | kms:DescribeKey",
        "sagemaker | CreateTrainingJob | volumeKmsKeyId | kms:CreateGrant",
        "s3 | PutObject | ssekmsKeyId | kms:GenerateDataKey",
        "s3 | CreateMultipartUpload | ssekmsKeyId | kms:Decrypt, kms:GenerateDataKey",
        "sagemaker | CreateTrainingJob | kmsKeyId | some of kms:CreateGrant, kms:Decrypt,"
            + " kms:DescribeKey, kms:Encrypt, kms:GenerateDataKey*, kms:ReEncrypt*, AWS does not"
            + " list which",
        "rds | CreateTenantDatabase | masterUserSecretKmsKeyId | kms:CreateGrant, kms:Decrypt,"
            + " kms:GenerateDataKey",
        "redshift | CreateCluster | masterPasswordSecretKmsKeyId | kms:CreateGrant, kms:Decrypt,"
            + " kms:GenerateDataKey, kms:RetireGrant",
        "eks | CreateCluster | keyArn | some of kms:CreateGrant, kms:Decrypt, kms:DescribeKey,"
            + " kms:Encrypt, kms:GenerateDataKey*, kms:ReEncrypt*, AWS does not list which",
      })
  void whatIsCheckedOfANamedKeyIsTold(
      String service, String operation, String setter, String checked) {
    assertEquals(
        "if the key that Some.%s names is your own: %s".formatted(setter, checked),
        OwnKeys.hint(
            "Some." + setter,
            List.of(),
            OwnKeys.ofNamed(called(service, operation), "Some." + setter).orElse(List.of())));
  }

  private static CalledOperation called(String service, String operation) {
    return new CalledOperation(
        service,
        new CatalogOperations(new BundledCatalogs()).find(service, operation).orElseThrow(),
        "",
        false);
  }

  @Test
  void aLongNameIsLookedAtOnce() {
    for (String part : List.of("kmsarn", "encryptionkey")) {
      String name = part.repeat(10_000) + '-';
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFalse(OwnKeys.namesKey(name)));
    }
  }
}
