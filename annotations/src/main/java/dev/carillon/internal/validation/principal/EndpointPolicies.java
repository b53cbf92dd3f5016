package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Statements that only the policy of a VPC endpoint can have: it names principals, and is about
 * services whose resources have no policies. Such a policy limits what is allowed elsewhere, and
 * opens nothing.
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
   * Services whose resources have policies that another action writes, or one of another service.
   */
  private static final Set<String> WRITTEN_ELSEWHERE =
      Set.of(
          "es",
          "execute-api",
          "kafka-cluster",
          "opensearch",
          "s3-object-lambda",
          "sts",
          "vpc-lattice-svcs");

  private EndpointPolicies() {}

  /** Returns whether a statement is about nothing that has a policy of its own. */
  static boolean have(StatementView statement, Judgement judgement) {
    List<ActionPattern> patterns = statement.patterns("Action");
    return !patterns.isEmpty()
        && patterns.stream()
            .map(ActionPattern::service)
            .distinct()
            .allMatch(service -> hasNoPolicies(service, judgement));
  }

  private static boolean hasNoPolicies(String service, Judgement judgement) {
    String prefix = service.toLowerCase(Locale.ROOT);
    return SHARED.contains(prefix)
        || (Arn.isPlain(service)
            && !WRITTEN_ELSEWHERE.contains(prefix)
            && judgement.knowledge().writesNoPolicies(prefix));
  }
}
