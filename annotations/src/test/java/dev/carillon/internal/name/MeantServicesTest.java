package dev.carillon.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which service is asked for by a name that is no prefix. */
final class MeantServicesTest {

  private static final List<String> PREFIXES =
      List.of(
          "aws-portal",
          "connect",
          "ds-data",
          "iot",
          "iotjobsdata",
          "mobiletargeting",
          "rds",
          "s3",
          "s3-outposts",
          "sagemaker",
          "tag",
          "wisdom");

  @ParameterizedTest
  @CsvSource({
    "pinpoint, mobiletargeting",
    "resourcegroupstaggingapi, tag",
    "qconnect, wisdom",
    "docdb, rds",
    "awsbillingconsole, aws-portal",
    "s3-outpost, s3-outposts",
    "iot-jobs-data, iotjobsdata",
    "iot-data, iot",
    "sagemaker-a2i-runtime, sagemaker",
    "s3-outposts-data-plane, s3-outposts",
    "conect, connect",
    "mwaa, ''",
    "unheard, ''",
    "-iot, iot",
  })
  void aServiceIsAskedFor(String typed, String meant) {
    String question = meant.isEmpty() ? "" : NearestNames.didYouMean(meant);
    assertEquals(question, MeantServices.didYouMean(typed, PREFIXES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"location", "docdb", "marketplace-catalog"})
  void aClientMayBeAPrincipal(String client) {
    assertEquals(Optional.empty(), MeantServices.called(client));
  }
}
