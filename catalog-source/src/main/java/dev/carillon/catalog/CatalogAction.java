package dev.carillon.catalog;

import dev.carillon.policy.AccessLevel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One action of a service.
 *
 * @param name the name as AWS writes it, for example {@code "CreateMeeting"}
 * @param description AWS's sentence about the action, or null where the source has none
 * @param accessLevels the levels that AWS lists, at least one, the least powerful first
 * @param resources the resource types that a statement with the action can name
 * @param conditionKeys the condition keys that the action supports whatever the resource
 * @param dependentActions the actions also needed, as a policy names them, in AWS's order
 * @param permissionOnly whether AWS marks the action as one that no API operation has
 */
public record CatalogAction(
    String name,
    @Nullable String description,
    Set<AccessLevel> accessLevels,
    List<ResourceUse> resources,
    List<String> conditionKeys,
    List<String> dependentActions,
    boolean permissionOnly) {

  /**
   * Copies the parts; resources and condition keys are sorted.
   *
   * @throws IllegalArgumentException if there is no access level
   */
  public CatalogAction {
    if (accessLevels.isEmpty()) {
      throw new IllegalArgumentException("the action " + name + " has no access level");
    }
    accessLevels = Collections.unmodifiableSet(EnumSet.copyOf(accessLevels));
    resources = resources.stream().sorted().toList();
    conditionKeys = conditionKeys.stream().sorted().distinct().toList();
    dependentActions = dependentActions.stream().distinct().toList();
  }

  /** Returns the one level of the action; see {@link AccessLevel#ofListed}. */
  public AccessLevel accessLevel() {
    return AccessLevel.ofListed(accessLevels);
  }

  /** Returns the action as a source would tell it that lists no level but the one that counts. */
  public CatalogAction withOneLevel() {
    return new CatalogAction(
        name,
        description,
        Set.of(accessLevel()),
        resources,
        conditionKeys,
        dependentActions,
        permissionOnly);
  }

  /** Returns the action as a source would tell it that lacks some facts. */
  public CatalogAction without(Set<Fact> facts) {
    return new CatalogAction(
        name,
        facts.contains(Fact.DESCRIPTIONS) ? null : description,
        accessLevels,
        facts.contains(Fact.REQUIRED_MARKS)
            ? resources.stream()
                .map(use -> new ResourceUse(use.type(), false, use.conditionKeys()))
                .toList()
            : resources,
        conditionKeys,
        facts.contains(Fact.DEPENDENT_ACTIONS) ? List.of() : dependentActions,
        !facts.contains(Fact.PERMISSION_ONLY_MARKS) && permissionOnly);
  }

  /**
   * A resource type that an action takes.
   *
   * @param type the name of the resource type, for example {@code "meeting"}
   * @param required whether AWS marks it with an asterisk
   * @param conditionKeys the condition keys that the action supports on this resource type
   */
  public record ResourceUse(String type, boolean required, List<String> conditionKeys)
      implements Comparable<ResourceUse> {

    /** Copies and sorts the condition keys. */
    public ResourceUse {
      conditionKeys = conditionKeys.stream().sorted().distinct().toList();
    }

    /** Returns the use of the same type that has what either of two says. */
    public ResourceUse and(ResourceUse other) {
      return new ResourceUse(
          type,
          required || other.required,
          Stream.concat(conditionKeys.stream(), other.conditionKeys.stream()).toList());
    }

    @Override
    public int compareTo(ResourceUse other) {
      return type.compareTo(other.type);
    }
  }
}
