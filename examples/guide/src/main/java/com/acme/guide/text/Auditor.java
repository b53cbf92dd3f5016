package com.acme.guide.text;

import dev.carillon.MaxAccessLevel;
import dev.carillon.policy.AccessLevel;
import java.util.List;

/** What an auditor may do. */
@MaxAccessLevel(AccessLevel.READ)
final class Auditor {
  static final List<String> ACTIONS = List.of("s3:GetObject", "sqs:ListQueues");

  private Auditor() {}
}
