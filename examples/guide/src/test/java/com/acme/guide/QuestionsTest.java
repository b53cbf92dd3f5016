package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  @Test
  void findings() throws IOException {
    String json = Files.readString(Path.of("src/test/resources/policies/faulty.json"));
    Output.assertShown(
        "output/findings.txt",
        Questions.findings(json).stream().map(it -> it + "\n").collect(Collectors.joining()));
  }

  @Test
  void aServiceControlPolicyIsJudgedAsOne() {
    assertEquals(List.of(), Questions.findingsOfServiceControlPolicy());
  }

  @Test
  void summary() throws IOException {
    Output.assertShown("output/summary.txt", Questions.host().summary() + "\n");
  }

  @Test
  void grants() {
    assertTrue(Questions.canRecord());
    assertFalse(Questions.canDeleteRecords());
    // Asked without a resource, a deny statement counts only if it is about all of them.
    assertTrue(Questions.host().grants(S3Action.DELETE_OBJECT));
  }
}
