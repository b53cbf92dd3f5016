package com.acme.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MeetingPoliciesTest {

  @Test
  void meetingHost() throws IOException {
    assertEquals(expected("meeting-host.json"), MeetingPolicies.meetingHost().toPrettyJson());
  }

  @Test
  void auditor() throws IOException {
    assertEquals(expected("auditor.json"), MeetingPolicies.auditor().toPrettyJson());
  }

  @Test
  void administrator() throws IOException {
    assertEquals(expected("administrator.json"), MeetingPolicies.administrator().toPrettyJson());
  }

  @Test
  void whatTheReadmePrints() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      CallRecords.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertEquals(
        expected("administrator.json"), printed.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void auditorChangesNothing() {
    for (Action action : MeetingPolicies.auditor().statements().get(0).actions()) {
      assertTrue(action.accessLevel().compareTo(AccessLevel.READ) <= 0, action.iamName());
    }
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = MeetingPoliciesTest.class.getResourceAsStream("/policies/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
