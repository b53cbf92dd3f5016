package com.acme.sdk.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.Policy;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

  @Test
  void thePolicyIsWhatTheTextWas() {
    assertEquals(Policy.fromJson(ReportReader.TEXT, S3Action.class), ReportReader.policy());
  }

  @Test
  void everyStepIsTheSamePolicy() {
    assertEquals(ReportReader.strings().toJson(), ReportReader.constants().toJson());
    assertEquals(ReportReader.policy(), Policy.fromJson(ReportReader.strings().toJson()));
    assertEquals(
        ReportReader.policy(), Policy.fromJson(ReportReader.policyForTheSdk().toJson()));
  }
}
