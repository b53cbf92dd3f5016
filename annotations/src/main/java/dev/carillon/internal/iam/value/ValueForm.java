package dev.carillon.internal.iam.value;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a condition key look like, where AWS says so: a condition on another one never
 * holds.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 */
public final class ValueForm {

  private static final String ACCOUNT = "????????????";

  /** What is like a type of instances, of which what is not like any is left alone. */
  private static final String LIKE_A_TYPE =
      "([a-z]+\\.)?[a-z]+[0-9][a-z0-9-]*[.-]?([0-9]*x)?(nano|micro|small|medium|large|metal)";

  /** What stands for the ARNs of a type of resources of a service. */
  private static final String OF_TYPE =
      "(?!arn:).*|arn:aws[a-z-]*:$1:[a-z0-9-]+:[0-9]{12}:$2/.+  arn:aws*:$1:*:*:$2/?*"
          + "  an ARN as arn:aws:$1:region:account:$2/… is";

  /**
   * The address of a page; below it keys and, behind two spaces each, the values as a regular
   * expression and as a pattern of IAM's, what they are, for a message, and the check if it has
   * another. {@code ~} as the pattern is {@code *} where a wildcard stands for any letters: the
   * rest has the form. {@code @} stands for a Region, {@code @type} for a type of instances,
   * {@code @arn} for the ARNs of a service and a type. Of keys of ARNs, what is no ARN is fine:
   * that is told already. AWS's own pages write "aws" and "partner" as accounts of policies, and
   * "EXAMPLE" into digests.
   */
  private static final String TABLE =
      """
      https://docs.aws.amazon.com/organizations/latest/APIReference/API_OrganizationalUnit.html
        aws:principalorgid aws:resourceorgid aws:sourceorgid aws:vpceorgid  o-[a-z0-9]{10,32}  o-??????????*  o- and 10 to 32 small letters or digits
        aws:principalorgpaths aws:resourceorgpaths aws:sourceorgpaths aws:vpceorgpaths  o-[a-z0-9]{10,32}/r-[0-9a-z]{4,32}/(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}/)*  o-??????????*/r-????*/  a path as o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ is, with the slash at its end or a wildcard
      https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
        autoscaling:instancetype autoscaling:instancetypes cloud9:instancetype ec2:instancetype  [A-Za-z0-9-]+\\.[A-Za-z0-9.-]+|(?!@type|[a-z]{1,4}[0-9][a-z0-9-]*$).*  *  a type as t3.micro is
      https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html
        rds:databaseclass  db\\.[A-Za-z0-9.-]+|(?!@type).*  *  a type as db.t3.micro is
      https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html
        elasticache:cachenodetype  cache\\.[A-Za-z0-9.-]+|(?!@type).*  *  a type as cache.t3.micro is
      https://docs.aws.amazon.com/sagemaker/latest/dg/notebooks-available-instance-types.html
        sagemaker:instancetypes  ml\\.[A-Za-z0-9.-]+|(?!@type).*  *  a type as ml.t3.medium is
      https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
        kms:viaservice  (?!.*\\.amazonaws\\.com$).*\\..*|.+\\.@\\.amazonaws\\.com  *  a service of a Region, as s3.eu-west-1.amazonaws.com is
      https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
        kms:requestalias kms:resourcealiases payment-cryptography:requestalias payment-cryptography:resourcealiases  alias/.+  alias/?*  an alias as alias/name is
      https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
        ecs:cluster  (?!arn:).*|arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:cluster/.+  arn:aws*:ecs:*:*:cluster/?*  an ARN as arn:aws:ecs:…:cluster/name is
        lambda:functionarn lambda:sourcefunctionarn secretsmanager:rotationlambdaarn  (?!arn:).*|arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:.+  arn:aws*:lambda:*:*:function:?*  an ARN as arn:aws:lambda:…:function:name is
        iam:policyarn iam:permissionsboundary  (?!arn:).*|arn:aws[a-z-]*:iam::[0-9a-z-]+:policy/.+  arn:aws*:iam:*:*:policy/?*  an ARN as arn:aws:iam:…:policy/name is
        ec2:instanceprofile ec2:newinstanceprofile  (?!arn:).*|arn:aws[a-z-]*:iam::[0-9]{12}:instance-profile/.+  arn:aws*:iam:*:*:instance-profile/?*  an ARN as arn:aws:iam::…:instance-profile/name is
        ec2:acceptervpc ec2:requestervpc ec2:vpc networkmanager:vpcarn  (?!arn:).*|arn:aws[a-z-]*:ec2:[a-z0-9-]+:[0-9]{12}:vpc/.+  arn:aws*:ec2:*:*:vpc/?*  an ARN as arn:aws:ec2:…:vpc/vpc-id is
        ec2:subnet networkmanager:subnetarns  (?!arn:).*|arn:aws[a-z-]*:ec2:[a-z0-9-]+:[0-9]{12}:subnet/.+  arn:aws*:ec2:*:*:subnet/?*  an ARN as arn:aws:ec2:…:subnet/subnet-id is
        account aws:sourceowner  [0-9]{12}  ????????????  12 digits
        region  @$  *  a Region such as eu-west-1  INVALID_REGION
        networkmanager:tgwrtbarn  @arn:ec2:transit-gateway-route-table
        networkmanager:vpnconnectionarn  @arn:ec2:vpn-connection
        apprunner:observabilityconfigurationarn  @arn:apprunner:observabilityconfiguration
        apprunner:servicearn  @arn:apprunner:service
        apprunner:vpcconnectorarn  @arn:apprunner:vpcconnector
        vpc-lattice:resourceconfigurationarn  @arn:vpc-lattice:resourceconfiguration
        vpc-lattice:servicearn vpc-lattice-svcs:servicearn  @arn:vpc-lattice:service
        vpc-lattice:servicenetworkarn vpc-lattice-svcs:servicenetworkarn  @arn:vpc-lattice:servicenetwork
        vpc-lattice:targetgrouparns  @arn:vpc-lattice:targetgroup
      https://docs.aws.amazon.com/network-manager/latest/tgwnm/nm-security-iam.html
        networkmanager:cgwarn  @arn:ec2:customer-gateway
        networkmanager:tgwarn  @arn:ec2:transit-gateway
        networkmanager:tgwconnectpeerarn  @arn:ec2:transit-gateway-connect-peer
      https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_id-based-policy-examples.html
        apprunner:autoscalingconfigurationarn  @arn:apprunner:autoscalingconfiguration
        apprunner:connectionarn  @arn:apprunner:connection
      https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-endpoint-policies.html
        execute-api:viadomainarn  @arn:execute-api:/domainnames
      https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclave.html (and conditions-nitro-tpm.html)
        kms:recipientattestation:imagesha384  (?i)([0-9a-f]|example)+  *  made of hexadecimal digits
        kms:recipientattestation:pcr  ([0-9a-f]|EXAMPLE)+  *  made of hexadecimal digits in lower case
      https://docs.aws.amazon.com/privateca/latest/userguide/template-varieties.html
        acm-pca:templatearn  arn:aws[a-z-]*:acm-pca:::template/[^/]+/V[0-9]+|(?!arn:).*  arn:aws*:acm-pca:::template/?*/V?*  the ARN of a template as arn:aws:acm-pca:::template/EndEntityCertificate/V1
      https://docs.aws.amazon.com/dtconsole/latest/userguide/security_iam_id-based-policies-connections.html
        codeconnections:fullrepositoryid codestar-connections:fullrepositoryid  [^/:]+(/[^/:]+)+  ?*/?*  owner/repository
      https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-conditional-branch.html
        codecommit:references  refs/(?!head/|tag/).+  refs/?*  a reference as refs/heads/main is
      https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
        eks:policyarn  (?!arn:).*|arn:aws[a-z-]*:eks::aws:cluster-access-policy/.+  arn:aws*:eks::aws:cluster-access-policy/?*  an ARN as arn:aws:eks::aws:cluster-access-policy/name is
      https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html
        route53:vpcs  VPCId=[^,]*,VPCRegion=.*  VPCId=*,VPCRegion=*  a VPC as VPCId=vpc-1a2b3c4d,VPCRegion=eu-west-1 is
        route53profiles:hostedzonedomains route53profiles:resolverruledomains  (.*[^.])?  ~  a name without a dot at its end
        route53profiles:resourceids  vpc-.*  vpc-*  an id, as vpc-1a2b3c4d is
      https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
        ec2:vpceservicename  (?!.*\\.amazonaws\\.com$)[^.]+(\\.[^.]+)+  ?*.?*  a name as com.amazonaws.eu-west-1.s3 is
      https://docs.aws.amazon.com/transcribe/latest/APIReference/API_StartTranscriptionJob.html
        transcribe:outputbucketname  (?!arn:|.*/).+  *  the name of a bucket alone
      https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html
        ec2:region s3:locationconstraint  @$|EU|  *  a Region such as eu-west-1; leave out the letter of the zone  INVALID_REGION
      https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html (only the word in front: pages have ids of any length)
        apprunner:vpcid cloudshell:vpcids codebuild:vpcconfig.vpcid codeconnections:vpcid ec2:vpcid glue:vpcids lambda:vpcids vpc-lattice:vpcid vpc-lattice-svcs:sourcevpc  vpc-.*  vpc-*  an id, as vpc-1a2b3c4d is
        autoscaling:vpczoneidentifiers bedrock-agentcore:subnets cloud9:subnetid cloudshell:subnetids codebuild:vpcconfig.subnets comprehend:vpcsubnets ec2:subnetid ecs:subnet elasticloadbalancing:subnet glue:subnetids lambda:subnetids sagemaker:vpcsubnets  subnet-.*  subnet-*  an id, as subnet-1a2b3c4d is
        bedrock-agentcore:securitygroups cloudshell:securitygroupids codebuild:vpcconfig.securitygroupids comprehend:vpcsecuritygroupids ec2:securitygroupid elasticloadbalancing:securitygroup glue:securitygroupids lambda:securitygroupids sagemaker:vpcsecuritygroupids vpc-lattice:securitygroupids  sg-.*  sg-*  an id, as sg-1a2b3c4d is
        apprunner:vpcendpointid vpc-lattice:vpcendpointid  vpce-.*  vpce-*  an id, as vpce-1a2b3c4d is
      https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
        aws:sourcevpc  vpc-([0-9a-z]{8}|[0-9a-z]{17})  vpc-????????*  vpc- and 8 or 17 characters  INVALID_VPC_FORMAT
        aws:ec2instancesourcevpc  vpc-([0-9a-z]{8}|[0-9a-z]{17})  vpc-????????*  vpc- and 8 or 17 characters
        aws:sourcevpce  vpce-([0-9a-z]{8}|[0-9a-z]{17})  vpce-????????*  vpce- and 8 or 17 characters  INVALID_VPCE_FORMAT
        aws:sourcevpcarn  arn:aws[a-z-]*:ec2:[a-z0-9-]+:[0-9]{12}:vpc/vpc-([0-9a-z]{8}|[0-9a-z]{17})  arn:aws*:ec2:?*:????????????:vpc/vpc-????????*  the ARN of a VPC, arn:aws:ec2:region:account:vpc/vpc-id
        aws:userid aws:username  (?s)(?!arn:|AROA[A-Z0-9]+$|(?!(?i)AROA)(?=[^:]*[a-z])[\\w+=,.@-]+:).*  *  an id as AROAEXAMPLE12345:session, or a name
      https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html
        cloudformation:resourcetypes  Custom::.+|[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+(::MODULE)?  ?*::?*  a type such as AWS::S3::Bucket
      https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
        ec2:availabilityzone  (?!@$).*  *  a zone, as eu-west-1a is of the Region eu-west-1
      https://docs.aws.amazon.com/ram/latest/userguide/shareable.html
        ram:permissionresourcetype ram:requestedresourcetype  [a-z0-9-]+:[A-Za-z0-9-]+  ?*:?*  a type as ec2:Subnet is
      https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
        oidc.eks:sub  system:serviceaccount:[^:/]+:[^:/]+  *  a service account as system:serviceaccount:namespace:name is
      https://docs.github.com/en/actions/reference/security/oidc
        token.actions.githubusercontent.com:sub  repo:[^/: ]+/[^: ]+(:(pull_request|ref:refs/(heads|tags|pull|remotes)/.+|(?!ref:)[a-z_]+:.+))?|(?!repo:)[a-z_]+:.*  ?*:*  a subject as repo:owner/repository:ref:refs/heads/main is
      https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
        oidc.circleci:sub  org/[^/]+/project/[^/]+/.+  org/*/project/*  a subject as org/id/project/id/user/id is
      https://docs.gitlab.com/ci/secrets/id_token_authentication/
        gitlab.com:sub  (?!repo:)[a-z_]+:.+  ?*:*  a subject as project_path:group/project:ref_type:branch:ref:main is
      https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
        app.terraform.io:sub  organization:.+  organization:*  a subject as organization:o:project:p:workspace:w:run_phase:apply is
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
        s3:x-amz-copy-source  arn:(?![^:]*:s3:::).*|/?[A-Za-z0-9][A-Za-z0-9._-]{2,254}(/.*)?  *  a bucket and the key of an object, such as /amzn-s3-demo-bucket/key
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
        s3:x-amz-server-side-encryption-aws-kms-key-id  arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+  arn:aws*:kms:*:*:key/?*  the ARN of a key, arn:aws:kms:region:account:key/key-id
      https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
        s3:signatureversion  (?i)AWS(4-.+)?  *  AWS4-HMAC-SHA256, or AWS for version 2
      https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
        sts:externalid  [\\w+=,.@:/-]{2,1224}  *  2 to 1,224 letters, digits and marks of +=,.@:/-
        sts:rolesessionname sts:sourceidentity aws:sourceidentity  [\\w+=,.@-]{2,64}  *  2 to 64 letters, digits and marks of +=,.@-
      https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
        sts:taskpolicyarn  (?!arn:).*|arn:aws[a-z-]*:iam::aws:policy/root-task/.+  arn:aws*:iam::aws:policy/root-task/?*  an ARN as arn:aws:iam::aws:policy/root-task/name is
      https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html
        cognito-identity.amazonaws.com:aud  (?!@_|[0-9a-f-]{32,}$).*  *  the id of an identity pool, as eu-west-1:1a2b3c4d-… is
      https://docs.aws.amazon.com/athena/latest/ug/odbc-azure-saml-sso.html (programs name an address of their own)
        saml:aud  (?i)https://([^/]+\\.)?signin\\.[^/]+/saml(/.*)?|https?://(?![^/]*amazon)[^/]+(/.*)?  http*://?*  an address of AWS to sign in, such as https://signin.aws.amazon.com/saml
      https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
        lambda:principal  [0-9]{12}|.*[.:*].*  *  a service such as s3.amazonaws.com, an account or an ARN
      https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-rrset-conditions.html
        route53:changeresourcerecordsetsnormalizedrecordnames  (?!.*\\.$)(?!.*[^a-z0-9_.\\\\-])(?!.*\\\\(?![0-7]{3})).*  ~  a name in small letters without a dot at its end, with codes for other marks (\\052 for *)
      """
          .replace("@type", LIKE_A_TYPE)
          .replaceAll("@arn:([a-z0-9-]+):([a-z/-]+)", OF_TYPE)
          .replaceAll("@(?=[\\\\$_\\[])", Regions.REGION);

  /** Ends of keys that say whether there are several, or name an account of Kubernetes. */
  private static final List<String> OTHERWISE_CALLED =
      List.of("serviceaccount", "crossaccount", "multiaccount", "crossregion", "multiregion");

  private static final Map<String, ValueForm> FORMS = new HashMap<>();

  static {
    PageRows.belowPages(TABLE).forEach(ValueForm::put);
  }

  private final String id;
  private final String text;
  private final boolean isOfLetters;
  private final String any;
  private final String words;

  /** Made when a value is judged: most programs only ask whether a key has a form. */
  private @Nullable Pattern pattern;

  private ValueForm(String id, String text, String any, String words) {
    this.id = id;
    this.text = text;
    this.isOfLetters = any.equals("~");
    this.any = isOfLetters ? "*" : any;
    this.words = words;
  }

  /**
   * Returns under which name the form of a key stands. The provider of each cluster of Amazon EKS,
   * customer of CircleCI and register of a signed document has keys of its own; what keys of
   * services call an account or a Region is one by AWS's tables.
   */
  private static String folded(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    if (folded.startsWith("kms:recipientattestation:")) {
      return folded.replaceFirst("(nitrotpm)?pcr[0-9]+$", "pcr");
    }
    if (folded.startsWith("oidc.")) {
      return folded.replaceFirst("^(oidc\\.(eks|circleci))\\..*(:sub)$", "$1$3");
    }
    boolean isNamed =
        FORMS.containsKey(folded)
            || folded.indexOf(':') != folded.lastIndexOf(':')
            || folded.indexOf('/') >= 0
            || folded.indexOf('.') >= 0
            || OTHERWISE_CALLED.stream().anyMatch(folded::endsWith)
            || folded.equals("aws:requestedregion");
    return isNamed
        ? folded
        : isCalled("account", folded) ? "account" : isCalled("region", folded) ? "region" : folded;
  }

  private static boolean isCalled(String name, String key) {
    String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    return one.endsWith(name) || one.endsWith(name + "id");
  }

  private static void put(List<String> row) {
    String id = row.size() > 4 ? row.get(4) : "INVALID_VALUE_FOR_CONDITION_KEY";
    ValueForm form = new ValueForm(id, row.get(1), row.get(2), row.get(3));
    for (String key : row.get(0).split(" ", -1)) {
      FORMS.put(key, form);
    }
  }

  /** Returns the form of the values of a key, in any letter case; empty if they have none. */
  public static Optional<ValueForm> of(String key) {
    return Optional.ofNullable(FORMS.get(folded(key)));
  }

  /** Returns whether the values of a key, in any letter case, have a form. */
  public static boolean has(String key) {
    return FORMS.containsKey(folded(key));
  }

  /** Returns the check that finds another value, by the name of its constant. */
  public String id() {
    return id;
  }

  /** Returns what the values are, for a message. */
  public String words() {
    return words;
  }

  /** Returns whether the values are ids of accounts. */
  public boolean isAccount() {
    return any.equals(ACCOUNT);
  }

  /** Returns whether the values are Regions. */
  public boolean isRegion() {
    return id.equals("INVALID_REGION");
  }

  /** Returns whether the values begin with the id of an organization. */
  public boolean isOrganization() {
    return any.startsWith("o-");
  }

  /** Returns the values as a pattern of IAM's. */
  public WildcardPattern any() {
    return WildcardPattern.of(any);
  }

  /** Returns whether the key can have a value, or one that matches a pattern. */
  public boolean admits(String value) {
    if (isOfLetters) {
      return pattern().matcher(value.replace("*", "000").replace('?', '0')).matches();
    }
    int wildcard = 0;
    while (wildcard < value.length() && "*?".indexOf(value.charAt(wildcard)) < 0) {
      wildcard++;
    }
    Matcher start = pattern().matcher(value.substring(0, wildcard));
    boolean whole = start.matches();
    return wildcard == value.length()
        ? whole
        : (whole || start.hitEnd()) && WildcardPattern.of(value).intersects(any());
  }

  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(text);
      pattern = known;
    }
    return known;
  }
}
