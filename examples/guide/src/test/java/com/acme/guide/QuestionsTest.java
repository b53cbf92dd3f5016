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
    // The deny statement is about each resource that the action is allowed on.
    assertFalse(Questions.host().grants(S3Action.DELETE_OBJECT));
    assertTrue(Questions.host().grants(S3Action.PUT_OBJECT));
  }
}
