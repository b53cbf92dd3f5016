package com.acme.guide.tasks;

import static dev.carillon.policy.finding.PolicyKind.IDENTITY;
import static dev.carillon.policy.finding.PolicyKind.RESOURCE;
import static dev.carillon.policy.finding.PolicyKind.RESOURCE_CONTROL;
import static dev.carillon.policy.finding.PolicyKind.ROLE_TRUST;
import static dev.carillon.policy.finding.PolicyKind.SERVICE_CONTROL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.carillon.catalog.policyfile.PolicyFiles;
import dev.carillon.policy.PolicyDocument;
import dev.carillon.policy.finding.PolicyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each policy of tasks.md means what AWS's own document in src/test/resources/tasks means. */
class TasksTest {

  private static final Path DOCUMENTS = Path.of("src/test/resources/tasks");

  static Stream<Arguments> policies() {
    return Stream.of(
        arguments("home-folder", Buckets.homeFolder(), IDENTITY),
        arguments("tls-only", Buckets.tlsOnly(), RESOURCE),
        arguments("vpc-endpoint", Buckets.onlyFromEndpoint(), RESOURCE),
        arguments("cross-account-bucket", Buckets.otherAccount(), RESOURCE),
        arguments("session", Buckets.session(), IDENTITY),
        arguments("github", Trust.gitHub(), ROLE_TRUST),
        arguments("gitlab", Trust.gitLab(), ROLE_TRUST),
        arguments("saml", Trust.saml(), ROLE_TRUST),
        arguments("cognito", Trust.signedIn(), ROLE_TRUST),
        arguments("eks-pod-identity", Trust.pods(), ROLE_TRUST),
        arguments("eks-service-account", Trust.serviceAccount(), ROLE_TRUST),
        arguments("external-id", Trust.vendor(), ROLE_TRUST),
        arguments("pass-role", Organization.passRole(), IDENTITY),
        // A boundary limits, as a service control policy does.
        arguments("boundary", Organization.boundary(), SERVICE_CONTROL),
        arguments("regions", Organization.regions(), SERVICE_CONTROL),
        arguments("organization-resources", Organization.onlyOurs(), RESOURCE_CONTROL),
        arguments("kms-key", Services.key(), RESOURCE),
        arguments("queue-of-topic", Services.queueOfTopic(), RESOURCE),
        arguments("function-of-api", Services.functionOfApi(), RESOURCE),
        arguments("secret-rotation", Services.rotation(), IDENTITY),
        arguments("own-instances", Services.ownInstances(), IDENTITY),
        arguments("ecr-pull", Services.pull(), RESOURCE),
        arguments("bedrock", Services.noInference(), IDENTITY),
        arguments("meeting-host", Services.meetingHost(), IDENTITY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("policies")
  void meansWhatTheDocumentOfAwsMeans(String name, PolicyDocument<?> policy, PolicyKind kind)
      throws IOException {
    assertEquals(Meaning.of(Files.readString(document(name))), Meaning.of(policy.toJson()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("policies")
  void drawsNoFinding(String name, PolicyDocument<?> policy, PolicyKind kind) throws IOException {
    assertEquals(List.of(), policy.findings());
    Path written = Files.createDirectories(Path.of("target/tasks")).resolve(name + ".json");
    Files.writeString(written, policy.toPrettyJson());
    PolicyFiles.of(written).kind(kind).withRisks().assertSound();
  }

  @Test
  void eachDocumentOfAwsIsHeld() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      assertEquals(
          policies().map(it -> it.get()[0] + ".json").sorted().toList(),
          files.map(it -> it.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void eachTaskOfThePageGivesAnAddress() throws IOException {
    List<String> tasks =
        Arrays.stream(Files.readString(Path.of("tasks.md")).split("\n## ")).skip(1).toList();
    assertEquals(policies().count(), tasks.size());
    for (String task : tasks) {
      assertTrue(task.matches("(?s).*\\(https://[a-z.]+/[^)]+\\).*```java\n.*"), task);
    }
  }

  @Test
  void meaningTellsDocumentsApart() {
    String one =
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\","
            + "\"Resource\":\"*\"}}";
    assertEquals(
        Meaning.of(one), Meaning.of(one.replace("\"s3:GetObject\"", "[\"S3:getobject\"]")));
    assertNotEquals(Meaning.of(one), Meaning.of(one.replace("GetObject", "PutObject")));
    assertNotEquals(Meaning.of(one), Meaning.of(one.replace("Allow", "Deny")));
    assertNotEquals(Meaning.of(one), Meaning.of(one.replace("\"*\"", "\"arn:aws:s3:::a/*\"")));
  }

  private static Path document(String name) {
    return DOCUMENTS.resolve(name + ".json");
  }
}
