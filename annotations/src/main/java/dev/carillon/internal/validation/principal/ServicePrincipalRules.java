package dev.carillon.internal.validation.principal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyNames;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for what is allowed to AWS services in the policies of resources and roles. */
public final class ServicePrincipalRules {

  static final String SOURCE_ARN = "aws:SourceArn";
  static final String SOURCE_ACCOUNT = "aws:SourceAccount";

  private static final String ONE_OF = "one of " + String.join(", ", Restriction.FOR_WHOM) + '.';

  static final String ROLES_ANYWHERE = "rolesanywhere.amazonaws.com";

  /** What says of which account a resource is. */
  private static final Set<String> OF_ACCOUNTS =
      Restriction.SOURCE.stream()
          .filter(key -> !key.equals("aws:sourcearn"))
          .collect(toUnmodifiableSet());

  /** What says which certificate, or of which trust anchor. */
  private static final Pattern OF_CERTIFICATE =
      Pattern.compile("aws:sourcearn|sts:sourceidentity|aws:(?:principal|request)tag/.*");

  private static final Pattern BUCKET = Pattern.compile("arn:[^:]*:s3:[*]?:[*]?:[^/]*");

  /** Where a service writes the logs of one account. */
  private static final Pattern LOGS_OF_ACCOUNT =
      Pattern.compile("arn:[^:]*:[^*?]*/AWSLogs/(?:[0-9]{12}|\\$\\{[^}]*\\})/.*");

  /** What says that a service calls, or which. */
  private static final Set<String> TELLS_SERVICE =
      Set.of(
          "aws:principalisawsservice", "aws:principalservicename", "aws:principalservicenameslist");

  /** What else says who calls. */
  private static final Set<String> ELSE =
      Restriction.CALLER.stream()
          .filter(key -> !TELLS_SERVICE.contains(key))
          .collect(toUnmodifiableSet());

  private ServicePrincipalRules() {}

  /**
   * Returns whether a policy applies to services alone, whomever it names.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html">
   *     PutResourcePolicy of CloudWatch Logs</a>
   */
  public static boolean areMeantAlone(Judgement judgement) {
    return judgement.place().equals("logs-policy");
  }

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    conditions(statement, judgement);
    InvokingRules.ofStatement(statement, judgement);
    buckets(statement, judgement);
    certificates(statement, judgement);
    anyService(statement, judgement);
  }

  private static void conditions(StatementView statement, Judgement judgement) {
    boolean trust = judgement.kind() == PolicyKind.ROLE_TRUST;
    Optional<Element> service = service(statement, judgement);
    if (!(trust || judgement.kind() == PolicyKind.RESOURCE)
        || !statement.allows()
        || service.isEmpty()
        || statement.has("NotPrincipal")) {
      return;
    }
    Optional<ConditionView> ofCallers =
        statement.conditions().stream()
            .filter(condition -> Restriction.OF_ORGANIZATIONS.stream().anyMatch(condition::isOn))
            .findFirst();
    if (ofCallers.isPresent()
        && statement.principals("Federated").isEmpty()
        && (statement.principals("AWS").isEmpty() || areMeantAlone(judgement))) {
      judgement.report(
          Check.UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL,
          ofCallers.get().values(),
          "A service that calls as itself has no "
              + ofCallers.get().key()
              + ". Use aws:SourceOrgID.");
    } else if (!trust && !saysForWhom(statement)) {
      forAnybody(service.get(), statement, judgement);
    }
  }

  /** Returns where a statement first names a service, or everybody who can only be one. */
  private static Optional<Element> service(StatementView statement, Judgement judgement) {
    return statement.principals("Service").stream()
        .findFirst()
        .or(() -> areMeantAlone(judgement) ? AccessRules.everyone(statement) : Optional.empty());
  }

  private static boolean saysForWhom(StatementView statement) {
    return statement.isRestrictedBy(Restriction.SOURCE)
        || statement.conditions().stream()
            .anyMatch(one -> isForOneResource(one, statement) || isMistyped(one.key()))
        || isForLogsOfOneAccount(statement)
        || isForShares(statement);
  }

  /** Returns whether a key was to be one of those, which another rule says. */
  private static boolean isMistyped(String key) {
    return GlobalKeys.types(key).isEmpty()
        && KeyNames.meantGlobal(key)
            .filter(meant -> Restriction.SOURCE.contains(meant.toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private static void forAnybody(Element service, StatementView statement, Judgement judgement) {
    List<ConditionView> referers = statement.conditionsOn("aws:Referer");
    if (referers.isEmpty()) {
      judgement.report(
          Check.RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL,
          service,
          (service.isStars() ? "Services may" : "The service may")
              + " act here on behalf of anybody. Add a condition on "
              + (InvokingRules.areOf(statement) ? SOURCE_ARN + '.' : ONE_OF));
    } else {
      judgement.report(
          Check.RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL,
          referers.get(0).values(),
          "To say on whose behalf the service may act, use " + ONE_OF);
    }
  }

  /**
   * The ARN of a bucket names no account, and the name of one that is deleted can be somebody
   * else's.
   *
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html">
   *     AddPermission</a>
   */
  private static void buckets(StatementView statement, Judgement judgement) {
    if (judgement.kind() == PolicyKind.RESOURCE
        && statement.allows()
        && !statement.principals("Service").isEmpty()
        && isOnlyFor("s3.amazonaws.com", statement)
        && !statement.isRestrictedBy(OF_ACCOUNTS)) {
      for (ConditionView one : statement.conditionsOn(SOURCE_ARN)) {
        if (statement.restricts(one.comparison())
            && one.comparison().values().stream().allMatch(BUCKET.asMatchPredicate())) {
          judgement.report(
              Check.RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL,
              one.values(),
              "A bucket's ARN does not say whose it is, and the name of one that is"
                  + " deleted is free for everybody. Add "
                  + SOURCE_ACCOUNT
                  + '.');
        }
      }
    }
  }

  private static boolean isOnlyFor(String service, StatementView statement) {
    return statement.principals("Service").stream().allMatch(one -> one.text().equals(service));
  }

  /**
   * A service encrypts for a resource of its own, which it names in the encryption context.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html">
   *     Encrypt log data in CloudWatch Logs using AWS KMS</a>
   */
  private static boolean isForOneResource(ConditionView condition, StatementView statement) {
    return condition.startsWith("kms:EncryptionContext:aws:")
        && statement.restricts(condition.comparison());
  }

  /**
   * Elastic Load Balancing writes what it logs for an account only below the folder of the account.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html">
   *     Enable access logs for your Application Load Balancer</a>
   */
  private static boolean isForLogsOfOneAccount(StatementView statement) {
    List<Element> resources = statement.strings("Resource");
    return isOnlyFor("logdelivery.elasticloadbalancing.amazonaws.com", statement)
        && !resources.isEmpty()
        && resources.stream().allMatch(one -> LOGS_OF_ACCOUNT.matcher(one.text()).matches());
  }

  /**
   * AWS RAM shares a data catalog for its owner alone, and AWS's page has no condition.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html">Managing
   *     cross-account permissions using both AWS Glue and Lake Formation</a>
   */
  private static boolean isForShares(StatementView statement) {
    return statement.strings("Action").stream()
            .allMatch(one -> one.text().equalsIgnoreCase("glue:ShareResource"))
        && isOnlyFor("ram.amazonaws.com", statement);
  }

  /**
   * Everybody who is a service is any service, for anybody. A policy for whatever resource may be
   * that of a VPC endpoint, where AWS shows just this.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention">
   *     Cross-service confused deputy prevention</a>
   */
  private static void anyService(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.RESOURCE
        || !statement.allows()
        || statement.strings("Resource").isEmpty()
        || statement.strings("Resource").stream().anyMatch(Element::isStars)
        || !statement.isRestrictedBy(TELLS_SERVICE)
        || statement.isRestrictedBy(ELSE)) {
      return;
    }
    Element everyone = AccessRules.everyone(statement).orElse(null);
    if (everyone != null) {
      judgement.report(
          Check.RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL,
          everyone,
          "Services may act here on behalf of anybody. Add a condition on " + ONE_OF);
    }
  }

  /**
   * IAM Roles Anywhere lets in whoever has a certificate of a trust anchor of the account, unless a
   * condition says which anchor or certificate.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/rolesanywhere/latest/userguide/attribute-mapping-and-trust-policy.html">
   *     Attribute mapping and trust policy</a>
   */
  private static void certificates(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.ROLE_TRUST
        || !statement.allows()
        || !statement.matches("sts:AssumeRole")) {
      return;
    }
    for (Element service : statement.principals("Service")) {
      if (isRolesAnywhere(service) && !saysWhichCertificate(statement)) {
        judgement.report(
            Check.RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL,
            service,
            "Whoever has a certificate of any trust anchor of the account can take the"
                + " role. Add a condition on aws:SourceArn that names the trust anchor, and"
                + " on aws:PrincipalTag/x509Subject/CN that names the certificate.");
      }
    }
  }

  static boolean isRolesAnywhere(Element service) {
    return service.text().equals(ROLES_ANYWHERE);
  }

  private static boolean saysWhichCertificate(StatementView statement) {
    return statement.comparisons().stream()
        .filter(one -> OF_CERTIFICATE.matcher(one.foldedKey()).matches())
        .anyMatch(statement::restricts);
  }
}
