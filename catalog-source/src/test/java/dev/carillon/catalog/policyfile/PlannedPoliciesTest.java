package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies of plans that Terraform makes only when a plan is applied. */
final class PlannedPoliciesTest extends TerraformFixture {

  private static final String PLAN =
      """
      {'terraform_version': '1.9.5', 'resource_changes': [%s],
       'configuration': {'root_module': {'resources': [%s], 'module_calls':
       {'app': {'module': {'resources': [%s]}}}}}}""";

  /** What is done with a data source: its module and key, what is known of it, and what is not. */
  private static final String DATA =
      """
      {'address': 'data.aws_iam_policy_document.d', %s 'mode': 'data', 'name': 'd',
       'type': 'aws_iam_policy_document', 'change': {'actions': ['read'], 'after': {%s
       'version': null, 'source_json': null, 'override_policy_documents': []},
       'after_unknown': {'id': true, 'json': true, %s}}}""";

  private static final String OWN =
      "{'address': '%1$s.p', %2$s 'mode': 'managed', 'name': 'p', 'type': '%1$s',"
          + " 'change': {'after': {'name': 'a'}, 'after_unknown': {'%3$s': true, 'arn': true}}}";

  private static final String CONFIGURED =
      "{'address': '%1$s.p', 'mode': 'managed', 'name': 'p', 'type': '%1$s', 'expressions':"
          + " {'%2$s': {'references': [%3$s]}}}";

  private static final String D =
      "'data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'";

  private static final String NOT_JUDGED = "PLACEHOLDER_WITHOUT_VALUE aws_iam_policy.p.policy";

  /** A bucket's objects, the bucket not being known. */
  private static final String READS =
      "'statement': [{'actions': ['s3:GetObject', '%s'], 'condition': [], 'effect': null,"
          + " 'not_actions': null, 'principals': [], 'resources': [], 'sid': null}],";

  private static final String OPEN =
      "'statement': [{'actions': [false, false], 'condition': [], 'resources': [true]}]";

  private static String plan(String data, String type, String attribute, String references) {
    return PLAN.formatted(
        data + ", " + OWN.formatted(type, "", attribute),
        CONFIGURED.formatted(type, attribute, references),
        "");
  }

  private static String reads(String action) {
    return DATA.formatted("", READS.formatted(action), OPEN);
  }

  private List<String> found(String plan) throws IOException, ProblemsException {
    return judged(plan).stream().map(one -> one.substring(one.indexOf(' ') + 1)).toList();
  }

  @Test
  void aPolicyOfWhichOnlyTextsAreUnknownIsJudged() throws IOException, ProblemsException {
    assertEquals(List.of(), found(plan(reads("s3:PutObject"), "aws_iam_policy", "policy", D)));
    assertEquals(
        List.of("INVALID_ACTION data.aws_iam_policy_document.d.statement[0].Action[1]"),
        found(plan(reads("s3:PutObjekt"), "aws_iam_policy", "policy", D)));
    assertEquals(
        List.of("INVALID_ACTION data.aws_iam_policy_document.d.statement[0].Action[1]"),
        found(twoPolicies(reads("s3:PutObjekt"), D)));
  }

  @Test
  void whatAcceptsAFindingDependsOnItsPolicyAlone() throws IOException, ProblemsException {
    String denied = reads("s3:PutObjekt").replace("'effect': null", "'effect': 'Deny'");
    List<String> accepted = accepted(plan(denied, "aws_iam_policy", "policy", D));
    assertEquals(1, accepted.size());
    assertTrue(accepted.get(0).startsWith("INVALID_ACTION="), accepted.get(0));
    assertEquals(accepted, accepted(plan(denied, "aws_iam_role_policy", "policy", D)));
    assertEquals(accepted, accepted(twoPolicies(denied, D)));
    String other =
        reads("s3:PutObject")
            .replace("document.d'", "document.e'")
            .replace("'name': 'd'", "'name': 'e'");
    assertEquals(
        accepted,
        accepted(twoPolicies(other + ", " + denied, D.replace("document.d", "document.e"))));
  }

  /** A policy, and behind it one of a role that takes the document d. */
  private static String twoPolicies(String data, String references) {
    return PLAN.formatted(
        String.join(
            ", ",
            data,
            OWN.formatted("aws_iam_policy", "", "policy"),
            OWN.formatted("aws_iam_role_policy", "", "policy")),
        CONFIGURED.formatted("aws_iam_policy", "policy", references)
            + ", "
            + CONFIGURED.formatted("aws_iam_role_policy", "policy", D),
        "");
  }

  @Test
  void itsKindIsThatOfTheAttributeThatTakesIt() throws IOException, ProblemsException {
    String trust =
        DATA.formatted(
            "",
            "'statement': [{'actions': ['sts:AssumeRole'], 'condition': [], 'principals':"
                + " [{'type': 'AWS', 'identifiers': []}], 'resources': null}],",
            "'statement': [{'actions': [false], 'condition': [], 'principals':"
                + " [{'identifiers': [true]}]}]");
    assertEquals(List.of(), found(plan(trust, "aws_iam_role", "assume_role_policy", D)));
    assertEquals(
        List.of(
            "MISSING_RESOURCE data.aws_iam_policy_document.d.statement[0]",
            "UNSUPPORTED_PRINCIPAL data.aws_iam_policy_document.d.statement[0].Principal"),
        found(plan(trust, "aws_iam_policy", "policy", D)).stream().sorted().toList());
    String key =
        DATA.formatted(
            "",
            "'statement': [{'actions': ['kms:*'], 'principals': [{'type': 'AWS', 'identifiers':"
                + " ['arn:aws:iam::111122223333:root']}], 'resources': ['*']}, {'actions':"
                + " ['kms:Decrypt'], 'principals': [{'type': 'AWS'}], 'resources': ['*']}],",
            "'statement': [{'actions': [false], 'principals': [{'identifiers': [false]}],"
                + " 'resources': [false]}, {'actions': [false], 'principals':"
                + " [{'identifiers': true}], 'resources': [false]}]");
    assertEquals(List.of(), found(plan(key, "aws_kms_key", "policy", D)));
  }

  /** {@code replace(…)} of a constant looks alike, which nobody should need. */
  @Test
  void whatAnExpressionMakesOfMoreIsNotJudged() throws IOException, ProblemsException {
    String wrong = reads("s3:PutObjekt");
    for (String references :
        List.of(
            D + ", 'var.create'",
            D + ", 'data.aws_iam_policy_document.e.json'",
            "'local.policy'",
            "")) {
      assertEquals(List.of(NOT_JUDGED), found(plan(wrong, "aws_iam_policy", "policy", references)));
    }
  }

  @Test
  void moreThanTextsHasToBeKnown() throws IOException, ProblemsException {
    String reads = READS.formatted("s3:PutObjekt");
    for (String unknown :
        List.of(
            "'statement': true",
            "'statement': [true]",
            "'statement': []",
            OPEN + ", 'version': true",
            OPEN + ", 'source_policy_documents': [true]",
            OPEN + ", 'override_json': true",
            OPEN.replace("'condition': []", "'condition': true"),
            OPEN.replace("'condition': []", "'effect': true"),
            OPEN.replace("'condition': []", "'principals': [{'type': true}]"))) {
      String plan = plan(DATA.formatted("", reads, unknown), "aws_iam_policy", "policy", D);
      assertEquals(List.of(NOT_JUDGED), found(plan), unknown);
    }
    String taking = "'source_policy_documents': ['{}'], " + reads;
    assertEquals(
        List.of(NOT_JUDGED),
        found(plan(DATA.formatted("", taking, OPEN), "aws_iam_policy", "policy", D)));
  }

  @Test
  void ofSeveralTheOneOfTheSameModuleAndKeyCounts() throws IOException, ProblemsException {
    String right = READS.formatted("s3:PutObject");
    String wrong = READS.formatted("s3:PutObjekt");
    String inApp = "'module_address': 'module.app[\\'x.]y\\']', ".replace("\\'", "\\\"");
    String key = "'index': %d, ";
    String data = DATA.formatted("", right, OPEN) + ", " + DATA.formatted(inApp, wrong, OPEN);
    String configured = CONFIGURED.formatted("aws_iam_policy", "policy", D);
    String wrongAction = "INVALID_ACTION data.aws_iam_policy_document.d.statement[0].Action[1]";
    for (List<String> row :
        List.of(List.of(""), List.of(inApp, wrongAction), List.of("'module_address': 'app', "))) {
      String own = OWN.formatted("aws_iam_policy", row.get(0), "policy");
      assertEquals(
          row.get(0).contains("'app'") ? List.of(NOT_JUDGED) : row.subList(1, row.size()),
          found(PLAN.formatted(data + ", " + own, configured, configured)));
    }
    String both =
        DATA.formatted(key.formatted(0), right, OPEN)
            + ", "
            + DATA.formatted(key.formatted(1), wrong, OPEN);
    String byIndex = CONFIGURED.formatted("aws_iam_policy", "policy", D + ", 'count.index'");
    for (List<String> row : List.of(List.of("0"), List.of("1", wrongAction))) {
      String own = OWN.formatted("aws_iam_policy", "'index': " + row.get(0) + ",", "policy");
      assertEquals(
          row.subList(1, row.size()), found(PLAN.formatted(both + ", " + own, byIndex, "")));
      assertEquals(List.of(NOT_JUDGED), found(PLAN.formatted(both + ", " + own, configured, "")));
    }
  }

  @Test
  void whatIsKnownIsPlainText() throws IOException, ProblemsException {
    String variables =
        DATA.formatted(
            "",
            "'statement': [{'actions': ['s3:GetObject'], 'resources': ['arn:aws:s3:::a/"
                + "&{aws:username}/*', 'arn:aws:s3:::a/${aws:usrname}/*']}],",
            "'statement': [{'actions': [false], 'resources': [false, false, true]}]");
    assertEquals(
        List.of(
            "INVALID_GLOBAL_CONDITION_KEY data.aws_iam_policy_document.d.statement[0].Resource[1]"),
        found(plan(variables, "aws_iam_policy", "policy", D)));
  }
}
