package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions that a constant of an enum of the SDK decides, or the text that it stands for. */
final class ChoicesTest {

  private static final String SDK = "software/amazon/awssdk/services/cloudwatchlogs/";

  /** As the SDK generates them. */
  private static final Map<String, String> CLIENT =
      Map.of(
          SDK + "CloudWatchLogsClient",
          """
          package software.amazon.awssdk.services.cloudwatchlogs;
          import software.amazon.awssdk.services.cloudwatchlogs.model.*;
          public interface CloudWatchLogsClient {
            void putAccountPolicy(PutAccountPolicyRequest request);
          }
          """,
          SDK + "model/PolicyType",
          """
          package software.amazon.awssdk.services.cloudwatchlogs.model;
          public enum PolicyType { DATA_PROTECTION_POLICY, TRANSFORMER_POLICY }
          """,
          SDK + "model/PutAccountPolicyRequest",
          """
          package software.amazon.awssdk.services.cloudwatchlogs.model;
          public final class PutAccountPolicyRequest {
            public static Builder builder() { return null; }
            public interface Builder {
              Builder policyName(String name);
              Builder policyType(String type);
              Builder policyType(PolicyType type);
              PutAccountPolicyRequest build();
            }
          }
          """);

  private static final String SWF = "software/amazon/awssdk/services/swf/";

  private static final Map<String, String> DECIDER =
      Map.of(
          SWF + "SwfClient",
          """
          package software.amazon.awssdk.services.swf;
          import software.amazon.awssdk.services.swf.model.*;
          public interface SwfClient {
            void respondDecisionTaskCompleted(RespondDecisionTaskCompletedRequest request);
          }
          """,
          SWF + "model/DecisionType",
          """
          package software.amazon.awssdk.services.swf.model;
          public enum DecisionType { FAIL_WORKFLOW_EXECUTION, SCHEDULE_ACTIVITY_TASK }
          """,
          SWF + "model/ActivityType",
          """
          package software.amazon.awssdk.services.swf.model;
          public final class ActivityType { }
          """,
          SWF + "model/Decision",
          """
          package software.amazon.awssdk.services.swf.model;
          public final class Decision {
            public static Builder builder() { return null; }
            public interface Builder {
              Builder decisionType(DecisionType type);
              Builder decisionType(String type);
              Builder scheduleActivityTaskDecisionAttributes(ActivityType type);
              Decision build();
            }
          }
          """,
          SWF + "model/RespondDecisionTaskCompletedRequest",
          """
          package software.amazon.awssdk.services.swf.model;
          public final class RespondDecisionTaskCompletedRequest {
            public static Builder builder() { return null; }
            public interface Builder {
              Builder taskToken(String token);
              Builder decisions(Decision... decisions);
              RespondDecisionTaskCompletedRequest build();
            }
          }
          """);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "PolicyType.TRANSFORMER_POLICY, logs:PutTransformer,",
    "'\"TRANSFORMER_POLICY\"', logs:PutTransformer,",
    "type, logs:PutTransformer,",
    "PolicyType.DATA_PROTECTION_POLICY, logs:PutDataProtectionPolicy,",
    "either, logs:PutDataProtectionPolicy logs:PutTransformer,",
    "FIELD, logs:PutTransformer,",
    "own, logs:PutTransformer,",
    "Kept.TYPE, logs:PutTransformer,",
    "made(), logs:PutTransformer,",
    "chosen.type(), logs:PutDataProtectionPolicy logs:PutTransformer,",
    "name == null ? PolicyType.TRANSFORMER_POLICY : DATA, logs:PutDataProtectionPolicy"
        + " logs:PutTransformer,",
    "open, , logs:PutDataProtectionPolicy logs:PutIndexPolicy logs:PutSubscriptionFilter"
        + " logs:PutTransformer",
    "type + name, , logs:PutDataProtectionPolicy logs:PutIndexPolicy logs:PutSubscriptionFilter"
        + " logs:PutTransformer",
    "given, , logs:PutDataProtectionPolicy logs:PutIndexPolicy logs:PutSubscriptionFilter"
        + " logs:PutTransformer",
    "PolicyType.valueOf(name), , logs:PutDataProtectionPolicy logs:PutIndexPolicy"
        + " logs:PutSubscriptionFilter logs:PutTransformer",
    "name == null ? PolicyType.TRANSFORMER_POLICY : PolicyType.valueOf(name), ,"
        + " logs:PutDataProtectionPolicy logs:PutIndexPolicy logs:PutSubscriptionFilter"
        + " logs:PutTransformer",
    "PolicyType.TRANSFORMER_POLICY).policyType(given, logs:PutTransformer,"
        + " logs:PutDataProtectionPolicy logs:PutIndexPolicy logs:PutSubscriptionFilter",
  })
  void oneOfTheSdkDecides(String choice, String needed, String perhaps) {
    Compiled.compile(folder, CLIENT);
    CalledActions called =
        Compiled.source(
            folder,
            "Choices",
            """
            package acme;
            import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
            import software.amazon.awssdk.services.cloudwatchlogs.model.*;
            class Choices {
              static final PolicyType FIELD = PolicyType.TRANSFORMER_POLICY;
              private static final PolicyType DATA = PolicyType.DATA_PROTECTION_POLICY;
              private final PolicyType own;
              PolicyType open = PolicyType.TRANSFORMER_POLICY;
              Choices(String name) { own = PolicyType.TRANSFORMER_POLICY; }
              static PolicyType made() { return PolicyType.TRANSFORMER_POLICY; }
              static class Kept { static final PolicyType TYPE = FIELD; }
              interface Chosen { PolicyType type(); }
              static class Transforming implements Chosen {
                @Override public PolicyType type() { return FIELD; }
              }
              Chosen chosen = () -> DATA;
              void run(CloudWatchLogsClient logs, String name, PolicyType given) {
                PolicyType type = PolicyType.TRANSFORMER_POLICY;
                PolicyType either = PolicyType.TRANSFORMER_POLICY;
                if (given == null) {
                  given = PolicyType.TRANSFORMER_POLICY;
                  either = PolicyType.DATA_PROTECTION_POLICY;
                }
                logs.putAccountPolicy(
                    PutAccountPolicyRequest.builder().policyName("p").policyType(%s).build());
              }
            }
            """
                .formatted(choice));
    assertEquals(with("logs:PutAccountPolicy", needed), called.needed());
    assertEquals(perhaps == null ? Set.of() : Set.of(perhaps.split(" ", -1)), called.perhaps());
  }

  @ParameterizedTest
  @CsvSource({
    "DecisionType.FAIL_WORKFLOW_EXECUTION), swf:FailWorkflowExecution",
    "'\"FailWorkflowExecution\")', swf:FailWorkflowExecution",
    "DecisionType.SCHEDULE_ACTIVITY_TASK).scheduleActivityTaskDecisionAttributes(type),"
        + " swf:ScheduleActivityTask",
  })
  void aDecisionNeedsItsOwnAction(String decision, String needed) {
    Compiled.compile(folder, DECIDER);
    CalledActions called =
        Compiled.source(
            folder,
            "Decider",
            """
            package acme;
            import software.amazon.awssdk.services.swf.SwfClient;
            import software.amazon.awssdk.services.swf.model.*;
            class Decider {
              void run(SwfClient swf, String token, ActivityType type) {
                Decision decision = Decision.builder().decisionType(%s.build();
                swf.respondDecisionTaskCompleted(
                    RespondDecisionTaskCompletedRequest.builder()
                        .taskToken(token).decisions(decision).build());
              }
            }
            """
                .formatted(decision));
    assertEquals(with("swf:RespondDecisionTaskCompleted", needed), called.needed());
    assertEquals(Set.of(), called.perhaps());
  }

  private static Set<String> with(String own, String others) {
    Set<String> all = new TreeSet<>(Set.of(own));
    if (others != null) {
      all.addAll(Set.of(others.split(" ", -1)));
    }
    return all;
  }
}
