package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.policy.Keys;
import dev.carillon.policy.condition.ConditionKey;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code policy.findings()} knows from generated enums, without being given anything. */
final class GeneratedFindingsTest {

  private static RealServices services;

  @BeforeAll
  static void generate(@TempDir Path folder) {
    services =
        RealServices.generate(
            folder,
            "chime",
            "s3",
            "ec2",
            "codebuild",
            "glue",
            "identitystore",
            "lambda",
            "sqs",
            "ssm");
  }

  @Test
  void resourceTypesKeysAndTheirTypesAreKnownFromTheConstantsOfAPolicy() throws Exception {
    assertEquals(
        List.of(
            "INVALID_ARN_RESOURCE Statement[0].Resource",
            "TYPE_MISMATCH Statement[2].Condition.NumericEquals.s3:prefix",
            "INVALID_SERVICE_CONDITION_KEY Statement[2].Condition.StringEquals.s3:prefx"),
        findings(
            """
            Policy.fromJson(
                \"""
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow",
                    "Action": "chime:DeleteM*",
                    "Resource": "arn:aws:chime::111122223333:meting/a"},
                  {"Effect": "Allow", "Action": "chime:ListBots", "Resource": "*"},
                  {"Effect": "Allow",
                    "Action": "s3:ListBucket",
                    "Resource": "*",
                    "Condition": {
                      "NumericEquals": {"s3:prefix": "1"},
                      "StringEquals": {"s3:prefx": "a"}}}]}
                \""", ChimeAction.class, S3Action.class).findings()\
            """));
  }

  @Test
  void theServicesOfTheEnumsThatADocumentIsReadWithAreKnownWithoutAnyConstantOfThem()
      throws Exception {
    String document =
        """
        \"""
        {"Version": "2012-10-17", "Statement": {
          "Effect": "Allow", "Action": "chime:CreateMeting", "Resource": "*"}}
        \"""
        """;
    assertEquals(
        List.of("INVALID_ACTION Statement[0].Action"),
        findings(
            "Policy.fromJson(" + document + ", ChimeAction.class, S3Action.class).findings()"));
    assertEquals(
        List.of("INVALID_ACTION Statement[0].Action"),
        findings(
            "Policy.fromJson("
                + document
                + ", ChimeAction.class).withId(\"team-red\").findings()"));
    assertEquals(List.of(), findings("Policy.fromJson(" + document + ").findings()"));
  }

  /** Nothing tells which action {@code StopMaterializedViewRefreshTaskRun} of Glue needs. */
  @Test
  void anActionThatAwsMayNotListYetIsNotRefused() throws Exception {
    String policy =
        """
        Policy.of(
            GlueStatement.allow("Own").actions(GlueAction.GET_TABLE).onAllResources(),
            AwsStatement.allow("Views").patterns("glue:%s").onAllResources()).findings()\
        """;
    for (String name : List.of("StopMaterializedViewRefreshTaskRun", "*ViewRefreshTaskRun")) {
      assertEquals(List.of(), findings(policy.formatted(name)));
    }
    for (String name :
        List.of("StopMaterializedViewTaskRun", "*ViewTaskRun", "GetUnfilteredTableMetadata")) {
      InvalidPolicyException refused =
          assertThrows(InvalidPolicyException.class, () -> findings(policy.formatted(name)));
      assertEquals(Check.INVALID_ACTION, refused.check().orElseThrow());
    }
  }

  @Test
  void aRemovedActionIsFoundAndSaidToBeRemoved() throws Exception {
    services.diagnose(
        """
        Policy.of(
            ChimeStatement.allow().actions(ChimeAction.find("CreateBotMembership").get())
                .onAllResources()).findings()\
        """);
    List<?> findings = (List<?>) services.evaluate();
    assertEquals(
        "6:17 WARNING INVALID_ACTION Statement[0].Action: \"chime:CreateBotMembership\" stands for"
            + " no action of chime. The reference read on 2026-02-13 does not list"
            + " CreateBotMembership any more. Leave it out, or name what took its place.",
        findings.get(0).toString());
    assertEquals(1, findings.size());
  }

  /** The word for its type in front of a name makes it no other type's, but no ARN of its own. */
  @Test
  void aTypedArnWhoseNameBeginsLikeAnotherTypeIsRefused() throws Exception {
    String policy =
        """
        Policy.of(
            SqsStatement.allow("Send")
                .actions(SqsAction.SEND_MESSAGE)
                .on(SqsResource.queue("eu-west-1", "111122223333", "%s"))).findings()\
        """;
    assertEquals(List.of(), findings(policy.formatted("orders")));
    for (String name : List.of("queue/orders", "queue:orders")) {
      InvalidPolicyException refused =
          assertThrows(InvalidPolicyException.class, () -> findings(policy.formatted(name)));
      assertEquals(Check.INVALID_ARN_RESOURCE, refused.check().orElseThrow());
    }
  }

  /** No action lists the keys that requests of all services can have. */
  @Test
  void keysThatAreAvailableAcrossServicesAreFineForEveryAction() throws Exception {
    List<String> conditions = new ArrayList<>();
    for (Field field : Keys.class.getFields()) {
      if (field.get(null) instanceof ConditionKey key
          && !key.name().startsWith("aws:")
          && !key.name().startsWith("sts:")) {
        conditions.add("Keys." + field.getName() + ".exists()");
      }
    }
    assertEquals(9, conditions.size());
    assertEquals(
        List.of(),
        findings(
            """
            Policy.of(
                AwsStatement.allow()
                    .actions(
                        CREATE_MEETING, CREATE_BUCKET, Ec2Action.RUN_INSTANCES,
                        CodebuildAction.START_BUILD, GlueAction.GET_JOB,
                        IdentitystoreAction.DESCRIBE_USER, LambdaAction.INVOKE_FUNCTION,
                        SsmAction.GET_PARAMETER)
                    .onAllResources()
                    .when(%s)).findings()\
            """
                .formatted(String.join(", ", conditions))));
  }

  private static List<String> findings(String expression) throws Exception {
    assertEquals(List.of(), services.diagnoseUnchecked(expression));
    return ((List<?>) services.evaluate())
        .stream()
            .map(Finding.class::cast)
            .map(finding -> finding.id() + ' ' + finding.path())
            .toList();
  }
}
