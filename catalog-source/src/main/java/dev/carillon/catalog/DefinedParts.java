package dev.carillon.catalog;

import static java.util.stream.Collectors.toSet;

import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The resource types and condition keys that a page or file defines. What it lists again is the
 * same one, with what either row says; where two rows contradict each other, what both say is kept,
 * as that refuses nothing right, and a warning names both places.
 */
public final class DefinedParts {

  private final FactChecks facts;
  private final Map<String, At<ResourceTypeReference>> types = new LinkedHashMap<>();
  private final Map<String, At<ConditionKeyReference>> keys = new LinkedHashMap<>();

  /** A part and the line in which it was first listed. */
  private record At<T>(int line, T part) {}

  /** Creates an empty collection that adds to the problems of the checks of a page or file. */
  public DefinedParts(FactChecks facts) {
    this.facts = facts;
  }

  /** Checks that what the source uses is what it defines; an excerpt need not. */
  public void requireDefined(boolean isExcerpt) {
    facts.requireDefined(
        types.keySet(),
        keys.values().stream().map(key -> key.part().name()).collect(toSet()),
        isExcerpt);
  }

  /** Adds a resource type: what two rows list of ARN formats and condition keys adds up. */
  public void add(ResourceTypeReference type, FactPlace place) {
    At<ResourceTypeReference> known = types.get(type.name());
    if (known == null) {
      types.put(type.name(), new At<>(place.line(), type));
      return;
    }
    ResourceTypeReference one = known.part();
    agree(type.name(), one.arnFormats(), type.arnFormats(), known.line(), place);
    types.put(type.name(), new At<>(known.line(), both(one, type)));
  }

  /** Adds a condition key, whose letter case IAM ignores: it has the types of both rows. */
  public void add(ConditionKeyReference key, FactPlace place) {
    String name = key.name().toLowerCase(Locale.ROOT);
    At<ConditionKeyReference> known = keys.get(name);
    if (known == null) {
      keys.put(name, new At<>(place.line(), key));
      return;
    }
    ConditionKeyReference one = known.part();
    agree(key.name(), one.types(), key.types(), known.line(), place);
    keys.put(name, new At<>(known.line(), both(one, key)));
  }

  /** Returns the resource types, each once. */
  public List<ResourceTypeReference> resourceTypes() {
    return types.values().stream().map(At::part).toList();
  }

  /** Returns the condition keys, each once. */
  public List<ConditionKeyReference> conditionKeys() {
    return keys.values().stream().map(At::part).toList();
  }

  /** Returns the resource type of the same name that has what either of two says. */
  public static ResourceTypeReference both(ResourceTypeReference one, ResourceTypeReference other) {
    return new ResourceTypeReference(
        one.name(),
        union(one.arnFormats(), other.arnFormats()),
        union(one.conditionKeys(), other.conditionKeys()));
  }

  /** Returns the condition key of the same name that has the types of both. */
  public static ConditionKeyReference both(ConditionKeyReference one, ConditionKeyReference other) {
    return new ConditionKeyReference(one.name(), union(one.types(), other.types()));
  }

  /** Returns the operation of the same name that has what either of two says. */
  public static OperationReference both(OperationReference one, OperationReference other) {
    return new OperationReference(
        one.name(),
        union(one.clients(), other.clients()),
        union(one.authorizedBy(), other.authorizedBy()));
  }

  /** Returns what stands in one of two collections, each once, in their order. */
  public static <T> List<T> union(Collection<T> one, Collection<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  private void agree(String name, List<String> one, List<String> other, int line, FactPlace place) {
    if (!one.containsAll(other) && !other.containsAll(one)) {
      place.warning(
          facts.problems(),
          "%s is %s in line %s, and %s here; both are kept"
              .formatted(
                  VisibleText.quoted(name),
                  String.join(", ", one),
                  line,
                  String.join(", ", other)));
    }
  }
}
