package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Statements that only the policy of a VPC endpoint can have: it names principals, and is about
 * services whose resources have no policies, or about several buckets. Such a policy limits what is
 * allowed elsewhere, and opens nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html">Control
 *     access to VPC endpoints using endpoint policies</a>
 */
final class EndpointPolicies {

  /**
   * Services whose resources have none: what names of their actions speak of is for AWS RAM alone.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html">
   *     AWS services that work with IAM</a>
   */
  private static final Set<String> SHARED = Set.of("ec2", "ram");

  /**
   * Services that have actions which write policies, and those whose policies another service
   * writes: an author's own catalog may have a part of the actions alone.
   */
  private static final Set<String> WITH_POLICIES =
      Set.of(
          """
          acm-pca agent-registry aiops aoss apigateway appmesh appmesh-preview appstream appsync
          aps arc-region-switch aws-marketplace backup bedrock bedrock-agentcore billing
          cleanrooms-ml clouddirectory cloudfront cloudhsm cloudsearch cloudtrail cloudtrail-data
          codeartifact codebuild codeguru-profiler comprehend datazone dsql dynamodb ecr ecr-public
          elasticfilesystem elemental-inference entityresolution es events execute-api fms fsx
          glacier glue grafana iam imagebuilder iot iotsitewise iq-permission ivs kafka
          kafka-cluster kinesis kms lambda lex logs lookoutequipment mediaconvert mediapackagev2
          mediastore mediatailor mpa network-firewall network-security-manager networkmanager oam
          odb omics opensearch opsworks organizations osis payment-cryptography qapps qbusiness
          qldb quicksight redshift redshift-serverless refactor-spaces rekognition resiliencehub
          resource-explorer-2 resource-groups route53 route53-recovery-control-config
          route53profiles route53resolver rum s3 s3-object-lambda s3-outposts s3express s3files
          s3tables s3vectors sagemaker schemas secretsmanager securityhub serverlessrepo
          servicecatalog servicediscovery ses signer signin sms-voice sns sqs ssm ssm-contacts
          ssm-incidents ssm-sap sso storagegateway sts verifiedpermissions vpc-lattice
          vpc-lattice-svcs waf waf-regional wafv2 workdocs worklink workmail workspaces xray
          """
              .split("\\s+"));

  private EndpointPolicies() {}

  /** Returns whether a statement is about nothing that has a policy of its own. */
  static boolean have(StatementView statement, Judgement judgement) {
    List<ActionPattern> patterns = statement.patterns("Action");
    return !patterns.isEmpty()
        && patterns.stream()
            .map(ActionPattern::service)
            .distinct()
            .allMatch(
                service ->
                    isOfSts(service, judgement)
                        || hasNoPolicies(service, judgement)
                        || (service.equalsIgnoreCase("s3") && judgement.namesSeveralBuckets()));
  }

  /**
   * Returns whether a statement is about what STS does alone, and of no role's trust: it holds for
   * whoever an identity provider vouches for.
   *
   * @see <a
   *     href="https://github.com/aws-samples/data-perimeter-policy-examples/blob/main/vpc_endpoint_policies/sts_endpoint_policy.json">
   *     AWS's policy of an endpoint for STS</a>
   */
  static boolean areForSts(StatementView statement, Judgement judgement) {
    List<ActionPattern> patterns = statement.patterns("Action");
    return !patterns.isEmpty()
        && patterns.stream().allMatch(pattern -> isOfSts(pattern.service(), judgement));
  }

  /** What STS does is in a role's trust, which is another kind, or in an endpoint's policy. */
  private static boolean isOfSts(String service, Judgement judgement) {
    return service.equalsIgnoreCase("sts") && judgement.kind() == PolicyKind.RESOURCE;
  }

  private static boolean hasNoPolicies(String service, Judgement judgement) {
    String prefix = service.toLowerCase(Locale.ROOT);
    return SHARED.contains(prefix)
        || (Arn.isPlain(service)
            && !WITH_POLICIES.contains(prefix)
            && judgement.knowledge().writesNoPolicies(prefix));
  }
}
