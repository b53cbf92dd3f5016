package dev.carillon.catalog;

import dev.carillon.internal.name.SortedNames;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of AWS's reference about a service. Addresses change: what was the page in June need not
 * be it in August.
 *
 * @param address the address, for people
 * @param since the day on which Carillon first saw the service described there; empty where that is
 *     not known
 * @param anchors what stands in front of an action's name in the anchor of its row, for example
 *     {@code "amazons3-"}; empty where the page is not known to have anchors
 * @param actions the names of the actions that have a row there
 */
public record ServicePage(
    String address, Optional<LocalDate> since, String anchors, List<String> actions) {

  /** The folder of AWS's pages. */
  public static final String FOLDER =
      "https://docs.aws.amazon.com/service-authorization/latest/reference/";

  /** Copies and sorts the names. */
  public ServicePage {
    actions = SortedNames.of(actions);
  }

  /** Returns the address of an action's row, or of the page where rows have none; if it has one. */
  public Optional<String> row(String action) {
    if (Collections.binarySearch(actions, action) >= 0) {
      return Optional.of(rowOf(action));
    }
    return actions.stream().filter(action::equalsIgnoreCase).findFirst().map(this::rowOf);
  }

  private String rowOf(String action) {
    return anchors.isEmpty() ? address : address + '#' + anchors + action;
  }

  /** Returns the page on which the service was described later; the other one, if it may be. */
  ServicePage orNewer(@Nullable ServicePage other) {
    return other == null || isNewer(other) ? this : other;
  }

  /** Returns whether the service was described here later than there; any is newer than none. */
  boolean isNewer(@Nullable ServicePage other) {
    return other == null
        || (since.isPresent() && (other.since.isEmpty() || since.get().isAfter(other.since.get())));
  }

  /** Returns the same page, first seen on a day unless it is known when. */
  public ServicePage seen(LocalDate day) {
    return new ServicePage(address, since.or(() -> Optional.of(day)), anchors, actions);
  }
}
