package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What references to Terraform's resources give, in policies of its configurations. */
final class TerraformReferencesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "sqs:SendMessage, aws_sqs_queue.q.url, INVALID_ARN_PREFIX",
    "sqs:SendMessage, aws_sqs_queue.q[0].id, INVALID_ARN_PREFIX",
    "iam:PassRole, aws_iam_role.r.name, INVALID_ARN_PREFIX",
    "lambda:InvokeFunction, aws_lambda_function.f.invoke_arn, ACTION_DOES_NOT_TAKE_RESOURCE",
    "kms:Decrypt, aws_kms_alias.a.arn, ACTION_DOES_NOT_TAKE_RESOURCE",
    "dynamodb:GetRecords, aws_dynamodb_table.d.arn, ACTION_DOES_NOT_TAKE_RESOURCE",
    "s3:GetObject, aws_s3_bucket.b.arn, ACTION_DOES_NOT_TAKE_RESOURCE",
    "ecs:RunTask, aws_ecs_cluster.c.id, ACTION_DOES_NOT_TAKE_RESOURCE"
  })
  void wrongOnes(String action, String reference, String id) throws IOException, ProblemsException {
    assertEquals(List.of(id), found(action, "${" + reference + "}"));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, arn:aws:s3:::${aws_s3_bucket.b.arn}/*, INVALID_ARN_RESOURCE",
    "s3:GetObject, arn:aws:s3:::${aws_s3_bucket.b.id}, ACTION_DOES_NOT_TAKE_RESOURCE",
    "s3:GetObject, arn:awss:s3:::${aws_s3_bucket.b.id}/*, INVALID_PARTITION",
    "sqs:SendMessage, arn:aws:sqs:eu-west-1:111122223333:${aws_sqs_queue.q.url},"
        + " INVALID_ARN_RESOURCE"
  })
  void wrongOnesInArns(String action, String resource, String id)
      throws IOException, ProblemsException {
    assertEquals(List.of(id), found(action, resource));
  }

  @ParameterizedTest
  @CsvSource({
    "sqs:SendMessage, ${aws_sqs_queue.q.arn}",
    "sqs:SendMessage, ${aws_sqs_queue.q[each.key].arn}",
    "sqs:SendMessage, ${aws_sqs_queue.q[*].arn}",
    "iam:PassRole, ${aws_iam_role.r[\\\"a\\\"].arn}",
    "lambda:InvokeFunction, ${aws_lambda_function.f.arn}:*",
    "lambda:InvokeFunction, ${aws_lambda_function.f.qualified_arn}",
    "lambda:InvokeFunction, ${aws_lambda_alias.live.arn}",
    "kms:Decrypt, ${aws_kms_alias.a.target_key_arn}",
    "dynamodb:GetRecords, ${aws_dynamodb_table.d.stream_arn}",
    "dynamodb:Query, ${aws_dynamodb_table.d.arn}/index/*",
    "s3:GetObject, ${aws_s3_bucket.b.arn}/${aws_iam_user.u.name}/*",
    "s3:ListBucket, arn:aws:s3:::${aws_s3_bucket.b_of_logs.id}",
    "s3:GetObject, ${data.aws_s3_bucket.b.arn}",
    "s3:GetObject, arn:aws:s3:::${aws_s3_bucket.b.id}${var.objects}",
    "s3:GetObject, arn:${data.aws_partition.current.partition}:s3:::${aws_s3_bucket.b.id}/*",
    "s3:ListBucket, arn:aws-cn:s3:::${aws_s3_bucket.b.bucket}",
    "logs:PutLogEvents, ${aws_cloudwatch_log_group.g.arn}:*",
    "logs:CreateLogStream, ${aws_cloudwatch_log_group.g.arn}",
    "secretsmanager:GetSecretValue, ${aws_secretsmanager_secret.s.id}",
    "ssm:GetParametersByPath,"
        + " arn:aws:ssm:eu-west-1:111122223333:parameter${aws_ssm_parameter.p.name}",
    "ecs:RunTask, ${aws_ecs_task_definition.t.arn_without_revision}:*",
    "ecs:UpdateService, ${aws_ecs_service.s.id}",
    "states:StartExecution, ${aws_sfn_state_machine.m.id}"
  })
  void rightOnes(String action, String resource) throws IOException, ProblemsException {
    assertEquals(List.of(), found(action, resource));
  }

  @Test
  void aNameThatIsNotKnownIsNotCoveredByADenial() throws IOException, ProblemsException {
    assertEquals(
        List.of(),
        judged(
            statement("s3:*", "arn:aws:s3:::logs*").replaceFirst("\\{", "{'effect': 'Deny', ")
                + ','
                + statement("s3:GetObject", "${aws_s3_bucket.logs.arn}/*")));
  }

  @Test
  void messagesHaveWhatIsWritten() throws IOException, ProblemsException {
    for (String resource :
        List.of(
            "${aws_s3_bucket.b.arn}",
            "arn:aws:s3:::${aws_s3_bucket.b.id}",
            "arn:aws:s3:::${aws_s3_bucket.b.arn}/*")) {
      String message = problems(statement("s3:GetObject", resource)).get(0).message();
      assertTrue(message.contains('"' + resource + '"'), message);
      assertFalse(message.contains("partition") || message.contains(":0"), message);
    }
  }

  @Test
  void eachWayToWriteABucketIsKept() throws IOException, ProblemsException {
    List<String> ways =
        List.of(
            "${aws_s3_bucket.b.arn}:x",
            "arn:aws:s3:::${aws_s3_bucket.b.id}:x",
            "arn:aws:s3:::${aws_s3_bucket.b.bucket}:x");
    List<Problem> told = problems(statement("s3:ListBucket", String.join("', '", ways)));
    assertEquals(ways.size(), told.size(), () -> "" + told);
    for (int i = 0; i < ways.size(); i++) {
      String message = told.get(i).message();
      String resource =
          ways.get(i).startsWith("$")
              ? "…:x"
              : ways.get(i).substring(ways.get(i).indexOf("::$") + 2);
      assertTrue(message.contains('"' + ways.get(i) + '"'), message);
      assertTrue(message.contains("resource is \"" + resource + '"'), message);
    }
  }

  @Test
  void anAccountIsAPrincipal() throws IOException, ProblemsException {
    String trusts =
        "{'actions': ['sts:AssumeRole'], 'principals': [{'type': 'AWS', 'identifiers': ['%s']}]}";
    assertEquals(List.of(), judged(trusts.formatted("${aws_ecr_repository.r.registry_id}")));
    assertEquals(
        List.of("INVALID_PRINCIPAL_FORMAT"),
        judged(trusts.formatted("${aws_ecr_repository.r.name}")));
  }

  @Test
  void whatIsNotKnownHasNoSize() throws IOException, ProblemsException {
    String size = "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA";
    String longName = "${aws_sqs_queue." + "q".repeat(80) + "%d.arn}";
    String known = "arn:aws:sqs:eu-west-1:111122223333:" + "q".repeat(70) + "%d";
    for (String resource : List.of(longName, known)) {
      String all =
          IntStream.range(0, 70)
              .mapToObj(i -> resource.formatted(i))
              .collect(Collectors.joining("', '"));
      assertEquals(resource.equals(known), found("sqs:SendMessage", all).contains(size), resource);
    }
  }

  private List<String> found(String action, String resource) throws IOException, ProblemsException {
    return judged(statement(action, resource));
  }

  private static String statement(String action, String resource) {
    return "{'actions': ['%s'], 'resources': ['%s']}".formatted(action, resource);
  }

  private List<String> judged(String statements) throws IOException, ProblemsException {
    return problems(statements).stream().map(Problem::id).toList();
  }

  private List<Problem> problems(String statements) throws IOException, ProblemsException {
    String text =
        "{'data': {'aws_iam_policy_document': {'p': {'statement': [%s]}}}}"
            .formatted(statements)
            .replace('\'', '"');
    Path file = Files.writeString(folder.resolve("main.tf.json"), text);
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind(""))
        .findings();
  }
}
