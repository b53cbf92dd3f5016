package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecretNamesTest {

  @ParameterizedTest
  @CsvSource({
    "secretsmanager, secret:prod-??????, secret:prod",
    "secretsmanager, secret:*-??????, secret:*",
    "secretsmanager, secret:prod-?????, secret:prod-?????",
    "secretsmanager, secret:prod, secret:prod",
    "sqs, orders-??????, orders-??????",
  })
  void onlyTheEndOfASecretIsTakenAway(String service, String resource, String without) {
    assertEquals(without, SecretNames.withoutEnd(service, resource));
  }
}
