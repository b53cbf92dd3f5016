package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message says would be right, with the facts of all services: wrong advice is followed. */
final class AdviceTest {

  private static PolicyChecker checker;

  @BeforeAll
  static void read() throws ProblemsException {
    checker = PolicyChecker.knowingAll(BundledReferences.all()).withRisks();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The same name in another service.
        "iam:AssumeRole          | ' Of that name there is \"sts:AssumeRole\".'",
        "cloudwatch:PutLogEvents | ' Of that name there is \"logs:PutLogEvents\".'",
        "resource-explorer:Search | ' Of that name there is \"resource-explorer-2:Search\".'",
        "waf:ListRuleGroupz      | ' Did you mean \"waf:ListRuleGroups\"?'",
        "ecr:PullImage           | ' Did you mean \"ecr:BatchGetImage\"?'",
        "ecr:PushImage           | ' Did you mean \"ecr:PutImage\"?'",
        "opensearch:ESHttpGet    | ' Of that name there is \"es:ESHttpGet\".'",
        // A letter is missing, though Connect has such an action.
        "ec2:DescribeInstance    | ' Did you mean \"ec2:DescribeInstances\"?'",
        // Only its last words are missing, though OpenSearch Ingestion has such an action.
        "codepipeline:StartPipeline | ' Did you mean \"codepipeline:StartPipelineExecution\"?'",
        // What is read is got, listed or described.
        "payments:GetPaymentPreferences | ' Did you mean \"payments:ListPaymentPreferences\"?'",
        // Another word is another action.
        "payments:CreatePaymentAttempt | ''",
        "events:CreateSchedule         | ''",
        // Several services have it.
        "rds:connect                   | ''",
      })
  void anActionThatIsNone(String action, String advice) {
    assertEquals(
        '"' + action + "\" stands for no action of " + action.replaceFirst(":.*", ".") + advice,
        messages(action, "*", "INVALID_ACTION"));
  }

  @ParameterizedTest
  @CsvSource({
    "eventbridge, events",
    "stepfunctions, states",
    "efs, elasticfilesystem",
    "elbv2, elasticloadbalancing",
    "bedrock-runtime, bedrock",
    "dynamo, dynamodb",
  })
  void aServiceByAnotherName(String typed, String meant) {
    assertEquals(
        "There is no service \"" + typed + "\". Did you mean \"" + meant + "\"?",
        messages(typed + ":PutItem", "*", "INVALID_SERVICE_IN_ACTION"));
    assertEquals(
        "There is no service \"" + typed + "\". Did you mean \"" + meant + "\"?",
        messages("s3:GetObject", "arn:aws:" + typed + ":::x", "INVALID_SERVICE"));
  }

  @Test
  void anArnThatTheActionWouldTakeInAnotherService() {
    String id = "ACTION_DOES_NOT_TAKE_RESOURCE";
    assertEquals(
        "iam:PassRole takes role, not \"arn:aws:sts::111122223333:assumed-role/a/b\".",
        messages("iam:PassRole", "arn:aws:sts::111122223333:assumed-role/a/b", id));
    assertEquals(
        "sts:AssumeRole takes role, not \"arn:aws:sts::111122223333:role/a\": that would be"
            + " \"arn:aws:iam::111122223333:role/a\".",
        messages("sts:AssumeRole", "arn:aws:sts::111122223333:role/a", id));
  }

  @Test
  void anArnOfWhatLiesInTheResource() {
    String id = "ACTION_DOES_NOT_TAKE_RESOURCE";
    assertEquals(
        "s3:GetObject takes accesspointobject, object, not \"arn:aws:s3:::acme\" of type bucket:"
            + " that would be \"arn:aws:s3:::acme/*\".",
        messages("s3:GetObject", "arn:aws:s3:::acme", id));
    assertEquals(
        "s3:ListBucket takes accesspoint, bucket, not \"arn:aws:s3:::acme/*\" of type object: that"
            + " would be \"arn:aws:s3:::acme\".",
        messages("s3:ListBucket", "arn:aws:s3:::acme/*", id));
    String group = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/orders";
    assertEquals(
        "logs:PutLogEvents takes log-stream, not \""
            + group
            + "\" of type log-group: that would be \""
            + group
            + ":log-stream:*\".",
        messages("logs:PutLogEvents", group, id));
  }

  @Test
  void whatDecidesWithoutResources() {
    String start = " on any resource can change who else has access. ";
    assertEquals(
        "lakeformation:GrantPermissions" + start + "Add a condition.",
        messages("lakeformation:GrantPermissions", "*", "RESOURCE_EXPOSURE"));
    assertEquals(
        "sns:AddPermission" + start + "Name the resources, or add a condition.",
        messages("sns:AddPermission", "*", "RESOURCE_EXPOSURE"));
  }

  /**
   * AWS's page has it as the policy that does not work.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists">
   *     IfExists</a>
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StringLike         | ''                  | true",
        "StringLikeIfExists | ''                  | false",
        "StringLike         | ec2:RunInstances    | false",
        "StringLike         | ec2:Run*            | false",
        "StringLike         | ec2:StartInstances  | true",
      })
  void aKeyThatAPartOfARequestHas(String operator, String elsewhere, boolean told) {
    String other =
        elsewhere.isEmpty()
            ? ""
            : ",{\"Effect\":\"Allow\",\"Action\":\"%s\",\"Resource\":\"arn:aws:ec2:*::image/*\"}"
                .formatted(elsewhere);
    String policy =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"ec2:RunInstances\",\"Resource\":\"*\",\"Condition\":{\"%s\":{\"ec2:InstanceType\":\"t3.*\"}}}%s]}";
    assertEquals(
        told
            ? "By itself this allows no ec2:RunInstances: EC2 has ec2:InstanceType for"
                + " capacity-reservation, instance alone, and none for the image of the same"
                + " request. Add IfExists to the operator."
            : "",
        messages(policy.formatted(operator, other), "UNSUPPORTED_ACTION_FOR_CONDITION_KEY"));
  }

  private static String messages(String action, String resource, String id) {
    return messages(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"%s\",\"Resource\":\"%s\"}]}"
            .formatted(action, resource),
        id);
  }

  private static String messages(String policy, String id) {
    return checker.check(policy, PolicyKind.IDENTITY).stream()
        .filter(finding -> finding.id().equals(id))
        .map(Finding::message)
        .collect(Collectors.joining(" "));
  }
}
