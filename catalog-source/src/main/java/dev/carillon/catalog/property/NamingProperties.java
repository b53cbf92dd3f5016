package dev.carillon.catalog.property;

import dev.carillon.catalog.template.TemplateTypes;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The properties beside a policy that name who has it, or what it is put on: by a name, an ARN or
 * an address, and by nothing else.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html">
 *     AWS::SQS::QueuePolicy: the URLs of the queues</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html">
 *     AWS::SNS::TopicPolicy: the ARNs of the topics</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html">
 *     AWS::S3::BucketPolicy: the name of the bucket</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html">
 *     AWS::IAM::Policy: the names of roles, users and groups</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html">
 *     AWS::IAM::Role: the ARNs of managed policies</a>
 */
final class NamingProperties {

  private static final String NAME = "name";
  private static final String URL = "URL";
  private static final String ARN = "ARN";

  /**
   * Types of resources, the property, what it has to be, and attributes that are something else,
   * besides ARNs.
   */
  private static final String TABLE =
      """
      AWS::CloudTrail::ResourcePolicy ResourceArn ARN
      AWS::IAM::Group ManagedPolicyArns ARN
      AWS::IAM::GroupPolicy GroupName name
      AWS::IAM::InstanceProfile Roles name RoleId
      AWS::IAM::ManagedPolicy Groups name
      AWS::IAM::ManagedPolicy Roles name RoleId
      AWS::IAM::ManagedPolicy Users name
      AWS::IAM::Policy Groups name
      AWS::IAM::Policy Roles name RoleId
      AWS::IAM::Policy Users name
      AWS::IAM::Role ManagedPolicyArns ARN
      AWS::IAM::Role PermissionsBoundary ARN
      AWS::IAM::RolePolicy RoleName name RoleId
      AWS::IAM::User Groups name
      AWS::IAM::User ManagedPolicyArns ARN
      AWS::IAM::User PermissionsBoundary ARN
      AWS::IAM::UserPolicy UserName name
      AWS::IAM::UserToGroupAddition GroupName name
      AWS::IAM::UserToGroupAddition Users name
      AWS::Kinesis::ResourcePolicy ResourceArn ARN
      AWS::MSK::ClusterPolicy ClusterArn ARN
      AWS::S3::BucketPolicy Bucket name DomainName DualStackDomainName RegionalDomainName WebsiteURL
      AWS::S3Tables::TableBucketPolicy TableBucketARN ARN
      AWS::S3Tables::TablePolicy TableARN ARN
      AWS::S3Vectors::VectorBucketPolicy VectorBucketArn ARN
      AWS::SNS::TopicInlinePolicy TopicArn ARN TopicName
      AWS::SNS::TopicPolicy Topics ARN TopicName
      AWS::SQS::QueueInlinePolicy Queue URL QueueName
      AWS::SQS::QueuePolicy Queues URL QueueName
      AWS::Serverless::Function PermissionsBoundary ARN
      AWS::Serverless::StateMachine PermissionsBoundary ARN
      """;

  private static final Map<String, List<List<String>>> PROPERTIES =
      TABLE
          .lines()
          .map(row -> List.of(row.split(" ")))
          .collect(Collectors.groupingBy(row -> row.get(0)));

  private NamingProperties() {}

  /**
   * Returns what is wrong with the properties of a resource of a type.
   *
   * @param types the types of the template's resources, by their logical ids
   */
  static List<Finding> of(String type, Element properties, Map<String, String> types) {
    List<Finding> found = new ArrayList<>();
    for (List<String> row : PROPERTIES.getOrDefault(type, List.of())) {
      Element value = properties.member(row.get(1)).orElse(null);
      if (value != null) {
        add(value, row, types, found);
      }
    }
    return found;
  }

  private static void add(
      Element value, List<String> row, Map<String, String> types, List<Finding> found) {
    if (Values.isArray(value)) {
      for (Element item : value.items()) {
        add(item, row, types, found);
      }
    } else if (value.has("Fn::If")) {
      Values.alternatives(value)
          .filter(one -> !one.has("Fn::If"))
          .forEach(one -> add(one, row, types, found));
    } else {
      wrong(value, row, types).ifPresent(found::add);
    }
  }

  private static Optional<Finding> wrong(
      Element value, List<String> row, Map<String, String> types) {
    String property = row.get(1);
    String right = row.get(2);
    if (value.isString()) {
      boolean isArn = value.text().startsWith("arn:");
      return !Values.isOpen(value) && isArn != right.equals(ARN)
          ? Optional.of(finding(value, '"' + value.text() + '"', property, right))
          : Optional.empty();
    }
    Reference reference = Reference.of(value);
    return isOther(types.getOrDefault(reference.id(), ""), reference, row)
        ? Optional.of(finding(value, reference.written(), property, right))
        : Optional.empty();
  }

  private static boolean isOther(String type, Reference given, List<String> row) {
    boolean isNone =
        row.get(2).equals(ARN)
            ? given.isRef() && TemplateTypes.givesName(type)
            : TemplateTypes.givesArn(type, given.attribute());
    return isNone
        || (type.startsWith("AWS::") && row.subList(3, row.size()).contains(given.attribute()));
  }

  private static Finding finding(Element value, String written, String property, String right) {
    return Values.finding(
        right.equals(ARN) ? Check.INVALID_ARN_PREFIX : Check.DATA_TYPE_MISMATCH,
        value,
        written
            + " is no "
            + right
            + ", which "
            + property
            + " has to be. Write "
            + example(right));
  }

  private static String example(String right) {
    return switch (right) {
      case NAME -> "the name, as Ref gives it.";
      case URL -> "the URL, as Ref gives it.";
      default -> "the ARN: arn:partition:service:region:account:resource.";
    };
  }
}
