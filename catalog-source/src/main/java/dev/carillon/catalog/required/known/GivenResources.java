package dev.carillon.catalog.required.known;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * ARNs of the resources that a program is run with and its code does not name: those of a bucket
 * whose name is read from the environment. They stand in place of wider ones, and never widen one.
 */
public final class GivenResources {

  private final List<String> arns;

  /** Takes the ARNs. */
  public GivenResources(Collection<String> arns) {
    this.arns = List.copyOf(arns);
  }

  /**
   * Returns the ARNs of a type; in place of each that can be given ones, these, as far as it can.
   * One that has to do with a given one of which it cannot be told what both are stays: what is
   * asked of that would be left out else.
   *
   * @param known all types of the service
   */
  public NavigableSet<String> inPlaceOf(
      NavigableSet<String> wide, ResourceTypeReference type, KnownTypes known) {
    NavigableSet<String> given = ofAny(List.of(type), known);
    if (given.isEmpty()) {
      return wide;
    }
    NavigableSet<String> narrow = new TreeSet<>();
    for (String arn : wide) {
      Set<String> all = new TreeSet<>();
      boolean isTold = true;
      for (String one : given) {
        Set<String> both = both(arn, one, type);
        all.addAll(both);
        isTold &= !both.isEmpty() || !WildcardPattern.of(arn).intersects(WildcardPattern.of(one));
      }
      narrow.addAll(all.isEmpty() || !isTold ? Set.of(arn) : all);
    }
    return narrow;
  }

  private static Set<String> both(String arn, String given, ResourceTypeReference type) {
    return WildcardPattern.of(arn).covers(WildcardPattern.of(given))
        ? Set.of(given)
        : type.arnFormats().stream()
            .flatMap(format -> MergedArn.of(arn, given, format).stream())
            .collect(Collectors.toSet());
  }

  /**
   * Returns those that are of one of some types.
   *
   * @param known all types of the service
   */
  public NavigableSet<String> ofAny(Collection<ResourceTypeReference> wanted, KnownTypes known) {
    NavigableSet<String> given = new TreeSet<>();
    for (String arn : arns) {
      if (wanted.stream().anyMatch(type -> known.namedBy(arn).contains(type.name()))) {
        given.add(arn);
      }
    }
    return given;
  }
}
