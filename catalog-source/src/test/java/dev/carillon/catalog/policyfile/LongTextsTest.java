package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in documents that take a search for a form long, or deep, where they nearly have it. */
@Tag("any-jdk")
final class LongTextsTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final int LONG = 200_000;

  private static final String POLICY =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:GetRole",
        "Resource": "%s", "Condition": {"StringLike": {"aws:PrincipalArn": "%s"}}}]}
      """;

  private static final String TRUST =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "%s"},
        "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"a:aud": "%s"}}}]}
      """;

  private static final String TEMPLATE =
      """
      {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"P": {
        "Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {
          "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["%s", "%s"]}]}}}}}
      """;

  private static final String TERRAFORM =
      """
      {"resource": {"aws_iam_policy": {"p": {"policy": "%s%s"}}},
       "data": {"aws_iam_policy_document": {"d": {"statement": [
         {"actions": ["s3:GetObject"], "resources": ["*"]}]}}}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "POLICY,    arn:aws:iam::123456789012:a, -a, *",
    "POLICY,    arn:aws:iam::123456789012:a, -a, 1",
    "POLICY,    ${aws:PrincipalArn}a,        *,  a",
    "POLICY,    arn:aws:sqs:us,              -a, :123456789012:q",
    "TRUST,     a,                           .a, a",
    "TEMPLATE,  ${,                          .,  ''",
    "TEMPLATE,  {{resolve:a:,                x,  ''",
    "TERRAFORM, ${data.aws_iam_policy_document., a, }",
  })
  void aLongTextIsJudgedSoon(String form, String start, String part, String end)
      throws IOException {
    String text = start + part.repeat(LONG) + end;
    String written =
        switch (form) {
          case "POLICY" -> POLICY;
          case "TRUST" -> TRUST;
          case "TEMPLATE" -> TEMPLATE;
          default -> TERRAFORM;
        };
    JudgedFiles judged = judged(written.formatted(text, form.equals("TERRAFORM") ? "" : text));
    assertEquals(List.of(), judged.problems());
    assertEquals(1, judged.files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\\\""})
  void aLongExpressionThatNamesPoliciesIsJudgedSoon(String end) throws IOException {
    String attachment =
        """
        {"resource": {"aws_iam_role_policy_attachment": {"a": {"role": "r",
          "policy_arn": "${\\"arn:%s%s}"}}}}
        """;
    judged(attachment.formatted(":iam::aws:policy/".repeat(LONG), end));
  }

  @Test
  void aLongArnInThePolicyOfABucketIsJudgedSoon() throws IOException {
    String policy =
        """
        {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"B": {"Type": "AWS::S3::Bucket"},
          "P": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"},
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Principal": "*", "Action": "s3:GetObject", "Resource": "%s"}]}}}}}
        """;
    JudgedFiles judged = judged(policy.formatted("arn:" + "${".repeat(LONG) + ":s3:::b"));
    assertEquals(List.of(), judged.problems());
  }

  /** Of those beyond the bound nothing is said that needs the value. */
  @Test
  void aLocalValueOfTerraformIsRepeatedSoOftenOnly() throws IOException {
    StringBuilder text = new StringBuilder("{\"locals\": {\"all\": [\"arn:aws:sqs:a:b:c\"");
    for (int i = 0; i < 30_000; i++) {
      text.append(", \"arn:aws:s3:::b").append(i).append("/*\"");
    }
    text.append("]}, \"data\": {\"aws_iam_policy_document\": {");
    for (int i = 0; i < 100; i++) {
      text.append(i == 0 ? "" : ", ")
          .append("\"d%d\": {\"statement\": [{\"actions\": ".formatted(i))
          .append("[\"s3:GetObjct\"], \"resources\": \"${local.all}\"}]}");
    }
    JudgedFiles judged = judged(text.append("}}}").toString());
    long actions =
        judged.findings().stream().filter(one -> one.id().equals("INVALID_ACTION")).count();
    long regions =
        judged.findings().stream().filter(one -> one.id().equals("INVALID_ARN_REGION")).count();
    assertEquals(100, actions);
    assertFalse(regions == 0 || regions > 10, regions + " times");
  }

  private JudgedFiles judged(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.tf.json"), text);
    return assertTimeoutPreemptively(
        LONGEST,
        () ->
            new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
                .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("%s").withRisks(true)));
  }
}
