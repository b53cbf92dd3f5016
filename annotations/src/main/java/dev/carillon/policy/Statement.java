package dev.carillon.policy;

import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an identity-based policy: what it allows or denies, on which resources, and when.
 * Immutable. Two statements are equal if they write the same document.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">
 *     IAM JSON policy elements: Statement</a>
 */
public final class Statement {
  private final Effect effect;
  private final @Nullable String sid;
  private final Matched actions;
  private final List<Action> constants;
  private final Matched resources;
  private final List<ResourceArn> typedResources;
  private final List<Condition> conditions;

  Statement(
      Effect effect,
      @Nullable String sid,
      Matched actions,
      List<Action> constants,
      Matched resources,
      List<ResourceArn> typedResources,
      List<Condition> conditions) {
    this.effect = effect;
    this.sid = sid;
    this.actions = actions;
    this.constants = List.copyOf(constants);
    this.resources = resources;
    this.typedResources = List.copyOf(typedResources);
    this.conditions = List.copyOf(conditions);
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
    List<Condition> added = new ArrayList<>(more.length + 1);
    added.add(first);
    Collections.addAll(added, more);
    if (!actions.negated()) {
      ConditionRules.checkSupport(sid, constants, added);
    }
    List<Condition> all = ConditionRules.merge(sid, conditions, added);
    return new Statement(effect, sid, actions, constants, resources, typedResources, all);
  }

  /** Returns whether the statement allows or denies. */
  public Effect effect() {
    return effect;
  }

  /** Returns the statement id. */
  public Optional<String> sid() {
    return Optional.ofNullable(sid);
  }

  /**
   * Returns the constants that the statement was made from, each once, in the author's order: what
   * a selection such as {@code withAccessLevel(READ)} contained. For a statement of {@code
   * notActions} these are the excluded ones.
   */
  public List<Action> actions() {
    return constants;
  }

  /** Returns the values of {@code Action}, or of {@code NotAction}, as the document has them. */
  public List<String> actionPatterns() {
    return actions.values();
  }

  /** Returns whether {@link #actionPatterns} are excluded ones ({@code NotAction}). */
  public boolean excludesActions() {
    return actions.negated();
  }

  /** Returns the values of {@code Resource}, or of {@code NotResource}. */
  public List<String> resources() {
    return resources.values();
  }

  /** Returns the resources whose type is known, empty unless that of all is. */
  List<ResourceArn> typedResources() {
    return typedResources;
  }

  /** Returns whether {@link #resources} are excluded ones ({@code NotResource}). */
  public boolean excludesResources() {
    return resources.negated();
  }

  /** Returns the conditions, all of which must hold. */
  public List<Condition> conditions() {
    return conditions;
  }

  /**
   * Returns the actions that AWS says a caller needs besides {@link #actions()}, without those that
   * the statement names itself.
   */
  public List<String> dependentActions() {
    Set<String> dependent = new LinkedHashSet<>();
    constants.forEach(action -> dependent.addAll(action.dependentActions()));
    dependent.removeAll(actions.values());
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
          String.format(Locale.ROOT, "%s has no action that depends on another.", Sid.label(sid)));
    }
    return new ResourceStatementTarget(
        new Draft(Effect.ALLOW, dependentSid, new Matched(false, dependent), List.of()));
  }

  /** Returns the statement as plain maps, lists and strings, in the order of the document. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    if (sid != null) {
      map.put("Sid", sid);
    }
    map.put("Effect", effect.json());
    map.put(actions.element("Action"), oneOrMany(actions.values()));
    map.put(resources.element("Resource"), oneOrMany(resources.values()));
    if (!conditions.isEmpty()) {
      map.put("Condition", conditionBlock());
    }
    return Collections.unmodifiableMap(map);
  }

  private Map<String, Object> conditionBlock() {
    Map<String, Map<String, Object>> block = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      block
          .computeIfAbsent(condition.operator(), operator -> new LinkedHashMap<>())
          .put(condition.key(), oneOrMany(condition.values()));
    }
    return Collections.unmodifiableMap(block);
  }

  private static Object oneOrMany(List<String> values) {
    return values.size() == 1 ? values.get(0) : values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Statement that
        && effect == that.effect
        && Objects.equals(sid, that.sid)
        && actions.equals(that.actions)
        && resources.equals(that.resources)
        && conditions.equals(that.conditions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(effect, sid, actions, resources, conditions);
  }

  /** Returns the statement as compact JSON. */
  @Override
  public String toString() {
    return JsonWriter.compact(toMap());
  }
}
