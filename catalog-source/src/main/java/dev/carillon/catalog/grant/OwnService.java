package dev.carillon.catalog.grant;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service whose actions alone the policy of a resource takes, by the type of the resource. */
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

  /** Returns the service whose actions alone a policy on a resource can have; empty if any can. */
  public static String of(String type) {
    Matcher matcher = OF_SERVICE.matcher(type);
    String service = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    return ACTION_PREFIXES.getOrDefault(service, service);
  }
}
