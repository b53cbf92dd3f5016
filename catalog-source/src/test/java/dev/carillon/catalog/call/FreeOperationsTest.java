package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations for which AWS's pages say that no permission is required, and their neighbours. */
final class FreeOperationsTest {

  @ParameterizedTest
  @CsvSource({
    "cognito-idp:InitiateAuth, true",
    "cognito-idp:AdminInitiateAuth, false",
    "cognito-idp:ListUsers, false",
    "cognito-identity:GetId, true",
    "cognito-identity:UnlinkDeveloperIdentity, false",
    "codecatalyst:ListSpaces, true",
    "connect:DisconnectParticipant, false",
    "sso:GetRoleCredentials, true",
    "sso:ListInstances, false",
    "sso-oauth:CreateToken, true",
    "sso-oauth:CreateTokenWithIAM, false",
    "sts:GetCallerIdentity, true",
    "sts:GetSessionToken, true",
    "sts:GetFederationToken, false",
    "sts:AssumeRole, false",
    "sns:Unsubscribe, false",
  })
  void isFreeOrNot(String operation, boolean free) {
    assertEquals(free, FreeOperations.isFree(operation));
  }
}
