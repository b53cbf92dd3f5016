package dev.carillon.policy;

import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.PrincipalShape;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a statement of a resource policy or a role trust policy is about.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">
 *     IAM JSON policy elements: Principal</a>
 */
public final class Principal {
  private static final String AWS = "AWS";
  private static final Principal ANYONE = new Principal("*", "*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+=,.@/-]+");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)+(/[A-Za-z0-9_./:-]+)?");

  private static final Pattern CANONICAL_USER = Pattern.compile("[0-9a-f]{64}");

  private final String type;
  private final String value;

  Principal(String type, String value) {
    this.type = type;
    this.value = value;
  }

  /** Everyone, with or without credentials: {@code "Principal": "*"}. */
  public static Principal anyone() {
    return ANYONE;
  }

  /**
   * An account: the principals in it that its own policies let through.
   *
   * @param accountId the account id, 12 digits
   * @throws InvalidPolicyException if it is not
   */
  public static Principal account(String accountId) {
    return new Principal(AWS, checkedAccount(accountId));
  }

  /**
   * An IAM role, in the partition {@code aws}; for others see {@link #arn}.
   *
   * @param accountId the account id, 12 digits
   * @param nameWithPath the name, behind its path where it has one: {@code "ops/deployer"}
   * @throws InvalidPolicyException if one of them is not
   */
  public static Principal role(String accountId, String nameWithPath) {
    return iam(accountId, "role", nameWithPath);
  }

  /**
   * An IAM user, in the partition {@code aws}; for others see {@link #arn}.
   *
   * @param accountId the account id, 12 digits
   * @param nameWithPath the name, behind its path where it has one
   * @throws InvalidPolicyException if one of them is not
   */
  public static Principal user(String accountId, String nameWithPath) {
    return iam(accountId, "user", nameWithPath);
  }

  /**
   * A principal of AWS by its ARN: the root of an account, a user, a role, a role session.
   *
   * @throws InvalidPolicyException if the text is not the ARN of one of these, or has a wildcard:
   *     IAM does not take one here, see {@link Keys#PRINCIPAL_ARN}
   */
  public static Principal arn(String arn) {
    Fault fault = PrincipalShape.arnFault(arn).orElse(null);
    if (fault != null) {
      throw new InvalidPolicyException(
          Check.valueOf(fault.id()),
          String.format(
              Locale.ROOT, "\"%s\" is not an ARN of a principal: %s.", arn, fault.message()));
    }
    return new Principal(AWS, arn);
  }

  /**
   * An AWS service.
   *
   * @param name the service principal: {@code "lambda.amazonaws.com"}
   * @throws InvalidPolicyException if it is not the name of a host
   */
  public static Principal service(String name) {
    return new Principal(
        "Service", checked("service principal", name, HOST, "a name such as lambda.amazonaws.com"));
  }

  /**
   * A federated identity provider.
   *
   * @param provider a web identity provider ({@code "cognito-identity.amazonaws.com"}), or the ARN
   *     of a SAML or OpenID Connect provider
   * @throws InvalidPolicyException if it is neither
   */
  public static Principal federated(String provider) {
    boolean isArn = PrincipalShape.isProvider(provider);
    return new Principal(
        "Federated",
        isArn
            ? provider
            : checked("identity provider", provider, HOST, "the ARN of a provider or its host"));
  }

  /**
   * An account by its canonical user id, as Amazon S3 has it.
   *
   * @throws InvalidPolicyException if it is not 64 hexadecimal digits
   */
  public static Principal canonicalUser(String id) {
    return new Principal(
        "CanonicalUser",
        checked("canonical user id", id, CANONICAL_USER, "64 hexadecimal digits, lower case"));
  }

  private static Principal iam(String accountId, String kind, String name) {
    return new Principal(
        AWS,
        "arn:aws:iam::"
            + checkedAccount(accountId)
            + ':'
            + kind
            + '/'
            + checked(
                kind + " name", name, NAME, "letters, digits and _+=,.@-, without wildcards"));
  }

  private static String checkedAccount(String id) {
    if (!PrincipalShape.isAccount(id)) {
      throw new InvalidPolicyException(
          Check.INVALID_PRINCIPAL_FORMAT,
          String.format(Locale.ROOT, "The account id \"%s\" of a principal is not 12 digits.", id));
    }
    return id;
  }

  private static String checked(String what, String value, Pattern pattern, String right) {
    if (!pattern.matcher(value).matches()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT, "The %s \"%s\" of a principal is not %s.", what, value, right));
    }
    return value;
  }

  /**
   * Returns the type as a policy names it: {@code AWS}, {@code Service}, {@code Federated} or
   * {@code CanonicalUser}; {@code *} for {@link #anyone()}.
   */
  public String type() {
    return type;
  }

  /** Returns the value as a policy has it. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Principal that && type.equals(that.type) && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, value);
  }

  @Override
  public String toString() {
    return type.equals("*") ? "*" : type + ": " + value;
  }
}
