package dev.carillon.policy;

import dev.carillon.internal.json.JsonSink;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.condition.ConditionBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a statement of any kind of policy. Two are equal if they write the same document.
 *
 * @param principals the values of {@code Principal} or {@code NotPrincipal}, null without either
 * @param constants the action constants that the author chose
 * @param resources the values of {@code Resource} or {@code NotResource}, null without either
 * @param typedResources the resources whose type is known, empty unless that of all is
 * @param others elements that IAM does not document, as they were read
 */
record Elements(
    @Nullable String sid,
    Effect effect,
    @Nullable Principals principals,
    Matched actions,
    List<Action> constants,
    @Nullable Matched resources,
    List<ResourceArn> typedResources,
    List<Condition> conditions,
    Map<String, @Nullable Object> others) {

  Elements {
    constants = List.copyOf(constants);
    typedResources = List.copyOf(typedResources);
    conditions = List.copyOf(conditions);
    others = others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** Returns how a message names the statement. */
  String label() {
    return Sid.label(sid, actions);
  }

  /** Returns these elements, restricted by more conditions. */
  Elements when(Condition first, Condition... more) {
    List<Condition> added = new ArrayList<>(more.length + 1);
    added.add(first);
    Collections.addAll(added, more);
    if (!actions.negated()) {
      ConditionRules.checkSupport(label(), effect, constants, added);
      ConditionRules.checkDependents(label(), actions.values(), constants, added);
    }
    return new Elements(
        sid,
        effect,
        principals,
        actions,
        constants,
        resources,
        typedResources,
        ConditionRules.merge(label(), conditions, added),
        others);
  }

  Elements withPrincipals(Principals changed) {
    return new Elements(
        sid, effect, changed, actions, constants, resources, typedResources, conditions, others);
  }

  Elements withSid(String changed) {
    return new Elements(
        changed,
        effect,
        principals,
        actions,
        constants,
        resources,
        typedResources,
        conditions,
        others);
  }

  /** Returns these elements about other actions and resources. */
  Elements about(Matched otherActions, @Nullable Matched otherResources) {
    return new Elements(
        sid,
        effect,
        principals,
        otherActions,
        constants.stream()
            .filter(action -> otherActions.values().contains(action.iamName()))
            .toList(),
        otherResources,
        List.of(),
        conditions,
        others);
  }

  List<String> resourceValues() {
    return resources == null ? List.of() : resources.values();
  }

  boolean excludesResources() {
    return resources != null && resources.negated();
  }

  List<Principal> principalList() {
    return principals == null ? List.of() : principals.list();
  }

  boolean excludesPrincipals() {
    return principals != null && principals.negated();
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
}
