package dev.carillon.catalog.policyfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carillon.catalog.policyfile.PolicyMeaning.Read;
import dev.carillon.policy.JsonException;
import dev.carillon.policy.Policy;
import dev.carillon.policy.PolicyDocument;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.finding.PolicyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A policy of each kind to damage, and how it is read. */
enum AttackedPolicy {
  IDENTITY(PolicyKind.IDENTITY, Policy::fromJson),
  RESOURCE(PolicyKind.RESOURCE, ResourcePolicy::fromJson),
  TRUST(PolicyKind.ROLE_TRUST, TrustPolicy::fromJson);

  private final PolicyKind kind;
  private final Function<String, PolicyDocument<?>> reader;
  private final String text;

  AttackedPolicy(PolicyKind kind, Function<String, PolicyDocument<?>> reader) {
    this.kind = kind;
    this.reader = reader;
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
      policy = reader.apply(json);
    } catch (JsonException e) {
      return new Read(Optional.empty(), String.valueOf(e.getMessage()));
    }
    String written = policy.toJson();
    for (String form : new String[] {written, policy.toPrettyJson()}) {
      PolicyDocument<?> again = reader.apply(form);
      if (!again.equals(policy) || !again.toJson().equals(written)) {
        throw new IllegalStateException("is another when read again: " + form);
      }
    }
    policy.findings().forEach(finding -> Objects.requireNonNull(finding.message()));
    return new Read(Optional.of(written), "");
  }

  JsonNode meaning(JsonNode json) {
    return PolicyMeaning.of(json);
  }

  /** Returns a file that stands beside the tests. */
  static String resource(String name) {
    try (InputStream in = AttackedPolicy.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "a policy of kind " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
