package dev.carillon.catalog.grant;

import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has a policy, by the type of the resource: the service whose actions alone it takes, as it
 * says what may be done with the resource, or what of the service has rules of its own.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html">
 *     Identity-based policies and resource-based policies</a>
 */
public final class OwnService {

  /**
   * The services, and how the types of their resources begin in CloudFormation and in Terraform;
   * behind a slash what of a service it is, where its policy takes other things than the rest. Not
   * among them are Terraform's buckets, as directory buckets take the actions of another service.
   */
  private static final String TABLE =
      """
      aps AWS::APS:: aws_aps_ aws_prometheus_
      backup AWS::Backup:: aws_backup_
      bedrock AWS::Bedrock::ResourcePolicy aws_bedrock_resource_policy
      bedrock-agentcore AWS::BedrockAgentCore::ResourcePolicy aws_bedrockagentcore_resource_policy
      cloudtrail AWS::CloudTrail:: aws_cloudtrail_
      codeartifact AWS::CodeArtifact:: aws_codeartifact_
      comprehend AWS::Comprehend:: aws_comprehend_
      dsql AWS::DSQL:: aws_dsql_
      dynamodb AWS::DynamoDB:: aws_dynamodb_
      ecr AWS::ECR:: aws_ecr_
      ecr-public AWS::ECR::Public aws_ecr_public_ aws_ecrpublic_
      elasticfilesystem AWS::EFS:: aws_efs_
      es AWS::Elasticsearch::Domain aws_elasticsearch_domain
      es AWS::OpenSearchService:: aws_opensearch_domain aws_opensearchservice_
      entityresolution AWS::EntityResolution:: aws_entityresolution_
      events AWS::Events::EventBus aws_events_event_bus aws_cloudwatch_event_bus
      execute-api AWS::ApiGateway::RestApi AWS::ApiGateway::DomainName AWS::Serverless::Api
      execute-api aws_api_gateway_rest_api aws_api_gateway_domain_name
      execute-api aws_apigateway_rest_api aws_apigateway_domain_name
      glue aws_glue_resource_policy
      kafka AWS::MSK:: aws_msk_
      kinesis AWS::Kinesis:: aws_kinesis_
      kms AWS::KMS:: aws_kms_
      lambda/function AWS::Lambda::ResourcePolicy aws_lambda_resource_policy
      lambda/function AWS::Lambda::Permission aws_lambda_permission
      lex AWS::Lex:: aws_lex_
      logs AWS::Logs:: aws_logs_ aws_cloudwatch_log_
      logs/logs-policy AWS::Logs::LogGroup AWS::Logs::ResourcePolicy
      logs/logs-policy aws_cloudwatch_log_resource_policy
      mediapackagev2 AWS::MediaPackageV2:: aws_mediapackagev2_
      mediastore AWS::MediaStore:: aws_mediastore_ aws_media_store_
      network-firewall AWS::NetworkFirewall:: aws_networkfirewall_
      oam AWS::Oam:: aws_oam_
      organizations AWS::Organizations::Resource aws_organizations_resource
      payment-cryptography AWS::PaymentCryptography:: aws_paymentcryptography_
      qbusiness AWS::QBusiness:: aws_qbusiness_
      s3 AWS::S3::
      s3/accesspoint AWS::S3::AccessPoint AWS::S3::MultiRegionAccessPointPolicy
      s3/accesspoint aws_s3control_multi_region_access_point_policy
      /accesspoint aws_s3_access_point aws_s3control_access_point_policy
      s3-object-lambda AWS::S3ObjectLambda:: aws_s3objectlambda_ aws_s3control_object_lambda_
      s3-outposts AWS::S3Outposts:: aws_s3outposts_ aws_s3control_bucket_policy
      s3express AWS::S3Express:: aws_s3express_
      s3tables AWS::S3Tables:: aws_s3tables_
      s3vectors AWS::S3Vectors:: aws_s3vectors_
      sagemaker AWS::SageMaker::ModelPackageGroup aws_sagemaker_model_package_group
      schemas AWS::EventSchemas:: aws_eventschemas_ aws_schemas_
      secretsmanager AWS::SecretsManager:: aws_secretsmanager_
      signer AWS::Signer:: aws_signer_
      sns AWS::SNS:: aws_sns_
      sqs AWS::SQS:: aws_sqs_
      ssm AWS::SSM::ResourcePolicy aws_ssm_resource_policy
      vpc-lattice-svcs AWS::VpcLattice::Auth aws_vpclattice_auth
      xray AWS::XRay:: aws_xray_
      /endpoint AWS::EC2::VPCEndpoint aws_vpc_endpoint
      /gateway-endpoint AWS::EC2::VPCEndpoint/Gateway aws_vpc_endpoint/Gateway
      /session AWS::Transfer::User aws_transfer_access aws_transfer_user
      """;

  private static final Map<String, String> PLACES =
      TABLE
          .lines()
          .map(row -> row.split(" "))
          .flatMap(row -> Stream.of(row).skip(1).map(type -> Map.entry(type, row[0])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final String SESSION = "/session";

  private OwnService() {}

  /**
   * Returns the type of what has a policy; of an endpoint also that it is a gateway, which an
   * endpoint is unless it says something else.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html">
   *     AWS::EC2::VPCEndpoint</a>
   */
  public static String on(String type, Element properties) {
    String gateway = type + "/Gateway";
    boolean isGateway =
        PLACES.containsKey(gateway)
            && Stream.of("VpcEndpointType", "vpc_endpoint_type")
                .flatMap(name -> properties.member(name).stream())
                .allMatch(said -> said.text().equals("Gateway"));
    return isGateway ? gateway : type;
  }

  /**
   * Returns the service whose actions alone a policy on a resource can have, empty if any can; and
   * behind a slash what of it that is, where there are rules for that.
   */
  public static String of(String type, PolicyKind kind) {
    String place = of(type);
    PolicyKind own = place.equals(SESSION) ? PolicyKind.IDENTITY : PolicyKind.RESOURCE;
    return kind == own ? place : "";
  }

  private static String of(String type) {
    return PLACES.keySet().stream()
        .filter(type::startsWith)
        .max(Comparator.comparing(String::length))
        .map(PLACES::get)
        .orElse("");
  }
}
