package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.store.BundledCatalogs;
import java.util.SortedSet;
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
}
