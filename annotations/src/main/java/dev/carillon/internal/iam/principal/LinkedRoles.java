package dev.carillon.internal.iam.principal;

import java.util.regex.Pattern;

/**
 * Roles that are linked to services: each has the path of its service.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html">
 *     Create a service-linked role</a>
 */
public final class LinkedRoles {

  /** What the path of each begins with. */
  public static final String PATH = "aws-service-role/";

  private static final Pattern ARN = Pattern.compile("arn:[^:]*:iam::[^:]*:role/" + PATH + ".*");

  private LinkedRoles() {}

  /** Returns whether an ARN, or a pattern of some, is that of such roles alone. */
  public static boolean areAllOf(String arn) {
    return ARN.matcher(arn).matches();
  }
}
