package dev.carillon.catalog.call.classfile.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that compilers give the methods of lambdas. */
final class OwnOperationsTest {

  @ParameterizedTest
  @CsvSource({
    "lambda$send$0, true",
    "$anonfun$send$1, true",
    "send$lambda$3, true",
    "send$lambda$3$lambda$2$lambda$1, true",
    "send, false",
    "access$send, false",
  })
  void namesTellLambdas(String method, boolean isLambda) {
    assertEquals(isLambda, OwnOperations.isLambda(method));
  }
}
