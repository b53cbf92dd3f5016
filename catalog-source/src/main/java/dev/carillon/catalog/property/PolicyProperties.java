package dev.carillon.catalog.property;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The properties that have to be a policy of IAM, and what is said where they are none: a statement
 * alone, a policy within another, a list, a text that is no policy, or a policy that is an object
 * where CloudFormation takes a text.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html">
 *     Resource types and their properties</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">
 *     The element Statement, which a policy needs</a>
 */
final class PolicyProperties {

  /** The properties, by the types of resources that have them, or have them in a part. */
  private static final String TABLE =
      """
      AWS::ApiGateway::DomainNameV2 Policy
      AWS::ApiGateway::RestApi Policy
      AWS::Backup::BackupVault AccessPolicy
      AWS::Backup::LogicallyAirGappedBackupVault AccessPolicy
      AWS::Bedrock::KnowledgeBasePolicy PolicyDocument
      AWS::Bedrock::ResourcePolicy PolicyDocument
      AWS::CloudTrail::ResourcePolicy ResourcePolicy
      AWS::CodeArtifact::Domain PermissionsPolicyDocument
      AWS::CodeArtifact::Repository PermissionsPolicyDocument
      AWS::DynamoDB::GlobalTable PolicyDocument
      AWS::DynamoDB::Table PolicyDocument
      AWS::EC2::VPCEndpoint PolicyDocument
      AWS::ECR::PublicRepository RepositoryPolicyText
      AWS::ECR::RegistryPolicy PolicyText
      AWS::ECR::Repository RepositoryPolicyText
      AWS::EFS::FileSystem FileSystemPolicy
      AWS::Elasticsearch::Domain AccessPolicies
      AWS::EventSchemas::RegistryPolicy Policy
      AWS::Events::EventBus Policy
      AWS::EventsV2::ResourcePolicy PolicyDocument
      AWS::IAM::Group PolicyDocument
      AWS::IAM::GroupPolicy PolicyDocument
      AWS::IAM::ManagedPolicy PolicyDocument
      AWS::IAM::Policy PolicyDocument
      AWS::IAM::Role AssumeRolePolicyDocument PolicyDocument
      AWS::IAM::RolePolicy PolicyDocument
      AWS::IAM::User PolicyDocument
      AWS::IAM::UserPolicy PolicyDocument
      AWS::IoT::Policy PolicyDocument
      AWS::KMS::Key KeyPolicy
      AWS::KMS::ReplicaKey KeyPolicy
      AWS::Kinesis::ResourcePolicy ResourcePolicy
      AWS::Lambda::ResourcePolicy PolicyDocument
      AWS::Lex::ResourcePolicy Policy
      AWS::Logs::LogGroup ResourcePolicyDocument
      AWS::Logs::ResourcePolicy PolicyDocument
      AWS::MSK::ClusterPolicy Policy
      AWS::MediaPackageV2::ChannelPolicy Policy
      AWS::MediaPackageV2::OriginEndpointPolicy Policy
      AWS::MediaTailor::ChannelPolicy Policy
      AWS::Oam::Sink Policy
      AWS::Omics::SequenceStore S3AccessPolicy
      AWS::OpenSearchService::Domain AccessPolicies
      AWS::Organizations::ResourcePolicy Content
      AWS::Redshift::Cluster NamespaceResourcePolicy
      AWS::RedshiftServerless::Namespace NamespaceResourcePolicy
      AWS::S3::AccessPoint Policy
      AWS::S3::BucketPolicy PolicyDocument
      AWS::S3::MultiRegionAccessPointPolicy Policy
      AWS::S3Express::AccessPoint Policy
      AWS::S3Express::BucketPolicy PolicyDocument
      AWS::S3Files::FileSystemPolicy Policy
      AWS::S3ObjectLambda::AccessPointPolicy PolicyDocument
      AWS::S3Outposts::AccessPoint Policy
      AWS::S3Outposts::BucketPolicy PolicyDocument
      AWS::S3Tables::TableBucketPolicy ResourcePolicy
      AWS::S3Tables::TablePolicy ResourcePolicy
      AWS::S3Vectors::VectorBucketPolicy Policy
      AWS::SMSVOICE::ResourcePolicy PolicyDocument
      AWS::SNS::TopicInlinePolicy PolicyDocument
      AWS::SNS::TopicPolicy PolicyDocument
      AWS::SQS::QueueInlinePolicy PolicyDocument
      AWS::SQS::QueuePolicy PolicyDocument
      AWS::SSM::ResourcePolicy Policy
      AWS::SSO::PermissionSet InlinePolicy
      AWS::SageMaker::ModelPackageGroup ModelPackageGroupPolicy
      AWS::SecretsManager::ResourcePolicy ResourcePolicy
      AWS::Serverless::Function AssumeRolePolicyDocument
      AWS::VpcLattice::AuthPolicy Policy
      AWS::VpcLattice::ResourcePolicy Policy
      """;

  /**
   * Those that are a text, the policy in JSON; most others are an object, and a text as well.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html">
   *     AWS::XRay::ResourcePolicy, and the pages of the other types</a>
   */
  private static final String TEXTS =
      """
      AWS::AIOps::InvestigationGroup InvestigationGroupPolicy
      AWS::APS::ResourcePolicy PolicyDocument
      AWS::BedrockAgentCore::ResourcePolicy Policy
      AWS::Comprehend::DocumentClassifier ModelPolicy
      AWS::Comprehend::EntityRecognizer ModelPolicy
      AWS::DSQL::Cluster PolicyDocument
      AWS::ECR::RepositoryCreationTemplate RepositoryPolicy
      AWS::EKS::PodIdentityAssociation Policy
      AWS::Logs::Destination DestinationPolicy
      AWS::MediaStore::Container Policy
      AWS::ODB::OdbNetwork KmsPolicyDocument S3PolicyDocument StsPolicyDocument
      AWS::PaymentCryptography::Key Policy
      AWS::RolesAnywhere::Profile SessionPolicy
      AWS::Transfer::User Policy
      AWS::XRay::ResourcePolicy PolicyDocument
      """;

  private static final Map<String, List<String>> NAMES = Rows.of(TABLE + TEXTS);

  private static final Set<String> TEXT_TYPES = Rows.of(TEXTS).keySet();

  private static final String STATEMENT = "Statement";

  /** What a policy has besides its statements. */
  private static final Set<String> ABOVE = Set.of("Version", "Id");

  /** Which resources have to have a policy: of others, an empty object may stand for none. */
  private static final Pattern NEEDING = Pattern.compile("AWS::IAM::.*|.*Policy");

  private final String type;
  private final List<Finding> found = new ArrayList<>();

  private PolicyProperties(String type) {
    this.type = type;
  }

  /** Returns what is wrong with the policies in the properties of a resource of a type. */
  static List<Finding> of(String type, Element properties) {
    PolicyProperties rules = new PolicyProperties(type);
    rules.add(NAMES.getOrDefault(type, List.of()), properties);
    return rules.found;
  }

  private void add(List<String> names, Element value) {
    for (Element member : names.isEmpty() ? List.<Element>of() : value.members()) {
      if (isPolicy(member)) {
        continue;
      }
      if (names.contains(member.name())) {
        Values.alternatives(member)
            .filter(one -> one.isString() || !Values.isOpen(one))
            .forEach(one -> wrong(member.name(), one).ifPresent(found::add));
      } else {
        add(names, member);
      }
    }
    if (!names.isEmpty() && Values.isArray(value)) {
      value.items().forEach(item -> add(names, item));
    }
  }

  /** Nearly every value has statements, and is looked at no further. */
  private boolean isPolicy(Element value) {
    return value.has(STATEMENT) && !TEXT_TYPES.contains(type);
  }

  private Optional<Finding> wrong(String name, Element value) {
    if (value.isObject() && TEXT_TYPES.contains(type)) {
      return Optional.of(
          Values.finding(
              Check.DATA_TYPE_MISMATCH,
              value,
              name
                  + " is a string here, not an object, which CloudFormation refuses. Write the"
                  + " policy as JSON in a text."));
    }
    if (Values.isArray(value)) {
      return Optional.of(
          Values.finding(
              Check.DATA_TYPE_MISMATCH,
              value,
              name + " is one policy, an object, not a list. Write the policy itself."));
    }
    return value.isString() ? ofText(name, value) : ofObject(name, value, value);
  }

  /** Returns what is wrong with a text; one that begins as JSON and is none is told elsewhere. */
  private Optional<Finding> ofText(String name, Element text) {
    String written = text.text().strip();
    if (written.startsWith("{") && !written.startsWith("{{")) {
      try {
        return ofObject(name, new Element("", JsonReader.read(written)), text);
      } catch (JsonFault e) {
        return Optional.empty();
      }
    }
    return written.isEmpty() || Values.isOpen(text)
        ? Optional.empty()
        : Optional.of(
            Values.finding(
                Check.DATA_TYPE_MISMATCH,
                text,
                name + " is a policy, and this text is none: it is not JSON."));
  }

  /** What has a version alone, or statements under nearly their name, is told as a policy. */
  private Optional<Finding> ofObject(String name, Element policy, Element place) {
    List<String> names = policy.names();
    boolean isPolicy =
        !policy.isObject()
            || names.stream()
                .anyMatch(one -> NearestNames.near(one, List.of(STATEMENT)).isPresent())
            || Values.isOpen(policy)
            || (names.isEmpty() && !NEEDING.matcher(type).matches())
            || (names.contains("Version") && ABOVE.containsAll(names));
    return isPolicy
        ? Optional.empty()
        : Optional.of(Values.finding(Check.MISSING_STATEMENT, place, message(name, policy)));
  }

  private static String message(String name, Element policy) {
    List<String> names = policy.names();
    if (names.isEmpty()) {
      return name + " is an empty object: the policy has no statement. Add at least one.";
    }
    if (policy.has("Effect")) {
      return name
          + " has "
          + Values.named(names)
          + " of a statement, and no Statement. Write {\"Version\": \"2012-10-17\", \"Statement\":"
          + " [ ... ]} around it.";
    }
    Optional<Element> inner = policy.members().stream().filter(one -> one.has(STATEMENT)).findAny();
    return inner
        .map(one -> name + " has the policy in " + one.name() + ". Write the policy itself here.")
        .orElse(
            name + " is no policy of IAM: it has " + Values.named(names) + ", and no Statement.");
  }
}
