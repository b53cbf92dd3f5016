package dev.carillon.internal.iam.principal;

import dev.carillon.internal.iam.KeyNames;
import dev.carillon.internal.name.NearestNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OpenID Connect providers, and whose tokens they give out: a provider that many customers share
 * tells them apart by the subject, one for apps by the audience.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html">Create
 *     a role for OpenID Connect federation</a>
 */
public final class OidcProviders {

  public static final String GITHUB = "token.actions.githubusercontent.com";

  /**
   * Hosts with many customers each, or one for each cluster, whose pods it tells apart. One with an
   * address for each customer gives tokens to nobody else.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html">
   *     Identity-provider controls for shared OIDC providers</a>
   */
  private static final Pattern SHARED =
      Pattern.compile(
          "(vs)?token\\.actions\\.githubusercontent\\.com(/.*)?"
              + "|oidc-configuration\\.audit-log\\.githubusercontent\\.com|tokens\\.cloud\\.shisho\\.dev"
              + "|(rh-oidc\\.s3\\.[a-z0-9-]+\\.amazonaws\\.com|oidc\\.op1\\.openshiftapps\\.com)/.+"
              + "|gitlab\\.com|app\\.terraform\\.io|agent\\.buildkite\\.com|oidc\\.vercel\\.com"
              + "|oidc\\.codefresh\\.io|sandboxes\\.cloud"
              + "|scalr\\.io|.+\\.scalr\\.io|studio\\.datachain\\.ai(/.*)?|api\\.pulumi\\.com(/.*)?"
              + "|proidc\\.upbound\\.io|oidc\\.eks\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?/.+"
              + "|oidc-eks\\.[a-z0-9-]+\\.(api\\.aws|on\\.aws|amazonaws\\.com)/.+");

  /** Providers whose audience is the app, or the customer, that the tokens are for. */
  private static final Set<String> OF_APPS =
      Set.of(
          "cognito-identity.amazonaws.com",
          "cognito-identity.us-gov-west-1.amazonaws.com",
          "accounts.google.com",
          "graph.facebook.com",
          "api.pulumi.com/oidc",
          "oidc.vercel.com",
          "sandboxes.cloud",
          "www.amazon.com");

  /**
   * The claims, or other keys, without which IAM makes no role for a provider. For others AWS's
   * page asks for the subject, and AWS's own examples have claims in its place.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html">
   *     Identity-provider controls for shared OIDC providers</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">
   *     Available keys for AWS OIDC federation</a>
   */
  private static final Map<String, String> REQUIRED =
      Map.of(
          "cognito-identity.amazonaws.com",
          ":aud",
          "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d",
          "sts:RoleSessionName",
          "api.pulumi.com/oidc",
          ":aud",
          "sandboxes.cloud",
          ":aud",
          "oidc.vercel.com",
          ":aud");

  private static final Set<String> BUILT_IN =
      Set.of("accounts.google.com", "graph.facebook.com", "www.amazon.com");

  /** Names that are long enough to be told from others though one character is wrong. */
  private static final List<String> LONG =
      List.of(
          GITHUB,
          "agent.buildkite.com",
          "api.bitbucket.org",
          "accounts.google.com",
          "app.terraform.io",
          "cognito-identity.amazonaws.com",
          "graph.facebook.com",
          "oidc.circleci.com",
          "oidc.codefresh.io",
          "oidc.vercel.com",
          "www.amazon.com");

  /**
   * Claims that say nothing of who comes: for whom a token is, how somebody has signed in, and what
   * workflows of everybody can be called alike.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">
   *     Available keys for AWS OIDC federation</a>
   */
  private static final Set<String> OF_ANYBODY =
      Set.of(
          "aud",
          "iss",
          "amr",
          "environment",
          "event_name",
          "ref",
          "ref_type",
          "repository_visibility",
          "runner_environment",
          "workflow");

  /**
   * The claims of workflows of GitHub that IAM makes keys of, as of November 2026, beside those of
   * any token.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">
   *     Available keys for AWS OIDC federation</a>
   */
  private static final List<String> OF_WORKFLOWS =
      List.of(
          "actor",
          "actor_id",
          "enterprise_id",
          "environment",
          "job_workflow_ref",
          "ref",
          "repository",
          "repository_id",
          "repository_owner_id",
          "workflow");

  private static final Pattern ADDRESS =
      Pattern.compile("(arn:[^/]*:oidc-provider/)?https?://|arn:[^/]*:oidc-provider/");

  private OidcProviders() {}

  /** Returns the host that was most likely meant by one that is not known. */
  public static Optional<String> meant(String host) {
    return LONG.contains(host.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : NearestNames.withOneError(host, LONG);
  }

  /**
   * Returns the provider, or the key of its claim, where the provider's URL or ARN stands for its
   * name: {@code gitlab.com:sub} for {@code https://gitlab.com:sub}.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">
   *     Available keys for AWS OIDC federation</a>
   */
  public static Optional<String> withoutAddress(String text) {
    Matcher address = ADDRESS.matcher(text);
    return address.lookingAt() ? Optional.of(text.substring(address.end())) : Optional.empty();
  }

  /**
   * Returns whether the key is that of a claim that a token has several values of: how somebody has
   * signed in.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">
   *     Available keys for AWS OIDC federation</a>
   */
  public static boolean isOfSeveralValues(String key) {
    String host = key.substring(0, Math.max(0, key.lastIndexOf(':')));
    return host.indexOf('.') > 0 && key.substring(host.length()).equalsIgnoreCase(":amr");
  }

  /** Returns whether the provider gives tokens to others than those who are meant. */
  public static boolean isShared(String host) {
    return SHARED.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Returns whether IAM knows the provider without one that the account has made.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity">
   *     OIDC federated principals</a>
   */
  public static boolean isNamed(String domain) {
    return isOfPools(domain) || BUILT_IN.contains(domain.toLowerCase(Locale.ROOT));
  }

  /** Returns the claims that AWS lists for a provider alone; none if it lists none here. */
  public static List<String> claims(String host) {
    return host.equalsIgnoreCase(GITHUB) ? OF_WORKFLOWS : List.of();
  }

  /** Returns whether a key is surely none: a claim has its name in prose, or IAM reads others. */
  public static boolean lacks(String key) {
    int colon = Math.max(0, key.lastIndexOf(':'));
    String claim = key.substring(colon + 1);
    List<String> listed = claims(key.substring(0, colon));
    return KeyNames.isInProse(claim)
        || (!listed.isEmpty() && listed.stream().noneMatch(claim::equalsIgnoreCase));
  }

  /** Returns whether a claim, in lower case, says whose a token is. */
  public static boolean tellsWhose(String claim) {
    return !OF_ANYBODY.contains(claim);
  }

  /**
   * Returns the key that a role for a provider must have a condition on; empty if there is none.
   */
  public static Optional<String> required(String host) {
    return Optional.ofNullable(REQUIRED.get(host.toLowerCase(Locale.ROOT).replaceFirst("/$", "")))
        .map(key -> key.startsWith(":") ? host + key : key);
  }

  /** Returns whether a provider is Amazon Cognito, whose pools may let guests in. */
  public static boolean isOfPools(String host) {
    return host.toLowerCase(Locale.ROOT).startsWith("cognito-identity.");
  }

  /** Returns whether the audience, or the id of the app, says who is meant. */
  public static boolean isOfApps(String host) {
    return OF_APPS.contains(host.toLowerCase(Locale.ROOT));
  }
}
