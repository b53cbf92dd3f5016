package dev.carillon.catalog.required.known;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * ARNs of the resources that a program is run with and its code does not name: those of a bucket
 * whose name is read from the environment. They stand in place of wider ones, and never widen one.
 */
public final class GivenResources {

  private final List<String> arns;
  private final Optional<Partition> asked;
  private final Set<String> placed = new HashSet<>();

  /** Takes the ARNs. */
  public GivenResources(Collection<String> arns) {
    this(arns, Optional.empty());
  }

  /**
   * Takes the ARNs, and the partition that the program is run in if that is asked for.
   *
   * @throws IllegalArgumentException if an ARN is of another partition
   */
  public GivenResources(Collection<String> arns, Optional<Partition> asked) {
    this.arns = List.copyOf(arns);
    this.asked = asked;
    arns.forEach(arn -> asked.ifPresent(partition -> partition.require(arn)));
  }

  /** Returns the same without an ARN. */
  public GivenResources without(String arn) {
    return new GivenResources(arns.stream().filter(one -> !one.equals(arn)).toList(), asked);
  }

  /** Returns the partition that the program is run in, if it is asked for or the ARNs say it. */
  public Optional<Partition> partition() {
    return asked.or(() -> Partition.of(arns));
  }

  /** Returns whether an ARN was put in place of a wider one. */
  public boolean isPlaced(String arn) {
    return placed.contains(arn);
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
    Partition in = partition().orElse(Partition.USUAL);
    NavigableSet<String> narrow = new TreeSet<>();
    for (String found : wide) {
      String arn = in.moved(found);
      Set<String> all = new TreeSet<>();
      Set<String> instead = new TreeSet<>();
      boolean isTold = true;
      for (String one : given) {
        Set<String> both = both(arn, one, type);
        all.addAll(both);
        if (!both.isEmpty() && !both.contains(arn)) {
          instead.add(one);
        }
        isTold &= !both.isEmpty() || !WildcardPattern.of(arn).intersects(WildcardPattern.of(one));
      }
      boolean stays = all.isEmpty() || !isTold;
      narrow.addAll(stays ? Set.of(arn) : all);
      placed.addAll(stays ? Set.of() : instead);
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
