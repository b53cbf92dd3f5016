package dev.carillon.internal.validation.statement;

import java.util.Locale;
import java.util.Set;

/**
 * The services whose actions resource control policies reach, as AWS's page had them in 2026. AWS
 * adds to them: another service may be reached by now.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services">
 *     List of AWS services that support RCPs</a>
 */
final class ControlledServices {

  private static final Set<String> PREFIXES =
      Set.of(
          ("aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory"
                  + " cloudfront cloudsearch cloudtrail-data codeartifact codebuild codecommit"
                  + " codepipeline cognito-identity cognito-idp comprehend comprehendmedical"
                  + " compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public"
                  + " events firehose fis fms gamelift health inspector-scan kendra kinesisvideo"
                  + " kms logs memorydb networkmonitor notifications opensearch pca-connector-ad"
                  + " personalize polly pricing resource-groups rolesanywhere s3 secretsmanager"
                  + " servicediscovery signin sqs sts support swf textract timestream-influxdb"
                  + " transcribe transfer translate wafv2 workspaces xray")
              .split(" "));

  /**
   * Of a service that they reach, actions that they do not.
   *
   * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">
   *     GetCallerIdentity: no permissions are required</a>
   */
  private static final Set<String> UNREACHED = Set.of("kms:retiregrant", "sts:getcalleridentity");

  private ControlledServices() {}

  /** Returns whether resource control policies are known to reach a service. */
  static boolean has(String prefix) {
    return PREFIXES.contains(prefix.toLowerCase(Locale.ROOT));
  }

  /** Returns whether an action is one of a reached service that they do not reach. */
  static boolean leavesOut(String action) {
    return UNREACHED.contains(action.toLowerCase(Locale.ROOT));
  }
}
