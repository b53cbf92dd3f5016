package dev.carillon.catalog.property;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What connectors of SAM allow one resource to do with another one, whether they are resources
 * themselves or stand in one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html">
 *     AWS::Serverless::Connector</a>
 */
final class SamConnectors {

  private static final String TYPE = "AWS::Serverless::Connector";
  private static final String INSIDE = "Connectors";
  private static final List<String> PERMISSIONS = List.of("Read", "Write");

  private SamConnectors() {}

  /** Returns what is wrong with the connectors of a resource, or that it is. */
  static List<Finding> of(Element resource) {
    List<Element> connectors =
        resource.text("Type").equals(TYPE)
            ? List.of(resource)
            : resource.member(INSIDE).map(Element::members).orElse(List.of());
    return connectors.isEmpty() ? List.of() : wrong(connectors);
  }

  private static List<Finding> wrong(List<Element> connectors) {
    return connectors.stream()
        .flatMap(one -> one.member("Properties").stream())
        .flatMap(one -> one.member("Permissions").stream())
        .flatMap(Values::alternatives)
        .flatMap(one -> one.items().stream())
        .flatMap(one -> wrong(one).stream())
        .toList();
  }

  private static Optional<Finding> wrong(Element permission) {
    String name = permission.text();
    return permission.isString() && !Values.isOpen(permission) && !PERMISSIONS.contains(name)
        ? Optional.of(
            Values.finding(
                Check.INVALID_POLICY_ELEMENT,
                permission,
                "A connector has no permission \""
                    + name
                    + "\", only Read and Write."
                    + NearestNames.didYouMean(name, PERMISSIONS)))
        : Optional.empty();
  }
}
