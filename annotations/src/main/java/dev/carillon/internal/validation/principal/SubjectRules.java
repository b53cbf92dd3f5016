package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.principal.IdentityProvider;
import dev.carillon.internal.iam.principal.OidcProviders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for the subjects of an identity provider, such as repositories, that a role trusts. */
public final class SubjectRules {

  private static final Pattern WILDCARDS = Pattern.compile("[*?]*");

  private SubjectRules() {}

  /**
   * Reports what is wrong with a statement: a provider that many share says by the subject whose
   * token it is, not by the audience.
   */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.ROLE_TRUST || !statement.allows()) {
      return;
    }
    ComparedClaims claims = new ComparedClaims(statement);
    Element open = null;
    Set<String> hosts = new HashSet<>();
    for (Element federated : statement.principals("Federated")) {
      IdentityProvider provider = new IdentityProvider(federated.text());
      if (provider.isOpen()) {
        open = open == null ? federated : open;
      } else if (!provider.isMalformed()
          && provider.meant().isEmpty()
          && !provider.isSaml()
          && hosts.add(provider.host())) {
        if (claims.restrict(provider.host())) {
          subject(federated, provider.host(), claims, statement, judgement);
        } else if (federated.text().startsWith("arn:") || OidcProviders.isNamed(provider.host())) {
          everyToken(federated, provider.host(), claims, statement, judgement);
        }
      }
    }
    if (open != null) {
      String host = claimed(statement).orElse(null);
      if (host != null) {
        subject(open, host, claims, statement, judgement);
      }
    }
    for (ConditionView condition : statement.conditionsOn(OidcProviders.GITHUB + ":sub")) {
      // Other operators take a wildcard as it is, which is told, and lets in nobody.
      if (condition.operator().filter(ConditionOperator::isLike).isPresent()
          && statement.restricts(condition.comparison())) {
        condition.values().strings().stream()
            .filter(value -> !Arn.isPlain(value.text()))
            .forEach(value -> branch(value, judgement));
      }
    }
  }

  /** Returns the shared provider whose claims a statement compares; empty if there is none. */
  private static Optional<String> claimed(StatementView statement) {
    return statement.conditions().stream()
        .map(condition -> condition.key().replaceFirst(":[^:]*$", ""))
        .filter(OidcProviders::isShared)
        .findFirst();
  }

  private static void everyToken(
      Element provider,
      String host,
      ComparedClaims claims,
      StatementView statement,
      Judgement judgement) {
    boolean isOfWhom = OidcProviders.isShared(host) && !OidcProviders.isOfApps(host);
    String besides =
        OidcProviders.required(host)
            .filter(key -> !key.startsWith(host) && !has(claims, statement, key))
            .map(key -> ", and one on " + key)
            .orElse("");
    missing(
        provider,
        "Every token of the provider is trusted.",
        (isOfWhom ? host + ":sub that names whom you mean, and one on " : "")
            + host
            + ":aud"
            + besides,
        judgement);
  }

  private static void missing(Element provider, String why, String key, Judgement judgement) {
    judgement.report(
        Check.MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL,
        provider,
        why + " Add a condition on " + key + '.');
  }

  private static void subject(
      Element provider,
      String host,
      ComparedClaims claims,
      StatementView statement,
      Judgement judgement) {
    String required = OidcProviders.required(host).orElse("");
    boolean ofOthers = required.startsWith("sts:") || OidcProviders.isOfApps(host);
    if (OidcProviders.isOfPools(host)) {
      guests(provider, host, claims, judgement);
    } else if (!ofOthers && !claims.restrict(host, OidcProviders::tellsWhose)) {
      anybody(provider, host, judgement);
      return;
    }
    if (!required.isEmpty() && !has(claims, statement, required)) {
      missing(
          provider,
          "IAM makes no role for this provider without one.",
          required + " whose value is more than a wildcard, and names whom you mean",
          judgement);
    }
  }

  private static boolean has(ComparedClaims claims, StatementView statement, String key) {
    return statement.hasConditionOnAnyKey()
        || claims.hasMisplaced(key)
        || statement.conditionsOn(key).stream()
            .filter(one -> !one.isOfFamily(Family.NULL))
            .anyMatch(one -> one.values().strings().stream().anyMatch(SubjectRules::isMore));
  }

  private static boolean isMore(Element value) {
    return !WILDCARDS.matcher(value.text()).matches();
  }

  private static void anybody(Element provider, String host, Judgement judgement) {
    boolean shared = OidcProviders.isShared(host);
    boolean github = host.equalsIgnoreCase(OidcProviders.GITHUB);
    String others =
        shared
            ? "The provider gives such tokens to others, too."
            : "Every token of the provider for this audience is trusted.";
    judgement.report(
        missingSubject(host),
        shared ? Severity.SECURITY_WARNING : Severity.SUGGESTION,
        provider,
        (github ? "Every repository of GitHub can take the role." : others)
            + " Add a condition on "
            + host
            + ":sub that names "
            + (github ? "yours, such as repo:acme/app:ref:refs/heads/main." : "whom you mean."));
  }

  private static Check missingSubject(String host) {
    return host.equalsIgnoreCase(OidcProviders.GITHUB)
        ? Check.MISSING_GITHUB_REPO_CONDITION_KEY
        : Check.MISSING_SUBJECT_FOR_OIDC_PRINCIPAL;
  }

  /**
   * Guests of an identity pool have the role of guests, unless the pool gives them another one.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html">
   *     Role trust and permissions</a>
   */
  private static void guests(
      Element provider, String host, ComparedClaims claims, Judgement judgement) {
    if (!claims.restrict(host, "amr"::equals)
        && !claims.restrict(host, OidcProviders::tellsWhose)) {
      judgement.report(
          Check.MISSING_SUBJECT_FOR_OIDC_PRINCIPAL,
          Severity.SUGGESTION,
          provider,
          "Whoever the pool lets in may take the role, signed in or not. Add a condition on "
              + host
              + ":amr, such as ForAnyValue:StringLike with authenticated.");
    }
  }

  private static void branch(Element value, Judgement judgement) {
    judgement.report(
        Check.SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED,
        value,
        "The wildcard can let in more than you mean. Name the repository and branch.");
  }
}
