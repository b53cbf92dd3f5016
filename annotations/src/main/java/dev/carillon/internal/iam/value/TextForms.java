package dev.carillon.internal.iam.value;

import java.util.HashMap;
import java.util.Map;

/** What the values of condition keys of services and of identity providers look like, as text. */
final class TextForms {

  /** The key of all clusters of Amazon EKS, each of which is a provider of its own. */
  static final String SERVICE_ACCOUNT = "oidc.eks:sub";

  /**
   * A form.
   *
   * @param id the check that finds another value
   * @param text the values, as a regular expression
   * @param any the values, as a pattern of IAM's
   * @param words what they are, for a message
   */
  record Form(String id, String text, String any, String words) {}

  static final Map<String, Form> ALL = new HashMap<>();

  private static final String NO_ZONE = "(?!" + Regions.REGION + "[a-z]$).*";

  static {
    put(
        "(?!.*\\.amazonaws\\.com$).*|.+\\." + Regions.REGION + "\\.amazonaws\\.com",
        "of a Region, as s3.eu-west-1.amazonaws.com is",
        "kms:viaservice");
    put(
        "(?s)(?!arn:|AROA[A-Z0-9]+$).*",
        "an id as AROAEXAMPLE12345:session, or a name",
        "aws:userid",
        "aws:username");
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html
    putLike(
        "Custom::.+|[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+(::MODULE)?",
        "?*::?*",
        "a type such as AWS::S3::Bucket",
        "cloudformation:resourcetypes");
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
    for (String key : new String[] {"ec2:region", "s3:locationconstraint"}) {
      String words = "a Region such as eu-west-1; leave out the letter of the zone";
      ALL.put(key, new Form("INVALID_REGION", NO_ZONE, "*", words));
    }
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
    put(
        "(?!" + Regions.REGION + "$).*",
        "a zone, as eu-west-1a is of the Region eu-west-1",
        "ec2:availabilityzone");
    // https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
    put(
        "system:serviceaccount:[^:/]+:[^:/]+",
        "a service account as system:serviceaccount:namespace:name is",
        SERVICE_ACCOUNT);
    // https://docs.github.com/en/actions/reference/security/oidc
    putLike(
        "repo:[^/: ]+/[^: ]+(:(pull_request|ref:refs/.+|(?!ref:)[a-z_]+:.+))?|(?!repo:)[a-z_]+:.*",
        "?*:*",
        "a subject as repo:owner/repository:ref:refs/heads/main is",
        "token.actions.githubusercontent.com:sub");
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
    put(
        "arn:.*|/?[A-Za-z0-9][A-Za-z0-9._-]{2,254}(/.*)?",
        "a bucket and the key of an object, such as /amzn-s3-demo-bucket/key",
        "s3:x-amz-copy-source");
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
    putLike(
        "arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+",
        "arn:aws*:kms:*:*:key/?*",
        "the ARN of a key, arn:aws:kms:region:account:key/key-id",
        "s3:x-amz-server-side-encryption-aws-kms-key-id");
    // https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
    put("(?i)AWS.*", "AWS4-HMAC-SHA256, or AWS for version 2", "s3:signatureversion");
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    put(
        "[\\w+=,.@:/-]{2,1224}",
        "2 to 1,224 letters, digits and marks of +=,.@:/-",
        "sts:externalid");
    put(
        "[\\w+=,.@-]{2,64}",
        "2 to 64 letters, digits and marks of +=,.@-",
        "sts:rolesessionname",
        "sts:sourceidentity",
        "aws:sourceidentity");
    // https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html
    put(
        "(?!" + Regions.REGION + "_).*",
        "the id of an identity pool, but of a user pool",
        "cognito-identity.amazonaws.com:aud");
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html
    putLike(
        "(?i)https://[^/]+/saml(/.*)?",
        "https://?*/saml*",
        "an address of AWS to sign in, such as https://signin.aws.amazon.com/saml",
        "saml:aud");
    // https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
    put(
        "[0-9]{12}|.*[.:*].*",
        "a service such as s3.amazonaws.com, an account or an ARN",
        "lambda:principal");
    // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-rrset-conditions.html
    put(
        "([^A-Z]*[^A-Z.])?",
        "a name in small letters without a dot at its end",
        "route53:changeresourcerecordsetsnormalizedrecordnames");
  }

  private TextForms() {}

  private static void put(String text, String words, String... keys) {
    for (String key : keys) {
      putLike(text, "*", words, key);
    }
  }

  private static void putLike(String text, String any, String words, String key) {
    ALL.put(key, new Form("INVALID_VALUE_FOR_CONDITION_KEY", text, any, words));
  }
}
