package dev.carillon.policy.finding;

/**
 * What a policy is attached to, which decides the elements that it can have.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html">Policies and
 *     permissions in AWS Identity and Access Management</a>
 */
public enum PolicyKind {
  /**
   * A policy of a user, group or role, a permission set's, a permissions boundary, or a session's.
   */
  IDENTITY,
  /** A policy of a resource, such as a bucket's, a key's or a queue's. */
  RESOURCE,
  /** The trust policy of a role. */
  ROLE_TRUST,
  /** A service control policy (SCP) of AWS Organizations. */
  SERVICE_CONTROL,
  /** A resource control policy (RCP) of AWS Organizations. */
  RESOURCE_CONTROL;

  /** Returns whether its statements say who is allowed or denied. */
  public boolean hasPrincipals() {
    return this == RESOURCE || this == ROLE_TRUST || this == RESOURCE_CONTROL;
  }

  /** Returns whether it is a control policy of AWS Organizations, which limits whole accounts. */
  public boolean isOfOrganizations() {
    return this == SERVICE_CONTROL || this == RESOURCE_CONTROL;
  }
}
