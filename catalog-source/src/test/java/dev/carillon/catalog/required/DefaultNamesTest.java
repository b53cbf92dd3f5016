package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.OwnFile;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in ARNs where a request gives no name. */
final class DefaultNamesTest {

  /** The page of each request says so itself. */
  @Test
  void eachRequestHasItsPage() {
    Set<String> pages = new HashSet<>();
    for (String line : OwnFile.text(DefaultNames.class, "defaults.txt").lines().toList()) {
      if (line.startsWith("https://")) {
        pages.add(line.substring(line.lastIndexOf("/API_") + 5, line.length() - ".html".length()));
      }
    }
    Set<String> requests = new HashSet<>();
    FactRows.read(
        DefaultNames.class,
        "defaults.txt",
        row -> row.words(1).forEach(one -> requests.add(one.replaceFirst("Request$", ""))));
    assertEquals(requests, pages);
  }

  /** Each row: action, request, setters, ARNs. */
  @ParameterizedTest
  @CsvSource({
    "scheduler:DeleteSchedule, scheduler.DeleteSchedule, name=n,"
        + " arn:aws:scheduler:*:*:schedule/default/n",
    "scheduler:DeleteSchedule, scheduler.DeleteSchedule, groupName=? name=n,"
        + " arn:aws:scheduler:*:*:schedule/*/n",
    "ecs:UpdateService, ecs.UpdateService, service=web, arn:aws:ecs:*:*:service/default/web",
    "ecs:TagResource, ecs.CreateService, serviceName=web tags=?,"
        + " arn:aws:ecs:*:*:service/default/web",
    "ecs:StopTask, ecs.StopTask, task=?, arn:aws:ecs:*:*:task/default/*",
    "ecs:DescribeClusters, ecs.DescribeClusters, include=TAGS, arn:aws:ecs:*:*:cluster/default",
    "ecs:DeleteCluster, ecs.DeleteCluster, cluster=?, arn:aws:ecs:*:*:cluster/*",
    "athena:ListQueryExecutions, athena.ListQueryExecutions, maxResults=5,"
        + " arn:aws:athena:*:*:workgroup/primary",
    "events:DescribeEventBus, eventbridge.DescribeEventBus, overrideConfiguration=?,"
        + " arn:aws:events:*:*:event-bus/default",
  })
  void theDefaultIsMeantWhereARequestNamesNone(
      String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }
}
