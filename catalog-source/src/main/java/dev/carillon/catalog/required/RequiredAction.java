package dev.carillon.catalog.required;

import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.classfile.CallPlace;
import dev.carillon.catalog.required.known.Partition;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An action that code may need.
 *
 * @param action the action as a policy names it, for example {@code "s3:PutObject"}; a pattern
 *     where {@code @RequiresActions} has one
 * @param passedTo the services that a role is passed to, for {@code iam:PassRole}
 * @param need whether the code needs it
 * @param placesByReason why, for people, and where it is called for that; nowhere for what is only
 *     declared
 * @param resources the resources of a statement for it, {@code "*"} or ARNs; none if it is left out
 */
public record RequiredAction(
    String action,
    List<String> passedTo,
    Need need,
    SortedMap<String, SortedSet<CallPlace>> placesByReason,
    SortedSet<String> resources) {

  /**
   * The name of App Runner in AWS's reference, and the one in AWS's managed policy for it. Nothing
   * tells which one is compared.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSAppRunnerFullAccess.html">the
   *     policy</a>
   */
  private static final List<String> APP_RUNNER =
      List.of("bullet.amazonaws.com", "apprunner.amazonaws.com");

  /**
   * The name of RDS, and the one that roles for Enhanced Monitoring trust. AWS's reference has the
   * first for all roles, and nothing tells which one is compared.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html">the
   *     role</a>
   */
  private static final List<String> RDS =
      List.of("rds.amazonaws.com", "monitoring.rds.amazonaws.com");

  /** Copies the parts. */
  public RequiredAction {
    passedTo = passedTo.stream().flatMap(to -> namesOf(to).stream()).distinct().sorted().toList();
    SortedMap<String, SortedSet<CallPlace>> copy = new TreeMap<>();
    placesByReason.forEach(
        (reason, places) ->
            copy.put(reason, Collections.unmodifiableSortedSet(new TreeSet<>(places))));
    placesByReason = Collections.unmodifiableSortedMap(copy);
    resources = Collections.unmodifiableSortedSet(new TreeSet<>(resources));
  }

  /** Returns why the code needs it, for people. */
  public SortedSet<String> reasons() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(placesByReason.keySet()));
  }

  /** Returns where it is called; nothing for what is only declared. */
  public SortedSet<CallPlace> places() {
    NavigableSet<CallPlace> places = new TreeSet<>();
    placesByReason.values().forEach(places::addAll);
    return Collections.unmodifiableSortedSet(places);
  }

  /** Returns the same in a partition of AWS, where it is of no other one yet. */
  RequiredAction in(Partition partition) {
    return new RequiredAction(
        action,
        passedTo.stream().flatMap(partition::names).toList(),
        need,
        placesByReason,
        resources.stream().map(partition::moved).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<String> namesOf(String service) {
    return Stream.of(APP_RUNNER, RDS)
        .filter(names -> names.contains(service))
        .findFirst()
        .orElse(List.of(service));
  }
}
