package dev.carillon.policy;

import dev.carillon.internal.iam.ActionName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    Set<Action> all = new LinkedHashSet<>();
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
   * Selects the actions of a collection but these: {@code
   * actionsExcept(ChimeAction.withAccessLevel(READ), GET_MEETING)}. Unlike {@link #notActions} this
   * names what is left, so it never comes to mean more.
   *
   * @throws InvalidPolicyException if nothing is left, or an excepted action is not in the
   *     collection
   */
  @SafeVarargs
  public final T actionsExcept(Collection<? extends A> actions, A first, A... more) {
    Set<A> excepted = new LinkedHashSet<>();
    excepted.add(first);
    for (A action : more) {
      excepted.add(action);
    }
    for (A action : excepted) {
      if (!actions.contains(action)) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s excepts %s from a selection that does not have it. Leave it out.",
                Sid.label(sid),
                action.iamName()));
      }
    }
    List<A> rest = new ArrayList<>(actions);
    rest.removeAll(excepted);
    return next(draft(false, rest));
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
    Set<Action> all = new LinkedHashSet<>();
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

  /**
   * Selects whatever actions match, also those that AWS adds later: {@code patterns("List*",
   * "Get*")}. To select those of today, give {@link #actions(Collection)} what {@code
   * ChimeAction.matching("List*")} returns.
   *
   * @param pattern a name, in which {@code *} stands for any characters and {@code ?} for one; the
   *     service and a colon may stand in front, and have to in a statement that mixes services
   * @throws InvalidPolicyException if a pattern is not one, or of another service
   */
  public final T patterns(String pattern, String... more) {
    List<String> all = new ArrayList<>(more.length + 1);
    all.add(pattern);
    Collections.addAll(all, more);
    return patterns(all);
  }

  /**
   * Selects whatever actions match, also those that AWS adds later.
   *
   * @throws InvalidPolicyException if there is no pattern, or one is not one or of another service
   * @see #patterns(String, String...)
   */
  public final T patterns(Collection<String> patterns) {
    return next(new Draft(effect, sid, checked(false, patterns), List.of()));
  }

  /**
   * Selects every action but those that match, of every AWS service: IAM's {@code NotAction}, as
   * service control policies use it: {@code Statement.deny().notPatterns("iam:*", "sts:*")}. In an
   * allow statement that is almost always wider than meant.
   *
   * @param pattern as {@link #patterns(String, String...)} takes it
   * @throws InvalidPolicyException if a pattern is not one, or of another service
   */
  public final T notPatterns(String pattern, String... more) {
    List<String> all = new ArrayList<>(more.length + 1);
    all.add(pattern);
    Collections.addAll(all, more);
    return next(new Draft(effect, sid, checked(true, all), List.of()));
  }

  private Matched checked(boolean negated, Collection<String> patterns) {
    List<String> checked = patterns.stream().map(this::pattern).toList();
    if (checked.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(Locale.ROOT, "%s selects no action: there is no pattern.", Sid.label(sid)));
    }
    return Matched.of(negated, checked);
  }

  private String pattern(String text) {
    String full = service == null || text.contains(":") ? text : service + ':' + text;
    boolean ofService = service == null || full.startsWith(service + ':');
    if (!ofService || ActionName.parse(full).isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s selects by \"%s\", which is not a pattern of %s. One reads %s:List*.",
              Sid.label(sid),
              text,
              service == null ? "actions" : service + " actions",
              service == null ? "s3" : service));
    }
    return full;
  }

  private Draft draft(boolean negated, Collection<? extends Action> actions) {
    if (actions.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s selects no action: there is none in the collection. Select at least one.",
              Sid.label(sid)));
    }
    Collection<? extends Action> distinct =
        actions instanceof Set ? actions : new LinkedHashSet<>(actions);
    List<Action> chosen = List.copyOf(distinct);
    List<String> names = new ArrayList<>(chosen.size());
    chosen.forEach(action -> names.add(action.iamName()));
    return new Draft(effect, sid, new Matched(negated, names), chosen);
  }
}
