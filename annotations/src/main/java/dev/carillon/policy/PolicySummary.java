package dev.carillon.policy;

import java.util.List;
import java.util.Locale;

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
   *     ({@code Full}) or some ({@code Limited}); just {@code "Limited"} where they are not known,
   *     {@code "None"} where AWS lists none of the actions, {@code "All but …"} for {@code
   *     NotAction}
   * @param resources {@code "All resources"}, the one resource, {@code "All but …"} for one {@code
   *     NotResource}, or {@code "Multiple"}
   * @param conditions {@code "None"}, the one condition, or {@code "Multiple"}
   */
  public record Row(
      Effect effect, String service, String access, String resources, String conditions) {}

  /** Returns the summary as a table for people, a line per row. */
  @Override
  public String toString() {
    int service = "Service".length();
    int access = "Access level".length();
    int resources = "Resource".length();
    for (Row row : rows) {
      service = Math.max(service, row.service.length());
      access = Math.max(access, row.access.length());
      resources = Math.max(resources, row.resources.length());
    }
    String format = "%-6s  %-" + service + "s  %-" + access + "s  %-" + resources + "s  %s";
    StringBuilder table = new StringBuilder();
    table.append(
        line(format, "Effect", "Service", "Access level", "Resource", "Request condition"));
    for (Row row : rows) {
      table
          .append('\n')
          .append(
              line(
                  format,
                  row.effect.json(),
                  row.service,
                  row.access,
                  row.resources,
                  row.conditions));
    }
    return table.toString();
  }

  private static String line(String format, String... cells) {
    return String.format(Locale.ROOT, format, (Object[]) cells);
  }
}
