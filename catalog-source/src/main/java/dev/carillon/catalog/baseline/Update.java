package dev.carillon.catalog.baseline;

import dev.carillon.catalog.Problem;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Carillon finds, and the release that a user comes from did not. For as long as users say
 * which one that is, such errors are warnings.
 */
public final class Update {

  /** Turns nothing into a warning. */
  public static final Update NONE = new Update(new int[0], Map.of());

  private static final String FIRST = "0.1.0";

  /** The ids that came after the first release, by the release that brought them. */
  private static final Map<String, String> BROUGHT_BY = Map.of();

  private static final Pattern RELEASE = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");

  private final int[] from;
  private final Map<String, String> broughtBy;

  private Update(int[] from, Map<String, String> broughtBy) {
    this.from = from;
    this.broughtBy = broughtBy;
  }

  /**
   * Returns the update from a release, such as {@code 0.1.0}; from {@code 0}, everything is new.
   * Empty if the text names no release.
   */
  public static Optional<Update> from(String release) {
    return from(release, BROUGHT_BY);
  }

  static Optional<Update> from(String release, Map<String, String> broughtBy) {
    String number = release.strip();
    return RELEASE.matcher(number).matches()
        ? Optional.of(new Update(numbers(number), broughtBy))
        : Optional.empty();
  }

  /** Returns whether the release that the user comes from did not find what has this id. */
  boolean brought(String id) {
    return from.length > 0 && Arrays.compare(numbers(broughtBy.getOrDefault(id, FIRST)), from) > 0;
  }

  /** Returns a finding, an error of a new sort as a warning. */
  public Problem soften(Problem finding) {
    return brought(finding.id()) ? finding.asWarning() : finding;
  }

  /** Returns four numbers, so that {@code 0.1} is {@code 0.1.0}. */
  private static int[] numbers(String release) {
    String[] parts = release.split("\\.", -1);
    int[] numbers = new int[4];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return numbers;
  }
}
