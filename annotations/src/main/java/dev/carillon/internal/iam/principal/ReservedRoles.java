package dev.carillon.internal.iam.principal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Roles that AWS itself makes in an account. Each has a path, so an ARN with its name alone is that
 * of no role. A role of one's own can be called like one that is linked to a service, as {@code
 * AWSServiceRoleForAmazonEKS-CAC1G1VH3ZKZ} in a guide of AWS's; who writes a star behind the
 * prefix, or a name as linked roles have it, means those that are linked.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html">
 *     Referencing permission sets in resource policies, Amazon EKS and AWS KMS</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html">
 *     Create a service-linked role</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html">
 *     Key policies for Auto Scaling, with the path of its role</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/eks/latest/userguide/understanding-service-name-entries.html">
 *     Amazon EKS log file entries, with such a role of one's own</a>
 */
public final class ReservedRoles {

  private static final String OF_PERMISSION_SETS = ":role/AWSReservedSSO";

  /** In names of AWS's a suffix stands behind a low line, in those of CloudFormation a hyphen. */
  private static final Pattern LINKED =
      Pattern.compile("arn:.*:role/AWSServiceRoleFor(?:\\*|[A-Za-z0-9]+(?:_.*)?)");

  private ReservedRoles() {}

  /** Returns what is wrong with the ARN of such a role that lacks the path. */
  public static Optional<String> fault(String arn) {
    if (arn.contains(OF_PERMISSION_SETS + '_') || arn.endsWith(OF_PERMISSION_SETS + '*')) {
      return Optional.of(fault(arn, "aws-reserved/sso.amazonaws.com/\" and perhaps a Region"));
    }
    return LINKED.matcher(arn).matches()
        ? Optional.of(fault(arn, LinkedRoles.PATH + "\" and the service"))
        : Optional.empty();
  }

  private static String fault(String arn, String path) {
    return "No role has the ARN \""
        + arn
        + "\": in front of the name it has the path \""
        + path
        + ". Write that, too.";
  }
}
