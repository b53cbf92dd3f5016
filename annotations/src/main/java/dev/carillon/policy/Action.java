package dev.carillon.policy;

import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.util.Optional;
import java.util.Set;

/**
 * An IAM action that AWS's reference knows. The constants of the generated enums, such as {@code
 * ChimeAction.CREATE_MEETING}, are the actions that user code meets.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">
 *     IAM JSON policy elements: Action</a>
 */
public interface Action extends ActionReference {

  /**
   * Returns the name of the Java constant: {@code "CREATE_MEETING"}. A generated action is an enum
   * constant, whose {@code name()} Java fixes; the name that AWS gives is {@link #actionName()}.
   */
  String name();

  /**
   * Returns the one level that {@link AccessLevel#ofListed} makes of {@link #accessLevels()}. For a
   * removed action whose level is not known this is {@link AccessLevel#PERMISSIONS_MANAGEMENT}, the
   * most cautious answer.
   */
  AccessLevel accessLevel();

  @Override
  default boolean managesPermissions() {
    return accessLevel() == AccessLevel.PERMISSIONS_MANAGEMENT;
  }

  /**
   * Returns every access level that AWS lists for the action, the least powerful first; more than
   * one since AWS began to write {@code Tagging, Write} in 2026.
   */
  Set<AccessLevel> accessLevels();

  /**
   * Returns what AWS's reference says of the action's service: all its actions, resource types and
   * condition keys. A generated action knows it; for others this is empty unless they say more.
   */
  default Optional<ServiceReference> reference() {
    return Optional.empty();
  }
}
