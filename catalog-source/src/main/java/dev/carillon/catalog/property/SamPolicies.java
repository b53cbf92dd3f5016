package dev.carillon.catalog.property;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The policies of functions and state machines of SAM, of which SAM makes a role: a list of names
 * and ARNs, of policies, and of policy templates with their parameters.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html">
 *     AWS::Serverless::Function</a>
 */
final class SamPolicies {

  private static final String FUNCTION = "AWS::Serverless::Function";

  private static final Set<String> TYPES = Set.of(FUNCTION, "AWS::Serverless::StateMachine");

  private static final String POLICIES = "Policies";
  private static final String STATEMENT = "Statement";

  /** The property of a policy in CloudFormation's roles, which SAM's have not. */
  private static final String DOCUMENT = "PolicyDocument";

  /**
   * The policy templates.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html">
   *     Policy templates of SAM</a>
   */
  private static final Set<String> TEMPLATES =
      Set.of(
          """
          AcmGetCertificatePolicy AMIDescribePolicy AthenaQueryPolicy
          AWSSecretsManagerGetSecretValuePolicy AWSSecretsManagerRotationPolicy
          CloudFormationDescribeStacksPolicy CloudWatchDashboardPolicy
          CloudWatchDescribeAlarmHistoryPolicy CloudWatchPutMetricPolicy CodeCommitCrudPolicy
          CodeCommitReadPolicy CodePipelineLambdaExecutionPolicy CodePipelineReadOnlyPolicy
          ComprehendBasicAccessPolicy CostExplorerReadOnlyPolicy DynamoDBBackupFullAccessPolicy
          DynamoDBCrudPolicy DynamoDBReadPolicy DynamoDBReconfigurePolicy
          DynamoDBRestoreFromBackupPolicy DynamoDBStreamReadPolicy DynamoDBWritePolicy
          EC2CopyImagePolicy EC2DescribePolicy EcsRunTaskPolicy EFSWriteAccessPolicy
          EKSDescribePolicy ElasticMapReduceAddJobFlowStepsPolicy ElasticMapReduceCancelStepsPolicy
          ElasticMapReduceModifyInstanceFleetPolicy ElasticMapReduceModifyInstanceGroupsPolicy
          ElasticMapReduceSetTerminationProtectionPolicy ElasticMapReduceTerminateJobFlowsPolicy
          ElasticsearchHttpPostPolicy EventBridgePutEventsPolicy FilterLogEventsPolicy
          FirehoseCrudPolicy FirehoseWritePolicy KinesisCrudPolicy KinesisStreamReadPolicy
          KMSDecryptPolicy KMSEncryptPolicy LambdaInvokePolicy
          MobileAnalyticsWriteOnlyAccessPolicy OrganizationsListAccountsPolicy
          PinpointEndpointAccessPolicy PollyFullAccessPolicy RekognitionDetectOnlyPolicy
          RekognitionFacesManagementPolicy RekognitionFacesPolicy RekognitionLabelsPolicy
          RekognitionNoDataAccessPolicy RekognitionReadPolicy RekognitionWriteOnlyAccessPolicy
          Route53ChangeResourceRecordSetsPolicy S3CrudPolicy S3FullAccessPolicy S3ReadPolicy
          S3WritePolicy SageMakerCreateEndpointConfigPolicy SageMakerCreateEndpointPolicy
          ServerlessRepoReadWriteAccessPolicy SESBulkTemplatedCrudPolicy
          SESBulkTemplatedCrudPolicy_v2 SESCrudPolicy SESEmailTemplateCrudPolicy
          SESSendBouncePolicy SNSCrudPolicy SNSPublishMessagePolicy SQSPollerPolicy
          SQSSendMessagePolicy SSMParameterReadPolicy SSMParameterWithSlashPrefixReadPolicy
          StepFunctionsExecutionPolicy TextractDetectAnalyzePolicy TextractGetResultPolicy
          TextractPolicy VPCAccessPolicy
          """
              .strip()
              .split("\\s+"));

  private SamPolicies() {}

  /** Returns what is wrong with the policies of a resource of a type. */
  static List<Finding> of(String type, Element properties) {
    List<Finding> found = new ArrayList<>();
    if (TYPES.contains(type)) {
      for (Element policies : properties.member(POLICIES).stream().toList()) {
        if (type.equals(FUNCTION)) {
          ignored(properties, policies).ifPresent(found::add);
        }
        Values.alternatives(policies)
            .flatMap(all -> all.items().stream())
            .flatMap(Values::alternatives)
            .filter(one -> !Values.isOpen(one))
            .forEach(one -> wrong(one).ifPresent(found::add));
      }
    }
    return found;
  }

  /** A role may be a choice of which one alternative is none. */
  private static Optional<Finding> ignored(Element properties, Element policies) {
    return properties
        .member("Role")
        .filter(role -> role.isString() || role.has("Fn::GetAtt") || role.has("Fn::Sub"))
        .filter(role -> !policies.isEmptyArray())
        .map(
            role ->
                new Finding(
                    Check.UNSUPPORTED_ELEMENT_COMBINATION,
                    Severity.WARNING,
                    policies.path(),
                    policies.value().position().line(),
                    policies.value().position().column(),
                    "SAM ignores Policies where a function has a Role. Put them into the role, or"
                        + " leave Role out."));
  }

  private static Optional<Finding> wrong(Element policy) {
    List<String> names = policy.names();
    if (TEMPLATES.contains(policy.text())) {
      return finding(
          Check.DATA_TYPE_MISMATCH,
          policy,
          "\""
              + policy.text()
              + "\" is a policy template of SAM, which takes its parameters in an object. Write {\""
              + policy.text()
              + "\": {}} where it has none.");
    }
    if (names.isEmpty() || policy.has(STATEMENT)) {
      return Optional.empty();
    }
    if (policy.has("Effect")) {
      return finding(
          Check.MISSING_STATEMENT,
          policy,
          "A policy of SAM has "
              + Values.named(names)
              + " in its Statement. Write {\"Version\": \"2012-10-17\", \"Statement\": [ ... ]}"
              + " around it.");
    }
    if (policy.has(DOCUMENT)) {
      return finding(
          Check.MISSING_STATEMENT,
          policy,
          "A policy of SAM has no PolicyDocument: it is the policy itself, with Version and"
              + " Statement.");
    }
    return names.size() == 1 ? ofTemplate(policy.members().get(0)) : ofTemplates(policy);
  }

  private static Optional<Finding> ofTemplate(Element template) {
    String name = template.name();
    if (!TEMPLATES.contains(name)) {
      return NearestNames.near(name, TEMPLATES).isEmpty()
          ? Optional.empty()
          : finding(
              Check.INVALID_POLICY_ELEMENT,
              template,
              "SAM has no policy template \""
                  + name
                  + "\"."
                  + NearestNames.didYouMean(name, TEMPLATES));
    }
    return template.isObject() || Values.isOpen(template)
        ? Optional.empty()
        : finding(
            Check.DATA_TYPE_MISMATCH,
            template,
            name + " takes its parameters in an object, an empty one, {}, where it has none.");
  }

  private static Optional<Finding> ofTemplates(Element policy) {
    return TEMPLATES.containsAll(policy.names())
        ? finding(
            Check.INVALID_POLICY_ELEMENT,
            policy,
            "These are several policy templates in one object, of which SAM takes one each. Write"
                + " a list of them.")
        : Optional.empty();
  }

  private static Optional<Finding> finding(Check check, Element value, String message) {
    return Optional.of(Values.finding(check, value, message));
  }
}
