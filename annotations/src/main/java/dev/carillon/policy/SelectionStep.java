package dev.carillon.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The step of a statement that says which actions it is about: either these ({@link #actions}) or
 * all but these ({@link #notActions}), never both.
 *
 * @param <A> the actions that can be named: one service's, or {@link Action} for those of all
 * @param <T> the step that follows
 */
public abstract sealed class SelectionStep<A extends Action, T>
    permits StatementStart, ResourceStatementStart {
  private final Effect effect;
  private final @Nullable String sid;
  private final @Nullable String service;

  SelectionStep(Effect effect, @Nullable String sid, @Nullable String service) {
    this.effect = effect;
    this.sid = sid;
    this.service = service;
    if (sid != null) {
      Sid.check(sid);
    }
  }

  abstract T next(Draft draft);

  /** Selects these actions. Naming one twice is the same as naming it once. */
  @SafeVarargs
  public final T actions(A first, A... more) {
    Set<A> all = new LinkedHashSet<>();
    all.add(first);
    for (A action : more) {
      all.add(action);
    }
    return next(draft(false, all));
  }

  /**
   * Selects the actions of a collection, in its order; usually what {@code
   * ChimeAction.withAccessLevel(READ, LIST)} returns.
   *
   * @throws InvalidPolicyException if the collection is empty
   */
  public final T actions(Collection<? extends A> actions) {
    return next(draft(false, actions));
  }

  /**
   * Selects every action but these, of every AWS service: IAM's {@code NotAction}. In an allow
   * statement that is almost always wider than meant.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html">
   *     IAM JSON policy elements: NotAction</a>
   */
  @SafeVarargs
  public final T notActions(A first, A... more) {
    Set<A> all = new LinkedHashSet<>();
    all.add(first);
    for (A action : more) {
      all.add(action);
    }
    return next(draft(true, all));
  }

  /**
   * Selects every action but those of a collection, of every AWS service: IAM's {@code NotAction}.
   *
   * @throws InvalidPolicyException if the collection is empty
   */
  public final T notActions(Collection<? extends A> actions) {
    return next(draft(true, actions));
  }

  /**
   * Selects every action of the service, also those that AWS adds later: {@code chime:*}. For a
   * statement that mixes services this is {@code *}, every action of AWS.
   */
  public final T allActions() {
    String pattern = service == null ? "*" : service + ":*";
    return next(new Draft(effect, sid, new Matched(false, List.of(pattern)), List.of()));
  }

  private Draft draft(boolean negated, Collection<? extends A> actions) {
    if (actions.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s selects no action: the collection is empty. Select at least one.",
              Sid.label(sid)));
    }
    Set<Action> chosen = new LinkedHashSet<>(actions);
    List<String> names = new ArrayList<>(chosen.size());
    chosen.forEach(action -> names.add(action.iamName()));
    return new Draft(effect, sid, Matched.of(negated, names), List.copyOf(chosen));
  }
}
