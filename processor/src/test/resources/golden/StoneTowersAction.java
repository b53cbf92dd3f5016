package com.acme;

import dev.carillon.internal.generated.ActionTable;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The IAM actions of AWS Stone Towers. The comment of each says its access level, then the
 * resource types that it takes, with a star those that it requires, and the condition keys
 * that it supports whatever the resource.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "stone-towers"
)
public enum StoneTowersAction implements Action {
  /** Climb a tower. <p>Write. Resource types: ladder, tower*. Condition keys: aws:RequestTag/${TagKey}. */
  CLIMB_TOWER,

  /** List. */
  LIST_TOWERS;

  /**
   * Finds an action by AWS's name for it. Letter case does not count, as in IAM. Removed actions
   * are found too.
   *
   * @param name the name, with or without the service in front: {@code "ClimbTower"} or {@code
   *     "stone-towers:ClimbTower"}
   * @return the action, or empty where AWS has listed none of this name
   */
  public static Optional<StoneTowersAction> find(String name) {
    return Table.ACTIONS.find(name);
  }

  /**
   * Selects by access level, exactly: the actions that AWS lists now and whose level is among
   * these. An action that AWS lists as Tagging and Write is of the level Tagging.
   *
   * @param first a level
   * @param more further levels
   * @return the actions, in the order of the constants; the set cannot be changed
   */
  public static Set<StoneTowersAction> withAccessLevel(AccessLevel first, AccessLevel... more) {
    return Table.ACTIONS.withAccessLevel(first, more);
  }

  /**
   * Selects by access level, up to one: the actions that AWS lists now and whose level is not
   * more powerful.
   *
   * @param highest the most powerful level to select
   * @return the actions, in the order of the constants; the set cannot be changed
   */
  public static Set<StoneTowersAction> upToAccessLevel(AccessLevel highest) {
    return Table.ACTIONS.upToAccessLevel(highest);
  }

  /**
   * Selects by a pattern as policies write it: the actions that AWS lists now and that the
   * pattern stands for. A star is any characters, a question mark exactly one; letter case does
   * not count.
   *
   * @param pattern the pattern, with or without the service in front: {@code "List*"} or {@code
   *     "stone-towers:List*"}
   * @return the actions, in the order of the constants; the set cannot be changed
   * @throws IllegalArgumentException if the pattern stands for no action
   */
  public static Set<StoneTowersAction> matching(String pattern) {
    return Table.ACTIONS.matching(pattern);
  }

  @Override
  public String service() {
    return "stone-towers";
  }

  @Override
  public String actionName() {
    return Table.ACTIONS.actionName(this);
  }

  @Override
  public String iamName() {
    return Table.ACTIONS.iamName(this);
  }

  @Override
  public AccessLevel accessLevel() {
    return AccessLevel.ofListed(accessLevels());
  }

  @Override
  public Set<AccessLevel> accessLevels() {
    return Table.ACTIONS.accessLevels(this);
  }

  @Override
  public List<String> dependentActions() {
    return Table.ACTIONS.dependentActions(this);
  }

  @Override
  public boolean knowsDependentActions() {
    return Table.ACTIONS.knowsDependentActions(this);
  }

  @Override
  public List<String> resourceTypes() {
    return Table.ACTIONS.resourceTypes(this);
  }

  @Override
  public List<String> requiredResourceTypes() {
    return Table.ACTIONS.requiredResourceTypes(this);
  }

  @Override
  public List<String> conditionKeys() {
    return Table.ACTIONS.conditionKeys(this);
  }

  @Override
  public Optional<ServiceReference> reference() {
    return Optional.of(Table.ACTIONS.reference());
  }

  /**
   * Loaded by the first question that the constants cannot answer themselves.
   */
  private static final class Table extends ActionTable<StoneTowersAction> {
    /**
     * What else is known of the actions.
     */
    static final Table ACTIONS = new Table();

    /**
     * Lays the constants out.
     */
    private Table() {
      super("stone-towers", StoneTowersAction.values(), 2, "81");
    }

    @Override
    protected String[] packed() {
      return new String[] {
              "ladder\ntower\naws:RequestTag/${TagKey}\nstone-towers:Height\narn:${Partition}:stone-towers:${Region}:${Account}:ladder/${LadderId}"
              + "\narn:${Partition}:stone-towers:${Region}:${Account}:tower/${TowerId}\naws:ResourceTag/${TagKey}\nString"
              + "\nNumeric\n\n0;;0,1*;2,3\n\n0;4;\n1;5;6\n\n2;7\n6;7\n3;8"
          };
    }
  }
}
