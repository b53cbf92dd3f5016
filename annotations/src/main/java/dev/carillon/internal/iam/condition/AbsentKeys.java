package dev.carillon.internal.iam.condition;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.page.PageRows;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Global keys that the requests for some actions do not have: no table of AWS's lists these keys
 * with the actions that support them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 */
public final class AbsentKeys {

  /** The address of a page; below it, with two spaces in between, keys and actions without them. */
  private static final String TABLE =
      """
      https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
        aws:resourceaccount|aws:resourceorgid|aws:resourceorgpaths  auditmanager:updateassessmentframeworkshare|detective:acceptinvitation|ds:acceptshareddirectory
        aws:resourceaccount|aws:resourceorgid|aws:resourceorgpaths  ebs:.*
        aws:resourceaccount|aws:resourceorgid|aws:resourceorgpaths  ec2:(accepttransitgatewaypeeringattachment|acceptvpcendpointconnections|acceptvpcpeeringconnection|createtransitgatewaypeeringattachment|createvpcendpoint|createvpcpeeringconnection)
        aws:resourceaccount|aws:resourceorgid|aws:resourceorgpaths  (guardduty|securityhub):acceptadministratorinvitation|macie2:acceptinvitation|es:acceptinboundconnection
        aws:resourceaccount|aws:resourceorgid|aws:resourceorgpaths  route53:(associatevpcwithhostedzone|createvpcassociationauthorization)
      https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html
        aws:principalaccount|aws:principalarn|aws:principalorgid|aws:principalorgpaths  sts:assumerolewith(saml|webidentity|\\*)
      """;

  private static final List<Row> ROWS =
      PageRows.belowPages(TABLE)
          .map(row -> new Row(Set.of(row.get(0).split("\\|")), Pattern.compile(row.get(1))))
          .toList();

  private static final Set<String> OF_ROWS =
      ROWS.stream().flatMap(row -> row.keys().stream()).collect(Collectors.toUnmodifiableSet());

  /** The services that AWS's page of 2026 lists for each key of the endpoint of a VPC. */
  private static final Set<String> WITH_VPC_ARN =
      services(
          """
          acm-pca applicationinsights apprunner athena cloudformation comprehendmedical
          compute-optimizer datasync discovery ebs ecr ecs firehose healthlake iam iotfleetwise
          iotwireless kinesisanalytics kms lambda medical-imaging omics payment-cryptography polly
          rbin rekognition route53 s3 scheduler servicediscovery servicequotas ssm-contacts
          storagegateway textract transcribe transfer
          """);

  private static final Set<String> WITH_ACCOUNT =
      also(WITH_VPC_ARN, services("dynamodb gamelift shield"));

  private static final Set<String> WITH_ORGANIZATION =
      also(
          WITH_ACCOUNT,
          services(
              """
              b2bi cassandra cloudhsm cognito-identity dms ds-data identitystore iottwinmaker
              kinesis network-firewall pricing qbusiness ses sms-voice sqs workmail
              """));

  private static final Set<String> WITH_PATHS = also(WITH_ACCOUNT, services("secretsmanager sts"));

  private record Row(Set<String> keys, Pattern actions) {}

  private AbsentKeys() {}

  private static Set<String> services(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private static Set<String> also(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns whether there are actions without a key.
   *
   * @param key the key, in lower case
   */
  public static boolean isOne(String key) {
    return OF_ROWS.contains(key) || isOfSomeServices(key);
  }

  /**
   * Returns whether a key is one of those of endpoints that AWS puts in for some services alone.
   *
   * @param key the key, in lower case
   */
  public static boolean isOfSomeServices(String key) {
    return !with(key).isEmpty();
  }

  private static Set<String> with(String key) {
    return switch (key) {
      case "aws:sourcevpcarn" -> WITH_VPC_ARN;
      case "aws:vpceaccount" -> WITH_ACCOUNT;
      case "aws:vpceorgid" -> WITH_ORGANIZATION;
      case "aws:vpceorgpaths" -> WITH_PATHS;
      default -> Set.of();
    };
  }

  /**
   * Returns whether requests for an action, or for all that a pattern with a plain service stands
   * for, do not have a key.
   *
   * @param key the key, in lower case
   */
  public static boolean lacks(String action, String key) {
    String folded = action.toLowerCase(Locale.ROOT);
    Set<String> services = with(key);
    if (!services.isEmpty()) {
      String service = ActionName.serviceOf(folded);
      // What belongs to S3 has prefixes of its own, and one entry in the list.
      return folded.equals("iam:passrole")
          || (!services.contains(service) && !service.startsWith("s3"));
    }
    return ROWS.stream()
        .anyMatch(row -> row.keys().contains(key) && row.actions().matcher(folded).matches());
  }
}
