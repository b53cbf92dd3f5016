package dev.carillon.internal.iam.condition;

import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether conditions restrict what a statement allows: a condition that holds where the request
 * lacks the key, or whatever value the key has, lets everybody through.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">
 *     IAM JSON policy elements: Condition operators</a>
 */
public final class Restriction {

  /**
   * Keys that a request has only where it comes through an endpoint of a VPC.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties">
   *     Properties of the network</a>
   */
  public static final Set<String> OF_ENDPOINTS =
      Set.of(
          "aws:sourcevpc",
          "aws:sourcevpcarn",
          "aws:sourcevpce",
          "aws:vpcsourceip",
          "aws:vpceaccount",
          "aws:vpceorgid",
          "aws:vpceorgpaths");

  /**
   * Keys that say on whose behalf a service calls, as AWS writes them.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention">
   *     Cross-service confused deputy prevention</a>
   */
  public static final List<String> FOR_WHOM =
      List.of("aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths");

  /** The same in lower case. */
  public static final Set<String> FOR_WHOM_FOLDED =
      FOR_WHOM.stream().map(Restriction::folded).collect(Collectors.toUnmodifiableSet());

  /** The same, and those of single services, or out of use. */
  public static final Set<String> SOURCE =
      Stream.concat(
              FOR_WHOM_FOLDED.stream(),
              Stream.of(
                  "aws:sourceowner",
                  // https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
                  "lambda:eventsourcetoken"))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Keys that say who calls, or from where, and that the caller cannot choose. Those that tell of
   * tags, of multi-factor authentication or of the transport are not among them, nor are addresses
   * in a VPC: anybody can have these in an account of their own.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status">
   *     The meaning of "public"</a>
   */
  public static final Set<String> CALLER =
      Stream.of(
              OF_ENDPOINTS.stream().filter(key -> !key.equals("aws:vpcsourceip")),
              SOURCE.stream(),
              Stream.of(
                  "aws:principalaccount",
                  "aws:principalarn",
                  "aws:principalorgid",
                  "aws:principalorgpaths",
                  "aws:principalservicename",
                  "aws:principalservicenameslist",
                  "aws:principalisawsservice",
                  "aws:sourceip",
                  "aws:userid",
                  "aws:ec2instancesourcevpc",
                  "ec2:sourceinstancearn",
                  // https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html
                  "elasticfilesystem:accessedviamounttarget",
                  "lambda:sourcefunctionarn",
                  "kms:calleraccount",
                  "s3:dataaccesspointaccount",
                  "s3:dataaccesspointarn",
                  "sns:endpoint",
                  // https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html
                  "vpc-lattice-svcs:sourcevpc",
                  "vpc-lattice-svcs:sourcevpcowneraccount"))
          .flatMap(keys -> keys)
          .collect(Collectors.toUnmodifiableSet());

  /** Those of them that say yes or no; that it is not so holds for everybody else. */
  private static final Set<String> FLAGS =
      Set.of("aws:principalisawsservice", "elasticfilesystem:accessedviamounttarget");

  /** Keys that say of which organization the caller is: a service that calls as itself has none. */
  public static final List<String> OF_ORGANIZATIONS =
      List.of("aws:principalorgid", "aws:principalorgpaths");

  /** Keys that only requests of services have, those that services make as themselves. */
  public static final List<String> OF_SERVICES =
      Stream.concat(
              Stream.of("aws:principalservicename", "aws:principalservicenameslist"),
              FOR_WHOM_FOLDED.stream().sorted())
          .toList();

  /** What tells whose the resource is, which the caller cannot choose. */
  private static final Set<String> OWNER =
      Set.of("aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths");

  private Restriction() {}

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  /** Returns whether a condition asks for a key that only requests of services have. */
  public static boolean asksForService(Comparison one) {
    return OF_SERVICES.contains(one.foldedKey()) && one.asksForKey();
  }

  /**
   * Returns whether one of the conditions of a statement restricts it by one of these keys; one on
   * a key that is not known yet may.
   *
   * @param keys the keys, in lower case
   * @param conditions all conditions of the statement, since one can ask that the key is there and
   *     another compare it
   * @param asked the keys that they together {@linkplain #askedFor ask for}
   */
  public static boolean isBy(Set<String> keys, List<Comparison> conditions, Set<String> asked) {
    return conditions.stream()
        .anyMatch(
            one ->
                one.isOnAnyKey()
                    || ((keys.contains(one.foldedKey()) ? !isOfCallerToo(one) : isOwner(one, keys))
                        && !isNo(one)
                        && restricts(one, asked)));
  }

  /** Returns whether a condition asks for a resource of who a key says calls. */
  private static boolean isOwner(Comparison one, Set<String> keys) {
    return OWNER.contains(one.foldedKey())
        && !one.values().isEmpty()
        && one.values().stream().map(Restriction::variable).allMatch(keys::contains);
  }

  /** Two things that a caller has agree with each other in an account of anybody's. */
  private static boolean isOfCallerToo(Comparison one) {
    return one.values().stream()
        .map(Restriction::variable)
        .anyMatch(other -> CALLER.contains(other) || other.startsWith("aws:principaltag/"));
  }

  /** Returns the key, in lower case, whose variable a value is; empty if it is none. */
  private static String variable(String value) {
    return value.startsWith("${") && value.endsWith("}")
        ? value.substring(2, value.length() - 1).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Returns whether a condition lets those through who are not what a key says. */
  private static boolean isNo(Comparison one) {
    return FLAGS.contains(one.foldedKey())
        && one.values().stream().anyMatch("false"::equalsIgnoreCase);
  }

  /** Returns the keys, in lower case, that a request has where all of the conditions hold. */
  public static Set<String> askedFor(List<Comparison> conditions) {
    return conditions.stream()
        .filter(Comparison::asksForKey)
        .map(Comparison::foldedKey)
        .collect(Collectors.toSet());
  }

  /**
   * Returns whether the values of a condition match all that its key can have, so that it always
   * holds, or where it is negated never.
   */
  public static boolean matchesAll(Comparison one) {
    return one.operator()
        .filter(operator -> OpenValues.matchAll(one.foldedKey(), operator, one.values()))
        .isPresent();
  }

  /**
   * Returns whether a negated condition leaves out all that its key can have, so that it holds only
   * where a request does not have the key, if at all.
   */
  public static boolean leavesNothing(Comparison one) {
    return one.operator()
        .filter(ConditionOperator::isNegated)
        .filter(operator -> OpenValues.leaveNothing(one.foldedKey(), operator, one.values()))
        .isPresent();
  }

  /**
   * Returns whether a negated condition of a denial leaves only requests with what it names: those
   * without the key are denied, too.
   */
  public static boolean leavesWhatIsNamed(Comparison one) {
    return one.operator()
        .filter(ConditionOperator::isNegated)
        .filter(operator -> !OpenValues.matchAll(one.foldedKey(), operator, one.values()))
        .filter(operator -> !OpenValues.haveAdministrator(one.foldedKey(), operator, one.values()))
        .isPresent();
  }

  /**
   * Returns whether a condition restricts, beside all conditions of its statement.
   *
   * @param asked the keys that all conditions of the statement together {@linkplain #askedFor ask
   *     for}
   */
  public static boolean restricts(Comparison one, Set<String> asked) {
    Optional<ConditionOperator> known = one.operator();
    if (known.isEmpty()) {
      return true; // The policy is refused for it, so nothing is allowed.
    }
    ConditionOperator operator = known.get();
    if (operator.family() == Family.NULL || operator.isNegated()) {
      return false;
    }
    boolean optional = operator.ifExists() || operator.quantifier().equals("ForAllValues");
    return (!optional || asked.contains(one.foldedKey()))
        && !OpenValues.matchAll(one.foldedKey(), operator, one.values())
        && !OpenValues.haveAdministrator(one.foldedKey(), operator, one.values());
  }
}
