package dev.carillon.catalog.managed;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.policy.finding.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that names a managed policy of AWS: IAM answers that there is no such
 * policy, or that it cannot be attached. A name that AWS had not on the day of the list, and that
 * is near none of that day, is not judged: AWS adds policies all the time. Nor is one that AWS
 * deprecated, where it is not attached: somebody may still have it, and detach it. Nor is the case
 * of letters, which IAM does not tell apart. The list is that of the partition {@code aws}; of
 * others only that is told which is the same there.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html">
 *     AWS managed policies, their types and paths; a deprecated one cannot be attached anew</a>
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html">
 *     AttachRolePolicy: NoSuchEntity and PolicyNotAttachable</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html">
 *     PutRolePermissionsBoundary: the same of boundaries</a>
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html">Names of
 *     policies are not distinguished by case</a>
 */
public final class ManagedPolicyRule {

  /** What each ARN of a managed policy of AWS has in it. */
  public static final String IN_ARN = ":iam::aws:policy/";

  /** With a partition that is written, or filled in later: by a template, or by a format. */
  private static final Pattern ARN =
      Pattern.compile(
          "(arn:(aws[a-z-]*|\\$?\\{[^{}]*}|%(?:\\d\\$)?s):iam::aws:policy/)([\\w+=,.@/-]+)");

  private static final Pattern NAME = Pattern.compile("[\\w+=,.@/-]+");

  /** The policies that only the role of a service has that this service makes itself. */
  private static final String LINKED = "aws-service-role/";

  private ManagedPolicyRule() {}

  /**
   * Returns what is wrong with a text that may be the ARN of a managed policy of AWS.
   *
   * @param attached whether it is attached to a user, a group or a role, or is the boundary of one
   */
  public static Optional<Problem> ofArn(String text, boolean attached) {
    if (!text.contains(IN_ARN)) {
      return Optional.empty();
    }
    Matcher arn = ARN.matcher(text);
    if (!arn.matches()) {
      return Optional.empty();
    }
    String partition = arn.group(2);
    return partition.equals("aws") || !partition.startsWith("aws")
        ? of(arn.group(1), arn.group(3), attached)
        : notAttachable(text, arn.group(3), attached);
  }

  /**
   * Returns what is wrong with the path and the name of a managed policy of AWS.
   *
   * @param named the rest of an ARN: {@code "service-role/AWSGlueServiceRole"}
   */
  public static Optional<Problem> ofPathAndName(String named, boolean attached) {
    return NAME.matcher(named).matches() ? of("", named, attached) : Optional.empty();
  }

  /**
   * Returns what is wrong with the name of a managed policy of AWS that stands without its path.
   */
  public static Optional<Problem> ofName(String name, boolean attached) {
    Optional<String> listed = ListedPolicies.named(name);
    return listed.isPresent()
        ? notAttachable(name, listed.get(), attached)
        : meant(name, attached)
            .map(meant -> unlisted(name, meant.substring(meant.lastIndexOf('/') + 1)));
  }

  private static Optional<Problem> of(String before, String named, boolean attached) {
    String written = before + named;
    String name = named.substring(named.lastIndexOf('/') + 1);
    Optional<String> listed = ListedPolicies.named(name);
    Optional<Problem> notAttachable = notAttachable(written, listed.orElse(named), attached);
    if (notAttachable.isPresent()) {
      return notAttachable;
    }
    return listed.isPresent()
        ? underOtherPath(written, named, before, listed.get())
        : meant(name, attached).map(meant -> unlisted(written, before + meant));
  }

  private static Optional<String> meant(String name, boolean attached) {
    return !attached && ListedPolicies.isDeprecated(name)
        ? Optional.empty()
        : ListedPolicies.meant(name);
  }

  private static Optional<Problem> underOtherPath(
      String written, String named, String before, String right) {
    return right.equalsIgnoreCase(named)
        ? Optional.empty()
        : Optional.of(
            problem(
                written,
                "AWS has this managed policy under another path. Write \""
                    + before
                    + right
                    + "\"."));
  }

  private static Problem unlisted(String written, String meant) {
    return problem(
            written,
            "AWS had no such managed policy on "
                + ListedPolicies.date()
                + "."
                + NearestNames.didYouMean(meant))
        .asWarning();
  }

  private static Optional<Problem> notAttachable(String written, String named, boolean attached) {
    return attached && named.toLowerCase(Locale.ROOT).startsWith(LINKED)
        ? Optional.of(
            problem(
                written,
                "this managed policy is for the service-linked role of a service alone: IAM"
                    + " attaches it to no other role, user or group. Write a policy of your own."))
        : Optional.empty();
  }

  private static Problem problem(String written, String message) {
    return Problem.of(KnownIds.MANAGED_POLICY, Severity.ERROR, '"' + written + "\": " + message);
  }
}
