package dev.carillon.internal.validation.view;

import dev.carillon.policy.reference.ActionReference;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether actions decide who may use a resource, by their names and levels. */
final class PolicyActions {

  /** What writes a resource's own policy, though AWS lists some of it as Write. */
  private static final Set<String> OWN =
      Set.of("PutResourcePolicy", "CreateResourcePolicy", "UpdateResourcePolicy");

  /** What only reads gives nothing away, though AWS lists some as permissions management. */
  private static final Pattern READS =
      Pattern.compile("(?:Batch)?(?:Get|List|Describe|Search|View)(?=[A-Z])");

  private static final Pattern POLICY =
      Pattern.compile(
          "(?:Put|Set|Create|Update|Add|Modify|Attach|Replace).*(?:Polic|Permission).*");

  /** Such names of what says how a service works, not for whom. */
  private static final Pattern OF_WORK =
      Pattern.compile(
          ".*(?:Scaling|Lifecycle|Scheduling|Stickiness|LoadBalancer|Termination|Stack).*");

  private PolicyActions() {}

  /** Returns whether an action decides who else is allowed what. */
  static boolean decideAccess(ActionReference action) {
    return OWN.contains(action.actionName())
        || (action.managesPermissions() && !READS.matcher(action.actionName()).lookingAt());
  }

  /** Returns whether an action of this name writes who may use a resource. */
  static boolean write(String action) {
    return POLICY.matcher(action).matches() && !OF_WORK.matcher(action).matches();
  }
}
