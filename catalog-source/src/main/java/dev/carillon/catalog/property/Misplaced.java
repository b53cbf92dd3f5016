package dev.carillon.catalog.property;

import dev.carillon.catalog.template.Functions;
import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Policies that stand in a resource of a template and not in its properties, where alone
 * CloudFormation takes them; they are read as if they stood there.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html">
 *     Resources syntax</a>
 */
public final class Misplaced {

  private static final String PROPERTIES = "Properties";

  /**
   * What a resource has besides its properties; the last ones are SAM's.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html">
   *     Resource attributes</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html">
   *     Resources and properties of SAM</a>
   */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "Type",
          PROPERTIES,
          "CreationPolicy",
          "UpdatePolicy",
          "DeletionPolicy",
          "UpdateReplacePolicy",
          "Condition",
          "DependsOn",
          "Metadata",
          "Connectors",
          "IgnoreGlobals");

  private Misplaced() {}

  /** Returns the properties of a resource, and what was to stand in them. */
  public static JsonValue properties(Element resource) {
    Position place = resource.value().position();
    JsonValue properties =
        resource
            .member(PROPERTIES)
            .map(Element::value)
            .orElse(new JsonObject(place, Map.of(), Map.of()));
    List<Element> others = others(resource).toList();
    if (others.isEmpty() || !(properties instanceof JsonObject known)) {
      return properties;
    }
    JsonMembers members = JsonMembers.of(known);
    for (Element other : others) {
      if (isProperties(other) && other.value() instanceof JsonObject all) {
        members.putMissing(all);
      } else {
        members.putMissing(other.name(), other.value().position(), other.value());
      }
    }
    return members.at(properties.position());
  }

  /** Returns a finding for each that stands elsewhere. */
  static List<Finding> in(Element resource) {
    return others(resource).map(Misplaced::finding).toList();
  }

  private static Finding finding(Element other) {
    return Values.finding(
        Check.INVALID_POLICY_ELEMENT,
        other,
        isProperties(other)
            ? "A resource has no \""
                + other.name()
                + "\", which CloudFormation refuses."
                + NearestNames.didYouMean(PROPERTIES)
            : "\""
                + other.name()
                + "\" stands beside the properties of the resource, where CloudFormation refuses"
                + " it. Put it into Properties.");
  }

  private static Stream<Element> others(Element resource) {
    return ATTRIBUTES.containsAll(resource.names()) || !resource.text("Type").startsWith("AWS::")
        ? Stream.empty()
        : resource.members().stream()
            .filter(member -> !ATTRIBUTES.contains(member.name()))
            .filter(member -> !Functions.isLonger(member.name()))
            .filter(member -> Values.hasStatement(member.value()) || isPolicyText(member));
  }

  private static boolean isProperties(Element member) {
    return NearestNames.near(member.name(), List.of(PROPERTIES)).isPresent();
  }

  private static boolean isPolicyText(Element member) {
    return member.value() instanceof JsonString text
        && text.value().strip().startsWith("{")
        && text.value().contains("\"Effect\"");
  }
}
