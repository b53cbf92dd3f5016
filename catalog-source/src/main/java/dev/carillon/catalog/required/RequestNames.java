package dev.carillon.catalog.required;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How setters of requests and placeholders of ARN formats name the same thing. */
final class RequestNames {

  /** Placeholders whose setter has another name. */
  private static final Map<String, String> OTHER =
      Map.of(
          "dbclusterinstancename", "dbclusteridentifier",
          "dbinstancename", "dbinstanceidentifier",
          "dbusername", "username",
          "objectname", "key",
          "parameternamewithoutleadingslash", "name");

  /**
   * The URL of a queue.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html">
   *     Amazon SQS queue and message identifiers</a>
   */
  private static final Pattern QUEUE =
      Pattern.compile(
          "https://sqs\\.([a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/(\\d{12})/([A-Za-z0-9_.-]{1,80})");

  /** Names that are the name or the id of whatever the operation or the format is about. */
  private static final Set<String> GENERAL = Set.of("id", "name");

  private static final Pattern REQUEST = Pattern.compile(".*\\.[A-Z][a-z]+([A-Z]\\w*)Request");
  private static final Pattern PARTIAL_FUNCTION = Pattern.compile("\\d{12}:function:\\S+");
  private static final Pattern WHOLE_SECRET = Pattern.compile(".*-[A-Za-z0-9]{6}");
  private static final String RANDOM = "-??????";

  private RequestNames() {}

  /**
   * Returns whether a setter takes the ARN of a resource of this type. What a message of SNS is
   * sent to, a topic or an endpoint, is a target, too.
   *
   * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html">Publish</a>
   */
  static boolean namesArn(String setter, String type) {
    String name = plain(setter);
    return name.equals(plain(type) + "arn") || (type.equals("topic") && name.equals("targetarn"));
  }

  /** Returns whether a setter takes what stands for a placeholder. */
  static boolean namesPart(String setter, String placeholder) {
    String part = plain(placeholder);
    String name = plain(setter);
    return OTHER.containsKey(part)
        ? OTHER.get(part).equals(name)
        : part.equals(name) || part.equals(name + "name");
  }

  /**
   * Returns whether a setter of a request takes what stands for a placeholder of a resource type:
   * {@code name} of {@code DeleteScheduleRequest} is a {@code ScheduleName}, and {@code
   * hostedZoneId} of any is the {@code Id} of a hosted zone.
   */
  static boolean namesPart(String setter, String placeholder, String type, String request) {
    String name = plain(setter);
    String part = plain(placeholder);
    return namesPart(setter, placeholder)
        || (GENERAL.contains(name) && part.equals(plain(noun(request)) + name))
        || (GENERAL.contains(part) && name.equals(plain(type) + part));
  }

  /** Returns what an operation is about, by the class of its request: all but the verb. */
  private static String noun(String request) {
    Matcher named = REQUEST.matcher(request);
    return named.matches() ? named.group(1) : "";
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
        String.join(":", "arn", partition, "sqs", region, queue.group(2), queue.group(3)));
  }

  /** Returns a value as it stands in an ARN of this format. */
  static String inArn(String format, String value) {
    if (format.contains(":secretsmanager:")) {
      return value + RANDOM;
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
  static Optional<String> arn(String text) {
    Matcher function = PARTIAL_FUNCTION.matcher(text);
    if (function.matches()) {
      return Optional.of("arn:aws:lambda:*:" + text);
    }
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    boolean open = text.contains(":secretsmanager:") && !WHOLE_SECRET.matcher(text).matches();
    return Optional.of(open ? text + RANDOM : text);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
