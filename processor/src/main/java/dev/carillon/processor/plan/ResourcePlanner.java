package dev.carillon.processor.plan;

import dev.carillon.catalog.ResourceType;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plans the methods that make the ARNs of a service's resource types. */
final class ResourcePlanner {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]+)}");

  /** A placeholder whose dollar sign AWS forgot. */
  private static final Pattern BARE_BRACE = Pattern.compile("(?<!\\$)\\{(?=[^{}]+})");

  private static final Pattern ARN = Pattern.compile("arn(:[^:]*){4}:.+", Pattern.DOTALL);

  private static final String PARTITION = "${Partition}";

  private final String page;
  private final UniqueNames names = new UniqueNames("");

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
    return types.stream().flatMap(type -> planner.methods(type).stream()).toList();
  }

  private List<ArnMethod> methods(ResourceType type) {
    List<String> formats =
        type.arns().stream()
            .map(format -> BARE_BRACE.matcher(format).replaceAll("\\${"))
            .filter(format -> ARN.matcher(format).matches())
            .toList();
    List<ArnMethod> methods = new ArrayList<>();
    for (String format : formats) {
      List<Parameter> parameters = Parameter.of(placeholders(format));
      methods.add(
          new ArnMethod(
              names.take(name(type, format, formats)),
              type.name(),
              format,
              parameters,
              javadoc(type, format, parameters)));
    }
    return methods;
  }

  /** Names a method after the type, and after what tells the format from the type's others. */
  private static String name(ResourceType type, String format, List<String> formats) {
    List<String> others = new ArrayList<>();
    for (String other : formats) {
      if (!other.equals(format)) {
        others.addAll(placeholders(other));
      }
    }
    String distinction =
        placeholders(format).stream()
            .filter(placeholder -> formats.size() > 1 && !others.contains(placeholder))
            .findFirst()
            .map(placeholder -> "-By-" + placeholder)
            .orElse("");
    return JavaNames.lowerCamel(type.name() + distinction);
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

  /** Returns the placeholders but the partition, in their order, each once. */
  private static List<String> placeholders(String format) {
    return PLACEHOLDER
        .matcher(format)
        .results()
        .map(MatchResult::group)
        .filter(placeholder -> !placeholder.equals(PARTITION))
        .distinct()
        .toList();
  }
}
