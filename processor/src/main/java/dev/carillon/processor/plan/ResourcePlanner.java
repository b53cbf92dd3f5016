package dev.carillon.processor.plan;

import dev.carillon.catalog.ResourceType;
import dev.carillon.policy.pattern.WildcardPattern;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<String, WildcardPattern> formats = new LinkedHashMap<>();
  private final UniqueNames names = new UniqueNames();

  private ResourcePlanner(List<ResourceType> types, String page) {
    this.page = page;
    types.stream()
        .flatMap(type -> formats(type).stream())
        .forEach(format -> formats.put(format, WildcardPattern.withVariables(format)));
  }

  /**
   * Plans the methods.
   *
   * @param page the tag that links to AWS's page
   */
  static List<ArnMethod> plan(List<ResourceType> types, String page) {
    ResourcePlanner planner = new ResourcePlanner(types, page);
    return types.stream().flatMap(type -> planner.methods(type).stream()).toList();
  }

  private List<ArnMethod> methods(ResourceType type) {
    List<String> formats = formats(type);
    List<ArnMethod> methods = new ArrayList<>();
    for (String format : formats) {
      List<Parameter> parameters = Parameter.of(placeholders(format));
      methods.add(
          new ArnMethod(
              names.take(name(type, format, formats)),
              type.name(),
              format,
              closer(format),
              parameters,
              javadoc(type, format, parameters)));
    }
    return methods;
  }

  private static List<String> formats(ResourceType type) {
    return type.arns().stream()
        .map(format -> BARE_BRACE.matcher(format).replaceAll("\\${"))
        .filter(format -> ARN.matcher(format).matches())
        .toList();
  }

  /**
   * Returns the formats whose ARNs are all of this one's, too, as an object's are of a bucket's;
   * without those that others of them stand for.
   */
  private List<String> closer(String format) {
    List<String> closer =
        formats.keySet().stream().filter(other -> isWider(format, other)).toList();
    return closer.stream()
        .filter(one -> closer.stream().noneMatch(other -> isWider(other, one)))
        .toList();
  }

  private boolean isWider(String format, String other) {
    WildcardPattern wide = Objects.requireNonNull(formats.get(format));
    WildcardPattern close = Objects.requireNonNull(formats.get(other));
    return wide.covers(close) && !close.covers(wide);
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
