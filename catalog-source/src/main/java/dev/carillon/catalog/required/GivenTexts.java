package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.policy.arn.ArnPart;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts that setters are given say of an ARN, or of a part of one. */
final class GivenTexts {

  /** What is named together with its revision, {@code resize:3}, and the revision. */
  private static final Set<String> REVISED =
      Set.of("TaskDefinitionFamilyName", "JobDefinitionName");

  private static final Set<String> REVISION = Set.of("TaskDefinitionRevisionNumber", "Revision");

  /**
   * The URL of a queue.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html">
   *     Amazon SQS queue and message identifiers</a>
   */
  private static final Pattern QUEUE =
      Pattern.compile(
          "https://sqs\\.([a-z0-9-]+|%1$s)\\.amazonaws\\.com(?:\\.cn)?/(\\d{12}|%1$s)/([A-Za-z0-9_.%1$s-]{1,80})"
              .formatted(RequestUse.OPEN));

  private static final Pattern PARTIAL_FUNCTION = Pattern.compile("\\d{12}:function:\\S+");
  private static final Pattern WHOLE_SECRET = Pattern.compile(".*-[A-Za-z0-9]{6}");
  private static final String ALIAS = "alias/";
  private static final String RANDOM = "-??????";
  private static final Pattern OPEN = Pattern.compile(String.valueOf(RequestUse.OPEN));
  private static final Pattern SMALL =
      Pattern.compile(
          "arn:[^:]+:(dax:|elasticache:|glue:[^/]*:(database|table)/|rds:|redshift:|sagemaker:)");
  private static final String IMAGES = ":imagebuilder:";
  private static final Pattern NOT_OF_IMAGES = Pattern.compile("[^a-z0-9_*-]");
  private static final String SCOPES = ":wafv2:";
  private static final Map<String, String> SCOPE =
      Map.of("CLOUDFRONT", "global", "REGIONAL", "regional");
  private static final String ZONES = ":route53:";
  private static final String PARAMETER = "ParameterName";
  private static final Pattern VERSIONED_PARAMETER =
      Pattern.compile("^(arn:[^:]*:ssm:[^:]*:[^:]*:parameter/[^:]*):.*");

  /** The last part of an ARN, where it is a type and a name. */
  private static final Pattern TYPE_AND_NAME =
      Pattern.compile("arn:(?:[^:]*:){4}([^:/]+)[:/]([^:/]+)");

  private GivenTexts() {}

  /** Returns the queues that URLs are of, if all of them tell their ARNs. */
  static NavigableSet<String> arnsOfQueues(Collection<String> urls) {
    NavigableSet<String> queues = new TreeSet<>();
    for (String url : urls) {
      Optional<String> queue = arnOfQueue(url);
      if (queue.isEmpty()) {
        return new TreeSet<>();
      }
      queues.add(queue.get());
    }
    return queues;
  }

  /** Returns the ARN of the queue that a URL is of, where the URL tells region and account. */
  static Optional<String> arnOfQueue(String url) {
    Matcher queue = QUEUE.matcher(url);
    if (!queue.matches()) {
      return Optional.empty();
    }
    String region = queue.group(1);
    String partition =
        region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    return Optional.of(
        whole(String.join(":", "arn", partition, "sqs", region, queue.group(2), queue.group(3))));
  }

  /**
   * Returns a value as it stands in an ARN of this format: of a secret with a random end, of a role
   * with any path, of the definition of a task or job the part that the placeholder is for, of a
   * parameter without the version, of a zone without what Route 53 writes before it, and in small
   * letters where a service keeps names so. What an id begins with stands once.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html">parameters
   *     with a version or label</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html">ids
   *     of zones as an answer has them</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html">identifiers
   *     that are stored in small letters</a>, and <a
   *     href="https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html">those
   *     of groups</a>, <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_CreateCluster.html">of
   *     DAX</a>, <a
   *     href="https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateClusterParameterGroup.html">of
   *     Redshift</a>, <a
   *     href="https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-tables.html">of
   *     databases and tables of Glue</a>, and <a
   *     href="https://github.com/aws-solutions/research-service-workbench-on-aws/pull/1048">some of
   *     SageMaker</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageRecipe.html">ARNs
   *     of Image Builder, which have neither capitals nor spaces</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html">scopes
   *     in ARNs of AWS WAF</a>
   */
  static Set<String> inArn(String format, String placeholder, String given) {
    String value = withoutBeginning(format, placeholder, given);
    if (format.contains(":secretsmanager:")) {
      return Set.of(value + RANDOM);
    }
    if (placeholder.endsWith("WithPath")) {
      return Set.of(value, "*/" + value);
    }
    if (format.contains(SCOPES) && SCOPE.containsKey(value)) {
      return Set.of(SCOPE.get(value));
    }
    if (format.contains(IMAGES)) {
      return Set.of(NOT_OF_IMAGES.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("*"));
    }
    int colon = value.indexOf(':');
    if (SMALL.matcher(format).lookingAt()) {
      return Set.copyOf(List.of(value, value.toLowerCase(Locale.ROOT)));
    }
    if (format.contains(ZONES)) {
      return Set.of(value.substring(value.lastIndexOf('/') + 1));
    }
    if (REVISED.contains(placeholder) || placeholder.startsWith(PARAMETER)) {
      return Set.of(inFormat(format, colon < 0 ? value : value.substring(0, colon)));
    }
    if (REVISION.contains(placeholder)) {
      return Set.of(colon < 0 ? "*" : value.substring(colon + 1));
    }
    return Set.of(inFormat(format, value));
  }

  /** Returns an id without what a format has before it, such as the letter of {@code p-a1b2c3}. */
  private static String withoutBeginning(String format, String placeholder, String value) {
    String before = format.substring(0, format.indexOf("${" + placeholder + '}'));
    String begins =
        before.substring(Math.max(before.lastIndexOf('/'), before.lastIndexOf(':')) + 1);
    return value.startsWith(begins) ? value.substring(begins.length()) : value;
  }

  private static String inFormat(String format, String value) {
    if (value.startsWith("*/") && format.contains("/${")) {
      return '*' + value.substring(2);
    }
    return value.startsWith("/") && format.contains("/${") ? value.substring(1) : value;
  }

  /**
   * Returns an ARN that code gives where a name is expected, as a policy has to write it: of a
   * secret it may lack the random end, of a function all in front of the account.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
   */
  static Optional<String> arn(String given) {
    String text = whole(given);
    Matcher function = PARTIAL_FUNCTION.matcher(text);
    if (function.matches()) {
      return Optional.of("arn:aws:lambda:*:" + text);
    }
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    boolean open = text.contains(":secretsmanager:") && !WHOLE_SECRET.matcher(text).matches();
    return Optional.of(open ? text + RANDOM : VERSIONED_PARAMETER.matcher(text).replaceFirst("$1"));
  }

  /** Returns whether a text is no alias, and, where only a part is known, no ARN either. */
  private static boolean isName(String text, String placeholder) {
    int open = text.indexOf(RequestUse.OPEN);
    return open < 0
        ? !text.startsWith(ALIAS)
        : !placeholder.equals("KeyId") && (open > 0 || text.indexOf(':') < 0);
  }

  /** Returns a text with an asterisk for what is not known of it. */
  static String whole(String text) {
    return text.replace(RequestUse.OPEN, '*');
  }

  /** Returns a name as it stands in an ARN; an asterisk stands for what is not known of it. */
  static String literal(String name) {
    StringBuilder literal = new StringBuilder();
    for (String part : OPEN.split(name, -1)) {
      literal.append(part.isEmpty() ? "" : ArnPart.literal(part)).append('*');
    }
    literal.setLength(literal.length() - 1);
    return literal.toString();
  }

  /**
   * Returns what a text that is given for a placeholder says of it: an ARN the name in it, if it is
   * of that; nothing if it is another one, or an alias.
   */
  static Optional<String> named(String text, String placeholder) {
    if (placeholder.equals("Alias") && text.startsWith(ALIAS)) {
      return Optional.of(text.substring(ALIAS.length()));
    }
    if (!text.startsWith("arn:")) {
      return Optional.of(text).filter(name -> !name.isEmpty() && isName(name, placeholder));
    }
    Matcher arn = TYPE_AND_NAME.matcher(text);
    return arn.matches()
            && RequestNames.namesPart(arn.group(1).replace("-", "") + "Identifier", placeholder)
        ? Optional.of(arn.group(2))
        : Optional.empty();
  }
}
