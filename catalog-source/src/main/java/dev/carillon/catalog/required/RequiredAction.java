package dev.carillon.catalog.required;

import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.classfile.CallPlace;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An action that code may need.
 *
 * @param action the action as a policy names it, for example {@code "s3:PutObject"}; a pattern
 *     where {@code @RequiresActions} has one
 * @param passedTo the services that a role is passed to, for {@code iam:PassRole}
 * @param need whether the code needs it
 * @param reasons why, for people
 * @param places where it is called; empty for what is only declared
 * @param resources the resources of a statement for it, {@code "*"} or ARNs
 */
public record RequiredAction(
    String action,
    List<String> passedTo,
    Need need,
    SortedSet<String> reasons,
    SortedSet<CallPlace> places,
    SortedSet<String> resources) {

  /** Copies the parts. */
  public RequiredAction {
    passedTo = List.copyOf(passedTo);
    reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
    places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    resources = Collections.unmodifiableSortedSet(new TreeSet<>(resources));
  }
}
