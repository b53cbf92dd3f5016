package dev.carillon.policy;

import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.condition.StringOperators;
import dev.carillon.policy.finding.InvalidPolicyException;

/**
 * The condition keys that AWS documents as global, including those with a service's prefix that are
 * available across services, and the keys of {@code sts} for who may assume a role. Each has the
 * operators that fit its type: {@code Keys.SOURCE_IP.in("203.0.113.0/24")}.
 *
 * <p>Global does not mean that every request has the key: AWS's page says for each key when a
 * request has it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 */
public final class Keys
    implements KeysByType.Arns, KeysByType.Bools, KeysByType.IpAddresses, KeysByType.Numbers {
  /** {@code sts:ExternalId}: the external id that a third party gives to assume a role. */
  public static final StringKey EXTERNAL_ID = StringKey.of("sts:ExternalId");

  /** {@code sts:RoleSessionName}: the name that the caller gives to the session. */
  public static final StringKey ROLE_SESSION_NAME = StringKey.of("sts:RoleSessionName");

  /** {@code sts:SourceIdentity}: the source identity that is to be set for the session. */
  public static final StringKey STS_SOURCE_IDENTITY = StringKey.of("sts:SourceIdentity");

  /** {@code sts:TransitiveTagKeys}: the session tags that go on to sessions in a chain of roles. */
  public static final MultivaluedKey<StringOperators> TRANSITIVE_TAG_KEYS =
      StringKey.multivalued("sts:TransitiveTagKeys");

  /** {@code aws:PrincipalAccount}: the account of the principal that makes the request. */
  public static final StringKey PRINCIPAL_ACCOUNT = StringKey.of("aws:PrincipalAccount");

  /** {@code aws:PrincipalArn}, compared as text: the ARN operators are what AWS recommends. */
  public static final StringKey PRINCIPAL_ARN_AS_STRING = StringKey.of("aws:PrincipalArn");

  /** {@code aws:PrincipalOrgID}: the organization of the principal. */
  public static final StringKey PRINCIPAL_ORG_ID = StringKey.of("aws:PrincipalOrgID");

  /** {@code aws:PrincipalOrgPaths}: the path of the principal in its organization. */
  public static final MultivaluedKey<StringOperators> PRINCIPAL_ORG_PATHS =
      StringKey.multivalued("aws:PrincipalOrgPaths");

  /** {@code aws:PrincipalServiceName}: the name of the AWS service that calls. */
  public static final StringKey PRINCIPAL_SERVICE_NAME = StringKey.of("aws:PrincipalServiceName");

  /** {@code aws:PrincipalServiceNamesList}: all names of the AWS service that calls. */
  public static final MultivaluedKey<StringOperators> PRINCIPAL_SERVICE_NAMES_LIST =
      StringKey.multivalued("aws:PrincipalServiceNamesList");

  /** {@code aws:PrincipalType}: the type of the principal: Account, User, AssumedRole, … */
  public static final StringKey PRINCIPAL_TYPE = StringKey.of("aws:PrincipalType");

  /** {@code aws:userid}: the unique id of the principal. */
  public static final StringKey USERID = StringKey.of("aws:userid");

  /** {@code aws:username}: the name of the IAM user. */
  public static final StringKey USERNAME = StringKey.of("aws:username");

  /** {@code aws:Ec2InstanceSourceVpc}: the VPC of the instance that got the role. */
  public static final StringKey EC2_INSTANCE_SOURCE_VPC = StringKey.of("aws:Ec2InstanceSourceVpc");

  /** {@code aws:FederatedProvider}: the identity provider of the federated user. */
  public static final StringKey FEDERATED_PROVIDER = StringKey.of("aws:FederatedProvider");

  /** {@code aws:SourceIdentity}: the source identity set when the role was assumed. */
  public static final StringKey SOURCE_IDENTITY = StringKey.of("aws:SourceIdentity");

  /** {@code glue:CredentialIssuingService}: glue.amazonaws.com for requests of a Glue job. */
  public static final StringKey GLUE_CREDENTIAL_ISSUING_SERVICE =
      StringKey.of("glue:CredentialIssuingService");

  /** {@code glue:RoleAssumedBy}: glue.amazonaws.com for requests that Glue makes itself. */
  public static final StringKey GLUE_ROLE_ASSUMED_BY = StringKey.of("glue:RoleAssumedBy");

  /** {@code identitystore:UserId}: the identity center user that the session belongs to. */
  public static final StringKey IDENTITYSTORE_USER_ID = StringKey.of("identitystore:UserId");

  /** {@code aws:SourceVpc}: the VPC that the request comes through. */
  public static final StringKey SOURCE_VPC = StringKey.of("aws:SourceVpc");

  /** {@code aws:SourceVpce}: the VPC endpoint that the request comes through. */
  public static final StringKey SOURCE_VPCE = StringKey.of("aws:SourceVpce");

  /** {@code aws:VpceAccount}: the account of the VPC endpoint. */
  public static final StringKey VPCE_ACCOUNT = StringKey.of("aws:VpceAccount");

  /** {@code aws:VpceOrgID}: the organization of the VPC endpoint. */
  public static final StringKey VPCE_ORG_ID = StringKey.of("aws:VpceOrgID");

  /** {@code aws:VpceOrgPaths}: the path of the VPC endpoint's account in its organization. */
  public static final MultivaluedKey<StringOperators> VPCE_ORG_PATHS =
      StringKey.multivalued("aws:VpceOrgPaths");

  /** {@code aws:ResourceAccount}: the account of the resource. */
  public static final StringKey RESOURCE_ACCOUNT = StringKey.of("aws:ResourceAccount");

  /** {@code aws:ResourceOrgID}: the organization of the resource. */
  public static final StringKey RESOURCE_ORG_ID = StringKey.of("aws:ResourceOrgID");

  /** {@code aws:ResourceOrgPaths}: the path of the resource's account in its organization. */
  public static final MultivaluedKey<StringOperators> RESOURCE_ORG_PATHS =
      StringKey.multivalued("aws:ResourceOrgPaths");

  /** {@code aws:CalledVia}: the services that made calls for the principal, in order. */
  public static final MultivaluedKey<StringOperators> CALLED_VIA =
      StringKey.multivalued("aws:CalledVia");

  /** {@code aws:CalledViaAWSMCP}: the AWS MCP server that made the call. */
  public static final StringKey CALLED_VIA_AWS_MCP = StringKey.of("aws:CalledViaAWSMCP");

  /** {@code aws:CalledViaFirst}: the first service that made a call for the principal. */
  public static final StringKey CALLED_VIA_FIRST = StringKey.of("aws:CalledViaFirst");

  /** {@code aws:CalledViaLast}: the last service that made a call for the principal. */
  public static final StringKey CALLED_VIA_LAST = StringKey.of("aws:CalledViaLast");

  /** {@code aws:referer}: the referer of the HTTP request. Easily forged. */
  public static final StringKey REFERER = StringKey.of("aws:referer");

  /** {@code aws:RequestedRegion}: the Region that the request goes to. */
  public static final StringKey REQUESTED_REGION = StringKey.of("aws:RequestedRegion");

  /** {@code aws:SourceAccount}: the account of the resource for which a service calls. */
  public static final StringKey SOURCE_ACCOUNT = StringKey.of("aws:SourceAccount");

  /** {@code aws:SourceArn}, compared as text: the ARN operators are what AWS recommends. */
  public static final StringKey SOURCE_ARN_AS_STRING = StringKey.of("aws:SourceArn");

  /** {@code aws:SourceOrgID}: the organization of the resource for which a service calls. */
  public static final StringKey SOURCE_ORG_ID = StringKey.of("aws:SourceOrgID");

  /**
   * {@code aws:SourceOrgPaths}: the path in its organization of the resource for which a service
   * calls.
   */
  public static final MultivaluedKey<StringOperators> SOURCE_ORG_PATHS =
      StringKey.multivalued("aws:SourceOrgPaths");

  /** {@code aws:TagKeys}: the keys of the tags in the request. */
  public static final MultivaluedKey<StringOperators> TAG_KEYS =
      StringKey.multivalued("aws:TagKeys");

  /** {@code aws:UserAgent}: the client of the request. Easily forged. */
  public static final StringKey USER_AGENT = StringKey.of("aws:UserAgent");

  private Keys() {}

  /**
   * {@code aws:PrincipalTag/tag-key}: the value of a tag of the principal.
   *
   * @throws InvalidPolicyException if the tag key is empty, or has a wildcard
   */
  public static StringKey principalTag(String tagKey) {
    return StringKey.of("aws:PrincipalTag/${TagKey}", tagKey);
  }

  /**
   * {@code aws:RequestTag/tag-key}: the value of a tag in the request.
   *
   * @throws InvalidPolicyException if the tag key is empty, or has a wildcard
   */
  public static StringKey requestTag(String tagKey) {
    return StringKey.of("aws:RequestTag/${TagKey}", tagKey);
  }

  /**
   * {@code aws:ResourceTag/tag-key}: the value of a tag of the resource.
   *
   * @throws InvalidPolicyException if the tag key is empty, or has a wildcard
   */
  public static StringKey resourceTag(String tagKey) {
    return StringKey.of("aws:ResourceTag/${TagKey}", tagKey);
  }

  /**
   * A claim of the token that a web identity provider issued: {@code
   * webIdentity("token.actions.githubusercontent.com", "sub")}. Keys of well-known providers are
   * among those of the service {@code sts}, too. For a claim that has several values, see {@link
   * StringKey#multivalued}: {@code
   * StringKey.multivalued("cognito-identity.amazonaws.com:amr").forAnyValue().like("authenticated")}.
   *
   * @param provider the provider as its keys name it, its URL without {@code https://}
   * @param claim the claim: {@code "aud"}, {@code "sub"}
   * @throws InvalidPolicyException if one of them is empty, or has a wildcard
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">
   *     Available keys for AWS OIDC federation</a>
   */
  public static StringKey webIdentity(String provider, String claim) {
    return StringKey.of("${Provider}:${Claim}", provider, claim);
  }
}
