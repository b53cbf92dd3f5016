package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class DocumentedExceptionsTest {

  @Test
  void supportsWhatAPageSays() {
    assertTrue(
        DocumentedExceptions.supports(
            "dynamodb:ConditionCheckItem", "dynamodb:EnclosingOperation"));
    assertFalse(
        DocumentedExceptions.supports("dynamodb:ListTables", "dynamodb:EnclosingOperation"));
    assertTrue(DocumentedExceptions.isComparedAsOne("events:TargetArn"));
  }

  @Test
  void hasActionsOfPagesThatNoTableLists() {
    assertTrue(DocumentedExceptions.isAction("iot:AssumeRoleWithCertificate"));
    assertFalse(DocumentedExceptions.isAction("iot:AssumeRole"));
  }
}
