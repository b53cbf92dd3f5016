package dev.carillon.policy.reference;

import java.util.List;

/**
 * What AWS's Service Authorization Reference says of an action, as far as a policy can be judged by
 * it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">
 *     IAM JSON policy elements: Action</a>
 */
public interface ActionReference {

  /** Returns the service prefix, the part in front of the colon: {@code "chime"}. */
  String service();

  /** Returns the name that AWS gives, the part behind the colon: {@code "CreateMeeting"}. */
  String actionName();

  /** Returns the action as a policy names it: {@code "chime:CreateMeeting"}. */
  default String iamName() {
    return service() + ':' + actionName();
  }

  /**
   * Returns the actions that a caller needs besides this one for it to succeed, as a policy names
   * them ({@code "s3:CreateBucket"}), in AWS's order. They can belong to other services. None are
   * also returned where AWS's pages have not told yet: {@link #knowsDependentActions()}.
   */
  List<String> dependentActions();

  /**
   * Returns whether a source could tell {@link #dependentActions()}. AWS's JSON cannot, so those of
   * an action that was added since the last page was read are not known.
   */
  default boolean knowsDependentActions() {
    return true;
  }

  /**
   * Returns the names of the resource types that a statement with this action can name an ARN of.
   * Empty where the action takes only {@code "*"}.
   */
  List<String> resourceTypes();

  /**
   * Returns those of {@link #resourceTypes()} that AWS marks as required. Where there are several,
   * some can be alternatives: the user or the bot that acts.
   */
  default List<String> requiredResourceTypes() {
    return List.of();
  }

  /**
   * Returns whether AWS counts the action as one that grants permissions or changes them. Where the
   * source does not tell levels, none is.
   */
  default boolean managesPermissions() {
    return false;
  }

  /**
   * Returns the condition keys that AWS lists for the action itself, service-specific and global,
   * as AWS writes them, with placeholders: {@code "aws:RequestTag/${TagKey}"}. Those that AWS lists
   * for its resource types are in {@link ServiceReference.ResourceTypeReference#conditionKeys()}:
   * they apply to the action only as far as they say something of a resource.
   */
  List<String> conditionKeys();
}
