package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.Need;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles that are passed by their names, and profiles of instances, whose roles are not named. */
final class PassedNamesTest {

  private static final String SDK = "software/amazon/awssdk/services/emr/";

  private static final Map<String, String> CLIENT =
      Map.of(
          SDK + "EmrClient",
          """
          package software.amazon.awssdk.services.emr;
          import software.amazon.awssdk.services.emr.model.*;
          public interface EmrClient { void runJobFlow(RunJobFlowRequest request); }
          """,
          SDK + "model/RunJobFlowRequest",
          """
          package software.amazon.awssdk.services.emr.model;
          public final class RunJobFlowRequest {
            public static Builder builder() { return null; }
            public interface Builder {
              Builder serviceRole(String role);
              Builder jobFlowRole(String profile);
              Builder autoScalingRole(String role);
              RunJobFlowRequest build();
            }
          }
          """);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "serviceRole(\"clusters\"), arn:aws:iam::*:role/clusters arn:aws:iam::*:role/*/clusters",
    "serviceRole(\"clusters\").autoScalingRole(\"arn:aws:iam::111122223333:role/scaling\"),"
        + " arn:aws:iam::*:role/clusters arn:aws:iam::*:role/*/clusters"
        + " arn:aws:iam::111122223333:role/scaling",
    "serviceRole(\"clusters\").autoScalingRole(given), arn:aws:iam::*:role/*",
    "serviceRole(\"clusters\").jobFlowRole(\"nodes\"), arn:aws:iam::*:role/*",
    "jobFlowRole(\"nodes\"), arn:aws:iam::*:role/*",
  })
  void aRoleIsNamedAndTheRoleOfAProfileIsNot(String setters, String arns) {
    Compiled.compile(folder, CLIENT);
    CalledActions called =
        Compiled.source(
            folder,
            "Clusters",
            """
            package acme;
            import software.amazon.awssdk.services.emr.EmrClient;
            import software.amazon.awssdk.services.emr.model.RunJobFlowRequest;
            class Clusters {
              public void run(EmrClient emr, String given) {
                emr.runJobFlow(RunJobFlowRequest.builder().%s.build());
              }
            }
            """
                .formatted(setters));
    assertEquals(Set.of(arns.split(" ", -1)), Answers.resources(called, "iam:PassRole"));
  }

  /** What Batch calls a role of instances is a profile of them. */
  @ParameterizedTest
  @CsvSource({
    "spotIamFleetRole, arn:aws:iam::*:role/nodes arn:aws:iam::*:role/*/nodes",
    "instanceRole, arn:aws:iam::*:role/*",
  })
  void theRoleOfInstancesOfBatchIsAProfile(String setter, String arns) {
    String batch = "software/amazon/awssdk/services/batch/";
    String model = "package software.amazon.awssdk.services.batch.model; public final class ";
    String builder =
        " { public static Builder builder() { return null; } public interface Builder {";
    Compiled.compile(
        folder,
        Map.of(
            batch + "BatchClient",
            "package software.amazon.awssdk.services.batch; public interface BatchClient {"
                + " void createComputeEnvironment(model.CreateComputeEnvironmentRequest request); }"
                    .replace("model.", batch.replace('/', '.') + "model."),
            batch + "model/CreateComputeEnvironmentRequest",
            model
                + "CreateComputeEnvironmentRequest"
                + builder
                + " Builder computeResources(ComputeResource resources);"
                + " CreateComputeEnvironmentRequest build(); } }",
            batch + "model/ComputeResource",
            model
                + "ComputeResource"
                + builder
                + " Builder instanceRole(String role); Builder spotIamFleetRole(String role);"
                + " ComputeResource build(); } }"));
    CalledActions called =
        Compiled.source(
            folder,
            "Jobs",
            """
            package acme;
            import software.amazon.awssdk.services.batch.BatchClient;
            import software.amazon.awssdk.services.batch.model.*;
            class Jobs {
              public void run(BatchClient batch) {
                batch.createComputeEnvironment(
                    CreateComputeEnvironmentRequest.builder()
                        .computeResources(ComputeResource.builder().%s("nodes").build())
                        .build());
              }
            }
            """
                .formatted(setter));
    assertEquals(Set.of(arns.split(" ", -1)), Answers.resources(called, "iam:PassRole"));
  }

  /** A task has the roles of its definition, also where one is overridden. */
  @Test
  void aRoleThatOverridesAnotherIsPassedBesideThoseOfADefinition() {
    String client = "software/amazon/awssdk/services/ecs/EcsClient";
    Compiled.compile(
        folder,
        Map.of(
            client,
            """
            package software.amazon.awssdk.services.ecs;
            import software.amazon.awssdk.services.ecs.model.*;
            public interface EcsClient { void runTask(RunTaskRequest request); }
            """,
            client.replace("EcsClient", "model/RunTaskRequest"),
            """
            package software.amazon.awssdk.services.ecs.model;
            public final class RunTaskRequest {
              public static Builder builder() { return null; }
              public interface Builder { Builder taskRoleArn(String role); RunTaskRequest build(); }
            }
            """));
    String role = "arn:aws:iam::111122223333:role/t";
    CalledActions called =
        Compiled.source(
            folder,
            "Tasks",
            """
            package acme;
            import software.amazon.awssdk.services.ecs.EcsClient;
            import software.amazon.awssdk.services.ecs.model.RunTaskRequest;
            class Tasks {
              void run(EcsClient ecs) { ecs.runTask(RunTaskRequest.builder().taskRoleArn("%s").build()); }
            }
            """
                .formatted(role));
    assertEquals(Set.of(role), passed(called, Need.NEEDED));
    assertEquals(Set.of("arn:aws:iam::*:role/*"), passed(called, Need.PERHAPS));
    assertEquals(Set.of("iam:PassRole"), called.perhaps());
    assertTrue(called.needed().contains("iam:PassRole"));
    assertTrue(!called.policy().toJson().contains("role/*"));
  }

  private static Set<String> passed(CalledActions called, Need need) {
    return called.actions().stream()
        .filter(each -> each.action().equals("iam:PassRole") && each.need() == need)
        .flatMap(each -> each.resources().stream())
        .collect(Collectors.toSet());
  }
}
