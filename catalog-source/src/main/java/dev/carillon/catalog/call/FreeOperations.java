package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Operations for which IAM is not asked: whoever calls them proves with a token of another kind who
 * they are, or need not, and the SDK does not sign their requests; or AWS's pages say that no
 * permission is required. Some have an action nevertheless.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html">operations
 *     of user pools by who authorizes them: permissions are for those that IAM authorizes</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html">public
 *     operations of identity pools</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html">the
 *     access portal, which takes an access token</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html">clients
 *     of IAM Identity Center, which have a secret</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/codecatalyst/latest/userguide/security-iam.html">CodeCatalyst,
 *     whose actions are no operations</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-participant_DisconnectParticipant.html">participants
 *     of Connect, which have tokens</a>
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">who
 *     the caller is, for which no permissions are required</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html">a
 *     session token, for which none are either</a>
 */
final class FreeOperations {

  /** Its operations have names that Connect's own have too, and those have actions. */
  private static final String PARTICIPANTS = "connectparticipant";

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
          "sts AssumeRoleWithSAML AssumeRoleWithWebIdentity GetCallerIdentity GetSessionToken");

  private FreeOperations() {}

  /** Returns an operation of a client that sends nothing else. */
  static Optional<OperationReference> ofClient(String client, String name) {
    return client.equals(PARTICIPANTS)
        ? Optional.of(new OperationReference(name, List.of(), List.of()))
        : Optional.empty();
  }

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
