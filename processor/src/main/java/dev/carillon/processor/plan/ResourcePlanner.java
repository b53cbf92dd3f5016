package dev.carillon.processor.plan;

import dev.carillon.catalog.ResourceType;
import dev.carillon.processor.plan.ArnMethods.ArnMethodName;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import java.util.ArrayList;
import java.util.List;

/** Plans the methods that make the ARNs of a service's resource types. */
final class ResourcePlanner {

  private final String page;

  private ResourcePlanner(String page) {
    this.page = page;
  }

  /**
   * Plans the methods.
   *
   * @param page the tag that links to AWS's page
   */
  static List<ArnMethod> plan(List<ResourceType> types, String page) {
    ResourcePlanner planner = new ResourcePlanner(page);
    return ArnMethods.of(types).stream().map(planner::method).toList();
  }

  private ArnMethod method(ArnMethodName named) {
    List<Parameter> parameters = Parameter.of(ArnMethods.placeholders(named.format()));
    return new ArnMethod(
        named.name(),
        named.type().name(),
        named.format(),
        parameters,
        javadoc(named.type(), named.format(), parameters));
  }

  private String javadoc(ResourceType type, String format, List<Parameter> parameters) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Names a resource of the type "
            + Comments.code(type.name())
            + " by its ARN, "
            + Comments.code(format)
            + '.');
    if (!type.conditionKeys().isEmpty()) {
      paragraphs.add("Condition keys: " + Comments.code(type.conditionKeys()) + '.');
    }
    List<String> tags = new ArrayList<>();
    parameters.forEach(
        parameter ->
            tags.add(parameter.tag("plain text, or an {@code ArnPart} with wildcards, for")));
    tags.add("@return the ARN");
    if (!parameters.isEmpty()) {
      tags.add("@throws IllegalArgumentException if a value cannot stand in its place");
    }
    tags.add(page);
    return Comments.of(paragraphs, tags);
  }
}
