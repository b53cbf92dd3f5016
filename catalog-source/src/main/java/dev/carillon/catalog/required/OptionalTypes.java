package dev.carillon.catalog.required;

import java.util.Set;

/**
 * Types of resources that requests need not name. An action for which AWS requires no type is
 * checked on {@code *} where the request is for none: a text message to a phone, speech without a
 * lexicon, a metric.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">types
 *     that are not required</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html#sns-iam">publishing
 *     to a phone number</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html">metrics,
 *     which have a namespace and no ARN</a>
 */
final class OptionalTypes {

  /** Types that most requests of the actions which take them name none of. */
  private static final Set<String> SELDOM =
      Set.of(
          "billingview",
          "dataset",
          "entity-recognizer-endpoint",
          "lexicon",
          "parallel-data",
          "projectversion",
          "tenant",
          "terminology");

  /** Actions that make something else than what they can name. */
  private static final Set<String> MAKING_OTHERS =
      Set.of(
          "bedrock:CreateDataAutomationProject",
          "bedrock:CreateGuardrail",
          "cloudhsm:CreateCluster",
          "directconnect:CreateConnection",
          "directconnect:CreateInterconnect",
          "directconnect:CreateLag",
          "iotsitewise:CreateComputationModel",
          "mediaconvert:CreateJob",
          "mediaconvert:CreateJobTemplate",
          "sms-voice:RequestPhoneNumber",
          "timestream-influxdb:CreateDbInstance",
          "transfer:CreateConnector");

  private OptionalTypes() {}

  /** Returns whether a request that does not name a type can be for none. */
  static boolean canBeNone(String action, String type) {
    return SELDOM.contains(type) || MAKING_OTHERS.contains(action);
  }
}
