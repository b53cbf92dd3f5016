package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.name.MeantServices;
import dev.carillon.internal.name.NearestNames;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call a service is told by its prefix. */
class ClientNamesTest {

  private static final SortedSet<String> SERVICES = new BundledCatalogs().services();

  @ParameterizedTest
  @CsvSource({
    "stepfunctions, states",
    "msk, kafka",
    "sfn, states",
    "cloudwatchlogs, logs",
    "elbv2, elasticloadbalancing",
    "efs, elasticfilesystem",
    "EventBridge, events",
    "Amazon SQS, sqs",
    "aws-lambda, lambda",
    "s3:GetObject, s3",
    "S3, s3",
    "chme, chime",
    "dynamo, dynamodb",
  })
  void aClientOrTheServicesNameMeansThePrefix(String typed, String prefix) {
    assertEquals(prefix, String.join(" ", ClientNames.meant(typed, SERVICES)));
  }

  @ParameterizedTest
  @CsvSource({"*", "../secret", "nothingnear", "''"})
  void whatIsLikeNoneMeansNone(String typed) {
    assertEquals("", String.join(" ", ClientNames.meant(typed, SERVICES)));
  }

  /** Of the clients of AWS's own table, which has the tagging client under another service. */
  @Test
  void aMessageNamesThePrefixOfEachClientOfAnSdk() {
    SortedMap<String, String> differing = new TreeMap<>(new BundledCatalogs().clients());
    differing.put("resourcegroupstaggingapi", "tag");
    differing.keySet().removeAll(SERVICES);
    assertTrue(differing.size() > 90, differing.size() + " clients");
    differing.forEach(
        (client, service) ->
            assertEquals(
                NearestNames.didYouMean(service),
                MeantServices.didYouMean(client, SERVICES),
                client));
  }
}
