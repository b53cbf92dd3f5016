package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.store.BundledCatalogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the policies of a template, each of it once. */
final class FoundPolicyCheckerTest {

  private static final String IAM = "arn:aws:iam::111122223333:*";

  @TempDir private Path folder;
  private PolicyFileChecker checker;

  @BeforeEach
  void read() throws Exception {
    checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
  }

  private List<Problem> found(String parameter, String... resources) throws Exception {
    Path file = folder.resolve("template.json");
    Files.writeString(
        file,
        """
        {"Parameters": {"A": {"Type": "String", "Default": "%s"}}, "Resources": {%s}}
        """
            .formatted(parameter, String.join(",", resources)));
    JudgeSettings settings = JudgeSettings.ofAnyKind("").withRisks(true);
    return new FilesJudge(checker).judge(List.of(file.toString()), settings).findings();
  }

  /** Returns the checks, each with the resource and where in its document it is. */
  private List<String> told(String parameter, String... resources) throws Exception {
    return found(parameter, resources).stream()
        .map(
            one ->
                one.id()
                    + one.path()
                        .replace("Resources.", " ")
                        .replaceAll("\\.Properties.*Document\\.Statement", ""))
        .toList();
  }

  private static String statement(String effect, String actions, String more) {
    return """
        {"Effect": "%s", "Action": [%s], "Resource": "%s"%s}
        """
        .formatted(effect, actions, IAM, more);
  }

  private static String document(String... statements) {
    return """
        "PolicyDocument": {"Version": "2012-10-17", "Statement": [%s]}
        """
        .formatted(String.join(",", statements));
  }

  private static String policy(String id, String role, String actions) {
    return """
        "%s": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "p", "Roles": ["%s"], %s}}
        """
        .formatted(id, role, document(statement("Allow", actions, "")));
  }

  /** Of values of parameters that counts which says how much is allowed, and what is new. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "iam:GetRole | {'Ref': 'A'}, 'iam:GetRoll' | INVALID_ACTION P[0].Action[1]",
        "iam:PutRolePolicy | {'Ref': 'A'}, 'iam:GetRole' |"
            + " PRIVILEGE_ESCALATION P[0].Action[0],RESOURCE_EXPOSURE P[0].Action[0]",
        "iam:GetRole | 'iam:PutRolePolicy', {'Ref': 'A'} |"
            + " PRIVILEGE_ESCALATION P[0].Action[0],RESOURCE_EXPOSURE P[0].Action[0]",
      })
  void whatAParameterAddsIsTold(String value, String actions, String expected) throws Exception {
    assertEquals(
        expected, String.join(",", told(value, policy("P", "r", actions.replace('\'', '"')))));
  }

  /** A deployment can give a value for which the resource has to be wide. */
  @Test
  void whatCouldBeNarrowerForAValueIsNotTold() throws Exception {
    assertEquals(
        List.of(), told("sqs:SendMessage", policy("P", "r", "{\"Ref\": \"A\"}").replace(IAM, "*")));
    assertEquals(
        List.of("NEEDLESS_RESOURCE_WILDCARD P[0].Resource"),
        told("", policy("P", "r", "\"sqs:SendMessage\"").replace(IAM, "*")));
  }

  @Test
  void whatSeveralPoliciesAddToOneIsToldInItsPlace() throws Exception {
    String creates = "\"lambda:CreateFunction\", \"lambda:InvokeFunction\"";
    List<String> ways =
        found(
                "",
                policy("P", "r", "\"lambda:CreateEventSourceMapping\"").replace(IAM, "*"),
                policy("Q", "r", "\"iam:PassRole\", " + creates).replace(IAM, "*"),
                policy("S", "s", "\"iam:PutUserPolicy\""))
            .stream()
            .filter(one -> one.id().equals("PRIVILEGE_ESCALATION"))
            .map(
                one ->
                    one.path().split("\\.", -1)[1]
                        + one.message().replaceAll(".*(?= It takes)", ""))
            .toList();
    assertEquals(2, ways.size(), ways.toString());
    assertTrue(ways.get(0).startsWith("SWith iam:PutUserPolicy"), ways.get(0));
    assertEquals("Q It takes the policies of P together.", ways.get(1));
  }

  /** A boundary denies no more than its conditions say, wherever that is told. */
  @Test
  void theConditionsOfABoundaryAreToldThere() throws Exception {
    String open = ", \"Condition\": {\"Bool\": {\"aws:MultiFactorAuthPresent\": \"false\"}}";
    String boundary =
        "\"B\": {\"Type\": \"AWS::IAM::ManagedPolicy\", \"Properties\": {%s}}"
            .formatted(
                document(
                    statement("Allow", "\"iam:P*\"", ""),
                    statement("Deny", "\"iam:PassRole\"", open)));
    String role =
        """
        "R": {"Type": "AWS::IAM::Role", "Properties": {"PermissionsBoundary": {"Ref": "B"},
          "Policies": [{"PolicyName": "p", %s}]}}
        """
            .formatted(
                document(
                    statement("Allow", "\"iam:GetUser\"", ""),
                    statement("Allow", "\"iam:PutUserPolicy\"", "")));
    assertEquals(
        List.of(
            "MFA_CONDITION_PASSES_WITHOUT_KEY B[1].Condition.Bool.aws:MultiFactorAuthPresent",
            "PRIVILEGE_ESCALATION R[1].Action[0]",
            "RESOURCE_EXPOSURE R[1].Action[0]"),
        told("", boundary, role));
  }

  /** Of what has no policy nothing has to be read. */
  @Test
  void howManyAlternativesThereAreIsToldOfPoliciesAlone() throws Exception {
    String name = "\"n\"";
    for (int i = 0; i < 17; i++) {
      name = "{\"Fn::If\": [\"C" + i + "\", \"n" + i + "\", " + name + "]}";
    }
    String queue =
        "\"Q\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"QueueName\": " + name + "}}";
    assertEquals(List.of(), told("", queue));
    assertEquals(
        List.of("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA P"),
        told("", queue, policy("P", "r", "\"iam:GetRole\"").replace("\"p\"", name)));
  }
}
