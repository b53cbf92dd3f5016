package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegionsTest {

  @ParameterizedTest
  @CsvSource({
    "eu-west-1, aws",
    "cn-north-1, aws-cn",
    "us-gov-west-1, aws-us-gov",
    "us-iso-east-1, aws-iso",
    "us-isob-east-1, aws-iso-b",
    "zz-nowhere-1, none",
    "eu-west, none",
    "'', none",
  })
  void aKnownRegionIsInAPartition(String region, String partition) {
    assertEquals(partition, Regions.partition(region).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eu-west-1        | region  | none",
        "eu-wset-1        | region  | eu-west-1",
        "us-esat-12       | region  | us-east-12",
        "us-gov-wset-1    | region  | us-gov-west-1",
        "ap-southeast-99  | region  | none",
        "eu-west-11       | region  | eu-west-1",
        "eu-west-12       | region  | none",
        "zz-nowhere-1     | region  | none",
        "eu-wset          | none    | none",
        "eu-wset-         | none    | none",
        "eu-west-100      | none    | none",
        "EU-WSET-1        | none    | none",
        "e-west-1         | none    | none",
        "europ-west-1     | none    | none",
        "a-b-c-d-1        | none    | none",
        "global           | none    | none",
        "''               | none    | none",
      })
  void onlyTheFormDecidesAndWhatIsNearIsMeant(String text, String form, String meant) {
    assertEquals(form.equals("region"), Regions.isRegion(text), text);
    assertEquals(meant, Regions.meant(text).orElse("none"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "eu-west-1, true",
    "unspecified, true",
    "aws-global, true",
    "global, false",
    "unspecifed, false",
    "'', false",
  })
  void requestsAlsoGoToNoneOfThem(String text, boolean is) {
    assertEquals(is, Regions.isRequested(text));
  }

  @ParameterizedTest
  @CsvSource({
    "eu-, true",
    "eu-west-1, true",
    "us-gov-, true",
    "eu, false",
    "e-, false",
    "${r}, false"
  })
  void aRegionCanBeCutOffBehindItsArea(String text, boolean is) {
    assertEquals(is, Regions.isStart(text));
  }
}
