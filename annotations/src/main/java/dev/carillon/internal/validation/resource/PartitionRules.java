package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for the partitions of all ARNs of a document. */
public final class PartitionRules {

  private PartitionRules() {}

  /**
   * Reports the first ARN of each further partition: IAM takes those of its own alone, so it
   * refuses a policy with two in either.
   *
   * @see <a href="https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1557">The
   *     partition is not valid for the resource</a>
   */
  public static void ofDocument(Judgement judgement) {
    if (judgement.kind() != PolicyKind.IDENTITY) {
      return;
    }
    Set<String> seen = new HashSet<>();
    String first = "";
    for (StatementView statement : judgement.statements()) {
      for (String name : List.of("Resource", "NotResource")) {
        for (Element resource : statement.strings(name)) {
          String partition =
              Arn.parse(resource.text()).map(Arn::partition).filter(Arn::isPlain).orElse("");
          if (ArnShape.partitions().contains(partition) && seen.add(partition)) {
            if (first.isEmpty()) {
              first = partition;
            } else {
              report(resource, partition, first, judgement);
            }
          }
        }
      }
    }
  }

  private static void report(
      Element resource, String partition, String first, Judgement judgement) {
    judgement.report(
        Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
        resource,
        "\""
            + resource.text()
            + "\" is in the partition "
            + partition
            + ", and others of the policy are in "
            + first
            + ". IAM takes those of one partition alone: write a policy for each.");
  }
}
