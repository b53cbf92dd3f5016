package dev.carillon.catalog.required.known;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

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
   * Returns the ARNs of a type; in place of each that covers given ones, these.
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
      WildcardPattern pattern = WildcardPattern.of(arn);
      List<String> covered =
          given.stream().filter(one -> pattern.covers(WildcardPattern.of(one))).toList();
      narrow.addAll(covered.isEmpty() ? List.of(arn) : covered);
    }
    return narrow;
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
