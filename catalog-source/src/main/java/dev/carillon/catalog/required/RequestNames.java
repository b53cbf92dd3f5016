package dev.carillon.catalog.required;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How setters of requests and placeholders of ARN formats name the same thing. */
final class RequestNames {

  /** Placeholders whose setter has another name. */
  private static final Map<String, String> OTHER =
      Map.of("objectname", "key", "parameternamewithoutleadingslash", "name");

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

  private RequestNames() {}

  /** Returns whether a setter takes the ARN of a resource of this type. */
  static boolean namesArn(String setter, String type) {
    return setter.endsWith("Arn")
        && plain(setter.substring(0, setter.length() - "Arn".length())).equals(plain(type));
  }

  /** Returns whether a setter takes what stands for a placeholder. */
  static boolean namesPart(String setter, String placeholder) {
    String part = plain(placeholder);
    String name = plain(setter);
    return OTHER.containsKey(part)
        ? OTHER.get(part).equals(name)
        : part.equals(name) || part.equals(name + "name");
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
      return value + "-??????";
    }
    return value.startsWith("/") && format.contains("/${") ? value.substring(1) : value;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
