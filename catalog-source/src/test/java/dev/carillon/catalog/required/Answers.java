package dev.carillon.catalog.required;

import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.classfile.CallPlace;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is asked of the actions that code calls. */
final class Answers {

  private Answers() {}

  static Set<String> reasons(CalledActions called, String action) {
    return called.actions().stream()
        .filter(each -> each.action().equals(action))
        .flatMap(each -> each.reasons().stream())
        .collect(Collectors.toSet());
  }

  static Set<String> resources(CalledActions called, String action) {
    return called.actions().stream()
        .filter(each -> each.action().equals(action) && each.need() != Need.LEFT_OUT)
        .flatMap(each -> each.resources().stream())
        .collect(Collectors.toSet());
  }

  /** Returns the lines where an action is, or may be, needed. */
  static Set<Integer> lines(CalledActions called, String action) {
    return called.actions().stream()
        .filter(each -> each.action().equals(action) && each.need() != Need.LEFT_OUT)
        .flatMap(each -> each.places().stream())
        .map(CallPlace::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the names of the buckets that are listed. */
  static Set<String> buckets(CalledActions called) {
    return resources(called, "s3:ListBucket").stream()
        .filter(arn -> arn.startsWith("arn:aws:s3:::"))
        .map(arn -> arn.substring("arn:aws:s3:::".length()))
        .collect(Collectors.toSet());
  }
}
