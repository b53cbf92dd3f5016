package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentedExceptionsTest {

  @Test
  void supportsWhatAPageSays() {
    assertTrue(
        DocumentedExceptions.supports(
            "dynamodb:ConditionCheckItem", "dynamodb:EnclosingOperation"));
    assertFalse(
        DocumentedExceptions.supports("dynamodb:ListTables", "dynamodb:EnclosingOperation"));
    assertTrue(DocumentedExceptions.supports("qapps:ListQAppSessionData", "qapps:SessionIsShared"));
    assertFalse(
        DocumentedExceptions.supports("qapps:ExportQAppSessionData", "qapps:SessionIsShared"));
    assertTrue(DocumentedExceptions.isComparedAsOne("events:TargetArn"));
  }

  @Test
  void hasActionsOfPagesThatNoTableLists() {
    assertTrue(DocumentedExceptions.isAction("iot:AssumeRoleWithCertificate"));
    assertTrue(DocumentedExceptions.isAction("greengrass:VerifyClientDevice*"));
    assertFalse(DocumentedExceptions.isAction("iot:AssumeRole"));
  }

  @ParameterizedTest
  @CsvSource({
    "sts:TagSession, sts:ExternalId, true",
    "sts:Tag*, sts:ExternalId, true",
    "STS:tagsession, STS:externalid, true",
    "sts:AssumeRole, sts:ExternalId, false",
    "sts:TagSession, aws:TagKeys, false",
    "sts:SetContext, aws:RequestTag/team, true",
    "kms:DescribeKey, kms:EncryptionContext:a, true",
    "kms:Decrypt, kms:EncryptionContext:a, false",
    "signin:CreateOAuth2Token, signin:PrincipalArn, true",
    "signin:CreateOAuth2Token, signin:OAuthClientId, false",
    "signin:GetResourcePolicy, signin:PrincipalArn, false",
  })
  void someActionsStandBesideOthers(String action, String key, boolean is) {
    assertEquals(is, DocumentedExceptions.isCompanion(action, key));
  }

  @ParameterizedTest
  @CsvSource({
    "glacier:ArchiveAgeInDays, true, false, false",
    "GLACIER:archiveageindays, true, false, false",
    "events:source, false, true, false",
    "events:eventBusInvocation, false, false, false",
    "states:HTTPMethod, false, false, true",
    "glacier:ResourceTag/team, false, false, true",
    "s3:prefix, false, false, false",
  })
  void whatPagesSayOfKeys(String key, boolean number, boolean asOne, boolean placed) {
    assertEquals(number, DocumentedExceptions.isNumber(key));
    assertEquals(asOne, DocumentedExceptions.isComparedAsOne(key));
    assertEquals(key.equals("events:eventBusInvocation"), DocumentedExceptions.isFlag(key));
    assertEquals(placed, DocumentedExceptions.placesKey(key));
  }

  @ParameterizedTest
  @CsvSource({
    "glacier:GetVaultLock, glacier:ResourceTag/team, true",
    "GLACIER:getvaultlock, glacier:ResourceTag/team, true",
    "glacie:GetVaultLock, glacier:ResourceTag/team, false",
    "s3:GetObject, glacier:ResourceTag/team, false",
  })
  void aPageCanSpeakOfAWholeService(String action, String key, boolean supports) {
    assertEquals(supports, DocumentedExceptions.supports(action, key));
  }
}
