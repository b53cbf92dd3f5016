package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.DraftHead;
import dev.carillon.internal.document.Matched;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The step of a statement that says which actions it is about: either these ({@link #actions}) or
 * all but these ({@link #notActions}), never both.
 *
 * @param <A> the actions that can be named: one service's, or {@link Action} for those of all
 * @param <T> the step that follows
 */
public abstract sealed class SelectionStep<A extends Action, T>
    permits StatementStart, ResourceStatementStart, GrantedStart {

  private final DraftHead head;

  SelectionStep(DraftHead head) {
    this.head = head;
  }

  final DraftHead head() {
    return head;
  }

  abstract T next(Draft draft);

  /**
   * Selects these actions: {@code ChimeStatement.allow().actions(CREATE_MEETING, GET_MEETING)}.
   * Naming one twice is the same as naming it once.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final T actions(A first, A... more) {
    return next(Draft.of(head, false, first, more));
  }

  /**
   * Selects the actions of a collection, in its order: {@code
   * actions(ChimeAction.withAccessLevel(READ, LIST))}.
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
  @SuppressWarnings("varargs") // The array is only read.
  public final T actionsExcept(Collection<? extends A> actions, A first, A... more) {
    return next(draft(false, Exceptions.rest(head, actions, Lists.of(first, more))));
  }

  /**
   * Selects every action but these, of every AWS service, IAM's {@code NotAction}: {@code
   * ChimeStatement.deny().notActions(GET_MEETING)}. In an allow statement that is almost always
   * wider than meant.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html">
   *     IAM JSON policy elements: NotAction</a>
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final T notActions(A first, A... more) {
    return next(Draft.of(head, true, first, more));
  }

  /**
   * Selects every action but those of a collection, of every AWS service, IAM's {@code NotAction}:
   * {@code notActions(ChimeAction.withAccessLevel(READ))}.
   *
   * @throws InvalidPolicyException if the collection is empty
   */
  public final T notActions(Collection<? extends A> actions) {
    return next(draft(true, actions));
  }

  /**
   * Selects every action of the service, also those that AWS adds later: {@code
   * ChimeStatement.allow().allActions()} is {@code chime:*}. For a statement that mixes services
   * this is {@code *}, every action of AWS.
   */
  public final T allActions() {
    String pattern = head.service() == null ? "*" : head.service() + ":*";
    return next(new Draft(head, new Matched(false, List.of(pattern)), List.of()));
  }

  /**
   * Selects whatever actions match, also those that AWS adds later: {@code patterns("List*",
   * "Get*")}. To select those of today, give {@link #actions(Collection)} what {@code
   * ChimeAction.matching("List*")} returns; to select constants too, call {@code actions(…)} and
   * then {@code andPatterns(…)}.
   *
   * @param pattern a name, in which {@code *} stands for any characters and {@code ?} for one; the
   *     service and a colon may stand in front, and have to in a statement that mixes services,
   *     unless it is {@code "*"}
   * @throws InvalidPolicyException if a pattern is malformed or of another service
   */
  public final T patterns(String pattern, String... more) {
    return patterns(Lists.of(pattern, more));
  }

  /**
   * Selects whatever actions match, also those that AWS adds later: {@code
   * patterns(List.of("List*"))}.
   *
   * @throws InvalidPolicyException if there is no pattern, or one is malformed or of another
   *     service
   * @see #patterns(String, String...)
   */
  public final T patterns(Collection<String> patterns) {
    return next(new Draft(head, head.patterns(false, patterns), List.of()));
  }

  /**
   * Selects every action but those that match, of every AWS service: IAM's {@code NotAction}, as
   * service control policies use it: {@code AwsStatement.deny().notPatterns("iam:*", "sts:*")}. In
   * an allow statement that is almost always wider than meant.
   *
   * @param pattern as {@link #patterns(String, String...)} takes it
   * @throws InvalidPolicyException if a pattern is malformed or of another service
   */
  public final T notPatterns(String pattern, String... more) {
    Matched excluded = head.patterns(true, Lists.of(pattern, more));
    return next(new Draft(head, excluded, List.of()));
  }

  private Draft draft(boolean negated, Collection<? extends Action> actions) {
    return Draft.of(head, negated, actions);
  }

  /** What few statements ask for; the class is not loaded for others. */
  private static final class Exceptions {

    static <A extends Action> List<A> rest(
        DraftHead head, Collection<? extends A> actions, List<A> exceptions) {
      Set<A> excepted = new LinkedHashSet<>(exceptions);
      for (A action : excepted) {
        if (!actions.contains(action)) {
          throw new InvalidPolicyException(
              String.format(
                  Locale.ROOT,
                  "%s excepts %s from a selection that does not have it. Leave it out.",
                  head.label(),
                  action.iamName()));
        }
      }
      List<A> rest = new ArrayList<>(actions);
      rest.removeAll(excepted);
      return rest;
    }
  }
}
