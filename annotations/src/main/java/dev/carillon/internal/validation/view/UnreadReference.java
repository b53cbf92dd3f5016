package dev.carillon.internal.validation.view;

import dev.carillon.policy.reference.ServiceReference;

/**
 * A reference that is read when it is first asked. Of ARNs each service could say something, so
 * which of them have none to say it of is known before: else one policy would have all be read.
 */
public interface UnreadReference extends ServiceReference {

  /** Returns whether a resource type of the service has ARNs of this one. */
  boolean hasArnsOf(String service);
}
