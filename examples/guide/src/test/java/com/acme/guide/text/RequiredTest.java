package com.acme.guide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.RequiredActions;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredTest {

  @Test
  void whatTheCodeNeedsIsCollected() {
    assertEquals(
        List.of("s3:GetObject", "s3:PutObject"), List.copyOf(RequiredActions.of(Reports.class)));
  }
}
