package dev.carillon.catalog;

import dev.carillon.internal.name.SortedNames;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param dependents the actions also needed, as a policy names them, in AWS's order; empty where no
 *     source could tell, which is not the same as an empty list
 * @param permissionOnly whether AWS marks the action as one that no API operation has
 */
public record CatalogAction(
    String name,
    @Nullable String description,
    Set<AccessLevel> accessLevels,
    List<ResourceUse> resources,
    List<String> conditionKeys,
    Optional<List<String>> dependents,
    Mark permissionOnly) {

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
    resources =
        resources.size() < 2 ? List.copyOf(resources) : resources.stream().sorted().toList();
    conditionKeys = SortedNames.of(conditionKeys);
    dependents = dependents.map(CatalogAction::eachOnce);
  }

  /** {@inheritDoc} Of the name: a hash of all parts took a hundredth of a refresh. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  private static List<String> eachOnce(List<String> actions) {
    return actions.size() < 2 ? List.copyOf(actions) : actions.stream().distinct().toList();
  }

  /**
   * Returns by what the constant of an action is known, the letters and digits of its name: {@code
   * CREATE_MEETING} stands for {@code CreateMeeting}.
   */
  public static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Creates an action of which a source tells everything. */
  public CatalogAction(
      String name,
      @Nullable String description,
      Set<AccessLevel> accessLevels,
      List<ResourceUse> resources,
      List<String> conditionKeys,
      List<String> dependentActions,
      boolean permissionOnly) {
    this(
        name,
        description,
        accessLevels,
        resources,
        conditionKeys,
        Optional.of(dependentActions),
        Mark.of(permissionOnly));
  }

  /** Returns the actions that are known to be needed besides this one. */
  public List<String> dependentActions() {
    return dependents.orElse(List.of());
  }

  /** Returns the one level of the action; see {@link AccessLevel#ofListed}. */
  public AccessLevel accessLevel() {
    return AccessLevel.ofListed(accessLevels);
  }

  /** Returns the condition keys of the action and of its use of resource types, sorted. */
  public List<String> allConditionKeys() {
    List<String> keys = new ArrayList<>(conditionKeys);
    for (ResourceUse use : resources) {
      keys.addAll(use.conditionKeys());
    }
    return keys.size() == conditionKeys.size() ? conditionKeys : SortedNames.of(keys);
  }

  /** Returns the use of a resource type, if the action takes it. */
  public Optional<ResourceUse> use(String type) {
    return resources.stream().filter(use -> use.type().equals(type)).findFirst();
  }

  /** Returns the action as a source would tell it that lists no level but the one that counts. */
  public CatalogAction withOneLevel() {
    return new CatalogAction(
        name,
        description,
        Set.of(accessLevel()),
        resources,
        conditionKeys,
        dependents,
        permissionOnly);
  }

  /** Returns the action with its dependent actions in the order of their names. */
  public CatalogAction withSortedDependents() {
    return new CatalogAction(
        name,
        description,
        accessLevels,
        resources,
        conditionKeys,
        dependents.map(actions -> actions.stream().sorted().toList()),
        permissionOnly);
  }

  /** Returns the action with other uses of resource types, and other condition keys. */
  public CatalogAction with(List<ResourceUse> otherResources, List<String> otherKeys) {
    return new CatalogAction(
        name, description, accessLevels, otherResources, otherKeys, dependents, permissionOnly);
  }

  /** Returns the action as a source would tell it that lacks some facts: they are unknown. */
  public CatalogAction without(Set<Fact> facts) {
    if (facts.isEmpty()) {
      return this;
    }
    return new CatalogAction(
        name,
        facts.contains(Fact.DESCRIPTIONS) ? null : description,
        accessLevels,
        facts.contains(Fact.REQUIRED_MARKS)
            ? resources.stream().map(use -> use.marked(Mark.UNKNOWN)).toList()
            : resources,
        conditionKeys,
        facts.contains(Fact.DEPENDENT_ACTIONS) ? Optional.empty() : dependents,
        facts.contains(Fact.PERMISSION_ONLY_MARKS) ? Mark.UNKNOWN : permissionOnly);
  }

  /**
   * Returns the action with what another catalog tells of it and this one does not; the other one
   * where that is the same, so that nobody need look at both again.
   */
  public CatalogAction completedBy(CatalogAction other) {
    if (equals(other)) {
      return other;
    }
    CatalogAction completed =
        new CatalogAction(
            name,
            description == null ? other.description : description,
            accessLevels,
            resources.stream().map(use -> use.marked(use.required().or(other.mark(use)))).toList(),
            conditionKeys,
            dependents.or(other::dependents),
            permissionOnly.or(other.permissionOnly));
    return completed.equals(other) ? other : completed;
  }

  /** Returns which facts are known of this action and not of an earlier state of it. */
  public Set<Fact> knownUnlike(CatalogAction before) {
    EnumSet<Fact> known = EnumSet.noneOf(Fact.class);
    if (description != null && before.description == null) {
      known.add(Fact.DESCRIPTIONS);
    }
    for (ResourceUse use : before.resources) {
      if (!use.required().isKnown() && mark(use).isKnown()) {
        known.add(Fact.REQUIRED_MARKS);
      }
    }
    if (dependents.isPresent() && before.dependents.isEmpty()) {
      known.add(Fact.DEPENDENT_ACTIONS);
    }
    if (permissionOnly.isKnown() && !before.permissionOnly.isKnown()) {
      known.add(Fact.PERMISSION_ONLY_MARKS);
    }
    return known;
  }

  /** Returns how the action marks the resource type of a use, which it may not take. */
  private Mark mark(ResourceUse use) {
    return use(use.type()).map(ResourceUse::required).orElse(Mark.UNKNOWN);
  }

  /** Returns the action without what another catalog does not tell of the same action. */
  public CatalogAction comparableWith(CatalogAction other) {
    return new CatalogAction(
        name,
        other.description == null ? null : description,
        accessLevels,
        resources.stream()
            .map(
                use ->
                    other.use(use.type()).map(ResourceUse::required).orElse(Mark.NO).isKnown()
                        ? use
                        : use.marked(Mark.UNKNOWN))
            .toList(),
        conditionKeys,
        other.dependents.isEmpty() ? Optional.empty() : dependents,
        other.permissionOnly.isKnown() ? permissionOnly : Mark.UNKNOWN);
  }

  /**
   * A resource type that an action takes.
   *
   * @param type the name of the resource type, for example {@code "meeting"}
   * @param required whether AWS marks it with an asterisk
   * @param conditionKeys the condition keys that the action supports on this resource type
   */
  public record ResourceUse(String type, Mark required, List<String> conditionKeys)
      implements Comparable<ResourceUse> {

    /** Copies and sorts the condition keys. */
    public ResourceUse {
      conditionKeys = SortedNames.of(conditionKeys);
    }

    /** Creates a use whose mark a source tells. */
    public ResourceUse(String type, boolean required, List<String> conditionKeys) {
      this(type, Mark.of(required), conditionKeys);
    }

    /** Returns the same use with another mark. */
    public ResourceUse marked(Mark mark) {
      return new ResourceUse(type, mark, conditionKeys);
    }

    /** Returns the same use with further condition keys. */
    public ResourceUse with(List<String> moreKeys) {
      return new ResourceUse(
          type, required, Stream.concat(conditionKeys.stream(), moreKeys.stream()).toList());
    }

    /** Returns the use of the same type that has what either of two says. */
    public ResourceUse and(ResourceUse other) {
      return new ResourceUse(
          type,
          required.isSet() ? required : other.required.or(required),
          Stream.concat(conditionKeys.stream(), other.conditionKeys.stream()).toList());
    }

    @Override
    public int compareTo(ResourceUse other) {
      return type.compareTo(other.type);
    }
  }
}
