package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What IAM accepts by AWS's own pages although AWS's tables of actions and condition keys do not
 * list it. It is asked before the tables. Each entry has the address of the page it rests on.
 */
public final class DocumentedExceptions {

  /**
   * Keys that actions support.
   *
   * @param actions the actions, with wildcards
   * @param key the key
   * @param page AWS's page
   */
  private record Key(String actions, String key, String page) {}

  private static final String HTTP =
      "https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html";
  private static final String MARKETPLACE =
      "https://docs.aws.amazon.com/bedrock/latest/userguide/model-access-permissions.html";
  private static final String ROSA =
      "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ROSAManageSubscription.html";
  private static final String SIGN_IN =
      "https://github.com/aws-samples/data-perimeter-policy-examples/blob/7b71879cfa3ca861345a9ea1493ada670f9b5d00/resource_control_policies/service_specific_controls/signin_console_policy.json";
  private static final String LOG_KEYS =
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html";
  private static final String SESSION_TAGS =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html";
  private static final String SESSION_CONTEXT =
      "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/datazone_domain.html.markdown";
  private static final String SESSIONS_OF_GLUE =
      "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AwsGlueSessionUserRestrictedPolicy.html";
  private static final String VAULT =
      "https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock-policy.html";
  private static final String EVENTS =
      "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html";

  private static final String TARGETS =
      "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html";

  private static final String DATABASES =
      "https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html";

  private static final String VIEWS =
      "https://docs.aws.amazon.com/resource-explorer/latest/userguide/security_iam_id-based-policy-examples.html";

  private static final String TRANSACTIONS =
      "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html";

  private static final String LENS =
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3LensHelperFilesCLI.html";

  private static final String VARIABLES =
      "https://docs.aws.amazon.com/iot/latest/developerguide/basic-policy-variables.html";

  private static final String APPS =
      "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/deploy-q-apps-iam-permissions.html";

  private static final String INTEGRATIONS =
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html";

  private static final String MONITORS =
      "https://docs.aws.amazon.com/deadline-cloud/latest/userguide/security-iam-service-roles.html";

  private static final String TUNNELS =
      "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/permissions-for-ec2-instance-connect-endpoint.html";

  /** The keys below, taken apart. */
  private static final Map<String, KeyTemplate> TEMPLATES = new ConcurrentHashMap<>();

  private static final List<Key> KEYS =
      List.of(
          new Key("states:InvokeHTTPEndpoint", "states:HTTPEndpoint", HTTP),
          new Key("states:InvokeHTTPEndpoint", "states:HTTPMethod", HTTP),
          new Key("dynamodb:ConditionCheckItem", "dynamodb:EnclosingOperation", TRANSACTIONS),
          new Key("ec2-instance-connect:OpenTunnel", "ec2-instance-connect:remotePort", TUNNELS),
          new Key(
              "ec2-instance-connect:OpenTunnel", "ec2-instance-connect:maxTunnelDuration", TUNNELS),
          new Key(
              "ec2-instance-connect:OpenTunnel", "ec2-instance-connect:privateIpAddress", TUNNELS),
          new Key("qapps:*QAppSession?*ata", "qapps:UserIsSessionModerator", APPS),
          new Key("qapps:GetQAppSessionMetadata", "qapps:SessionIsShared", APPS),
          new Key("qapps:ListQAppSessionData", "qapps:SessionIsShared", APPS),
          new Key("cloudtrail-data:PutAuditEvents", "cloudtrail:ExternalId", INTEGRATIONS),
          new Key("deadline:*", "deadline:MembershipLevel", MONITORS),
          new Key("s3:PutStorageLensConfiguration", "aws:ResourceTag/${TagKey}", LENS),
          new Key("ssm:SendCommand", "ec2:ResourceTag/${TagKey}", TARGETS),
          new Key("timestream:ListDatabases", "aws:ResourceTag/${TagKey}", DATABASES),
          new Key("resource-explorer-2:CreateView", "aws:ResourceTag/${TagKey}", VIEWS),
          new Key("aws-marketplace:Subscribe", "aws-marketplace:ProductId", MARKETPLACE),
          new Key("aws-marketplace:Unsubscribe", "aws-marketplace:ProductId", ROSA),
          new Key("tag:TagResources", "aws:TagKeys", SESSIONS_OF_GLUE),
          new Key("tag:TagResources", "aws:RequestTag/${TagKey}", SESSIONS_OF_GLUE),
          new Key("tag:UntagResources", "aws:TagKeys", SESSIONS_OF_GLUE),
          new Key("iot:Connect", "iot:DomainName", VARIABLES),
          new Key("iot:*ublish", "iot:DomainName", VARIABLES),
          new Key("iot:Receive", "iot:DomainName", VARIABLES),
          new Key("iot:Subscribe", "iot:DomainName", VARIABLES),
          new Key("glacier:*", "glacier:ResourceTag/", VAULT));

  /** Keys that AWS's table gives as having several values, and that its page compares as one. */
  private static final List<Key> COMPARED_AS_ONE =
      List.of(
          new Key("events:*", "events:source", EVENTS),
          new Key("events:*", "events:detail-type", EVENTS),
          new Key("events:*", "events:TargetArn", EVENTS));

  /** Keys that AWS's table gives as text, and that its page compares as numbers. */
  private static final List<Key> NUMBERS =
      List.of(new Key("glacier:*", "glacier:ArchiveAgeInDays", VAULT));

  /**
   * Keys whose values in a request may have a star: a domain with all below it.
   *
   * @see <a href="https://docs.aws.amazon.com/quicksight/latest/user/embedding-run-time.html">Allow
   *     listing domains at runtime with the QuickSight API</a>
   * @see <a href="https://docs.aws.amazon.com/acm/latest/userguide/acm-conditions.html">Using
   *     condition keys with ACM</a>
   */
  private static final Set<String> WITH_STARS =
      Set.of("acm:domainnames", "quicksight:allowedembeddingdomains");

  /** Actions that stand beside others in a statement, and that need no key of those. */
  private static final List<Key> COMPANIONS =
      List.of(
          new Key("sts:TagSession", "sts:*", SESSION_TAGS),
          new Key("sts:SetSourceIdentity", "sts:*", SESSION_TAGS),
          new Key("sts:SetContext", "sts:*", SESSION_TAGS),
          new Key("sts:SetContext", "aws:TagKeys", SESSION_CONTEXT),
          new Key("sts:SetContext", "aws:RequestTag/*", SESSION_CONTEXT),
          new Key("sts:SetSourceIdentity", "aws:TagKeys", SESSION_TAGS),
          new Key("sts:SetSourceIdentity", "aws:RequestTag/*", SESSION_TAGS),
          new Key("kms:DescribeKey", "kms:EncryptionContext:*", LOG_KEYS),
          new Key("signin:AuthorizeOAuth2Access", "signin:PrincipalArn", SIGN_IN),
          new Key("signin:CreateOAuth2Token", "signin:PrincipalArn", SIGN_IN));

  /**
   * Actions that no table lists. The default policy of a topic has the first; the policy of a
   * device's certificate, by which it gets credentials, the second; resource control policies, by
   * AWS's examples of them, that by which a certificate gets the credentials of a role; the policy
   * of a core device of Greengrass those about its client devices; the policy of a data catalog
   * that by which AWS RAM shares it.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html">Managing
   *     cross-account permissions using both AWS Glue and Lake Formation</a>
   * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html">
   *     Example cases for Amazon SNS access control</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html">
   *     Authorizing direct calls to AWS services using AWS IoT Core credential provider</a>
   * @see <a href="https://docs.aws.amazon.com/greengrass/v2/developerguide/device-auth.html">Device
   *     authentication and authorization for AWS IoT Greengrass</a>
   * @see <a href="https://github.com/aws-samples/resource-control-policy-examples">Resource control
   *     policy examples</a>
   */
  private static final Set<String> ACTIONS =
      Set.of(
          "sns:receive",
          "glue:shareresource",
          "iot:assumerolewithcertificate",
          "rolesanywhere:createsession",
          "greengrass:putcertificateauthorities",
          "greengrass:verifyclientdeviceidentity",
          "greengrass:verifyclientdeviceiotcertificateassociation");

  private DocumentedExceptions() {}

  /**
   * Returns whether requests may have an id for a key whose values are ARNs by AWS's table.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/comprehend/latest/dg/security_iam_id-based-policy-examples.html">
   *     Jobs of Amazon Comprehend with the id of a key</a>
   */
  public static boolean mayBeId(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    return folded.endsWith("key")
        || folded.endsWith("id")
        || folded.endsWith("identifier")
        || folded.endsWith("platform");
  }

  /** Returns whether a page says that an action supports a condition key. */
  public static boolean supports(String action, String key) {
    return KEYS.stream()
        .anyMatch(known -> matches(known.actions(), action) && template(known.key()).matches(key));
  }

  /** Returns whether a page says which actions support a key. */
  static boolean placesKey(String key) {
    return KEYS.stream().anyMatch(known -> template(known.key()).matches(key));
  }

  private static KeyTemplate template(String key) {
    return TEMPLATES.computeIfAbsent(key, KeyTemplate::parse);
  }

  /** Returns whether the values of a key are compared as numbers. */
  public static boolean isNumber(String key) {
    return NUMBERS.stream().anyMatch(known -> known.key().equalsIgnoreCase(key));
  }

  /** Returns whether a value of a key may have a star that stands for itself. */
  public static boolean mayHaveStar(String key) {
    return WITH_STARS.contains(key.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a key of several values is compared without for-all or for-any. */
  public static boolean isComparedAsOne(String key) {
    return COMPARED_AS_ONE.stream().anyMatch(known -> known.key().equalsIgnoreCase(key));
  }

  /**
   * Returns whether an action is named beside another one whose condition keys it does not have, as
   * {@code sts:TagSession} is beside {@code sts:AssumeRole} with {@code sts:ExternalId}.
   *
   * @param action the action, or a pattern
   */
  public static boolean isCompanion(String action, String key) {
    for (Key known : COMPANIONS) {
      if (WildcardPattern.ignoringCase(action).matches(known.actions())
          && WildcardPattern.ignoringCase(known.key()).matches(key)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a page has an action, or one for a pattern, that no table lists. */
  public static boolean isAction(String iamName) {
    return Arn.isPlain(iamName)
        ? ACTIONS.contains(iamName.toLowerCase(Locale.ROOT))
        : ACTIONS.stream().anyMatch(WildcardPattern.ignoringCase(iamName)::matches);
  }

  private static boolean matches(String pattern, String action) {
    int colon = pattern.indexOf(':') + 1;
    return action.regionMatches(true, 0, pattern, 0, colon)
        && WildcardPattern.ignoringCase(pattern).matches(action);
  }
}
