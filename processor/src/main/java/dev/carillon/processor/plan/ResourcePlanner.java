package dev.carillon.processor.plan;

import dev.carillon.catalog.ArnFormats;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import dev.carillon.processor.plan.ArnMethods.ArnMethodName;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import java.util.ArrayList;
import java.util.List;

/** Plans the methods that make the ARNs of a service's resource types. */
final class ResourcePlanner {

  private final CloserFormats formats;

  private ResourcePlanner(List<ArnMethodName> names) {
    formats = new CloserFormats(names);
  }

  /** Plans the methods. */
  static List<ArnMethod> plan(List<ResourceTypeReference> types) {
    List<ArnMethodName> names = ArnMethods.of(types);
    ResourcePlanner planner = new ResourcePlanner(names);
    List<ArnMethod> methods = new ArrayList<>();
    for (ArnMethodName named : names) {
      methods.add(planner.method(named));
    }
    return methods;
  }

  private ArnMethod method(ArnMethodName named) {
    List<Parameter> parameters = Parameter.of(ArnFormats.placeholders(named.format()));
    return new ArnMethod(
        named.name(),
        named.type().name(),
        named.format(),
        formats.of(named.format()),
        parameters,
        javadoc(named.type(), named.format(), parameters));
  }

  private String javadoc(ResourceTypeReference type, String format, List<Parameter> parameters) {
    StringBuilder text = new StringBuilder("The type " + Comments.text(type.name()));
    text.append(", ").append(Comments.code(format)).append('.');
    if (!type.conditionKeys().isEmpty()) {
      text.append(" Condition keys: ").append(Comments.code(type.conditionKeys())).append('.');
    }
    List<String> tags = new ArrayList<>();
    for (Parameter parameter : parameters) {
      tags.add(parameter.tag());
    }
    tags.add("@return the ARN");
    return Comments.of(List.of(text.toString()), tags);
  }
}
