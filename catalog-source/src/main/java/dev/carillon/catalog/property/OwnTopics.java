package dev.carillon.catalog.property;

import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policy of a topic speaks of this topic alone: Amazon SNS refuses the ARN of another one of
 * the template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html">
 *     Policy quotas of Amazon SNS, with what Resource has to be</a>
 */
final class OwnTopics {

  private static final String TOPIC = "AWS::SNS::Topic";

  /** The types of resources that are such policies, and the property that names the topics. */
  private static final Map<String, String> POLICIES =
      Map.of("AWS::SNS::TopicPolicy", "Topics", "AWS::SNS::TopicInlinePolicy", "TopicArn");

  private static final String ATTRIBUTE = "TopicArn";

  private OwnTopics() {}

  /**
   * Returns a finding for each resource of a policy that is another topic; none where some topic of
   * the policy is not one of the template.
   *
   * @param types the types of the template's resources, by their logical ids
   */
  static List<Finding> of(String type, Element properties, Map<String, String> types) {
    List<Element> topics =
        properties.member(POLICIES.getOrDefault(type, "")).stream()
            .flatMap(all -> all.items().stream())
            .toList();
    Set<String> own = new HashSet<>();
    for (Element topic : topics) {
      Optional<String> id = topic(topic, types);
      if (id.isEmpty()) {
        return List.of();
      }
      own.add(id.get());
    }
    return own.isEmpty() ? List.of() : others(own, properties, types);
  }

  private static List<Finding> others(
      Set<String> own, Element properties, Map<String, String> types) {
    List<Finding> found = new ArrayList<>();
    properties.member("PolicyDocument").stream()
        .flatMap(policy -> policy.statements().stream())
        .flatMap(statement -> statement.member("Resource").stream())
        .flatMap(resources -> resources.items().stream())
        .filter(resource -> topic(resource, types).filter(id -> !own.contains(id)).isPresent())
        .forEach(
            resource ->
                found.add(
                    Values.finding(
                        Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
                        resource,
                        "This is another topic than "
                            + String.join(" or ", own.stream().sorted().toList())
                            + ", to which the policy belongs: Amazon SNS refuses such a policy.")));
    return found;
  }

  /** Returns the logical id of the topic of the template that a function gives the ARN of. */
  private static Optional<String> topic(Element value, Map<String, String> types) {
    String id = value.text("Ref");
    String attribute = value.text("Fn::GetAtt");
    List<Element> parts = value.member("Fn::GetAtt").map(Element::items).orElse(List.of());
    if (attribute.endsWith('.' + ATTRIBUTE)) {
      id = attribute.substring(0, attribute.indexOf('.'));
    } else if (parts.size() == 2 && parts.get(1).text().equals(ATTRIBUTE)) {
      id = parts.get(0).text();
    }
    return TOPIC.equals(types.get(id)) ? Optional.of(id) : Optional.empty();
  }
}
