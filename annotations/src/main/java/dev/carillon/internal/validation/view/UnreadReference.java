package dev.carillon.internal.validation.view;

import dev.carillon.policy.reference.ServiceReference;
import java.util.List;

/**
 * A reference that is read when it is first asked. Of ARNs, and of the names of actions and keys,
 * each service could say something, so that is known without reading it: else one policy would have
 * all be read.
 */
public interface UnreadReference extends ServiceReference {

  /** Returns whether a resource type of the service has ARNs of this one. */
  boolean hasArnsOf(String service);

  /** Returns the names of the service's actions. */
  List<String> actionNames();

  /** Returns the names of the service's condition keys. */
  List<String> conditionKeyNames();
}
