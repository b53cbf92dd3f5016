package com.acme.guide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.Policy;
import dev.carillon.policy.RequiredActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredTest {

  @Test
  void whatTheCodeNeedsIsCollected() {
    assertEquals(
        List.of("s3:GetObject", "s3:PutObject"), List.copyOf(RequiredActions.of(Reports.class)));
  }

  @Test
  void theRoleMayDoWhatTheCodeNeeds() throws IOException {
    Policy role = Policy.fromJson(Files.readString(Path.of("src/main/resources/reports-role.json")));
    assertEquals(Set.of(), role.notGranted(RequiredActions.in(Path.of("target/classes"))));
  }
}
