package dev.carillon.policy;

import dev.carillon.internal.document.Principals;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.principal.IdentityProvider;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.iam.principal.ServicePrincipals;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

  private static final Pattern NAME = Pattern.compile("(?!/)[A-Za-z0-9_+=,.@/-]+");

  private final String type;
  private final String value;

  private Principal(String type, String value) {
    this.type = type;
    this.value = value;
  }

  /** Returns the value of {@code Principal} that names these. */
  static Principals grantedTo(String statement, Principal first, Principal... more) {
    return principals(statement, false, Lists.of(first, more));
  }

  /** Returns the value of {@code NotPrincipal} that names these. */
  static Principals exceptFor(String statement, Effect effect, Principal first, Principal... more) {
    if (effect == Effect.ALLOW) {
      throw new InvalidPolicyException(
          Check.ALLOW_WITH_NOT_PRINCIPAL,
          statement
              + " allows everybody but some, and so anonymous requests too. NotPrincipal belongs in"
              + " a deny statement; in an allow statement name principals by grantedTo(…).");
    }
    return principals(statement, true, Lists.of(first, more));
  }

  private static Principals principals(
      String statement, boolean negated, List<Principal> principals) {
    Set<Principal> all = new LinkedHashSet<>(principals);
    if (all.contains(ANYONE)) {
      if (negated || all.size() > 1) {
        throw new InvalidPolicyException(
            statement
                + " names anyone together with others, or everybody but anyone. Anyone stands"
                + " alone.");
      }
      return new Principals(false, null);
    }
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (Principal principal : all) {
      byType.computeIfAbsent(principal.type, type -> new ArrayList<>()).add(principal.value);
    }
    return new Principals(negated, byType);
  }

  /** Returns the principals of an element, none without it. */
  static List<Principal> listOf(@Nullable Principals element) {
    if (element == null || element.byType() == null) {
      return element == null ? List.of() : List.of(ANYONE);
    }
    List<Principal> all = new ArrayList<>();
    element.byType().forEach((type, values) -> values.forEach(value -> all.add(of(type, value))));
    return List.copyOf(all);
  }

  private static Principal of(String type, String value) {
    return type.equals(AWS) && value.equals("*") ? ANYONE : new Principal(type, value);
  }

  /** Everyone, with or without credentials: {@code "Principal": "*"}. */
  public static Principal anyone() {
    return ANYONE;
  }

  /**
   * An account: the principals in it to whom its own policies grant the access, {@code
   * Principal.account("111122223333")}.
   *
   * @param accountId the account id, 12 digits; a star is {@link #anyone()}
   * @throws InvalidPolicyException if it is neither
   */
  public static Principal account(String accountId) {
    return accountId.equals("*") ? ANYONE : new Principal(AWS, checkedAccount(accountId));
  }

  /**
   * An IAM role, {@code Principal.role("111122223333", "ops/deployer")}, in the partition {@code
   * aws}; for others see {@link #arn}.
   *
   * @param accountId the account id, 12 digits
   * @param nameWithPath the name, after its path if it has one: {@code "ops/deployer"}, without the
   *     path's leading slash
   * @throws InvalidPolicyException if the account id is not 12 digits, or the name not a name
   */
  public static Principal role(String accountId, String nameWithPath) {
    return iam(accountId, "role", nameWithPath);
  }

  /**
   * An IAM user, {@code Principal.user("111122223333", "jane")}, in the partition {@code aws}; for
   * others see {@link #arn}.
   *
   * @param accountId the account id, 12 digits
   * @param nameWithPath the name, behind its path where it has one
   * @throws InvalidPolicyException if the account id is not 12 digits, or the name not a name
   */
  public static Principal user(String accountId, String nameWithPath) {
    return iam(accountId, "user", nameWithPath);
  }

  /**
   * A principal of AWS by its ARN, the root of an account, a user, a role, a role session: {@code
   * Principal.arn("arn:aws:iam::111122223333:role/deployer")}. A star alone is {@link #anyone()}.
   *
   * @throws InvalidPolicyException if the text is not the ARN of one of these, or has a wildcard:
   *     IAM does not take one here, see {@link Keys#PRINCIPAL_ARN}
   */
  public static Principal arn(String arn) {
    if (!arn.equals("*")) {
      Optional<Fault> fault = PrincipalShape.fault(arn).or(() -> PrincipalShape.arnFault(arn));
      refuse(fault, "an ARN of a principal", arn);
    }
    return of(AWS, arn);
  }

  /**
   * A principal of AWS by its typed ARN: {@code Principal.arn(IamResource.role("111122223333",
   * "deployer").inPartition("aws-cn"))}.
   *
   * @throws InvalidPolicyException as {@link #arn(String)}
   */
  public static Principal arn(ResourceArn arn) {
    return arn(arn.toString());
  }

  /**
   * An AWS service.
   *
   * @param name the service principal: {@code "lambda.amazonaws.com"}
   * @throws InvalidPolicyException if it does not end in a domain of AWS, such as {@code
   *     .amazonaws.com} or {@code .amazonaws.com.cn}, or has a wildcard
   */
  public static Principal service(String name) {
    return new Principal(
        "Service",
        checked(
            Check.INVALID_SERVICE_PRINCIPAL_FORMAT,
            "service principal",
            name,
            ServicePrincipals.isPrincipal(name),
            "a name such as lambda.amazonaws.com"));
  }

  /**
   * A federated identity provider.
   *
   * @param provider a web identity provider ({@code "cognito-identity.amazonaws.com"}), or the ARN
   *     of a SAML or OpenID Connect provider
   * @throws InvalidPolicyException if it is neither
   */
  public static Principal federated(String provider) {
    return new Principal(
        "Federated",
        checked(
            Check.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
            "identity provider",
            provider,
            !new IdentityProvider(provider).isMalformed(),
            "the ARN of a provider or its host, without https://"));
  }

  /**
   * A federated identity provider by its typed ARN: {@code
   * Principal.federated(IamResource.samlProvider("111122223333", "acme"))}.
   *
   * @throws InvalidPolicyException if it is the ARN of something else
   */
  public static Principal federated(ResourceArn provider) {
    return federated(provider.toString());
  }

  /**
   * An account by its canonical user id, which Amazon S3 uses.
   *
   * @throws InvalidPolicyException if it is not 64 hexadecimal digits; an origin access identity of
   *     CloudFront has 96
   */
  public static Principal canonicalUser(String id) {
    refuse(PrincipalShape.canonicalFault(id), "a principal", id);
    return new Principal("CanonicalUser", id);
  }

  private static void refuse(Optional<Fault> found, String what, String text) {
    Fault fault = found.orElse(null);
    if (fault != null) {
      throw new InvalidPolicyException(
          fault.check(),
          String.format(Locale.ROOT, "\"%s\" is not %s: %s.", text, what, fault.message()));
    }
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
                Check.INVALID_PRINCIPAL_FORMAT,
                kind + " name",
                name,
                NAME.matcher(Placeholders.replaced(name, "x")).matches(),
                "letters, digits and _+=,.@-, without wildcards and without a slash in front of its"
                    + " path"));
  }

  private static String checkedAccount(String id) {
    if (!Arn.isPlain(id) || !PrincipalShape.isAccount(id)) {
      throw new InvalidPolicyException(
          Check.INVALID_PRINCIPAL_FORMAT,
          String.format(Locale.ROOT, "The account id \"%s\" of a principal is not 12 digits.", id));
    }
    return id;
  }

  private static String checked(
      Check check, String what, String value, boolean isRight, String right) {
    if (!isRight || !Arn.isPlain(value) || Placeholders.hasPolicyVariable(value)) {
      throw new InvalidPolicyException(
          Arn.isPlain(value) ? check : Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL,
          "The %s \"%s\" of a principal is not %s.".formatted(what, value, right));
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
