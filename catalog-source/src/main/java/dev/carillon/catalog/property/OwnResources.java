package dev.carillon.catalog.property;

import dev.carillon.catalog.template.TemplateTypes;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The policy of a resource speaks of this resource alone: of another one of the template it says
 * nothing, and Amazon SNS refuses the ARN of another topic.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html">
 *     Resource-based policies, which are attached to a resource</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html">
 *     Policy quotas of Amazon SNS, with what Resource has to be</a>
 */
final class OwnResources {

  /**
   * The types of resources that are policies, the property that names what they are put on, and its
   * type.
   */
  private static final String TABLE =
      """
      AWS::Kinesis::ResourcePolicy ResourceArn AWS::Kinesis::Stream
      AWS::MSK::ClusterPolicy ClusterArn AWS::MSK::Cluster
      AWS::S3Tables::TableBucketPolicy TableBucketARN AWS::S3Tables::TableBucket
      AWS::S3Tables::TablePolicy TableARN AWS::S3Tables::Table
      AWS::S3Vectors::VectorBucketPolicy VectorBucketArn AWS::S3Vectors::VectorBucket
      AWS::SNS::TopicInlinePolicy TopicArn AWS::SNS::Topic
      AWS::SNS::TopicPolicy Topics AWS::SNS::Topic
      AWS::SQS::QueueInlinePolicy Queue AWS::SQS::Queue
      AWS::SQS::QueuePolicy Queues AWS::SQS::Queue
      AWS::SecretsManager::ResourcePolicy SecretId AWS::SecretsManager::Secret
      """;

  private static final Map<String, List<String>> POLICIES =
      TABLE
          .lines()
          .map(row -> List.of(row.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells.get(0), cells -> cells.subList(1, cells.size())));

  private static final String TOPIC = "AWS::SNS::Topic";

  private static final Set<String> DOCUMENTS = Set.of("Policy", "PolicyDocument", "ResourcePolicy");

  private final String type;
  private final Map<String, String> types;

  private OwnResources(List<String> row, Map<String, String> types) {
    this.type = row.get(1);
    this.types = types;
  }

  /**
   * Returns a finding for each resource of a policy that is another one of the template; none where
   * some resource that the policy is put on is not one of the template.
   *
   * @param types the types of the template's resources, by their logical ids
   */
  static List<Finding> of(String policy, Element properties, Map<String, String> types) {
    List<String> row = POLICIES.getOrDefault(policy, List.of());
    return row.isEmpty()
        ? List.of()
        : new OwnResources(row, types).in(properties, properties.member(row.get(0)));
  }

  private List<Finding> in(Element properties, Optional<Element> named) {
    Set<String> own = new HashSet<>();
    for (Element one : named.map(Element::items).orElse(List.of())) {
      Optional<String> id = resource(one, any -> true);
      if (id.isEmpty()) {
        return List.of();
      }
      own.add(id.get());
    }
    return own.isEmpty() ? List.of() : others(own, properties);
  }

  private List<Finding> others(Set<String> own, Element properties) {
    List<Finding> found = new ArrayList<>();
    properties.members().stream()
        .filter(member -> DOCUMENTS.contains(member.name()))
        .flatMap(policy -> policy.statements().stream())
        .flatMap(statement -> statement.member("Resource").stream())
        .flatMap(resources -> resources.items().stream())
        .filter(
            one ->
                resource(one, attribute -> TemplateTypes.givesArn(type, attribute))
                    .filter(id -> !own.contains(id))
                    .isPresent())
        .forEach(one -> found.add(finding(one, own)));
    return found;
  }

  private Finding finding(Element resource, Set<String> own) {
    Position place = resource.value().position();
    boolean isTopic = type.equals(TOPIC);
    return new Finding(
        Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
        isTopic ? Severity.ERROR : Severity.WARNING,
        resource.path(),
        place.line(),
        place.column(),
        "This is another resource than "
            + String.join(" or ", own.stream().sorted().toList())
            + ", to which the policy belongs: "
            + (isTopic ? "Amazon SNS refuses such a policy." : "the policy never applies to it."));
  }

  /** Returns the logical id of the resource of the template that a function names. */
  private Optional<String> resource(Element value, Predicate<String> by) {
    Reference reference = Reference.of(value);
    return type.equals(types.get(reference.id())) && by.test(reference.attribute())
        ? Optional.of(reference.id())
        : Optional.empty();
  }
}
