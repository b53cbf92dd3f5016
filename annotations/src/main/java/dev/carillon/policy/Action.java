package dev.carillon.policy;

import java.util.List;
import java.util.Set;

/**
 * An IAM action that AWS's reference knows. The constants of the generated enums, such as {@code
 * ChimeAction.CREATE_MEETING}, are the actions that user code meets.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">
 *     IAM JSON policy elements: Action</a>
 */
public interface Action {

  /** Returns the service prefix, the part in front of the colon: {@code "chime"}. */
  String service();

  /**
   * Returns the name of the Java constant: {@code "CREATE_MEETING"}. A generated action is an enum
   * constant, whose {@code name()} Java fixes; the name that AWS gives is {@link #actionName()}.
   */
  String name();

  /** Returns the name that AWS gives, the part behind the colon: {@code "CreateMeeting"}. */
  String actionName();

  /** Returns the action as a policy names it: {@code "chime:CreateMeeting"}. */
  default String iamName() {
    return service() + ':' + actionName();
  }

  /**
   * Returns the most powerful of {@link #accessLevels()}. For a removed action whose level is not
   * known this is {@link AccessLevel#PERMISSIONS_MANAGEMENT}, the most cautious answer.
   */
  AccessLevel accessLevel();

  /**
   * Returns every access level that AWS lists for the action, the least powerful first; more than
   * one since AWS began to write {@code Tagging, Write} in 2026.
   */
  Set<AccessLevel> accessLevels();

  /**
   * Returns the actions that a caller needs besides this one for it to succeed, as a policy names
   * them ({@code "s3:CreateBucket"}), in AWS's order. They can belong to other services.
   */
  List<String> dependentActions();

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
   * Returns the condition keys that the action supports, service-specific and global, those of its
   * resource types included; as AWS writes them, with placeholders: {@code
   * "aws:ResourceTag/${TagKey}"}.
   */
  List<String> conditionKeys();
}
