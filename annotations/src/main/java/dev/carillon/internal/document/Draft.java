package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement whose resources are still open. */
public final class Draft {
  /** Of more constants than there are bits in a long some are compared, so they are hashed. */
  private static final int FEW = 64;

  /** What most statements are about that name no ARN. */
  static final Matched EVERY_RESOURCE = new Matched(false, List.of("*"));

  /** What was said before the actions. */
  private final DraftHead head;

  /** The values of {@code Action} or {@code NotAction}. */
  private final Matched actions;

  /** The constants that the author chose, empty for {@code chime:*}. */
  private final List<Action> constants;

  /** Keeps immutable copies. */
  public Draft(DraftHead head, Matched actions, List<Action> constants) {
    this.head = head;
    this.actions = actions;
    this.constants = Constants.kept(constants);
  }

  /**
   * Returns a draft about these constants, each once.
   *
   * @param negated whether it is about every action but these
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public static <A extends Action> Draft of(DraftHead head, boolean negated, A first, A... more) {
    Action[] all = new Action[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return about(head, negated, all);
  }

  /**
   * Returns a draft about these constants, each once.
   *
   * @param negated whether it is about every action but these
   * @throws InvalidPolicyException if there is none
   */
  public static Draft of(DraftHead head, boolean negated, Collection<? extends Action> chosen) {
    // A collection may keep the array that it gives.
    return about(head, negated, chosen.toArray(new Action[0]).clone());
  }

  private static Draft about(DraftHead head, boolean negated, Action[] own) {
    if (own.length == 0) {
      throw Seldom.empty(head);
    }
    Texts names = own.length > FEW ? null : Texts.namesOf(own, false);
    return names == null
        ? Seldom.about(head, negated, own)
        : new Draft(head, new Matched(negated, names), new Constants(own));
  }

  public DraftHead head() {
    return head;
  }

  public Matched actions() {
    return actions;
  }

  List<Action> constants() {
    return constants;
  }

  /** Returns whether the statement will allow or deny. */
  Effect effect() {
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
   * @throws dev.carillon.policy.finding.InvalidPolicyException if there is none, or one is not a
   *     pattern of the service
   */
  public Draft andPatterns(Collection<String> patterns) {
    Matched more = head.patterns(actions.negated(), patterns);
    return new Draft(head, actions.and(more.values()), constants);
  }

  /**
   * Adds what the chosen actions depend on.
   *
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the statement denies, or names
   *     what it is not about
   */
  public Draft withDependentActions() {
    return new Draft(head, actions.and(Seldom.dependents(this)), constants);
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
    List<Action> declared =
        constants.size() < actions.values().size() ? head.declared() : List.of();
    List<ResourceArn> kept = List.copyOf(typed);
    return new Elements(
        head.sid(),
        head.effect(),
        head.principals(),
        actions,
        constants,
        declared,
        resources,
        kept,
        List.of(),
        Map.of());
  }

  /**
   * What few statements ask for, and actions of several services or that come twice; the class is
   * not loaded for others.
   */
  private static final class Seldom {

    static RuntimeException empty(DraftHead head) {
      return new InvalidPolicyException(
          Check.EMPTY_ARRAY_ACTION,
          String.format(
              Locale.ROOT,
              "%s selects no action: there is none in the collection. Select at least one.",
              head.label()));
    }

    static Draft about(DraftHead head, boolean negated, Action[] all) {
      List<Action> constants = List.copyOf(new LinkedHashSet<>(List.of(all)));
      Texts known = Texts.namesOf(constants.toArray(new Action[0]), true);
      List<String> names = new ArrayList<>(constants.size());
      for (int i = 0; i < constants.size(); i++) {
        names.add(constants.get(i).iamName());
      }
      return new Draft(head, new Matched(negated, known == null ? names : known), constants);
    }

    static Set<String> dependents(Draft draft) {
      if (draft.effect() == Effect.DENY || draft.actions().negated()) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s cannot add dependent actions: they are what a caller needs besides the allowed"
                    + " ones, so only an Allow of named actions has them.",
                draft.label()));
      }
      Set<String> dependent = new LinkedHashSet<>();
      draft.constants().forEach(action -> dependent.addAll(action.dependentActions()));
      return dependent;
    }
  }
}
