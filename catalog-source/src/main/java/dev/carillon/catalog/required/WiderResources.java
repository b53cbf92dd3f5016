package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.SimpleNames;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What has to be granted beside the resource that a request names, as the page of the operation
 * says.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html">composite
 *     alarms, which are made with a permission for all alarms</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">which
 *     alarms are described, metric alarms alone where no types are named</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_GetTable.html">tables,
 *     whose description is read from the keyspaces of the system</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-authorizing-access.html">databases
 *     of a deployment, whose names RDS makes</a>
 */
final class WiderResources {

  private static final String ALL = "*";
  private static final String SYSTEM = "arn:aws:cassandra:*:*:/keyspace/system*";

  private static final Map<String, String> BESIDE =
      Map.of(
          "cloudwatch:PutCompositeAlarm|PutCompositeAlarmRequest", ALL,
          "cassandra:Select|GetTableRequest", SYSTEM,
          "cassandra:Select|GetTypeRequest", SYSTEM,
          "cassandra:Select|ListTablesRequest", SYSTEM,
          "cassandra:Select|ListTagsForResourceRequest", SYSTEM,
          "cassandra:Select|ListTypesRequest", SYSTEM,
          "rds:AddTagsToResource|CreateBlueGreenDeploymentRequest", ALL,
          "rds:CreateBlueGreenDeployment|CreateBlueGreenDeploymentRequest", ALL);

  private static final Set<String> OF_ALARMS =
      Set.of("cloudwatch:DescribeAlarmHistory", "cloudwatch:DescribeAlarms");

  private WiderResources() {}

  /** Adds what an action has to be granted on beside these; all makes the rest needless. */
  static void addTo(
      NavigableSet<String> arns, String action, String request, RequestUses requests) {
    String beside =
        OF_ALARMS.contains(action) && requests.isSet(request, "alarmTypes")
            ? ALL
            : BESIDE.getOrDefault(action + '|' + SimpleNames.of(request), "");
    if (beside.equals(ALL)) {
      arns.clear();
    }
    if (!beside.isEmpty() && !arns.contains(ALL)) {
      arns.add(beside);
    }
  }
}
