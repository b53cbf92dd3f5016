package dev.carillon.catalog.required;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.SimpleNames;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What has to be granted beside the resource that a request names, as the page of the operation
 * says: the rows of {@code wider.txt}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">which
 *     alarms are described, metric alarms alone where no types are named</a>
 */
final class WiderResources {

  private static final String ALL = "*";

  /** The resource, by action and request. */
  private static final Map<String, String> BESIDE = new HashMap<>();

  static {
    FactRows.read(WiderResources.class, "wider.txt", WiderResources::add);
  }

  private static final Set<String> OF_ALARMS =
      Set.of("cloudwatch:DescribeAlarmHistory", "cloudwatch:DescribeAlarms");

  private WiderResources() {}

  private static void add(Row row) {
    for (String action : row.words(0)) {
      row.words(1).forEach(request -> BESIDE.put(action + ' ' + request, row.text(2)));
    }
  }

  /** Adds what an action has to be granted on beside these; all makes the rest needless. */
  static void addTo(
      NavigableSet<String> arns, String action, String request, RequestUses requests) {
    String beside =
        OF_ALARMS.contains(action) && requests.isSet(request, "alarmTypes")
            ? ALL
            : BESIDE.getOrDefault(action + ' ' + SimpleNames.of(request), "");
    if (beside.equals(ALL)) {
      arns.clear();
    }
    if (!beside.isEmpty() && !arns.contains(ALL)) {
      arns.add(beside);
    }
  }
}
