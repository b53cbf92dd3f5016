package dev.carillon.internal.validation.view;

import dev.carillon.policy.reference.ServiceReference;
import java.util.List;

/**
 * The reference of a service, which is read when it is first asked. What every service is asked
 * (its names, and whether an ARN is its own) is known without reading: else one policy would have
 * all services read.
 */
public interface UnreadReference extends ServiceReference {

  /** Returns whether a resource type of the service has ARNs of this one. */
  boolean hasArnsOf(String service);

  /** Returns the names of the service's actions. */
  List<String> actionNames();

  /** Returns the names of the service's condition keys. */
  List<String> conditionKeyNames();
}
