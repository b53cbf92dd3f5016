package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;

/**
 * In a resource's policy, all ARNs are of the service whose resource it belongs to; what only
 * denies can be a resource control policy, which has the same form.
 */
final class OtherResources {

  private OtherResources() {}

  /** Reports the resources of a statement that are of another service. */
  static void ofStatement(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.RESOURCE) {
      return;
    }
    for (Element resource : statement.strings("Resource")) {
      String arn = resource.text();
      if (ArnShape.fault(arn).isEmpty() && isReported(statement, arn, judgement)) {
        judgement.report(
            Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
            resource,
            ofAnother(judgement.attachedTo(), Arn.serviceOf(arn)));
      }
    }
  }

  /**
   * Returns whether a resource is reported as not of the service that the policy's is of. Those of
   * {@code vpc-lattice-svcs} have ARNs of {@code vpc-lattice}, and recovery points those of what
   * they are made of. The policy of a VPC endpoint belongs to no resource.
   *
   * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html">Auth
   *     policies</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html">
   *     Access policies of vaults</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html">Control
   *     access to VPC endpoints using endpoint policies</a>
   */
  static boolean isReported(StatementView statement, String arn, Judgement judgement) {
    String service = Arn.serviceOf(arn);
    return judgement.kind() == PolicyKind.RESOURCE
        && Arn.isPlain(service)
        && !judgement.isOfEndpoint()
        && statement.has("Resource")
        && judgement.denying().size() < judgement.statements().size()
        && !isAboutRecoveryPoints(statement)
        && !service.equals(judgement.attachedTo().replace("-svcs", ""))
        && !(judgement.place().isEmpty() && isTakenByOthers(statement, arn, service, judgement));
  }

  private static boolean isAboutRecoveryPoints(StatementView statement) {
    for (ActionPattern pattern : statement.patterns("Action")) {
      if (!pattern.service().equalsIgnoreCase("backup")) {
        return false;
      }
    }
    return statement.has("Action");
  }

  /**
   * Returns whether an action of another service takes the resource, as {@code ssm:StartSession}
   * takes an instance of EC2: if nothing tells whose policy it is, it can be that of an endpoint.
   * What only actions of its own service take is of a second service.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html">
   *     Sample IAM policies for Session Manager</a>
   */
  private static boolean isTakenByOthers(
      StatementView statement, String arn, String service, Judgement judgement) {
    NamedResources resource = new NamedResources(List.of(Named.of(arn)), judgement::affords);
    for (ActionPattern pattern : statement.patterns("Action")) {
      boolean isOfAll = !Arn.isPlain(pattern.service());
      if (isOfAll
          || (!pattern.service().equalsIgnoreCase(service)
              && TakenRules.areKnown(pattern, judgement)
              && TakenRules.takers(pattern, judgement).anyMatch(resource::takesOne))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is wrong with a resource of another service than the policy's is of. */
  static String ofAnother(String attached, String service) {
    return "The policy belongs to a resource of "
        + attached
        + ", and this one is of "
        + service
        + ". A policy is about the resource that it belongs to.";
  }
}
