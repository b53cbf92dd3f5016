package dev.carillon.catalog.policyfile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.policyfile.PolicyMeaning.Read;
import dev.carillon.policy.JsonException;
import dev.carillon.policy.Policy;
import dev.carillon.policy.PolicyDocument;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A policy of each kind to damage, and how it is read. */
enum AttackedPolicy {
  IDENTITY(PolicyKind.IDENTITY),
  RESOURCE(PolicyKind.RESOURCE),
  TRUST(PolicyKind.ROLE_TRUST);

  private final PolicyKind kind;
  private final String text;

  AttackedPolicy(PolicyKind kind) {
    this.kind = kind;
    this.text = resource("attack-" + name().toLowerCase(Locale.ROOT) + ".json");
  }

  PolicyKind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  /** Reads a text; what is read must be written and judged, and be the same when read again. */
  Read read(String json) {
    PolicyDocument<?> policy;
    try {
      policy = parsed(json);
    } catch (JsonException e) {
      return new Read(Optional.empty(), String.valueOf(e.getMessage()));
    }
    String written = policy.toJson();
    for (String form : new String[] {written, policy.toPrettyJson()}) {
      PolicyDocument<?> again = parsed(form);
      if (!again.equals(policy) || !again.toJson().equals(written)) {
        throw new IllegalStateException("is another when read again: " + form);
      }
    }
    policy.findings().forEach(finding -> Objects.requireNonNull(finding.message()));
    return new Read(Optional.of(written), "");
  }

  private PolicyDocument<?> parsed(String json) {
    return switch (this) {
      case IDENTITY -> Policy.fromJson(json);
      case RESOURCE -> ResourcePolicy.fromJson(json);
      case TRUST -> TrustPolicy.fromJson(json);
    };
  }

  JsonNode meaning(JsonNode json) {
    return PolicyMeaning.of(json);
  }

  /** Returns a file that stands beside the tests. */
  static String resource(String name) {
    return OwnFile.text(AttackedPolicy.class, name);
  }

  @Override
  public String toString() {
    return "a policy of kind " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
