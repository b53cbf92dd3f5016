package dev.carillon.catalog.property;

import dev.carillon.catalog.template.Functions;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the properties of a template's resources that have, or make, policies, as they are
 * written: what is refused before a policy is read.
 */
public final class PropertyRules {

  private static final String OF_AWS = "AWS::";

  private PropertyRules() {}

  /**
   * Returns whether nothing rewrites the resources of a template but macros of AWS.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html">
   *     Transform</a>
   */
  public static boolean judges(Element template) {
    return !Functions.callsOwnMacro("Transform", template);
  }

  /** Returns what is wrong in the resources of a template, nothing where others fill them in. */
  public static List<Finding> of(List<Element> resources) {
    Map<String, String> types = new HashMap<>();
    resources.forEach(one -> types.put(one.name(), one.text("Type")));
    return resources.stream().flatMap(one -> of(one, types).stream()).toList();
  }

  private static List<Finding> of(Element resource, Map<String, String> types) {
    String type = resource.text("Type");
    List<Finding> found = new ArrayList<>();
    if (type.startsWith(OF_AWS) && !Values.isOpen(resource)) {
      Element properties =
          new Element(resource.path() + ".Properties", Misplaced.properties(resource));
      found.addAll(Misplaced.in(resource));
      found.addAll(SamConnectors.of(resource));
      if (!Values.isOpen(properties)) {
        found.addAll(Misnamed.in(type, properties));
        found.addAll(PolicyProperties.of(type, properties));
        found.addAll(PermissionProperties.of(type, properties));
        found.addAll(SamPolicies.of(type, properties, types));
        found.addAll(OwnResources.of(type, properties, types));
        found.addAll(NamingProperties.of(type, properties, types));
      }
    }
    return found;
  }
}
