package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose resources are still open.
 *
 * @param head what was said before the actions
 * @param actions the values of {@code Action} or {@code NotAction}
 * @param constants the constants that the author chose, empty for {@code chime:*}
 */
public record Draft(DraftHead head, Matched actions, List<Action> constants) {

  private static final Matched EVERY_RESOURCE = new Matched(false, List.of("*"));

  /** Keeps an immutable copy. */
  public Draft {
    constants = constants instanceof Chosen ? constants : List.copyOf(constants);
  }

  /**
   * Returns a draft about these constants.
   *
   * @param negated whether it is about every action but these
   */
  public static Draft of(DraftHead head, boolean negated, Chosen chosen) {
    return new Draft(head, new Matched(negated, new ActionNames(chosen)), chosen);
  }

  /** Returns whether the statement will allow or deny. */
  public Effect effect() {
    return head.effect();
  }

  /** Returns how a message names the statement. */
  public String label() {
    return Sid.label(head.sid(), actions);
  }

  /** Returns this draft of a statement about principals. */
  public Draft withPrincipals(Principals principals) {
    return new Draft(head.withPrincipals(principals), actions, constants);
  }

  /**
   * Adds patterns to what is selected, or left out.
   *
   * @throws InvalidPolicyException if there is none, or one is not a pattern of the service
   */
  public Draft andPatterns(Collection<String> patterns) {
    Matched more = head.patterns(actions.negated(), patterns);
    return new Draft(head, actions.and(more.values()), constants);
  }

  /**
   * Adds what the chosen actions depend on.
   *
   * @throws InvalidPolicyException if the statement denies, or names what it is not about
   */
  public Draft withDependentActions() {
    if (effect() == Effect.DENY || actions.negated()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s cannot add dependent actions: they are what a caller needs besides the allowed"
                  + " ones, so only an Allow of named actions has them.",
              label()));
    }
    Set<String> dependent = new LinkedHashSet<>();
    constants.forEach(action -> dependent.addAll(action.dependentActions()));
    return new Draft(head, actions.and(dependent), constants);
  }

  /** Returns the statement about every resource: {@code "Resource": "*"}. */
  public Elements onAllResources() {
    return about(EVERY_RESOURCE, List.of());
  }

  /** Returns the statement without a {@code Resource}. */
  public Elements withoutResource() {
    return about(null, List.of());
  }

  /**
   * Returns the statement.
   *
   * @param resources the values of {@code Resource} or {@code NotResource}, null without either
   * @param typed the resources whose type is known, empty unless that of all is
   */
  Elements about(@Nullable Matched resources, List<ResourceArn> typed) {
    return new Elements(
        head.sid(),
        head.effect(),
        head.principals(),
        actions,
        constants,
        resources,
        typed,
        List.of(),
        Map.of());
  }
}
