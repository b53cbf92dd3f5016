package dev.carillon.catalog.cli;

import dev.carillon.policy.finding.PolicyKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of policies, as people call them. */
enum KindName {
  AUTO(null),
  IDENTITY(PolicyKind.IDENTITY),
  RESOURCE(PolicyKind.RESOURCE),
  TRUST(PolicyKind.ROLE_TRUST),
  SCP(PolicyKind.SERVICE_CONTROL),
  RCP(PolicyKind.RESOURCE_CONTROL);

  private final Optional<PolicyKind> kind;

  KindName(@Nullable PolicyKind kind) {
    this.kind = Optional.ofNullable(kind);
  }

  /** Returns the kind; empty where each document says it. */
  Optional<PolicyKind> kind() {
    return kind;
  }
}
