package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.DraftHead;
import dev.carillon.internal.document.Elements;
import dev.carillon.internal.document.Matched;
import dev.carillon.internal.document.Principals;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A statement of a role trust policy: who may, or may not, assume the role, and when. It names no
 * resource; the role is it. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html">
 *     Update a role trust policy</a>
 */
public final class TrustStatement extends PolicyStatement {

  TrustStatement(Elements elements) {
    super(elements);
  }

  static TrustStatement of(Draft draft) {
    for (String action : draft.actions().values()) {
      if (draft.actions().negated() || !action.startsWith("sts:")) {
        String message =
            String.format(
                Locale.ROOT,
                "%s of a role trust policy names %s %s. Only actions of sts are about assuming a"
                    + " role.",
                draft.label(),
                draft.actions().element("Action"),
                action);
        // Of a star and of NotAction it is a warning.
        throw action.equals("*") || draft.actions().negated()
            ? new InvalidPolicyException(message)
            : new InvalidPolicyException(Check.UNSUPPORTED_ACTION_IN_POLICY, message);
      }
    }
    return new TrustStatement(withAwsType(draft).withoutResource());
  }

  /** In a trust policy AWS takes everybody only by type: {@code "Principal": {"AWS": "*"}}. */
  private static Draft withAwsType(Draft draft) {
    Principals principals = draft.head().principals();
    return principals == null || principals.byType() != null
        ? draft
        : draft.withPrincipals(new Principals(principals.negated(), Map.of("AWS", List.of("*"))));
  }

  /**
   * Allows accounts, roles, users and services to assume the role ({@code sts:AssumeRole}): {@code
   * TrustStatement.assumeRole(Principal.service("lambda.amazonaws.com"))}.
   *
   * @throws InvalidPolicyException if a principal is an identity provider, or anyone is named
   *     together with others
   */
  public static TrustStatement assumeRole(Principal first, Principal... more) {
    return allowing("sts:AssumeRole", false, first, more);
  }

  /**
   * Allows the users of a web identity provider to assume the role: {@code
   * sts:AssumeRoleWithWebIdentity}. Without a condition that names the audience ({@link
   * Keys#webIdentity}), everybody that the provider knows can: {@code assumeRoleWithWebIdentity(
   * Principal.federated("cognito-identity.amazonaws.com")).when(…)}.
   *
   * @param provider the provider, as {@link Principal#federated} makes it
   * @throws InvalidPolicyException if it is a principal of another kind
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html">
   *     Create a role for OpenID Connect federation</a>
   */
  public static TrustStatement assumeRoleWithWebIdentity(Principal provider) {
    return allowing("sts:AssumeRoleWithWebIdentity", true, provider);
  }

  /**
   * Allows the users of a SAML provider to assume the role ({@code sts:AssumeRoleWithSAML}). It
   * needs a condition on the audience: {@code assumeRoleWithSaml(Principal.federated(
   * IamResource.samlProvider("111122223333", "acme")))
   * .when(StringKey.of("saml:aud").is("https://signin.aws.amazon.com/saml"))}.
   *
   * @param provider the provider, as {@link Principal#federated} makes it
   * @throws InvalidPolicyException if it is a principal of another kind
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html">
   *     Create a role for SAML 2.0 federation</a>
   */
  public static TrustStatement assumeRoleWithSaml(Principal provider) {
    return allowing("sts:AssumeRoleWithSAML", true, provider);
  }

  private static TrustStatement allowing(
      String action, boolean federated, Principal first, Principal... more) {
    Principals principals = Principal.grantedTo("A statement", first, more);
    for (Principal principal : Principal.listOf(principals)) {
      if (principal.type().equals("Federated") != federated) {
        throw new InvalidPolicyException(
            Check.MISMATCHED_ACTION_FOR_PRINCIPAL,
            String.format(
                Locale.ROOT,
                "\"%s\" cannot be allowed %s, which is for %s.",
                principal,
                action,
                federated
                    ? "identity providers: Principal.federated(…)"
                    : "accounts, roles, users and services"));
      }
    }
    DraftHead head = new DraftHead(Effect.ALLOW, null, "sts", null, principals);
    return of(new Draft(head, new Matched(false, List.of(action)), List.of()));
  }

  /**
   * Refuses to let everybody in.
   *
   * @throws InvalidPolicyException if it allows anyone, and has no condition
   */
  void check() {
    boolean open = principals().contains(Principal.anyone()) && !excludesPrincipals();
    if (open && effect() == Effect.ALLOW && conditions().isEmpty()) {
      throw new InvalidPolicyException(
          Check.OPEN_TO_EVERYONE,
          String.format(
              Locale.ROOT,
              "%s lets anyone assume the role, of any account. Name who may: accounts, roles or"
                  + " services; or add a condition, such as one on Keys.PRINCIPAL_ORG_ID.",
              elements().label()));
    }
  }

  /**
   * Returns this statement, restricted to requests for which every one of the conditions holds:
   * {@code when(Keys.EXTERNAL_ID.is("acme-42"))}.
   *
   * @throws InvalidPolicyException if a chosen action does not support a condition's key, or two
   *     conditions compare the same key by the same operator: a document cannot ask for both
   */
  public TrustStatement when(Condition first, Condition... more) {
    return new TrustStatement(elements().when(first, more));
  }

  /**
   * Returns this statement, about passing session tags too ({@code sts:TagSession}): {@code
   * assumeRole(Principal.role("111122223333", "ci")).withTagSession()}.
   *
   * @throws InvalidPolicyException if the statement names the actions that it is not about
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html">Pass
   *     session tags in AWS STS</a>
   */
  public TrustStatement withTagSession() {
    return with("sts:TagSession");
  }

  /**
   * Returns this statement, about setting a source identity too ({@code sts:SetSourceIdentity}):
   * {@code assumeRole(Principal.role("111122223333", "ci")).withSourceIdentity()}.
   *
   * @throws InvalidPolicyException if the statement names the actions that it is not about
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html">
   *     Monitor and control actions taken with assumed roles</a>
   */
  public TrustStatement withSourceIdentity() {
    return with("sts:SetSourceIdentity");
  }

  private TrustStatement with(String action) {
    Matched actions = elements().actions();
    if (actions.negated()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s names by NotAction what it is not about, so %s cannot be added.",
              elements().label(),
              action));
    }
    return new TrustStatement(elements().about(actions.and(List.of(action)), null));
  }

  /**
   * Returns this statement with another Sid: {@code
   * TrustStatement.assumeRole(Principal.account("111122223333")).withSid("Partner")}.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public TrustStatement withSid(String sid) {
    DraftHead.checkSid(sid);
    return new TrustStatement(elements().withSid(sid));
  }

  /** Returns whom the statement is about. */
  public List<Principal> principals() {
    return Principal.listOf(elements().principals());
  }

  /** Returns whether {@link #principals()} are excluded ones ({@code NotPrincipal}). */
  public boolean excludesPrincipals() {
    return elements().excludesPrincipals();
  }
}
