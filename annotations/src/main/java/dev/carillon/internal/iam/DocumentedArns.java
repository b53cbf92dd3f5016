package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.WildcardPattern;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ARNs that AWS's own pages write otherwise than its tables. Each entry has the address of the page
 * it rests on.
 */
final class DocumentedArns {

  /**
   * A format of ARNs.
   *
   * @param format the format, a star for each placeholder
   * @param page AWS's page
   */
  private record Format(String format, String page) {}

  private static final String LOGS =
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html";
  private static final String LAMBDA =
      "https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html";
  private static final String TRANSFORMS =
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html";
  private static final String DOCUMENTS =
      "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSElasticDisasterRecoveryLaunchActionsPolicy.html";
  private static final String PARAMETERS =
      "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/EC2ImageBuilderExecutionPolicy.html";
  private static final String PUBLIC_TYPES =
      "https://www.npmjs.com/package/@cdk-cloudformation/alexa-ask-skill";
  private static final String SERVICE_VIEWS =
      "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudWatchFullAccessV2.html";
  private static final String JOB_TEMPLATES =
      "https://docs.aws.amazon.com/iot/latest/developerguide/job-template-manage-cli-create.html";
  private static final String DEVICES =
      "https://docs.aws.amazon.com/braket/latest/developerguide/braket-devices.html";
  private static final String DEVICE_POOLS =
      "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/devicefarm/command/ListDevicePoolsCommand/";
  private static final String PRODUCTS =
      "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cwe-event-formats.html";
  private static final String READERS =
      "https://docs.aws.amazon.com/quicksight/latest/user/iam-policy-examples.html";
  private static final String GLOBAL_INFERENCE =
      "https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html";
  private static final String PLATFORMS =
      "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.actions.html";
  private static final String INSTANCES =
      "https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html";

  /** Formats of ARNs that also stand for what goes on behind a colon. */
  private static final List<Format> SPANNING =
      List.of(
          new Format("arn:*:lambda:*:*:function:*", LAMBDA),
          new Format("arn:*:logs:*:*:log-group:*", LOGS));

  /** Formats of ARNs that pages write without a Region, too. */
  private static final List<Format> WITHOUT_REGION =
      List.of(
          new Format("arn:*:quicksight::*:user/*", READERS),
          new Format("arn:*:bedrock:::foundation-model/*", GLOBAL_INFERENCE),
          new Format("arn:*:braket:::device/*", DEVICES),
          new Format("arn:*:cloudformation::*:stackset-target/*", TRANSFORMS));

  /** Formats of ARNs that have no account where AWS itself owns what they name. */
  private static final List<Format> WITHOUT_ACCOUNT =
      List.of(
          new Format("arn:*:ssm:*::document/*", DOCUMENTS),
          new Format("arn:*:ssm:*::automation-definition/*", DOCUMENTS),
          new Format("arn:*:ssm:*::parameter/aws/*", PARAMETERS),
          new Format("arn:*:cloudformation:*::type/*", PUBLIC_TYPES),
          new Format("arn:*:iot:*::jobtemplate/*", JOB_TEMPLATES),
          new Format("arn:*:braket:*::device/*", DEVICES),
          new Format("arn:*:devicefarm:*::devicepool:*", DEVICE_POOLS),
          new Format("arn:*:securityhub:*::product/aws/*", PRODUCTS),
          new Format("arn:*:resource-explorer-2:*::view/*", SERVICE_VIEWS));

  /** Formats of ARNs that also have an account where it is not AWS that owns what they name. */
  private static final List<Format> WITH_ACCOUNT =
      List.of(new Format("arn:*:elasticbeanstalk:*:*:platform/*", PLATFORMS));

  /** Formats of ARNs that pages write with another mark behind the type, by those of the tables. */
  private static final Map<String, Format> OTHERWISE =
      Map.of(
          "arn:*:codedeploy:*:*:instance:*",
          new Format("arn:*:codedeploy:*:*:instance/*", INSTANCES));

  private DocumentedArns() {}

  /**
   * Returns whether ARNs that go on behind a colon are of a format, too: a version of a function is
   * one of its function, a stream of a log group one of its group.
   *
   * @param format the format, a star for each placeholder
   */
  static boolean spansColons(String format) {
    return SPANNING.stream().anyMatch(known -> known.format().equals(format));
  }

  /** Returns whether a page writes such an ARN without a Region. */
  static boolean needsNoRegion(Arn arn) {
    return isAmong(WITHOUT_REGION, arn, "", arn.account());
  }

  /** Returns whether a page writes such an ARN, or one that it matches, without an account. */
  static boolean needsNoAccount(Arn arn) {
    WildcardPattern resource = WildcardPattern.of(arn.resource());
    return !arn.resource().startsWith("*")
        && WITHOUT_ACCOUNT.stream()
            .map(known -> known.format().split(":", Arn.PARTS))
            .filter(format -> format[2].equals(arn.service()))
            .anyMatch(format -> WildcardPattern.of(format[Arn.PARTS - 1]).intersects(resource));
  }

  /** Returns whether a page writes such an ARN with an account. */
  static boolean mayHaveAccount(Arn arn) {
    return isAmong(WITH_ACCOUNT, arn, arn.region(), arn.account());
  }

  /** Returns whether a page has such an ARN, which is of no format of the tables. */
  static boolean isWrittenOtherwise(Arn arn) {
    return isAmong(OTHERWISE.values(), arn, arn.region(), arn.account());
  }

  /** Returns the format that pages have beside this one of the tables. */
  static Optional<String> otherwise(String format) {
    return Optional.ofNullable(OTHERWISE.get(format)).map(Format::format);
  }

  /**
   * Returns whether this names an account as a principal, which conditions compare with.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM
   *     identifiers</a>
   */
  static boolean isAccount(Arn arn) {
    return arn.service().equals("iam") && arn.resource().equals("root");
  }

  private static boolean isAmong(
      Collection<Format> formats, Arn arn, String region, String account) {
    String text =
        String.join(":", "arn", arn.partition(), arn.service(), region, account, arn.resource());
    return formats.stream().anyMatch(known -> WildcardPattern.of(known.format()).matches(text));
  }
}
