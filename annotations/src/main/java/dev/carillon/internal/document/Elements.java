package dev.carillon.internal.document;

import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.json.JsonSink;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a statement of any kind of policy. Two are equal if they write the same document.
 * The lists and the map must not change any more, which {@link ReadDocument#elements} sees to. To
 * look for that in the constructor, of which each statement with a condition takes two, makes each
 * of its fields four times as dear, as G1 only knows an object to be new that is filled at once.
 *
 * @param principals the values of {@code Principal} or {@code NotPrincipal}, null without either
 * @param constants the action constants that the author chose
 * @param declared an action of the enum whose actions the author chose by patterns, which knows all
 *     others; empty without patterns
 * @param resources the values of {@code Resource} or {@code NotResource}, null without either
 * @param typedResources the resources whose type is known, empty unless that of all is
 * @param others elements that IAM does not document, as they were read
 */
public record Elements(
    @Nullable String sid,
    Effect effect,
    @Nullable Principals principals,
    Matched actions,
    List<Action> constants,
    List<Action> declared,
    @Nullable Matched resources,
    List<ResourceArn> typedResources,
    List<Condition> conditions,
    Map<String, @Nullable Object> others) {

  /** Returns how a message names the statement. */
  public String label() {
    return Sid.label(sid, actions);
  }

  /**
   * Returns these elements, restricted by more conditions.
   *
   * @throws dev.carillon.policy.finding.InvalidPolicyException if a chosen action does not support
   *     a key, or a key is compared twice by one operator
   */
  public Elements when(Condition first, Condition... more) {
    return more.length == 0 && conditions.isEmpty() && !GlobalKeys.isPerAction(first.key())
        ? withConditions(List.of(first)) // Nothing can be wrong, so the rules stay unloaded.
        : withConditions(Seldom.together(this, first, more));
  }

  private Elements withConditions(List<Condition> changed) {
    return with(sid, principals, changed);
  }

  /** Returns these elements about principals. */
  public Elements withPrincipals(Principals changed) {
    return with(sid, changed, conditions);
  }

  /** Returns these elements with another Sid. */
  public Elements withSid(String changed) {
    return with(changed, principals, conditions);
  }

  private Elements with(
      @Nullable String sidOf, @Nullable Principals grantedTo, List<Condition> restrictions) {
    return new Elements(
        sidOf,
        effect,
        grantedTo,
        actions,
        constants,
        declared,
        resources,
        typedResources,
        restrictions,
        others);
  }

  /** Returns these elements about other actions and resources. */
  public Elements about(Matched otherActions, @Nullable Matched otherResources) {
    return new Elements(
        sid,
        effect,
        principals,
        otherActions,
        Seldom.among(constants, otherActions.values()),
        declared,
        otherResources,
        List.of(),
        conditions,
        others);
  }

  /** Returns the values of {@code Resource} or {@code NotResource}. */
  public List<String> resourceValues() {
    return resources == null ? List.of() : resources.values();
  }

  /** Returns whether the resources are those that the statement is not about. */
  public boolean excludesResources() {
    return resources != null && resources.negated();
  }

  /** Returns whether the principals are those that the statement is not about. */
  public boolean excludesPrincipals() {
    return principals != null && principals.negated();
  }

  /** Returns what the actions depend on besides themselves, as a policy names it. */
  public List<String> dependentActions() {
    return Seldom.dependentActions(this);
  }

  /** Writes the statement, in the order of IAM's grammar. */
  void writeTo(JsonSink sink) {
    sink.beginObject();
    if (sid != null) {
      sink.name("Sid");
      sink.value(sid);
    }
    sink.name("Effect");
    sink.value(effect.json());
    if (principals != null) {
      principals.writeTo(sink);
    }
    sink.member(actions.element("Action"), actions.values());
    if (resources != null) {
      sink.member(resources.element("Resource"), resources.values());
    }
    if (!conditions.isEmpty()) {
      sink.name("Condition");
      ConditionBlock.write(conditions, sink);
    }
    sink.members(others);
    sink.endObject();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Elements that
        && effect == that.effect
        && Objects.equals(sid, that.sid)
        && Objects.equals(principals, that.principals)
        && actions.equals(that.actions)
        && Objects.equals(resources, that.resources)
        && conditions.equals(that.conditions)
        && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(effect, sid, principals, actions, resources, conditions, others);
  }

  /** Written out, as what a record has by itself is put together by classes of the JDK. */
  @Override
  public String toString() {
    return label();
  }

  /** What few statements ask for; the class is not loaded for others. */
  private static final class Seldom {

    static List<Condition> together(Elements statement, Condition first, Condition... more) {
      List<Condition> added = new ArrayList<>(more.length + 1);
      added.add(first);
      Collections.addAll(added, more);
      ConditionRules.Subject subject = new ConditionRules.Subject(statement.sid, statement.actions);
      if (!statement.actions.negated()) {
        ConditionRules.checkSupport(subject, statement.effect, statement.constants, added);
        ConditionRules.checkDependents(subject, statement.constants, added);
      }
      return List.copyOf(ConditionRules.merge(subject, statement.conditions, added));
    }

    static List<Action> among(List<Action> constants, List<String> names) {
      List<Action> among = new ArrayList<>();
      for (Action action : constants) {
        if (names.contains(action.iamName())) {
          among.add(action);
        }
      }
      return List.copyOf(among);
    }

    static List<String> dependentActions(Elements statement) {
      Set<String> dependent = new LinkedHashSet<>();
      for (Action action : statement.constants) {
        dependent.addAll(action.dependentActions());
      }
      for (String named : statement.actions.values()) {
        dependent.remove(named);
      }
      return List.copyOf(dependent);
    }
  }
}
