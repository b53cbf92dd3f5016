package dev.carillon.catalog.grant;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A VPC endpoint leads to one service: a policy that allows nothing of this service lets nothing
 * through.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html">
 *     Control access to VPC endpoints using endpoint policies</a>
 */
public final class OwnEndpoint {

  /** The types of endpoints, and the property that names the service. */
  private static final Map<String, String> TYPES =
      Map.of("AWS::EC2::VPCEndpoint", "ServiceName", "aws_vpc_endpoint", "service_name");

  /**
   * The name of an endpoint that is called after its service.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html">
   *     AWS services that integrate with AWS PrivateLink</a>
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:cn\\.)?com\\.amazonaws\\.(?:\\$\\{[^}]*}|[^.$])++"
              + "\\.([a-z0-9-]+?)(?:\\.(?:api|dkr))?(?:-fips)?");

  private OwnEndpoint() {}

  /**
   * Returns what an endpoint leads to, as it is written; empty if it is not told, or no endpoint.
   */
  public static String serviceName(String type, Element properties) {
    return TYPES.containsKey(type) ? properties.text(TYPES.getOrDefault(type, "")) : "";
  }

  /**
   * Returns a finding if a policy allows something, and nothing of the service of its endpoint.
   *
   * @param serviceName the name of the endpoint's service: {@code com.amazonaws.us-east-1.sqs}
   * @param isKnown whether there is a service whose actions begin so
   */
  public static List<Finding> closed(
      String serviceName, JsonValue policy, Predicate<String> isKnown) {
    Matcher name = NAME.matcher(serviceName);
    if (!name.matches() || !isKnown.test(name.group(1))) {
      return List.of();
    }
    String own = name.group(1);
    List<Element> allowed = new ArrayList<>();
    for (Element statement : new Element("", policy).statements()) {
      Optional<Element> actions = statement.member("Action");
      if (actions.isPresent() && statement.text("Effect").equals("Deny")) {
        continue;
      }
      if (actions.isEmpty()
          || actions.get().items().stream().anyMatch(one -> mayBeOf(own, one, isKnown))) {
        return List.of();
      }
      allowed.add(actions.get());
    }
    return allowed.stream().limit(1).map(actions -> finding(actions, own)).toList();
  }

  /** Requests to S3 are also those for what its other services do with buckets. */
  private static boolean mayBeOf(String own, Element action, Predicate<String> isKnown) {
    int colon = action.text().indexOf(':');
    String service = action.text().substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
    return !isKnown.test(service)
        || service.equals(own)
        || (own.startsWith("s3") && service.startsWith("s3"));
  }

  private static Finding finding(Element actions, String own) {
    Position place = actions.value().position();
    return new Finding(
        Check.UNSUPPORTED_ACTION_IN_POLICY,
        Severity.WARNING,
        actions.path(),
        place.line(),
        place.column(),
        "The endpoint leads to "
            + own
            + ", and its policy allows nothing of this service: no request gets through. Allow"
            + " actions of "
            + own
            + '.');
  }
}
