package dev.carillon.processor.plan;

import dev.carillon.catalog.ArnFormats;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import dev.carillon.processor.plan.ArnMethods.ArnMethodName;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plans the methods that make the ARNs of a service's resource types. */
final class ResourcePlanner {

  private final Map<String, WildcardPattern> formats = new LinkedHashMap<>();

  private ResourcePlanner(List<ArnMethodName> names) {
    for (ArnMethodName named : names) {
      formats.put(named.format(), WildcardPattern.withVariables(named.format()));
    }
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
        closer(named.format()),
        parameters,
        javadoc(named.type(), named.format(), parameters));
  }

  /**
   * Returns the formats whose ARNs are all of this one's, too, as an object's are of a bucket's;
   * without those that others of them stand for.
   */
  private List<String> closer(String format) {
    List<String> closer = new ArrayList<>();
    // What the format covers has each part of it, too, which is seen much sooner.
    String part = "";
    for (String one : pattern(format).toString().split("[*?]", -1)) {
      part = one.length() > part.length() ? one : part;
    }
    for (String other : formats.keySet()) {
      if (other.contains(part) && isWider(format, other)) {
        closer.add(other);
      }
    }
    List<String> closest = new ArrayList<>();
    for (String one : closer) {
      boolean isFirst = true;
      for (String other : closer) {
        isFirst &= !isWider(other, one);
      }
      if (isFirst) {
        closest.add(one);
      }
    }
    return closest;
  }

  private boolean isWider(String format, String other) {
    return pattern(format).covers(pattern(other)) && !pattern(other).covers(pattern(format));
  }

  private WildcardPattern pattern(String format) {
    return Objects.requireNonNull(formats.get(format));
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
