package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.iam.principal.IdentityProvider;
import dev.carillon.internal.iam.principal.OidcProviders;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rules for conditions on the claims in tokens of identity providers. */
public final class ClaimRules {

  /** What each token says of itself, and IAM makes no keys of. */
  private static final Set<String> OF_THE_TOKEN = Set.of("exp", "iat", "iss", "jti", "nbf");

  /** What IAM makes keys of for each provider. */
  private static final Set<String> OF_ANY_TOKEN = Set.of("amr", "aud", "email", "oaud", "sub");

  private ClaimRules() {}

  /**
   * Reports claims that no request has, and those of a provider that the statement does not trust.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">
   *     Available keys for AWS OIDC federation</a>
   */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (judgement.kind() == PolicyKind.ROLE_TRUST && statement.has("Principal")) {
      if (ServiceCallRules.areNamedAlone(statement)) {
        ofNobody(statement, judgement);
      } else {
        ofOthers(statement, judgement);
        unlisted(statement, judgement);
      }
    }
  }

  /** A service that calls as itself has no token, from whomever. */
  private static void ofNobody(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      String key = condition.key();
      if (GlobalKeys.isOfProvider(key) && !Placeholders.isIn(key)) {
        judgement.reportKey(
            Check.INVALID_SERVICE_CONDITION_KEY,
            condition,
            "\""
                + key
                + "\" is a key of an identity provider, and the services in Principal call as"
                + " themselves"
                + SupportedKeys.effect(condition.comparison().holdsWithoutKey(), statement.allows())
                + ". Leave the condition out, or name the provider.");
      }
    }
  }

  private static void unlisted(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      String key = condition.key();
      String claim = key.substring(key.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
      if (!GlobalKeys.isOfOidcProvider(key)) {
        continue;
      }
      String effect =
          SupportedKeys.effect(condition.comparison().holdsWithoutKey(), statement.allows());
      if (OF_THE_TOKEN.contains(claim)) {
        judgement.reportKey(
            Check.INVALID_SERVICE_CONDITION_KEY,
            condition,
            "There is no key \""
                + key
                + "\": IAM itself looks at who issued a token and at its time"
                + effect
                + ". Leave the condition out.");
      } else if (!OF_ANY_TOKEN.contains(claim) && isUnlisted(key, judgement)) {
        judgement.reportKey(
            Check.INVALID_SERVICE_CONDITION_KEY,
            Severity.WARNING,
            condition,
            "AWS lists no key \""
                + key
                + "\": IAM makes keys of some claims only"
                + effect
                + ". Compare sub, aud or another claim that AWS lists for the provider.");
      }
    }
  }

  private static boolean isUnlisted(String key, Judgement judgement) {
    return !Placeholders.isIn(key)
        && judgement.knowledge().claims().lack(key)
        && judgement.knowledge().meantKey(key).isEmpty();
  }

  /** Returns the providers that a statement trusts; none where one of them is not known. */
  private static List<IdentityProvider> trusted(StatementView statement) {
    List<IdentityProvider> providers =
        statement.principals("Federated").stream()
            .map(one -> new IdentityProvider(one.text()))
            .toList();
    return providers.stream()
            .anyMatch(one -> one.isOpen() || one.isMalformed() || one.meant().isPresent())
        ? List.of()
        : providers;
  }

  private static List<String> hosts(List<IdentityProvider> providers) {
    return providers.stream().filter(one -> !one.isSaml()).map(IdentityProvider::host).toList();
  }

  /** Returns what tells that a key is of a provider, but of none of these. */
  private static Predicate<String> ofOthersThan(List<String> hosts) {
    Set<String> trusted =
        hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return key ->
        GlobalKeys.isOfOidcProvider(key)
            && !Placeholders.isIn(key)
            && ConditionView.prefixes(key.toLowerCase(Locale.ROOT)).stream()
                .noneMatch(trusted::contains);
  }

  /**
   * Returns what tells that a key is a claim of a provider that a statement does not trust, or has
   * the address of a provider in front.
   */
  static Predicate<String> ofNone(StatementView statement) {
    List<IdentityProvider> providers = trusted(statement);
    Predicate<String> ofOthers = ofOthersThan(hosts(providers));
    return key ->
        OidcProviders.withoutAddress(key).isPresent()
            || (!providers.isEmpty() && ofOthers.test(key));
  }

  private static void ofOthers(StatementView statement, Judgement judgement) {
    List<IdentityProvider> providers = trusted(statement);
    if (providers.isEmpty()) {
      return;
    }
    List<String> hosts = hosts(providers);
    Predicate<String> ofOthers = ofOthersThan(hosts);
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      String key = condition.key();
      if (ofOthers.test(key) && judgement.knowledge().meantKey(key).isEmpty()) {
        judgement.reportKey(
            Check.INVALID_SERVICE_CONDITION_KEY,
            condition,
            "\""
                + key
                + "\" is a key of another provider than those in Principal."
                + (hosts.size() == 1
                    ? NearestNames.didYouMean(hosts.get(0) + key.substring(key.lastIndexOf(':')))
                    : ""));
      }
    }
  }
}
