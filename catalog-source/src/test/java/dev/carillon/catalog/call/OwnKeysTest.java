package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which setters name a key of the customer's own. */
final class OwnKeysTest {

  @ParameterizedTest
  @CsvSource({
    "kmsKeyId, true",
    "ssekmsKeyId, true",
    "customerManagedKmsArn, true",
    "kmsKmsKey, true",
    "keyOfKms, false",
    "bucketKeyEnabled, false",
    "kms$key, false",
  })
  void aSetterNamesAKey(String setter, boolean isNamed) {
    assertEquals(isNamed, OwnKeys.namesKey(setter));
  }

  @Test
  void aLongNameIsLookedAtOnce() {
    String name = "kmsarn".repeat(10_000) + '-';
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFalse(OwnKeys.namesKey(name)));
  }
}
