package dev.carillon.catalog.call;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Operations for which IAM is not asked: whoever calls them proves with a token of another kind who
 * they are, or need not. The SDK does not sign their requests; of its 450 modules these are all.
 * Some have an action nevertheless.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html">user
 *     pools do not evaluate IAM policies for what users do themselves</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html">public
 *     operations of identity pools</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html">the
 *     access portal, which takes an access token</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_RegisterClient.html">clients
 *     of IAM Identity Center</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/codecatalyst/latest/APIReference/welcome.html">CodeCatalyst,
 *     which takes access tokens</a>
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">who
 *     the caller is, for which no permissions are required</a>
 */
final class FreeOperations {

  private static final Set<String> NAMES =
      names(
          "codecatalyst *",
          "cognito-identity GetCredentialsForIdentity GetId GetOpenIdToken UnlinkIdentity",
          "cognito-idp AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration"
              + " ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser"
              + " DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword"
              + " GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode"
              + " GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListUserSessions"
              + " ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge"
              + " RevokeToken RevokeUserSession SetUserMFAPreference SetUserSettings SignUp"
              + " StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus"
              + " UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
          "sso GetRoleCredentials ListAccountRoles ListAccounts Logout",
          "sso-oauth CreateToken RegisterClient StartDeviceAuthorization",
          "sts AssumeRoleWithSAML AssumeRoleWithWebIdentity GetCallerIdentity");

  private FreeOperations() {}

  /** Returns whether IAM is not asked for an operation, as {@code service:Operation}. */
  static boolean isFree(String operation) {
    return NAMES.contains(operation)
        || NAMES.contains(operation.substring(0, operation.indexOf(':')) + ":*");
  }

  private static Set<String> names(String... services) {
    return Arrays.stream(services)
        .map(line -> List.of(line.split(" ", -1)))
        .flatMap(words -> words.stream().skip(1).map(name -> words.get(0) + ':' + name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
