package dev.carillon.policy;

import dev.carillon.policy.condition.Condition;
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

  static TrustStatement of(Draft draft, Principals principals) {
    for (String action : draft.actions().values()) {
      if (draft.actions().negated() || !action.startsWith("sts:")) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s of a role trust policy names %s %s. Only actions of sts are about assuming a"
                    + " role.",
                draft.label(),
                draft.actions().element("Action"),
                action));
      }
    }
    return new TrustStatement(
        new Elements(
            draft.sid(),
            draft.effect(),
            principals,
            draft.actions(),
            draft.constants(),
            null,
            List.of(),
            List.of(),
            Map.of()));
  }

  /**
   * Allows accounts, roles, users and services to assume the role: {@code sts:AssumeRole}.
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
   * Keys#webIdentity}), everybody that the provider knows can.
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
   * Allows the users of a SAML provider to assume the role: {@code sts:AssumeRoleWithSAML}.
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
    Principals principals = Principals.of("A statement", false, first, more);
    for (Principal principal : principals.list()) {
      if (principal.type().equals("Federated") != federated) {
        throw new InvalidPolicyException(
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
    return of(
        new Draft(Effect.ALLOW, null, new Matched(false, List.of(action)), List.of()), principals);
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
          String.format(
              Locale.ROOT,
              "%s lets anyone assume the role, of any account. Name who may: accounts, roles or"
                  + " services; or add a condition, such as one on Keys.PRINCIPAL_ORG_ID.",
              elements().label()));
    }
  }

  /**
   * Returns this statement, restricted to requests for which every one of the conditions holds.
   *
   * @throws InvalidPolicyException if a chosen action does not support a condition's key, or two
   *     conditions compare the same key by the same operator: a document cannot ask for both
   */
  public TrustStatement when(Condition first, Condition... more) {
    return new TrustStatement(elements().when(first, more));
  }

  /**
   * Returns this statement with another Sid.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public TrustStatement withSid(String sid) {
    Sid.check(sid);
    return new TrustStatement(elements().withSid(sid));
  }

  /** Returns whom the statement is about. */
  public List<Principal> principals() {
    return elements().principalList();
  }

  /** Returns whether {@link #principals()} are excluded ones ({@code NotPrincipal}). */
  public boolean excludesPrincipals() {
    return elements().excludesPrincipals();
  }
}
