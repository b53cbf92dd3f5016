package com.acme.guide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.policyfile.PolicyFiles;
import dev.carillon.policy.Policy;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyFilesTest {

  @Test
  void policyFilesAreSound() {
    PolicyFiles.of(Path.of("src/main/resources/policies")).assertSound();
  }

  @Test
  void theBaselineThatThePageShowsIsOne() {
    PolicyFiles.of(Path.of("src/main/resources/policies"))
        .baseline(Path.of("src/test/resources/baseline/carillon-baseline.json"))
        .assertSound();
  }

  @Test
  void templatesAreSound() {
    PolicyFiles.of(Path.of("src/main/resources/templates"))
        .placeholder("bucket", "acme-reports")
        .assertSound();
  }

  @Test
  void theActionsOfAFileAreConstants() {
    Policy host = MeetingHostPolicy.policy();
    assertEquals(
        Set.of(ChimeAction.CREATE_MEETING, ChimeAction.CREATE_ATTENDEE),
        Set.copyOf(host.statements().get(0).actions()));
    assertTrue(host.grants(ChimeAction.CREATE_MEETING));
    assertTrue(MeetingHostPolicy.JSON.startsWith("{\n  \"Version\""));
  }

  @Test
  void aTemplateIsFilled() {
    assertEquals(
        "arn:aws:s3:::acme-reports-eu/${aws:username}/*",
        Reports.reader().statements().get(0).resources().get(0));
  }
}
