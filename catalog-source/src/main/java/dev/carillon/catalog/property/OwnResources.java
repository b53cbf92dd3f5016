package dev.carillon.catalog.property;

import dev.carillon.catalog.grant.OwnBucket;
import dev.carillon.catalog.template.TemplateTypes;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The policy of a resource speaks of this resource alone: of another one of the template, or of
 * Terraform's, it says nothing, and Amazon SNS refuses the ARN of another topic, Amazon S3 that of
 * another bucket.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html">
 *     Resource-based policies, which are attached to a resource</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html">
 *     Policy quotas of Amazon SNS, with what Resource has to be</a>
 */
public final class OwnResources {

  /**
   * The types of resources that are policies, the property that names what they are put on, and its
   * type.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html">
   *     AWS::Bedrock::ResourcePolicy</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html">
   *     AWS::CloudTrail::ResourcePolicy</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html">
   *     AWS::EventSchemas::RegistryPolicy</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html">
   *     AWS::S3Express::BucketPolicy</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html">
   *     AWS::S3ObjectLambda::AccessPointPolicy</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html">
   *     AWS::S3Outposts::BucketPolicy</a>
   */
  private static final String TABLE =
      """
      AWS::Bedrock::ResourcePolicy ResourceArn AWS::Bedrock::Guardrail
      AWS::CloudTrail::ResourcePolicy ResourceArn AWS::CloudTrail::EventDataStore
      AWS::EventSchemas::RegistryPolicy RegistryName AWS::EventSchemas::Registry
      AWS::Kinesis::ResourcePolicy ResourceArn AWS::Kinesis::Stream
      AWS::MSK::ClusterPolicy ClusterArn AWS::MSK::Cluster
      AWS::S3Express::BucketPolicy Bucket AWS::S3Express::DirectoryBucket
      AWS::S3ObjectLambda::AccessPointPolicy ObjectLambdaAccessPoint AWS::S3ObjectLambda::AccessPoint
      AWS::S3Outposts::BucketPolicy Bucket AWS::S3Outposts::Bucket
      AWS::S3Tables::TableBucketPolicy TableBucketARN AWS::S3Tables::TableBucket
      AWS::S3Tables::TablePolicy TableARN AWS::S3Tables::Table
      AWS::S3Vectors::VectorBucketPolicy VectorBucketArn AWS::S3Vectors::VectorBucket
      AWS::SNS::TopicInlinePolicy TopicArn AWS::SNS::Topic
      AWS::SNS::TopicPolicy Topics AWS::SNS::Topic
      AWS::SQS::QueueInlinePolicy Queue AWS::SQS::Queue
      AWS::SQS::QueuePolicy Queues AWS::SQS::Queue
      AWS::SecretsManager::ResourcePolicy SecretId AWS::SecretsManager::Secret
      """;

  /** The types of Terraform, the attribute that names what they are put on, and its type. */
  private static final String TERRAFORM =
      """
      aws_dynamodb_resource_policy resource_arn aws_dynamodb_table
      aws_kinesis_resource_policy resource_arn aws_kinesis_stream
      aws_msk_cluster_policy cluster_arn aws_msk_cluster
      aws_s3_bucket_policy bucket aws_s3_bucket
      aws_secretsmanager_secret_policy secret_arn aws_secretsmanager_secret
      aws_sns_topic_policy arn aws_sns_topic
      aws_sqs_queue_policy queue_url aws_sqs_queue
      """;

  private static final String TOPIC = "AWS::SNS::Topic";

  /** Who refuses a policy that speaks of another resource of a type. */
  private static final Map<String, String> REFUSING =
      Map.of(TOPIC, "Amazon SNS", "aws_sns_topic", "Amazon SNS", "aws_s3_bucket", "Amazon S3");

  /** A resource that an expression of Terraform names, at the beginning of a text or of an ARN. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?:arn:[^/]*?)?\\$\\{((aws_\\w+)\\.[\\w-]+)(?:\\[[^\\]]*])?\\.\\w+}");

  private static final Map<String, List<String>> POLICIES = Rows.of(TABLE + TERRAFORM);

  private static final Set<String> DOCUMENTS = Set.of("Policy", "PolicyDocument", "ResourcePolicy");

  /** The services whose buckets a whole ARN names, with what is in them behind a slash. */
  private static final Set<String> OF_BUCKETS = Set.of("s3tables", "s3vectors");

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

  /**
   * Returns what a policy of Terraform is put on, as its attribute names it; empty for what is none
   * of these policies.
   */
  public static String named(String type, Element values) {
    List<String> row = POLICIES.getOrDefault(type, List.of());
    return row.isEmpty() ? "" : values.text(row.get(0));
  }

  /**
   * Returns a finding for each resource of a policy of Terraform that is another one than that
   * which it is put on.
   *
   * @param named what it is put on, as {@link #named} has it
   */
  public static List<Finding> others(String type, String named, JsonValue policy) {
    List<Finding> found = new ArrayList<>();
    if (type.equals("aws_s3_bucket_policy") && named.indexOf(':') < 0) {
      found.addAll(OwnBucket.othersOfTerraform(named, policy));
    }
    Matcher own = REFERENCE.matcher(named);
    List<String> row = POLICIES.getOrDefault(type, List.of());
    if (row.isEmpty() || !own.matches() || !own.group(2).equals(row.get(1))) {
      return found;
    }
    OwnResources ofType = new OwnResources(row, Map.of());
    for (Element resource : resources(new Element("", policy))) {
      Matcher other = REFERENCE.matcher(resource.text());
      if (other.lookingAt()
          && other.group(2).equals(own.group(2))
          && !other.group(1).equals(own.group(1))) {
        found.add(ofType.finding(resource, Set.of(own.group(1))));
      }
    }
    return found;
  }

  private static List<Element> resources(Element policy) {
    return policy.statements().stream()
        .flatMap(statement -> statement.member("Resource").stream())
        .flatMap(resources -> resources.items().stream())
        .toList();
  }

  private List<Finding> in(Element properties, Optional<Element> named) {
    Element arn = named.filter(one -> isOfBucket(one.text())).orElse(null);
    if (arn != null) {
      return otherArns(arn.text(), properties);
    }
    Set<String> own = new HashSet<>();
    for (Element one : named.map(Element::items).orElse(List.of())) {
      Optional<String> id = resource(one, any -> true).or(() -> topic(one));
      if (id.isEmpty()) {
        return List.of();
      }
      own.add(id.get());
    }
    return own.isEmpty() ? List.of() : others(own, properties);
  }

  private List<Finding> others(Set<String> own, Element properties) {
    boolean areIds = own.stream().allMatch(types::containsKey);
    boolean areArns = own.stream().noneMatch(types::containsKey);
    List<Finding> found = new ArrayList<>();
    ofDocuments(properties)
        .filter(
            one ->
                (areIds
                        ? resource(one, attribute -> TemplateTypes.givesArn(type, attribute))
                        : topic(one).filter(any -> areArns))
                    .filter(id -> !own.contains(id))
                    .isPresent())
        .forEach(one -> found.add(finding(one, own)));
    long topics = ofDocuments(properties).flatMap(one -> topic(one).stream()).distinct().count();
    boolean areSeveral = own.size() > 1 || (areIds && topics > 1);
    if (type.equals(TOPIC) && areSeveral) {
      documents(properties)
          .flatMap(policy -> policy.statements().stream())
          .flatMap(statement -> resources(statement, own, areArns).findFirst().stream())
          .forEach(one -> found.add(finding(one, OwnTopics.ofOne(own))));
    }
    return found;
  }

  /** Returns those of a statement's resources that are one of these, or written as an ARN. */
  private Stream<Element> resources(Element statement, Set<String> own, boolean areArns) {
    return statement.member("Resource").stream()
        .flatMap(resources -> resources.items().stream())
        .filter(
            one ->
                resource(one, any -> true).or(() -> topic(one)).filter(own::contains).isPresent()
                    || (!areArns && topic(one).isPresent()));
  }

  /** Returns the ARN of a topic that is written as such. */
  private Optional<String> topic(Element value) {
    return type.equals(TOPIC) ? OwnTopics.arn(value) : Optional.empty();
  }

  /** Returns whether this is the whole ARN of a bucket, or of a table in one. */
  private static boolean isOfBucket(String text) {
    return OF_BUCKETS.contains(Arn.serviceOf(text)) && Arn.isPlain(text);
  }

  /** Returns a finding for each whole ARN that is neither this one nor of what is in it. */
  private List<Finding> otherArns(String own, Element properties) {
    WildcardPattern itself = WildcardPattern.of(own);
    WildcardPattern within = WildcardPattern.of(own + "/*");
    List<Finding> found = new ArrayList<>();
    ofDocuments(properties)
        .filter(one -> OF_BUCKETS.contains(Arn.serviceOf(one.text())))
        .filter(one -> !Placeholders.isIn(one.text()))
        .filter(
            one -> {
              WildcardPattern named = WildcardPattern.of(one.text());
              return !named.intersects(itself) && !named.intersects(within);
            })
        .forEach(one -> found.add(finding(one, Set.of(own))));
    return found;
  }

  private static Stream<Element> ofDocuments(Element properties) {
    return documents(properties).flatMap(policy -> resources(policy).stream());
  }

  private static Stream<Element> documents(Element properties) {
    return properties.members().stream().filter(member -> DOCUMENTS.contains(member.name()));
  }

  private Finding finding(Element resource, Set<String> own) {
    return finding(
        resource,
        "This is another resource than "
            + String.join(" or ", own.stream().sorted().toList())
            + ", to which the policy belongs: "
            + (REFUSING.containsKey(type)
                ? REFUSING.get(type) + " refuses such a policy."
                : "the policy never applies to it."));
  }

  private Finding finding(Element resource, String message) {
    Position place = resource.value().position();
    return new Finding(
        Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
        REFUSING.containsKey(type) ? Severity.ERROR : Severity.WARNING,
        resource.path(),
        place.line(),
        place.column(),
        message);
  }

  /** Returns the logical id of the resource of the template that a function names. */
  private Optional<String> resource(Element value, Predicate<String> by) {
    Reference reference = Reference.of(value);
    return type.equals(types.get(reference.id())) && by.test(reference.attribute())
        ? Optional.of(reference.id())
        : Optional.empty();
  }
}
