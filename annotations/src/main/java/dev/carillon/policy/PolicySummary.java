package dev.carillon.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a policy says per service, as the IAM console's policy summary tells it.
 *
 * @param rows what is denied, then what is allowed, each by service
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary.html">
 *     Policy summary (list of services)</a>
 */
public record PolicySummary(List<Row> rows) {

  /** Keeps an immutable copy. */
  public PolicySummary {
    rows = List.copyOf(rows);
  }

  /**
   * What a policy allows or denies of one service.
   *
   * @param effect whether this is what the policy allows or what it denies
   * @param service the service prefix; {@code "*"} for all services
   * @param access {@code "Full access"}, or the access levels of which all actions are named
   *     ({@code Full}) or some ({@code Limited}); just {@code "Limited"} where they are not known
   * @param resources {@code "All resources"}, the one resource, or {@code "Multiple"}
   * @param conditions {@code "None"}, the one condition, or {@code "Multiple"}
   */
  public record Row(
      Effect effect, String service, String access, String resources, String conditions) {}

  /** Returns the summary as a table for people, a line per row. */
  @Override
  public String toString() {
    int service = width(rows.stream().map(Row::service).toList(), "Service");
    int access = width(rows.stream().map(Row::access).toList(), "Access level");
    int resources = width(rows.stream().map(Row::resources).toList(), "Resource");
    String format = "%-6s  %-" + service + "s  %-" + access + "s  %-" + resources + "s  %s";
    String head =
        String.format(
            Locale.ROOT,
            format,
            "Effect",
            "Service",
            "Access level",
            "Resource",
            "Request condition");
    return rows.stream()
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    format,
                    row.effect().json(),
                    row.service(),
                    row.access(),
                    row.resources(),
                    row.conditions()))
        .collect(Collectors.joining("\n", head + "\n", ""));
  }

  private static int width(List<String> cells, String head) {
    return cells.stream().mapToInt(String::length).reduce(head.length(), Math::max);
  }
}
