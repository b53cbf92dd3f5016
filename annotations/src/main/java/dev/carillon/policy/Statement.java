package dev.carillon.policy;

import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A statement of an identity-based policy: what it allows or denies, on which resources, and when.
 * Immutable.
 */
public final class Statement extends PolicyStatement {

  Statement(Elements elements) {
    super(elements);
  }

  /** Starts an allow statement, without Sid, over the actions of several services. */
  public static ResourceStatementStart<Action> allow() {
    return ResourceStatementStart.ofAnyService(Effect.ALLOW, null);
  }

  /**
   * Starts an allow statement over the actions of several services.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static ResourceStatementStart<Action> allow(String sid) {
    return ResourceStatementStart.ofAnyService(Effect.ALLOW, sid);
  }

  /** Starts an allow statement, without Sid, over these actions: short for allow().actions(…). */
  public static ResourceStatementTarget allow(Action first, Action... more) {
    return allow().actions(first, more);
  }

  /** Starts a deny statement, without Sid, over the actions of several services. */
  public static ResourceStatementStart<Action> deny() {
    return ResourceStatementStart.ofAnyService(Effect.DENY, null);
  }

  /**
   * Starts a deny statement over the actions of several services.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static ResourceStatementStart<Action> deny(String sid) {
    return ResourceStatementStart.ofAnyService(Effect.DENY, sid);
  }

  /** Starts a deny statement, without Sid, over these actions: short for deny().actions(…). */
  public static ResourceStatementTarget deny(Action first, Action... more) {
    return deny().actions(first, more);
  }

  /**
   * Returns this statement, restricted to requests for which every one of the conditions holds.
   *
   * @throws InvalidPolicyException if a chosen action does not support a condition's key, or two
   *     conditions compare the same key by the same operator: a document cannot ask for both
   */
  public Statement when(Condition first, Condition... more) {
    return new Statement(elements().when(first, more));
  }

  /**
   * Returns the statement of a resource policy that is about these principals.
   *
   * @throws InvalidPolicyException if anyone is named together with others
   */
  public ResourceStatement grantedTo(Principal first, Principal... more) {
    return new ResourceStatement(
        elements().withPrincipals(Principals.of(elements().label(), false, first, more)));
  }

  /**
   * Returns the statement of a resource policy that is about everybody but these principals: IAM's
   * {@code NotPrincipal}.
   *
   * @throws InvalidPolicyException if the statement allows: it would allow anonymous requests too
   */
  public ResourceStatement exceptFor(Principal first, Principal... more) {
    if (effect() == Effect.ALLOW) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s allows everybody but some, and so anonymous requests too. NotPrincipal belongs"
                  + " in a deny statement; in an allow statement name principals by grantedTo(…).",
              elements().label()));
    }
    return new ResourceStatement(
        elements().withPrincipals(Principals.of(elements().label(), true, first, more)));
  }

  /** Returns the values of {@code Resource}, or of {@code NotResource}. */
  public List<String> resources() {
    return elements().resourceValues();
  }

  /** Returns whether {@link #resources} are excluded ones ({@code NotResource}). */
  public boolean excludesResources() {
    return elements().excludesResources();
  }

  /**
   * Returns the actions that AWS says a caller needs besides {@link #actions()}, without those that
   * the statement names itself.
   */
  public List<String> dependentActions() {
    Set<String> dependent = new LinkedHashSet<>();
    actions().forEach(action -> dependent.addAll(action.dependentActions()));
    actionPatterns().forEach(dependent::remove);
    return List.copyOf(dependent);
  }

  /**
   * Starts a statement that allows what this one's actions depend on, so that those can be
   * restricted to resources of their own.
   *
   * @throws InvalidPolicyException if there are no dependent actions, or the Sid is not
   *     alphanumeric
   */
  public ResourceStatementTarget startForDependentActions(String dependentSid) {
    Sid.check(dependentSid);
    List<String> dependent = dependentActions();
    if (dependent.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT, "%s has no action that depends on another.", elements().label()));
    }
    return new ResourceStatementTarget(
        new Draft(Effect.ALLOW, dependentSid, new Matched(false, dependent), List.of()));
  }
}
