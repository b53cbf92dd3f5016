package dev.carillon.internal.iam.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.principal.OidcProviders;
import dev.carillon.internal.iam.value.IpRange;
import dev.carillon.internal.iam.value.ValueForm;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the values that a condition compares with match whatever the request has. */
final class OpenValues {

  private static final WildcardPattern ANYTHING = WildcardPattern.of("?*");
  private static final WildcardPattern ANY_ARN = WildcardPattern.of("arn:aws:?*");
  private static final WildcardPattern PRINCIPALS = WildcardPattern.of("arn:aws:iam::?*:?*");
  private static final WildcardPattern REPOSITORIES = WildcardPattern.of("repo:?*");
  private static final WildcardPattern NAMES_OF_SERVICES = WildcardPattern.of("?*.amazonaws.com");

  /** What a service encrypts for, mostly told by its ARN. */
  private static final String OF_ENCRYPTION = "kms:encryptioncontext:aws:";

  private static final Set<String> POLICIES = Set.of("iam:policyarn", "iam:permissionsboundary");

  /** Subjects that name an owner next, whose name everybody can begin as somebody else's does. */
  private static final Set<String> OWNED =
      Set.of(
          "repo:",
          "project_path:",
          "organization:",
          "owner:",
          "account:",
          "credentials:",
          "job:",
          "mcp:");

  /** Claims that begin with the owner of a repository: {@code acme/app}. */
  private static final Set<String> OF_REPOSITORIES = Set.of(":repository", ":job_workflow_ref");

  /** The policy that allows everything, so that it limits nobody. */
  private static final List<String> ADMINISTRATOR =
      ArnShape.partitions().stream()
          .map(partition -> "arn:" + partition + ":iam::aws:policy/AdministratorAccess")
          .toList();

  /** A word for what a subject is; an id, as Bitbucket's of a repository, says whose it is. */
  private static final Pattern KIND =
      Pattern.compile("(?:org/|account/|[A-Za-z_-]+:)|pulumi:[a-z]+:(?:org:)?");

  /** Whatever the token is for, this says of which organization it is. */
  private static final Pattern OF_PULUMI = Pattern.compile("pulumi:[^:]*:org:[^:*?]+(:.*)?");

  private static final Set<Integer> END_OF_OWNER = Set.of((int) '/', (int) ':');

  private OpenValues() {}

  /**
   * Returns whether the values match all that the key can have.
   *
   * @param key the key, in lower case
   */
  static boolean matchAll(String key, ConditionOperator operator, List<String> values) {
    return operator.family() == Family.IP_ADDRESS
        ? IpRange.coverAll(values) || values.stream().anyMatch(IpRange::isPublic)
        : isOfText(operator) && values.stream().anyMatch(value -> matchesAll(key, operator, value));
  }

  private static boolean isOfText(ConditionOperator operator) {
    return operator.family() == Family.STRING || operator.family() == Family.ARN;
  }

  private static boolean matchesAll(String key, ConditionOperator operator, String value) {
    boolean itself = isItself(key, operator, value);
    if (itself || !operator.isLike()) {
      return itself;
    }
    return coversAll(key, value) || isOpen(key, operator, filledIn(value));
  }

  /** Whatever is filled in later is one value, known or not. */
  private static String filledIn(String value) {
    return Placeholders.replaced(value, "x");
  }

  /** All ARNs of one partition are all that its requests can have. */
  private static boolean coversAll(String key, String value) {
    String[] parts = filledIn(value).split(":", 3);
    boolean isArn = parts.length == 3 && ArnShape.partitions().contains(parts[1]);
    return WildcardPattern.of(isArn ? parts[0] + ":aws:" + parts[2] : filledIn(value))
        .covers(everyValue(key));
  }

  /** Returns whether a pattern says so little that everybody can have such a value. */
  private static boolean isOpen(String key, ConditionOperator operator, String text) {
    if (key.equals("aws:userid")) {
      return startsOpen(text);
    }
    if (key.equals("iam:associatedresourcearn")) {
      return isAnyService(text);
    }
    if (key.equals("sns:endpoint")) {
      return text.startsWith("arn:") ? isAnyArn(text) : isAnyAddress(text);
    }
    if (GlobalKeys.isServicePrincipal(key)) { // Of such a name the first part is the service.
      return !text.isEmpty() && !Arn.isPlain(text.substring(0, 1));
    }
    return POLICIES.contains(key) ? isAnyPolicy(text) : isOpenByForm(key, operator, text);
  }

  /** The same for keys of which many are alike: claims of tokens, ARNs, ids. */
  private static boolean isOpenByForm(String key, ConditionOperator operator, String text) {
    if (key.endsWith(":sub")) {
      return isAnySubject(text);
    }
    if (OF_REPOSITORIES.stream().anyMatch(key::endsWith)) {
      return text.lastIndexOf('/', firstWildcard(text)) < 0;
    }
    if (isArn(key)
        || operator.family() == Family.ARN
        || (key.startsWith(OF_ENCRYPTION) && text.startsWith("arn:"))) {
      return isAnyArn(text);
    }
    if (key.startsWith("cognito-identity.") && key.endsWith(":aud")) {
      return firstWildcard(text) <= text.indexOf(':') + 1;
    }
    return ValueForm.of(key)
        .filter(
            form ->
                (form.isAccount() && isAnyAccount(text))
                    || (form.isOrganization() && isAnyOrganization(text)))
        .isPresent();
  }

  /** S3's key is a service's own, which its table calls text. */
  private static boolean isArn(String key) {
    return GlobalKeys.types(key).contains("arn") || key.equals("s3:dataaccesspointarn");
  }

  /** Returns a pattern that all values of a key match, as far as that is known. */
  private static WildcardPattern everyValue(String key) {
    return switch (key) {
      case "aws:principalarn" -> PRINCIPALS;
      case OidcProviders.GITHUB + ":sub" -> REPOSITORIES;
      default ->
          GlobalKeys.isServicePrincipal(key)
              ? NAMES_OF_SERVICES
              : isArn(key) ? ANY_ARN : ValueForm.of(key).map(ValueForm::any).orElse(ANYTHING);
    };
  }

  /**
   * Returns whether the values leave nothing that the key could have: a negated condition on them
   * never holds where a request has the key. A star on a tag says on purpose what has none.
   */
  static boolean leaveNothing(String key, ConditionOperator operator, List<String> values) {
    return operator.family() == Family.IP_ADDRESS
        ? IpRange.coverAll(values)
        : isOfText(operator)
            && values.stream()
                .anyMatch(
                    value ->
                        isItself(key, operator, value)
                            || (operator.isLike()
                                && !key.contains("tag/")
                                && coversAll(key, value)));
  }

  /** Whatever the key has equals itself, also where another value stands in for one it lacks. */
  private static boolean isItself(String key, ConditionOperator operator, String value) {
    if (!value.contains("${")) {
      return false;
    }
    String text = value.toLowerCase(Locale.ROOT);
    String variable = operator.isLike() ? text.replaceAll("^[*]+|(?<![*])[*]+$", "") : text;
    return variable.equals("${" + key + '}')
        || (variable.startsWith("${" + key + ',')
            && variable.indexOf('}') == variable.length() - 1);
  }

  /** Returns whether one of the values is the policy that allows everything. */
  static boolean haveAdministrator(String key, ConditionOperator operator, List<String> values) {
    return POLICIES.contains(key)
        && values.stream()
            .anyMatch(
                value ->
                    operator.isLike()
                        ? ADMINISTRATOR.stream().anyMatch(WildcardPattern.of(value)::matches)
                        : ADMINISTRATOR.contains(value));
  }

  /** Everybody can have an address or mailbox: whose it is, the last two names of its host say. */
  private static boolean isAnyAddress(String text) {
    String address = text.replaceFirst("^[^/]*://", "").split("/", 2)[0];
    String host = address.substring(address.lastIndexOf('@') + 1);
    return !Arn.isPlain(host.substring(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1));
  }

  /** An account that is not written out may be anybody's. */
  private static boolean isAnyAccount(String text) {
    return !Arn.isPlain(text) && text.chars().filter(Character::isDigit).count() < 12;
  }

  /** Ids of organizations are given out, so that its first letters say little of one. */
  private static boolean isAnyOrganization(String text) {
    String id = text.substring(0, (text + '/').indexOf('/'));
    return !Arn.isPlain(id) && id.replaceAll("[*?]", "").length() < "o-a1b2c3d4e5".length();
  }

  /**
   * The part in front of the colon says who it is, that behind it is the session's own choice. An
   * id begins with four letters for what it is of.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids">
   *     Unique identifiers</a>
   */
  private static boolean startsOpen(String text) {
    int fixed = firstWildcard(text);
    return fixed < text.length() && fixed <= "AROA".length();
  }

  /** A policy that is attached is one of the account's own or of AWS's: its name tells which. */
  private static boolean isAnyPolicy(String text) {
    String name = text.substring(text.lastIndexOf(':') + 1);
    return !Arn.isPlain(text) && firstWildcard(name) <= "policy/".length();
  }

  /** A role is passed within its account, so what it is passed to is told by service and type. */
  private static boolean isAnyService(String text) {
    String[] parts = text.split(":", Arn.PARTS);
    return parts.length < 3 ? !Arn.isPlain(text) : firstWildcard(parts[2]) == 0;
  }

  /**
   * A subject begins with what kind it is of, and then says whose: {@code repo:acme/app:…}, {@code
   * organization:acme:…}, {@code system:serviceaccount:namespace:name}.
   */
  private static boolean isAnySubject(String text) {
    String fixed = text.substring(0, firstWildcard(text));
    if (fixed.length() == text.length()) {
      return false;
    }
    String accounts = "system:serviceaccount:";
    if (accounts.startsWith(fixed) || fixed.startsWith(accounts)) {
      return fixed.length() <= accounts.length();
    }
    if (fixed.equals("pulumi:")) {
      return !OF_PULUMI.matcher(text).matches();
    }
    if (OWNED.contains(fixed + ':')) {
      return true;
    }
    if (OWNED.stream().anyMatch(fixed::startsWith)) {
      return fixed.chars().skip(fixed.indexOf(':') + 1L).noneMatch(END_OF_OWNER::contains);
    }
    return fixed.isEmpty() || KIND.matcher(fixed).matches();
  }

  /**
   * An ARN of no account in particular is one that everybody can have, but for a bucket's, whose
   * name is nobody else's; some write stars where its ARN has nothing. How the name begins says
   * nothing of whose the bucket is, as everybody can make one that begins alike.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html">
   *     Granting permissions to publish event notification messages to a destination</a>
   */
  private static boolean isAnyArn(String text) {
    String[] parts = text.split(":", Arn.PARTS);
    if (parts.length < Arn.PARTS) { // What begins with a reference names what that stands for.
      return !Arn.isPlain(text) && (text.startsWith("arn:") || firstWildcard(text) == 0);
    }
    String account = parts[4];
    boolean bucket = parts[2].equals("s3") && parts[5].indexOf('/') < 0;
    if (bucket && (account.isEmpty() || account.equals("*"))) {
      return !Arn.isPlain(parts[5]);
    }
    return account.isEmpty() ? firstWildcard(parts[5]) == 0 : isAnyAccount(account);
  }

  private static int firstWildcard(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != '*' && text.charAt(at) != '?') {
      at++;
    }
    return at;
  }
}
