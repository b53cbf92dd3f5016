package dev.carillon.catalog.grant;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.PolicyKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has a policy, by the type of the resource: its service, or what of it has rules. */
public final class OwnService {

  /**
   * The types of resources whose policies take actions of their own service alone. Not among them
   * are Terraform's buckets, as directory buckets take others.
   */
  private static final Pattern OF_SERVICE =
      Pattern.compile(
          "(?i)(?:AWS::|aws_)(api_?gateway(?=(?:::|_)(?:RestApi|rest_api|domain_?name))|Backup"
              + "|cloudwatch_log(?=_)|DSQL|DynamoDB|ECR(?!::Public)|EFS|Elasticsearch(?=(?:::|_)Domain)"
              + "|Kinesis|KMS|Logs|OAM|OpenSearch(?=_Domain)|OpenSearchService"
              + "|Organizations(?=(?:::|_)Resource)|PaymentCryptography|S3(?=::)|SecretsManager"
              + "|Serverless(?=::Api)|SNS|SQS|VpcLattice(?=(?:::|_)Auth)|XRay)(?:::|_).*");

  /**
   * What has a policy, and the types of resources that are it: a service whose actions alone the
   * policy takes, and behind a slash what of it that is, where it takes other things than the rest.
   */
  private static final String TABLE =
      """
      bedrock-agentcore AWS::BedrockAgentCore::ResourcePolicy aws_bedrockagentcore_resource_policy
      glue aws_glue_resource_policy
      logs/logs-policy AWS::Logs::LogGroup AWS::Logs::ResourcePolicy
      logs/logs-policy aws_cloudwatch_log_resource_policy
      network-firewall aws_networkfirewall_resource_policy
      s3/accesspoint AWS::S3::AccessPoint AWS::S3::MultiRegionAccessPointPolicy
      s3/accesspoint aws_s3control_multi_region_access_point_policy
      /accesspoint aws_s3_access_point aws_s3control_access_point_policy
      /endpoint AWS::EC2::VPCEndpoint aws_vpc_endpoint aws_vpc_endpoint_policy
      /gateway-endpoint AWS::EC2::VPCEndpoint/Gateway aws_vpc_endpoint/Gateway
      /session AWS::Transfer::User aws_transfer_access aws_transfer_user
      """;

  private static final Map<String, String> PLACES = new HashMap<>();

  static {
    PageRows.of(TABLE)
        .forEach(row -> row.stream().skip(1).forEach(type -> PLACES.put(type, row.get(0))));
  }

  private static final String SESSION = "/session";

  private static final Map<String, String> ACTION_PREFIXES =
      Map.of(
          "api_gateway", "execute-api",
          "apigateway", "execute-api",
          "cloudwatch_log", "logs",
          "efs", "elasticfilesystem",
          "elasticsearch", "es",
          "opensearch", "es",
          "opensearchservice", "es",
          "paymentcryptography", "payment-cryptography",
          "serverless", "execute-api",
          "vpclattice", "vpc-lattice-svcs");

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
    String place = PLACES.containsKey(type) ? PLACES.getOrDefault(type, "") : of(type);
    PolicyKind own = place.equals(SESSION) ? PolicyKind.IDENTITY : PolicyKind.RESOURCE;
    return kind == own ? place : "";
  }

  private static String of(String type) {
    Matcher matcher = OF_SERVICE.matcher(type);
    String service = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    return ACTION_PREFIXES.getOrDefault(service, service);
  }
}
