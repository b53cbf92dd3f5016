package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.Placeholders;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An ARN of a policy, or a format of ARNs, taken apart: its six parts, a star for each part that
 * stands for other text.
 */
public record Arn(
    String prefix,
    String partition,
    String service,
    String region,
    String account,
    String resource) {

  /** How many parts an ARN has; the last may have colons in it. */
  public static final int PARTS = 6;

  /** Takes an ARN apart; empty if it has fewer than six parts. */
  public static Optional<Arn> parse(String text) {
    String[] parts = Placeholders.starred(text).split(":", PARTS);
    return parts.length < PARTS
        ? Optional.empty()
        : Optional.of(new Arn(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
  }

  /** Returns the service that a text is an ARN of; a star if it is none. */
  public static String serviceOf(String text) {
    return parse(text).map(Arn::service).orElse("*");
  }

  /** Returns whether a text is an ARN of a service, and of none of these. */
  public static boolean isOfOther(String text, Stream<String> services) {
    String service = serviceOf(text);
    return isPlain(service) && services.noneMatch(service::equalsIgnoreCase);
  }

  /** Returns the ARN in one, a star for each part that stands for other text. */
  String text() {
    return String.join(":", prefix, partition, service, region, account, resource);
  }

  /** Returns whether the text has no wildcard. */
  public static boolean isPlain(String text) {
    return text.indexOf('*') < 0 && text.indexOf('?') < 0;
  }

  /**
   * Returns whether this names an integration of Step Functions, EventBridge Scheduler or API
   * Gateway, as state machines and templates do: {@code arn:aws:states:::lambda:invoke}. No
   * permission is given on it.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Integrating
   *     optimized services with Step Functions</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html">Using
   *     universal targets in EventBridge Scheduler</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html">Integration</a>
   */
  public boolean isIntegration() {
    boolean noPlace = region.isEmpty() && account.isEmpty();
    return switch (service) {
      case "states" -> noPlace;
      case "scheduler" -> noPlace && resource.startsWith("aws-sdk:");
      case "apigateway" -> resource.startsWith("path/") || resource.startsWith("action/");
      default -> false;
    };
  }
}
