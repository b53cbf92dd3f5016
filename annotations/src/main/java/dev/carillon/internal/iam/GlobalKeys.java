package dev.carillon.internal.iam;

import dev.carillon.internal.iam.value.NamedValues;
import dev.carillon.internal.iam.value.ValueForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The condition keys that the requests of any service can have, and the types of their values:
 * those with the prefix {@code aws}, and those with a service's prefix that AWS puts in for whoever
 * got the credentials. No action lists the latter.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 */
public final class GlobalKeys {

  private static final Map<String, List<String>> TYPES = new HashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  /** Keys with the prefix aws, or how they start, that only actions which list them support. */
  private static final List<String> LISTED_GLOBAL =
      List.of("requesttag/", "resourcetag/", "tagkeys");

  private static final String SAML = "saml:";

  private static final List<String> TEXT = List.of("string");
  private static final List<String> TEXTS = List.of("arrayofstring");
  private static final List<String> ARN = List.of("arn", "string");
  private static final List<String> BOOL = List.of("bool");
  private static final List<String> NUMBER = List.of("numeric");

  static {
    add(
        TEXT,
        "CalledViaAWSMCP",
        "CalledViaFirst",
        "CalledViaLast",
        "Ec2InstanceSourceVpc",
        "FederatedProvider");
    add(TEXT, "PrincipalAccount", "PrincipalOrgID", "PrincipalServiceName", "PrincipalType");
    add(TEXT, "referer", "RequestedRegion", "ResourceAccount", "ResourceOrgID");
    add(TEXT, "SourceAccount", "SourceIdentity", "SourceOrgID", "SourceVpc", "SourceVpce");
    add(TEXT, "UserAgent", "userid", "username", "VpceAccount", "VpceOrgID");
    add(TEXT, "PrincipalTag/", "RequestTag/", "ResourceTag/");
    add(TEXTS, "CalledVia", "PrincipalOrgPaths", "PrincipalServiceNamesList");
    add(TEXTS, "ResourceOrgPaths", "SourceOrgPaths", "TagKeys", "VpceOrgPaths");
    add(ARN, "PrincipalArn", "SourceArn", "SourceVpcArn", "ChatbotSourceArn");
    add(ARN, "SignInSessionArn", "ARN");
    add(BOOL, "MultiFactorAuthPresent", "PrincipalIsAWSService", "SecureTransport");
    add(BOOL, "ViaAWSService", "AssumedRoot", "ViaAWSMCPService");
    add(List.of("date"), "CurrentTime", "TokenIssueTime");
    add(List.of("date", "numeric"), "EpochTime");
    add(NUMBER, "MultiFactorAuthAge");
    add(List.of("ipaddress"), "SourceIp", "VpcSourceIp", "Ec2InstanceSourcePrivateIPv4");
    // Out of use, but in the default policy of topics, which SNS still takes:
    // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
    put("aws:SourceOwner", TEXT);
    // Of these the page tells no more than the name. AWS's own policies have the first:
    // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSMcpServiceActionsFullAccess.html
    put("aws:IsMcpServiceAction", BOOL);
    put("aws:ViaCustomerDomain", List.of("bool", "string"));
    // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSSSOServiceRolePolicy.html
    put("aws:PrincipalOrgMasterAccountId", TEXT);
    put("codebuild:BuildArn", ARN);
    put("codebuild:ProjectArn", ARN);
    put("ec2:SourceInstanceArn", ARN);
    put("lambda:SourceFunctionArn", ARN);
    put("ssm:SourceInstanceArn", ARN);
    put("ec2:RoleDelivery", NUMBER);
    put("glue:CredentialIssuingService", TEXT);
    put("glue:RoleAssumedBy", TEXT);
    put("identitystore:UserId", TEXT);
    // https://docs.aws.amazon.com/singlesignon/latest/userguide/condition-context-keys-sts-idc.html
    put("identitystore:IdentityStoreArn", ARN);
    put("identitycenter:ApplicationArn", ARN);
    put("identitycenter:InstanceArn", ARN);
    put("identitycenter:CredentialId", TEXT);
    // https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html
    put("credentials-iot:AwsCertificateId", TEXT);
    put("credentials-iot:ThingName", TEXT);
    put("credentials-iot:ThingTypeName", TEXT);
  }

  /** Keys of services, too, have names of services for values. */
  private static final Set<String> SERVICE_PRINCIPALS =
      Set.of(
          "aws:principalservicename",
          "aws:principalservicenameslist",
          "aws:calledvia",
          "aws:calledviafirst",
          "aws:calledvialast",
          "ec2:authorizedservice",
          "events:managedby",
          "iam:awsservicename",
          "iam:servicespecificcredentialservicename",
          "organizations:serviceprincipal",
          "config:configurationrecorderserviceprincipal",
          "sts:awsservicename",
          "kms:viaservice");

  private GlobalKeys() {}

  private static void add(List<String> types, String... names) {
    for (String name : names) {
      NAMES.add("aws:" + name);
      put("aws:" + name, types);
    }
  }

  private static void put(String name, List<String> types) {
    TYPES.put(name.toLowerCase(Locale.ROOT), types);
  }

  /** Returns whether a key has a service's prefix and is there for all services. */
  public static boolean isCrossService(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    return TYPES.containsKey(folded) && !folded.startsWith("aws:");
  }

  /** Returns whether there are requests that have the key, and others that do not, by action. */
  public static boolean isPerAction(String key) {
    if (key.regionMatches(true, 0, "aws:", 0, 4)) {
      // Each start has one of two letters first; to compare a key with all, in any letter case,
      // takes ten times as long.
      int first = key.length() > 4 ? key.charAt(4) | 0x20 : 0;
      if (first != 'r' && first != 't') {
        return false;
      }
      for (int i = 0; i < LISTED_GLOBAL.size(); i++) {
        String start = LISTED_GLOBAL.get(i);
        if (key.regionMatches(true, 4, start, 0, start.length())) {
          return true;
        }
      }
      return false;
    }
    int colon = key.indexOf(':');
    return colon > 0
        && key.charAt(0) != '$'
        && !key.startsWith("//", colon + 1)
        && !key.startsWith("arn:")
        && !isOfProvider(key)
        && !isCrossService(key);
  }

  /**
   * Returns whether a key comes from an identity provider and not from a service: those of a web
   * identity provider start with the name of its host, which is not listed.
   */
  public static boolean isOfProvider(String key) {
    return isOfOidcProvider(key) || key.regionMatches(true, 0, SAML, 0, SAML.length());
  }

  /** Returns whether a key comes from a web identity provider. */
  public static boolean isOfOidcProvider(String key) {
    return key.lastIndexOf('.', key.indexOf(':')) >= 0;
  }

  /** Returns the keys with the prefix {@code aws}; those for tags end in a slash. */
  public static List<String> names() {
    return Collections.unmodifiableList(NAMES);
  }

  /** Returns whether this is one of {@link #names}. */
  public static boolean isNamed(String key) {
    return key.startsWith("aws:") && NAMES.contains(key);
  }

  /** Returns the types of a global key, in lower case; empty if there is no such key. */
  public static List<String> types(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    int slash = folded.indexOf('/');
    return TYPES.getOrDefault(slash < 0 ? folded : folded.substring(0, slash + 1), List.of());
  }

  /** Returns whether all of these types have several values; there is at least one. */
  public static boolean haveManyValues(List<String> types) {
    for (int i = 0; i < types.size(); i++) {
      if (!types.get(i).startsWith("arrayof")) {
        return false;
      }
    }
    return !types.isEmpty();
  }

  /** Returns whether none of these types has several values; there is at least one. */
  public static boolean haveOneValue(List<String> types) {
    return !types.isEmpty() && types.stream().noneMatch(type -> type.startsWith("arrayof"));
  }

  /** Returns whether the values of a key, in any letter case, have a form of their own. */
  public static boolean hasForm(String key) {
    return mayBeText(key)
        && (types(key).contains("arn")
            || ValueForm.has(key)
            || NamedValues.has(key)
            || isOfCreation(key)
            || isServicePrincipal(key)
            || key.equalsIgnoreCase("aws:RequestedRegion"));
  }

  /** Only text has a form; for keys of other types the forms are not loaded. */
  private static boolean mayBeText(String key) {
    List<String> types = types(key);
    return types.isEmpty() || types.contains("string") || types.contains("arrayofstring");
  }

  /** Returns whether the values name actions of the key's service that make resources. */
  public static boolean isOfCreation(String key) {
    String name = key.substring(key.indexOf(':') + 1);
    return name.equalsIgnoreCase("CreateAction") || name.equalsIgnoreCase("TaggingAction");
  }

  /** Returns whether the values name services as principals. */
  public static boolean isServicePrincipal(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    return folded.endsWith(":passedtoservice") || SERVICE_PRINCIPALS.contains(folded);
  }
}
