package com.acme;

import dev.carillon.internal.generated.ActionTable;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.lang.Deprecated;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The IAM actions of Amazon Bells. The comment of each says its access level, then the
 * resource types that it takes, with a star those that it requires, and the condition keys
 * that it supports whatever the resource.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_bells.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "bells"
)
public enum BellsAction implements Action {
  /** Read. Permission only. Not known: which actions it also needs. */
  GET_BPM_OF_BELL,

  /** List. <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_bells.html#bells-ListBells">AWS</a> */
  LIST_BELLS,

  /** Ring a bell. <p>Write. Also needs towers:ClimbTower, logs:PutLogEvents. <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_bells.html#bells-RingBell">AWS</a> */
  RING_BELL,

  /** Tagging, Write. */
  TAG_BELL,

  /**
   * Write.
   *
   * @deprecated The reference read on 2026-08-01 does not list this action.
   */
  @Deprecated(
      since = "2026-08-01",
      forRemoval = true
  )
  MUTE_BELL;

  /**
   * Finds an action by AWS's name for it. Letter case does not count, as in IAM. Removed actions
   * are found too.
   *
   * @param name the name, with or without the service in front: {@code "GetBPMOfBell"} or {@code
   *     "bells:GetBPMOfBell"}
   * @return the action, or empty where AWS has listed none of this name
   */
  public static Optional<BellsAction> find(String name) {
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
  public static Set<BellsAction> withAccessLevel(AccessLevel first, AccessLevel... more) {
    return Table.ACTIONS.withAccessLevel(first, more);
  }

  /**
   * Selects by access level, up to one: the actions that AWS lists now and whose level is not
   * more powerful.
   *
   * @param highest the most powerful level to select
   * @return the actions, in the order of the constants; the set cannot be changed
   */
  public static Set<BellsAction> upToAccessLevel(AccessLevel highest) {
    return Table.ACTIONS.upToAccessLevel(highest);
  }

  /**
   * Selects by a pattern as policies write it: the actions that AWS lists now and that the
   * pattern stands for. A star is any characters, a question mark exactly one; letter case does
   * not count.
   *
   * @param pattern the pattern, with or without the service in front: {@code "List*"} or {@code
   *     "bells:List*"}
   * @return the actions, in the order of the constants; the set cannot be changed
   * @throws IllegalArgumentException if the pattern stands for no action
   */
  public static Set<BellsAction> matching(String pattern) {
    return Table.ACTIONS.matching(pattern);
  }

  @Override
  public String service() {
    return "bells";
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
  private static final class Table extends ActionTable<BellsAction> {
    /**
     * What else is known of the actions.
     */
    static final Table ACTIONS = new Table();

    /**
     * Lays the constants out.
     */
    private Table() {
      super("bells", BellsAction.values(), 4, "218c8",
              "GET_BPM_OF_BELL=GetBPMOfBell\n");
    }

    @Override
    protected String[] packed() {
      return new String[] {
              "towers:ClimbTower\nlogs:PutLogEvents\n\n0;?;;\n2;0,1;;\n\n\n\nMuteBell;2026-08-01"
          };
    }
  }
}
