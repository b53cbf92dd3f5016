package dev.carillon.internal.iam.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.name.StrayMarks;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.finding.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the values of {@code Principal} look like. Of one that stands for other text nothing is said
 * where that decides.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">
 *     IAM JSON policy elements: Principal</a>
 */
public final class PrincipalShape {

  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
  private static final Pattern WHOLE_ACCOUNT =
      Pattern.compile("(?:arn:[^:]+:iam::)?([0-9]{12})(?::root)?");
  private static final Pattern OF_AN_ACCOUNT =
      Pattern.compile("arn:[^:]+:(?:iam|sts)::([0-9]{12}):.+");

  /**
   * Who can be a principal: an account's root, a user, a role or a session, but not a group. The
   * ARN of a session has the role without its path.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html">
   *     An origin access identity, whose account is a word</a>
   */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "arn:[^:]+:iam::[0-9]+:(root|(user|role)/.*[^/])"
              + "|arn:[^:]+:iam::cloudfront:user/(CloudFront Origin Access Identity .+|0)"
              + "|arn:[^:]+:sts::[0-9]+:(assumed-role/[^/]+|federated-user)/[^/]+");

  /** The same with a star for what is not known: the end, the service or what is named. */
  private static final Pattern OPEN_INSIDE =
      Pattern.compile(
          "arn:([^:]*[*]|[^:]+:([^:]*[*].*|(iam|sts):([*]|:([0-9*]+:)?[0-9a-z-]*[*]([^:]*[^:/])?)"
              + "|sts::[0-9*]+:assumed-role/[^/]*[*]))");

  /** Stands for text that is not known, also where that has to be digits. */
  private static final String ANYTHING = "0";

  /** An id that AWS writes in place of the ARN of whom it belongs to. */
  private static final Pattern ID = Pattern.compile("A[A-Z0-9]{15,}(:.*)?");

  /**
   * The id of a group, an access key, a policy or the like.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes">
   *     Understanding unique ID prefixes</a>
   */
  private static final Pattern ID_OF_OTHERS =
      Pattern.compile("A(?:BIA|CCA|GPA|IPA|KIA|NPA|NVA|PKA|SCA|SIA)[A-Z0-9]{12,}");

  /** The canonical id of an account, or of an origin access identity of CloudFront. */
  private static final Pattern CANONICAL = Pattern.compile("[0-9a-fA-F]{64}|[0-9a-fA-F]{96}");

  /** What the ARNs of those who call end in, by the service. */
  private static final Map<String, List<String>> OF_REQUESTS =
      Map.of("iam", List.of("root", "user/?*", "role/?*"), "sts", List.of("federated-user/?*"));

  private static final String NONE = "it is neither 12 digits nor the ARN of a principal";

  private PrincipalShape() {}

  /** Returns whether this is an account id, or stands for one. */
  public static boolean isAccount(String text) {
    return ACCOUNT.matcher(text).matches()
        || (Placeholders.starred(text).equals("*") && !Placeholders.hasPolicyVariable(text));
  }

  /** Returns the account that a principal is as a whole. */
  public static Optional<String> wholeAccount(String principal) {
    Matcher whole = WHOLE_ACCOUNT.matcher(principal);
    return whole.matches() ? Optional.of(whole.group(1)) : Optional.empty();
  }

  /** Returns the account that a principal is or is in; an empty text where it tells none. */
  public static String account(String principal) {
    Matcher part = OF_AN_ACCOUNT.matcher(principal);
    return wholeAccount(principal).orElseGet(() -> part.matches() ? part.group(1) : "");
  }

  /** Returns what is wrong with a value of the type {@code AWS}. */
  public static Optional<Fault> fault(String text) {
    return isAccount(text) || (ID.matcher(text).matches() && !ID_OF_OTHERS.matcher(text).matches())
        ? Optional.empty()
        : text.startsWith("arn:") || Placeholders.isIn(text)
            ? arnFault(text)
            : Optional.of(invalid(StrayMarks.words(text).orElseGet(() -> none(text))));
  }

  private static String none(String text) {
    if (ID_OF_OTHERS.matcher(text).matches()) {
      return "it is the id of an access key, a group or the like; write the ARN of the user or role";
    }
    return ServicePrincipals.isPrincipal(text)
        ? "it is that of a service; write it under "
            + (text.startsWith("cognito-identity.") ? "Federated" : "Service")
        : NONE;
  }

  /**
   * Returns what is wrong with a value of the type {@code CanonicalUser}.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/finding-canonical-user-id.html">
   *     Finding the canonical user ID for your AWS account</a>
   */
  public static Optional<Fault> canonicalFault(String text) {
    return CANONICAL.matcher(text).matches() || Placeholders.isIn(text)
        ? Optional.empty()
        : Optional.of(invalid("a canonical user id is 64 hexadecimal digits"));
  }

  /** Returns what is wrong with the ARN of a principal. */
  public static Optional<Fault> arnFault(String arn) {
    if (Placeholders.hasPolicyVariable(arn)) {
      return Optional.of(
          new Fault(
              Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
              "policy variables have a meaning only in Resource and Condition"));
    }
    Optional<Fault> shape =
        arn.startsWith("*")
            ? Optional.of(invalid("it is not an ARN"))
            : isOpen(arn) ? Optional.empty() : ArnShape.fault(arn);
    if (shape.isPresent()) {
      return Optional.of(invalid(shape.get().message()));
    }
    String text = Placeholders.replaced(arn, ANYTHING);
    if (!Arn.isPlain(text)) {
      return Optional.of(
          new Fault(
              Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL,
              "IAM takes no wildcard in it; a condition on aws:PrincipalArn does"));
    }
    return isOpen(arn) || IDENTITY.matcher(text).matches() || isOpenInside(arn)
        ? Optional.empty()
        : Optional.of(invalid(unlikeIdentity(text)));
  }

  private static Fault invalid(String message) {
    return new Fault(Check.INVALID_PRINCIPAL_FORMAT, message);
  }

  /** Returns whether what is not known of the ARN can make it one of a principal. */
  private static boolean isOpenInside(String arn) {
    return OPEN_INSIDE.matcher(Placeholders.starred(arn)).matches();
  }

  private static String unlikeIdentity(String arn) {
    if (arn.contains(":iam::cloudfront:")) {
      return "one of CloudFront ends in \"user/CloudFront Origin Access Identity \" and an id";
    }
    return IDENTITY.matcher(arn.replaceFirst("::[a-z-]+:", "::0:")).matches()
        ? "its account is not 12 digits"
        : "it names no root, user, role, assumed role (without a path) with its session or"
            + " federated user of an account of 12 digits";
  }

  /**
   * Returns whether {@code aws:PrincipalArn} can be an ARN, or one that matches a pattern: of an
   * assumed role, requests have the role's.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn">
   *     aws:PrincipalArn</a>
   */
  public static boolean isOfRequest(String arn) {
    return Arn.parse(arn)
        .filter(parts -> Arn.isPlain(parts.service()))
        .map(
            parts ->
                OF_REQUESTS.getOrDefault(parts.service(), List.of()).stream()
                    .map(WildcardPattern::of)
                    .anyMatch(WildcardPattern.of(parts.resource())::intersects))
        .orElse(true);
  }

  /** Returns whether something stands in front that is not known. */
  private static boolean isOpen(String arn) {
    return !arn.startsWith("*") && Placeholders.starred(arn).startsWith("*");
  }
}
