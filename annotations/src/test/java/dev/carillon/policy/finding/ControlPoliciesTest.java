package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies of AWS Organizations: what AWS takes of them, and which services they reach. */
final class ControlPoliciesTest {

  private static final PolicyChecker CHECKER = PolicyChecker.knowing(List.of());

  private static List<String> found(String statement) {
    return CHECKER
        .check(
            "{\"Version\": \"2012-10-17\", \"Statement\": [{" + statement + "}]}",
            PolicyKind.RESOURCE_CONTROL)
        .stream()
        .map(one -> one.severity() + " " + one.id())
        .toList();
  }

  private static List<String> ofActions(String actions) {
    return found(
        "\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": "
            + actions
            + ", \"Resource\": \"*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\":"
            + " \"false\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"s3:*\"",
        "[\"sts:AssumeRole\", \"kms:Decrypt\", \"SQS:*\", \"secretsmanager:*\", \"dynamodb:*\"]",
        "\"s3:*Object\"",
        "[]"
      })
  void aServiceThatTheyReachIsRight(String actions) {
    List<String> found = ofActions(actions);
    assertEquals(
        actions.equals("[]") ? List.of("SUGGESTION EMPTY_ARRAY_ACTION") : List.of(), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"sns:*\"", "\"ec2:RunInstances\"", "\"kms:RetireGrant\""})
  void whatTheyDoNotReachIsAWarningAsTheListGetsOld(String actions) {
    assertEquals(List.of("WARNING RCP_SYNTAX_ERROR_ACTION"), ofActions(actions));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"*\"", "\"*:*\"", "\"s?s:*\""})
  void anActionNamesItsService(String actions) {
    List<String> found = ofActions(actions);
    assertEquals("ERROR RCP_SYNTAX_ERROR_ACTION", found.get(found.size() - 1), found.toString());
  }

  @Test
  void onlyTheOneThatAwsAttachesAllows() {
    assertEquals(
        List.of(),
        found(
            "\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"*\", \"Resource\": \"*\""));
    assertEquals(
        List.of("ERROR RCP_SYNTAX_ERROR_ALLOW"),
        found(
            "\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\":"
                + " \"*\""));
  }

  @Test
  void theyAreAboutEverybody() {
    assertEquals(
        List.of(),
        found(
            "\"Effect\": \"Deny\", \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"s3:*\","
                + " \"Resource\": \"*\""));
    assertEquals(
        List.of("ERROR RCP_SYNTAX_ERROR_PRINCIPAL"),
        found(
            "\"Effect\": \"Deny\", \"Principal\": {\"AWS\": \"111122223333\"}, \"Action\":"
                + " \"s3:*\", \"Resource\": \"*\""));
  }

  @Test
  void whatAnotherKindOfPolicySaysIsNotJudgedByTheirList() {
    assertEquals(
        List.of(),
        CHECKER.check(
            "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Action\":"
                + " \"sns:*\", \"Resource\": \"*\"}]}",
            PolicyKind.SERVICE_CONTROL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Effect\": \"Deny\", \"Action\": \"iam:*Role\", \"Resource\": \"*\"",
        "\"Effect\": \"Deny\", \"NotAction\": \"s3:?et*Object\", \"NotResource\":"
            + " \"arn:aws:s3:::acme/*\"",
        "\"Effect\": \"Allow\", \"NotAction\": \"iam:*\", \"Resource\": \"*\"",
        "\"Effect\": \"Allow\", \"Action\": \"ec2:*\", \"Resource\": \"*\", \"Condition\":"
            + " {\"StringEquals\": {\"aws:RequestedRegion\": \"eu-central-1\"}}",
        "\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\":"
            + " \"arn:aws:s3:::acme/*\"",
        "\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"NotResource\":"
            + " \"arn:aws:s3:::acme/*\""
      })
  void serviceControlPoliciesTakeTheWholeLanguage(String statement) {
    List<Finding> found =
        CHECKER.check(
            "{\"Version\": \"2012-10-17\", \"Statement\": [{" + statement + "}]}",
            PolicyKind.SERVICE_CONTROL);
    assertEquals(
        List.of(), found.stream().filter(one -> one.severity() != Severity.SUGGESTION).toList());
  }
}
