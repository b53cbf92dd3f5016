package dev.carillon.internal.iam;

import dev.carillon.internal.iam.value.BucketNames;
import dev.carillon.internal.iam.value.PlainNames;
import dev.carillon.internal.iam.value.Regions;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.name.StrayMarks;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.finding.Check;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be said of an ARN in a policy by its text alone. Of a part that stands for other text,
 * be it a policy variable, a placeholder of a template or a token of the CDK, nothing is said, but
 * that IAM fills in no service.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">Identify AWS
 *     resources with Amazon Resource Names</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     policy elements: Variables and tags</a>
 */
public final class ArnShape {

  private static final Set<String> PARTITIONS =
      Set.of(
          "aws",
          "aws-cn",
          "aws-us-gov",
          "aws-iso",
          "aws-iso-b",
          "aws-iso-e",
          "aws-iso-f",
          "aws-eusc");

  private static final Pattern PARTITION = Pattern.compile("[a-z0-9*?-]+");
  private static final Pattern SERVICE = Pattern.compile("[a-z0-9.*?_-]+");

  /** Twelve digits, digits and wildcards, or a name that AWS puts in place of an account. */
  private static final Pattern ACCOUNT =
      Pattern.compile("|[0-9]{12}|[0-9*?]*[*?][0-9*?]*|[a-z][a-z-]*");

  /** Accounts that are words, but for {@code aws}: a star may stand behind a part of one. */
  private static final String WORDS = " amazon cloudfront offering partner";

  private static final Pattern MOVED_ACCOUNT = Pattern.compile("([0-9]{12}|aws):");

  private static final Pattern NEXT_ARN = Pattern.compile("[,;\\s]arn:aws");

  private static final WildcardPattern ANY = WildcardPattern.of("arn:*");

  /** A parameter whose name was put there with its leading slash. */
  static final String SLASHED_PARAMETER = "parameter//";

  /** What is right where a text is no ARN; no whole sentence. */
  public static final String FORM = "it has to read arn:partition:service:region:account:resource";

  private static final String COLON = ": there is a colon too many in front of it";

  private ArnShape() {}

  /** Returns the partitions of AWS. */
  public static Set<String> partitions() {
    return PARTITIONS;
  }

  /** Returns what is wrong with an ARN; wildcards and what stands for other text are fine. */
  public static Optional<Fault> fault(String arn) {
    return PlainArn.of(arn) == null ? byParts(arn) : Optional.empty();
  }

  /** Returns the same by looking at each part, also where the whole is recognized. */
  static Optional<Fault> byParts(String arn) {
    Optional<String> variable = variableIn(arn, 2);
    if (variable.isPresent()) {
      return Optional.of(
          new Fault(
              Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
              "its service is the variable ${" + variable.get() + "}, which IAM does not fill in"));
    }
    String text = Placeholders.starred(arn);
    if (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      return Optional.of(new Fault(Check.INVALID_ARN_RESOURCE, "it ends in a space"));
    }
    if (text.startsWith("*") || text.startsWith("execute-api:/")) {
      return Optional.empty();
    }
    String[] parts = text.split(":", Arn.PARTS);
    if (!parts[0].equals("arn")) {
      // A wildcard may stand for the start of an ARN, but "photos/*" can match none.
      return WildcardPattern.of(text).intersects(ANY)
          ? Optional.empty()
          : Optional.of(new Fault(Check.INVALID_ARN_PREFIX, StrayMarks.words(text).orElse(FORM)));
    }
    boolean isWhole = parts.length == Arn.PARTS;
    int last = isWhole ? Arn.PARTS : parts.length - 1;
    for (int i = 1; i < last; i++) {
      Optional<Fault> fault = fault(i, parts);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return isWhole || isSpan(last, parts)
        ? movedAccount(parts)
            .or(() -> parameter(parts))
            .or(() -> bucket(parts))
            .or(() -> name(parts))
        : Optional.of(new Fault(Check.MISSING_ARN_FIELD, FORM));
  }

  /**
   * Returns what stands in the braces of the first policy variable in a part of an ARN; empty if
   * there is none.
   *
   * @param part the part, from 0
   */
  public static Optional<String> variableIn(String arn, int part) {
    int at = 0;
    for (int i = 0; i < arn.length() && at <= part; i++) {
      if (arn.charAt(i) == ':') {
        at++;
      } else if (arn.startsWith("${", i)) {
        int end = arn.indexOf('}', i);
        if (end < 0) {
          return Optional.empty();
        }
        String inside = arn.substring(i + 2, end);
        if (at == part && Placeholders.isPolicyVariable(inside)) {
          return Optional.of(inside);
        }
        i = end;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what is wrong with {@code parameter//app/db}, whose name is {@code /app/db}: AWS's
   * format is {@code parameter/${ParameterNameWithoutLeadingSlash}}.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html#awssystemsmanager-resources-for-iam-policies">
   *     Resource types defined by AWS Systems Manager</a>
   */
  private static Optional<Fault> parameter(String[] parts) {
    return parts.length == Arn.PARTS
            && parts[2].equals("ssm")
            && parts[5].startsWith(SLASHED_PARAMETER)
        ? Optional.of(
            ofResource(
                parts[5], ", and the name of a parameter stands there without its leading slash"))
        : Optional.empty();
  }

  private static Optional<Fault> movedAccount(String[] parts) {
    boolean isMoved = parts.length == Arn.PARTS && MOVED_ACCOUNT.matcher(parts[5]).lookingAt();
    if (isMoved && parts[4].isEmpty()) {
      return Optional.of(ofResource(parts[5], COLON));
    }
    return isMoved && parts[5].startsWith(parts[4] + ':')
        ? Optional.of(new Fault(Check.INVALID_ARN_RESOURCE, "its account stands there twice"))
        : Optional.empty();
  }

  /** Returns why an account stands where the Region belongs; nothing if there is none. */
  private static String misplacedAccount(String[] parts) {
    if (!MOVED_ACCOUNT.matcher(parts[3] + ':').matches()) {
      return "";
    }
    return parts.length > 4 && Regions.isRegion(parts[4])
        ? ": Region and account are the wrong way round"
        : ": a part is missing in front of the account";
  }

  private static Fault ofResource(String resource, String words) {
    return new Fault(Check.INVALID_ARN_RESOURCE, "its resource is \"" + resource + '"' + words);
  }

  private static Optional<Fault> bucket(String[] parts) {
    boolean isBucket =
        parts.length == Arn.PARTS
            && parts[2].equals("s3")
            && parts[3].isEmpty()
            && parts[4].isEmpty();
    return isBucket
        ? BucketNames.fault(parts[5], 0).map(words -> ofResource(parts[5], ", and " + words))
        : Optional.empty();
  }

  /** An origin access identity of CloudFront is called by a name with spaces. */
  private static Optional<Fault> name(String[] parts) {
    String mark =
        parts.length < Arn.PARTS || parts[4].equals("cloudfront")
            ? ""
            : PlainNames.stray(parts[2], parts[5]);
    return mark.isEmpty()
        ? Optional.empty()
        : Optional.of(ofResource(parts[5], ", and no name of " + parts[2] + " has a " + mark));
  }

  /** Returns whether a star takes the parts that are left out; one in front takes colons, too. */
  private static boolean isSpan(int part, String[] parts) {
    String text = parts[part];
    String front = text.replaceFirst("\\*$", "");
    boolean open =
        part < 3 || front.length() < 5 || !Arn.isPlain(front) || parts[part - 1].endsWith("*");
    return text.endsWith("*")
        && front.chars().allMatch(c -> "-*?.".indexOf(c) >= 0 || isName((char) c))
        && (open || (part == 3 ? Regions.isStart(front) : isAccount(text)));
  }

  private static Optional<Fault> fault(int part, String[] parts) {
    String text = parts[part];
    return switch (part) {
      case 1 -> partition(text);
      case 2 ->
          check(
              SERVICE.matcher(text).matches(),
              text.equals(text.toLowerCase(Locale.ROOT))
                  ? Check.INVALID_SERVICE
                  : Check.INVALID_ARN_SERVICE_CASE,
              "service",
              text,
              "a service prefix in lower case such as s3");
      case 3 ->
          check(
              text.isEmpty() || !Arn.isPlain(text) || Regions.isOf(parts[2], text),
              Check.INVALID_ARN_REGION,
              "Region",
              text,
              "a Region such as eu-west-1, or nothing" + misplacedAccount(parts));
      case 4 ->
          check(
              isAccount(text), Check.INVALID_ARN_ACCOUNT, "account", text, "12 digits, or nothing");
      default -> resource(text);
    };
  }

  private static Optional<Fault> resource(String text) {
    if (text.isEmpty() || Character.isWhitespace(text.charAt(0))) {
      String what = text.isEmpty() ? "is empty" : "begins with a space";
      return Optional.of(
          new Fault(Check.INVALID_ARN_RESOURCE, "its last part, the resource, " + what));
    }
    if (text.length() > 1 && text.charAt(0) == ':' && isName(text.charAt(1))) {
      return Optional.of(ofResource(text, COLON));
    }
    return NEXT_ARN.matcher(text).find()
        ? Optional.of(
            new Fault(Check.INVALID_ARN_RESOURCE, "another one follows; write each as a string"))
        : Optional.empty();
  }

  private static boolean isAccount(String text) {
    return ACCOUNT.matcher(text).matches()
        || ServicePrefixes.all().contains(text)
        || (text.endsWith("*") && WORDS.contains(' ' + text.substring(0, text.length() - 1)));
  }

  private static boolean isName(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static Optional<Fault> partition(String text) {
    boolean known =
        Arn.isPlain(text) ? PARTITIONS.contains(text) : PARTITION.matcher(text).matches();
    return known
        ? Optional.empty()
        : check(false, Check.INVALID_PARTITION, "partition", text, meantPartition(text));
  }

  private static String meantPartition(String text) {
    return PARTITIONS.stream()
        .filter(one -> one.startsWith(text + '-'))
        .findFirst()
        .or(() -> NearestNames.near(text, PARTITIONS))
        .orElse("aws, aws-cn or aws-us-gov");
  }

  private static Optional<Fault> check(
      boolean right, Check check, String part, String text, String expected) {
    return right
        ? Optional.empty()
        : Optional.of(
            new Fault(
                check, "its " + part + " is \"" + text.replace("*", "…") + "\", not " + expected));
  }
}
