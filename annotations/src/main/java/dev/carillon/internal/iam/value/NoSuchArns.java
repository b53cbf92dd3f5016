package dev.carillon.internal.iam.value;

import dev.carillon.internal.iam.page.PageRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ARNs that have the format of AWS's table, and that nothing has by a page of AWS's: with a name
 * where an id belongs, with an account or a Region where there is none.
 */
public final class NoSuchArns {

  /**
   * The address of a page; below it services and, behind two spaces each, what goes on behind the
   * service in an ARN that nothing has, and why. {@code @name} stands for a name.
   */
  private static final String TABLE =
      """
      https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
        rds-db  [^:]*:[^:]*:dbuser:(?!(?:db|cluster|prx|shardgroup)-|[a-z]{0,7}[*?])[^/]+/.*  databases are named by their resource ids, as db-ABCDEFGHIJKL01234 (of a cluster cluster-…, of a proxy prx-…), not by their names
      https://docs.aws.amazon.com/neptune/latest/userguide/iam-data-resources.html
        neptune-db  [^:]*:[^:]*:(?:(?:cluster|db):|(?!cluster-|[a-z]{0,7}[*?])[^/]+/).*  clusters are named by their resource ids, as cluster-ABCD1234EFGH5678IJKL90MNOP, not by their names
      https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup-identity-based-policies.html (and API_CreateDocument, for the names)
        ssm  [^:]*:[0-9]{12}:document/AWS(?:ConfigRemediation|EC2|Support)?-.*  documents of AWS's own have no account in their ARNs
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointsPrivateLink.html
        s3  (?![*?]*:)[^:]*:[^:]*:accesspoint/[^/:*?]+\\.mrap(?:/.*)?  Multi-Region Access Points have no Region in their ARNs
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
        s3express  [^:]*:[^:]*:bucket/(?:[^/*?]+/.*|(?!.*--x-s3$)[^/*?{]+)  names of directory buckets end in --zone-id--x-s3, and their objects have no ARNs, as access to them is that to a session of the bucket
      https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html
        lambda  [^:]*:[^:]*:function:[^:]+:(?!\\$LATEST)(?=[^/]*[^/0-9])[^/*?]+/durable-execution/.*  durable executions are of $LATEST or of a version's number, not of an alias
      https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/IAM.ResourceLevelPermissions.html
      https://docs.aws.amazon.com/memorydb/latest/devguide/iam.resourcelevelpermissions.html
        elasticache memorydb  [^:]*:[^:]*:.*[A-Z].*  names are in lower case there
      https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html
        wafv2  (?!us-east-1:)[^:*?]+:[^:]*:global/.*  what is for CloudFront, global/…, is in us-east-1
      https://docs.aws.amazon.com/fis/latest/userguide/action-sequence.html
        fis  [^:]*:[^:]*:action/(?!aws:)[^:/*?]+:.*  actions are named as aws:ec2:stop-instances
      https://docs.aws.amazon.com/autoscaling/ec2/userguide/control-access-using-iam.html (and API_CreateAutoScalingGroup: no colon in a name)
        autoscaling  [^:]*:[^:]*:(?:autoScalingGroup|launchConfiguration):(?:[^:*?{]+|[^:]+:[^:/*?{]+)  the name stands behind an id, as autoScalingGroup:*:autoScalingGroupName/name or launchConfiguration:*:launchConfigurationName/name
      https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
        execute-api  [^:]*:[^:]*:/(?!domainnames|[a-z]{0,10}[*?{$]).*  an API's id stands in front of the stage, as api-id/stage/method/path, and * for any
      https://docs.aws.amazon.com/bedrock/latest/userguide/geographic-cross-region-inference.html
      https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
        bedrock  [^:]*:[^:]*:foundation-model/(?:us|us-gov|eu|apac|au|ca|jp|global)\\..*  such an id is that of an inference profile, inference-profile/… with an account; allow the model besides, whose id begins without the geography
      https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html (only the word in front, as for the values of keys)
        ec2  [^:]*:[^:]*:(?:vpc/(?!vpc-)|subnet/(?!subnet-)|security-group/(?!sg-)|instance/(?!i-)|volume/(?!vol-)|snapshot/(?!snap-)|image/(?!ami-)|network-interface/(?!eni-))@name  it is named by its id, as vpc-1a2b3c4d, subnet-…, sg-…, i-…, vol-…, snap-…, ami-… or eni-… is, not by a name
      https://docs.aws.amazon.com/Route53/latest/APIReference/API_HostedZone.html
        route53  [^:]*:[^:]*:hostedzone/.*\\..*  hosted zones are named by their ids, as Z11111112222222333333, not by their domains
      https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Distribution.html
        cloudfront  [^:]*:[^:]*:(?:streaming-)?distribution/.*\\..*  distributions are named by their ids, as EDFDVBD632BHDS5, not by their domains
      https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientDescription.html
        cognito-idp  [^:]*:[^:]*:userpool/(?![\\w-]+_[0-9a-zA-Z]+$)@name  user pools are named by their ids, as us-east-1_a1B2c3D4e, not by their names
      https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_IdentityPoolShortDescription.html
        cognito-identity  [^:]*:[^:]*:identitypool/(?![\\w-]+:)@name  identity pools are named by their ids, as us-east-1:1a2b3c4d-1111-2222-3333-444455556666, not by their names
      https://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystem.html
        elasticfilesystem  [^:]*:[^:]*:file-system/(?!fs-)@name  file systems are named by their ids, as fs-0123456789abcdef0, not by their names
      https://docs.aws.amazon.com/directoryservice/latest/devguide/API_DirectoryDescription.html
        ds  [^:]*:[^:]*:directory/(?!d-)@name  directories are named by their ids, as d-1234567890, not by their names
      https://docs.aws.amazon.com/transfer/latest/APIReference/api-welcome.html
        transfer  [^:]*:[^:]*:(?:server|user)/(?!s-)@name  servers are named by their ids, as s-01234567890abcdef, also in front of their users
      https://docs.aws.amazon.com/vpc-lattice/latest/APIReference/API_GetService.html
        vpc-lattice  [^:]*:[^:]*:service/(?!svc-)@name  services are named by their ids, as svc-0123456789abcdef0, not by their names
      """;

  /**
   * What has no wildcard, and does not stand for an id in examples: {@code vpc-id}, {@code SUBNET},
   * {@code i}.
   */
  private static final String NAME = "(?!(?:(?i:[a-z_-]*id)|[A-Z_]+|[a-z])(?:/|$))[^*?{<%@]+";

  private static final Map<String, Row> ROWS = new HashMap<>();

  static {
    PageRows.belowPages(TABLE).forEach(NoSuchArns::put);
  }

  private record Row(Pattern behind, String why) {}

  private NoSuchArns() {}

  private static void put(List<String> cells) {
    Row row = new Row(Pattern.compile(cells.get(1).replace("@name", NAME)), cells.get(2));
    for (String service : cells.get(0).split(" ", -1)) {
      if (ROWS.putIfAbsent(service, row) != null) {
        throw new IllegalStateException(service + " has a row before: write one for both");
      }
    }
  }

  /**
   * Returns why nothing has an ARN, which has the right format; empty if something may.
   *
   * @param behind what the ARN has behind the service and a colon
   */
  public static Optional<String> why(String service, String behind) {
    return Optional.ofNullable(ROWS.get(service))
        .filter(row -> row.behind().matcher(behind).matches())
        .map(Row::why);
  }
}
