package dev.carillon.internal.iam.value;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.name.NearestNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Condition keys whose values are names that AWS lists, as of November 2026. AWS may add to a list:
 * only what is written as one of the names is not, in another letter case or with another mark, is
 * wrong, and what is near one or its last word is doubtful.
 */
public final class NamedValues {

  /** The address of a page of {@code https://docs.aws.amazon.com/}; below it keys and values. */
  private static final String PAGES =
      """
      IAM/latest/UserGuide/reference_policies_condition-keys.html
        aws:PrincipalType Account User FederatedUser AssumedRole Anonymous
      AmazonS3/latest/userguide/acl-overview.html
        s3:x-amz-acl private public-read public-read-write aws-exec-read authenticated-read bucket-owner-read bucket-owner-full-control log-delivery-write
      AmazonS3/latest/API/API_PutObject.html
        s3:x-amz-server-side-encryption AES256 aws:kms aws:kms:dsse
        s3express:x-amz-server-side-encryption AES256 aws:kms
        s3:object-lock-mode GOVERNANCE COMPLIANCE
        s3:object-lock-legal-hold ON OFF
        s3:x-amz-storage-class STANDARD REDUCED_REDUNDANCY GLACIER STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING DEEP_ARCHIVE GLACIER_IR
      AmazonS3/latest/API/API_CopyObject.html
        s3:x-amz-metadata-directive COPY REPLACE
      AmazonS3/latest/API/API_CreateBucket.html
        s3:x-amz-object-ownership BucketOwnerPreferred ObjectWriter BucketOwnerEnforced
      AmazonS3/latest/userguide/gpbucketnamespaces.html
        s3:x-amz-bucket-namespace account-regional global
      AmazonS3/latest/userguide/access-points-policies.html
        s3:AccessPointNetworkOrigin Internet VPC
      AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
        s3:signatureversion AWS AWS4-HMAC-SHA256
        s3:authType REST-HEADER REST-QUERY-STRING POST
      bedrock/latest/userguide/api-keys-permissions.html
        bedrock:BearerTokenType SHORT_TERM LONG_TERM
        bedrock-mantle:BearerTokenType SHORT_TERM LONG_TERM
      bedrock/latest/userguide/security_iam_id-based-policy-examples-agent.html
        bedrock:ServiceTier default priority flex reserved
      sagemaker/latest/APIReference/API_CreateNotebookInstance.html
        sagemaker:DirectInternetAccess Enabled Disabled
        sagemaker:RootAccess Enabled Disabled
      lambda/latest/dg/urls-auth.html
        lambda:FunctionUrlAuthType AWS_IAM NONE
      AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html
        ec2:MetadataHttpTokens optional required
        ec2:MetadataHttpEndpoint enabled disabled
      AWSEC2/latest/APIReference/API_Placement.html
        ec2:Tenancy default dedicated host
      AWSEC2/latest/APIReference/API_CreateVolume.html
        ec2:VolumeType standard io1 io2 gp2 gp3 sc1 st1
      AWSEC2/latest/APIReference/API_Image.html
        ec2:Owner amazon aws-marketplace aws-backup-vault
        ec2:ImageType machine kernel ramdisk
        ec2:RootDeviceType ebs instance-store
      AWSEC2/latest/APIReference/API_InstanceMarketOptionsRequest.html
        ec2:InstanceMarketType spot on-demand capacity-block
      AWSEC2/latest/APIReference/API_CreatePlacementGroup.html
        ec2:PlacementGroupStrategy cluster partition spread
      vpc/latest/privatelink/security_iam_id-based-policy-examples.html
        ec2:VpceServiceOwner amazon aws-marketplace
      kms/latest/APIReference/API_CreateGrant.html
        kms:GrantOperations Decrypt Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo Sign Verify GetPublicKey CreateGrant RetireGrant DescribeKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateMac VerifyMac DeriveSharedSecret
      kms/latest/APIReference/API_CreateKey.html
        kms:KeyOrigin AWS_KMS EXTERNAL AWS_CLOUDHSM EXTERNAL_KEY_STORE
        kms:KeySpec SYMMETRIC_DEFAULT RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 HMAC_224 HMAC_256 HMAC_384 HMAC_512 SM2
        kms:EncryptionAlgorithm SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE
        kms:SigningAlgorithm RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA
        kms:MessageType RAW DIGEST EXTERNAL_MU
        kms:KeyUsage SIGN_VERIFY ENCRYPT_DECRYPT GENERATE_VERIFY_MAC KEY_AGREEMENT
      amazondynamodb/latest/developerguide/specifying-conditions.html
        dynamodb:Select ALL_ATTRIBUTES ALL_PROJECTED_ATTRIBUTES SPECIFIC_ATTRIBUTES COUNT
        dynamodb:ReturnValues ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW NONE
      amazondynamodb/latest/developerguide/transaction-apis-iam.html
        dynamodb:EnclosingOperation ExecuteTransaction TransactGetItems TransactWriteItems
      Route53/latest/DeveloperGuide/specifying-conditions-route53.html
        route53:ChangeResourceRecordSetsActions CREATE UPSERT DELETE
        route53:ChangeResourceRecordSetsRecordTypes A AAAA CAA CNAME DS HTTPS MX NAPTR NS PTR SOA SPF SRV SSHFP SVCB TLSA TXT
      systems-manager/latest/userguide/sysman-paramstore-access.html
        ssm:Overwrite true false
        ssm:Recursive true false
      AmazonECS/latest/developerguide/ecs-exec.html
        ecs:enable-execute-command true false
      sns/latest/api/API_Subscribe.html
        sns:Protocol http https email email-json sms sqs application lambda firehose
      apigateway/latest/developerguide/security_iam_service-with-iam.html
        apigateway:Request/EndpointType EDGE REGIONAL PRIVATE
        apigateway:Resource/EndpointType EDGE REGIONAL PRIVATE
        apigateway:Request/AuthorizerType TOKEN REQUEST COGNITO_USER_POOLS JWT
        apigateway:Resource/AuthorizerType TOKEN REQUEST COGNITO_USER_POOLS JWT
        apigateway:Request/RouteAuthorizationType NONE AWS_IAM CUSTOM JWT COGNITO_USER_POOLS
        apigateway:Resource/RouteAuthorizationType NONE AWS_IAM CUSTOM JWT COGNITO_USER_POOLS
      iot/latest/developerguide/connect-policy.html
        iot:ConnectAttributes PersistentConnect LastWill
      AmazonS3/latest/userguide/s3-express-security-iam.html
        s3express:SessionMode ReadOnly ReadWrite
      AmazonS3/latest/API/API_S3VectorBuckets_EncryptionConfiguration.html
        s3vectors:sseType AES256 aws:kms
      AmazonS3/latest/API/API_s3Buckets_EncryptionConfiguration.html
        s3tables:SSEAlgorithm AES256 aws:kms
      elasticloadbalancing/latest/userguide/security_iam_service-with-iam.html
        elasticloadbalancing:Scheme internal internet-facing
      elasticloadbalancing/latest/APIReference/API_CreateListener.html
        elasticloadbalancing:ListenerProtocol HTTP HTTPS TCP SSL TLS UDP TCP_UDP QUIC TCP_QUIC
      accounts/latest/reference/security_iam_service-with-iam.html
        account:AlternateContactTypes BILLING OPERATIONS SECURITY
      ebs/latest/userguide/recycle-bin-perms.html
        rbin:Request/ResourceType EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME
        rbin:Attribute/ResourceType EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME
      IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
        iam:FIDO-certification L1 L1plus L2 L2plus L3 L3plus
        saml:sub_type persistent transient
        iam:RegisterSecurityKey Create Activate
      acm/latest/userguide/acm-conditions.html
        acm:ValidationMethod EMAIL DNS HTTP
        acm:CertificateTransparencyLogging ENABLED DISABLED
      acm/latest/APIReference/API_CertificateOptions.html
        acm:Export ENABLED DISABLED
      acm/latest/APIReference/API_RequestCertificate.html
        acm:KeyAlgorithm RSA_1024 RSA_2048 RSA_3072 RSA_4096 EC_prime256v1 EC_secp384r1 EC_secp521r1
      autoscaling/application/APIReference/API_RegisterScalableTarget.html
        application-autoscaling:service-namespace ecs elasticmapreduce ec2 appstream dynamodb rds sagemaker custom-resource comprehend lambda cassandra kafka elasticache neptune workspaces
      autoscaling/ec2/APIReference/API_InstanceMetadataOptions.html
        autoscaling:MetadataHttpTokens optional required
        autoscaling:MetadataHttpEndpoint disabled enabled
      imagebuilder/latest/APIReference/API_InstanceMetadataOptions.html
        imagebuilder:Ec2MetadataHttpTokens optional required
      codeconnections/latest/APIReference/API_Connection.html
        codeconnections:ProviderType Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps
        codestar-connections:ProviderType Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps
      eks/latest/APIReference/API_CreateAccessConfigRequest.html
        eks:authenticationMode API API_AND_CONFIG_MAP CONFIG_MAP
      eks/latest/APIReference/API_CreateAccessEntry.html
        eks:accessEntryType STANDARD EC2 EC2_LINUX EC2_WINDOWS FARGATE_LINUX HYBRID_LINUX HYPERPOD_LINUX
      eks/latest/APIReference/API_AccessScope.html
        eks:accessScope cluster namespace
      eks/latest/APIReference/API_UpgradePolicyRequest.html
        eks:supportType STANDARD EXTENDED
      kms/latest/developerguide/conditions-kms.html
        kms:ExpirationModel KEY_MATERIAL_EXPIRES KEY_MATERIAL_DOES_NOT_EXPIRE
        kms:GrantConstraintType EncryptionContextEquals EncryptionContextSubset
        kms:MacAlgorithm HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512
        kms:MultiRegionKeyType PRIMARY REPLICA
      neptune/latest/userguide/iam-data-condition-keys.html
        neptune-db:QueryLanguage Gremlin OpenCypher Sparql
      organizations/latest/APIReference/API_CreatePolicy.html
        organizations:PolicyType SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY TAG_POLICY BACKUP_POLICY AISERVICES_OPT_OUT_POLICY CHATBOT_POLICY SECURITYHUB_POLICY INSPECTOR_POLICY UPGRADE_ROLLOUT_POLICY BEDROCK_POLICY
      AmazonRDS/latest/APIReference/API_CreateDBClusterEndpoint.html
        rds:EndpointType READER WRITER ANY CUSTOM
      AmazonElastiCache/latest/dg/IAM.ConditionKeys.html
        elasticache:EngineType memcached redis valkey
      secretsmanager/latest/userguide/whats-in-a-secret.html
        secretsmanager:VersionStage AWSCURRENT AWSPENDING AWSPREVIOUS
      cognito/latest/developerguide/role-trust-and-permissions.html
        cognito-identity.amazonaws.com:amr authenticated unauthenticated
      OAM/latest/APIReference/API_PutSinkPolicy.html
        oam:ResourceTypes AWS::CloudWatch::Metric AWS::Logs::LogGroup AWS::XRay::Trace AWS::ApplicationInsights::Application AWS::InternetMonitor::Monitor AWS::ApplicationSignals::Service AWS::ApplicationSignals::ServiceLevelObjective
      sagemaker/latest/APIReference/API_CreateDomain.html
        sagemaker:AppNetworkAccessType PublicInternetOnly VpcOnly
      sagemaker/latest/APIReference/API_CreateModelPackage.html
        sagemaker:ModelApprovalStatus Approved Rejected PendingManualApproval
      sagemaker/latest/dg/sms-security-permission-workteam.html
        sagemaker:WorkteamType public-crowd private-crowd vendor-crowd
      step-functions/latest/dg/call-https-apis.html
        states:HTTPMethod GET POST PUT DELETE PATCH HEAD OPTIONS
      appsync/latest/devguide/using-private-apis.html
        appsync:Visibility GLOBAL PRIVATE
      transfer/latest/APIReference/API_CreateServer.html
        transfer:RequestServerDomain S3 EFS
        transfer:RequestServerEndpointType PUBLIC VPC VPC_ENDPOINT
        transfer:RequestServerProtocols SFTP FTP FTPS AS2
      vpc-lattice/latest/ug/auth-policies.html
        vpc-lattice-svcs:RequestMethod GET POST PUT DELETE PATCH HEAD OPTIONS
      vpc-lattice/latest/APIReference/API_CreateService.html
        vpc-lattice:AuthType NONE AWS_IAM
      """;

  /**
   * What tokens of Amazon EKS and of GitHub are for; in China it is the other one.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html">
   *     Assign IAM roles to Kubernetes service accounts</a>
   */
  private static final List<String> AUDIENCES =
      List.of("sts.amazonaws.com", "sts.amazonaws.com.cn");

  private static final Map<String, List<String>> VALUES = new HashMap<>();

  static {
    PageRows.of(PAGES)
        .forEach(
            row -> VALUES.put(row.get(0).toLowerCase(Locale.ROOT), row.subList(1, row.size())));
  }

  private NamedValues() {}

  /** Returns whether AWS lists the values of a key, in any letter case. */
  public static boolean has(String key) {
    return !names(key).isEmpty();
  }

  private static List<String> names(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    boolean isAudience =
        folded.endsWith(":aud")
            && (folded.startsWith("oidc.eks.") || folded.startsWith("token.actions."));
    return isAudience ? AUDIENCES : VALUES.getOrDefault(folded, List.of());
  }

  /**
   * Returns the value of a key that was meant by one that it does not have.
   *
   * @param ignoresCase whether values are the same in whatever letter case
   */
  public static Optional<String> meant(String key, String value, boolean ignoresCase) {
    List<String> names = names(key);
    boolean isOne =
        names.stream()
            .anyMatch(name -> ignoresCase ? name.equalsIgnoreCase(value) : name.equals(value));
    if (isOne) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> isWritten(name, value))
        .findFirst()
        .or(() -> names.stream().filter(name -> endsInWord(name, value)).findFirst())
        .or(() -> names.stream().filter(name -> isEncryption(name, value)).findFirst())
        // Names with numbers are near to one another, and to those that AWS will add.
        .or(
            () ->
                value.chars().anyMatch(Character::isDigit)
                    ? Optional.empty()
                    : NearestNames.near(value, names));
  }

  /** Returns whether a value is the last word of a name: {@code kms} of {@code aws:kms}. */
  private static boolean endsInWord(String name, String value) {
    int at = name.length() - value.length();
    return at > 0
        && !value.isEmpty()
        && name.endsWith(value)
        && (!Character.isLetterOrDigit(name.charAt(at - 1))
            || (Character.isUpperCase(value.charAt(0))
                && Character.isLowerCase(name.charAt(at - 1))));
  }

  /** Returns whether pages call an encryption so: {@code SSE-KMS} is {@code aws:kms}. */
  private static boolean isEncryption(String name, String value) {
    List<String> words =
        List.of(value.toLowerCase(Locale.ROOT).replaceFirst("^sse-", "").split("-"));
    return name.startsWith("aws:") && List.of(name.split(":")).containsAll(words);
  }

  /** Returns whether a value has the letters and digits of a name, or ends in it. */
  public static boolean isWritten(String name, String value) {
    return letters(name).equals(letters(value)) || value.endsWith(':' + name);
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
