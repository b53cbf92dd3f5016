package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.principal.IdentityProvider;
import dev.carillon.internal.iam.principal.OidcProviders;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules for the trust policies of roles: their elements, and the providers that they trust. */
public final class TrustRules {

  static final Pattern SESSION =
      Pattern.compile("arn:([^:]+):sts::([0-9]{12}):assumed-role/([^/]+)/.+");

  private TrustRules() {}

  /** Reports what is wrong with a statement, if it is of a trust policy. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (judgement.kind() == PolicyKind.ROLE_TRUST) {
      syntax(statement, judgement);
      actions(statement, judgement);
      federation(statement, judgement);
      redundantPrincipals(statement, judgement);
    }
  }

  private static void syntax(StatementView statement, Judgement judgement) {
    Element left = statement.get("NotPrincipal").orElse(null);
    if (left != null) {
      judgement.report(
          Check.ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL,
          left,
          "A trust policy takes no NotPrincipal. Name in Principal whom the role trusts.");
    }
    Element principal = statement.get("Principal").orElse(null);
    if (principal != null && principal.text().equals("*")) {
      judgement.report(
          Check.ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL,
          principal,
          statement.denies()
              ? "IAM takes no \"*\" here. Write {\"AWS\": \"*\"} for everybody."
              : "A role cannot trust everybody. Name whom it trusts.");
    }
    for (String name : List.of("Resource", "NotResource")) {
      Element resource = statement.get(name).orElse(null);
      if (resource != null) {
        judgement.report(
            Check.ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE,
            resource,
            "A trust policy is about the role that it belongs to. Remove " + name + ".");
      }
    }
  }

  private static void federation(StatementView statement, Judgement judgement) {
    List<Element> saml = new ArrayList<>();
    for (Element provider : statement.principals("Federated")) {
      String text = provider.text();
      IdentityProvider named = new IdentityProvider(text);
      if (named.isMalformed()) {
        malformed(provider, judgement);
      } else if (named.meant().isPresent()) {
        judgement.report(
            Check.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
            Severity.WARNING,
            provider,
            "No known provider is called \""
                + named.host()
                + "\"."
                + NearestNames.didYouMean(named.meant().get()));
      } else if (!text.startsWith("arn:") && !named.isOpen() && !OidcProviders.isNamed(text)) {
        judgement.report(
            Check.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
            Severity.WARNING,
            provider,
            "Only the providers that IAM knows are named by their domain. Name this one by its ARN,"
                + " arn:aws:iam::account:oidc-provider/"
                + text
                + '.');
      } else if (statement.allows() && named.isSaml()) {
        saml.add(provider);
      }
    }
    if (!saml.isEmpty()) {
      assertions(saml, statement, judgement);
    }
  }

  private static void malformed(Element provider, Judgement judgement) {
    String text = provider.text();
    judgement.report(
        Check.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
        provider,
        "\""
            + text
            + "\" is neither a domain name nor the ARN of a provider"
            + (text.startsWith("arn:")
                ? ArnShape.fault(text).map(fault -> ": " + fault.message()).orElse("")
                : "")
            + '.'
            + (text.contains("https://") ? " A provider is named without https://." : ""));
  }

  /**
   * AWS's page asks for a condition on the audience, or on an attribute where nobody is to come by
   * the console.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html">
   *     Create a role for SAML 2.0 federation</a>
   */
  private static void assertions(List<Element> all, StatementView statement, Judgement judgement) {
    if (statement.matches("sts:AssumeRoleWithSAML")
        && statement.comparisons().stream().noneMatch(statement::restricts)) {
      String message =
          "Everyone whom the provider signs in for this role is trusted, for any purpose. Add"
              + " StringEquals on SAML:aud with the address of the sign-in, such as"
              + " https://signin.aws.amazon.com/saml, or a condition on an attribute.";
      all.forEach(
          one -> judgement.report(Check.MISSING_CONDITION_KEY_FOR_SAML_PRINCIPAL, one, message));
    }
  }

  private static void actions(StatementView statement, Judgement judgement) {
    if (!statement.allows()) {
      return;
    }
    mismatched(statement, judgement);
    if (statement.has("Condition")) {
      SessionKeys.ofStatement(statement, judgement);
    }
  }

  private static void mismatched(StatementView statement, Judgement judgement) {
    boolean any = false;
    boolean saml = false;
    boolean oidc = false;
    for (Element federated : statement.principals("Federated")) {
      IdentityProvider provider = new IdentityProvider(federated.text());
      if (!provider.isMalformed()) {
        any = true;
        saml |= provider.isSaml();
        oidc |= !provider.isSaml() && !provider.isOpen();
      }
    }
    boolean others =
        !statement.principals("AWS").isEmpty() || !statement.principals("Service").isEmpty();
    for (Element action : statement.strings("Action")) {
      boolean wrong =
          switch (action.text().toLowerCase(Locale.ROOT)) {
            case "sts:assumerolewithsaml" -> oidc || others;
            case "sts:assumerolewithwebidentity" -> saml || others;
            case "sts:assumerole" -> any;
            default -> false;
          };
      if (wrong) {
        judgement.report(
            Check.MISMATCHED_ACTION_FOR_PRINCIPAL,
            action,
            action.text()
                + " is not for these principals: sts:AssumeRoleWithSAML is for SAML providers,"
                + " sts:AssumeRoleWithWebIdentity for OIDC providers, sts:AssumeRole for the"
                + " others.");
      }
    }
  }

  private static void redundantPrincipals(StatementView statement, Judgement judgement) {
    List<Element> all = statement.principals("AWS");
    Set<String> principals = all.stream().map(Element::text).collect(Collectors.toSet());
    for (Element session : all) {
      Matcher parts = SESSION.matcher(session.text());
      boolean isSession = parts.matches();
      String role =
          isSession
              ? "arn:" + parts.group(1) + ":iam::" + parts.group(2) + ":role/" + parts.group(3)
              : "";
      if (isSession && principals.contains(role)) {
        judgement.report(
            Check.REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY,
            session,
            "The session belongs to " + role + ", which is trusted already. Remove it.");
      }
    }
  }
}
