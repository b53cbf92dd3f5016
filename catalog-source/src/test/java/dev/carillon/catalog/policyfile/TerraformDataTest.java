package dev.carillon.catalog.policyfile;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Policies that data sources of Terraform are put together from. */
final class TerraformDataTest extends TerraformFixture {

  private static final String TRUST =
      "{'aws_iam_role': {'r': {'assume_role_policy': '${data.aws_iam_policy_document.d.json}'}}}";

  private static final String BUCKET =
      "{'aws_s3_bucket_policy': {'b': {'policy': '${data.aws_iam_policy_document.d.json}'}}}";

  @Test
  void rightPoliciesOfDataSourcesHaveNoFindings() throws IOException, ProblemsException {
    for (String statement :
        List.of(
            "{'actions': ['s3:GetObject'], 'resources': ['${aws_s3_bucket.b.arn}/*']}",
            "[{'actions': ['s3:GetObject'], 'not_actions': [], 'effect': null, 'sid': '',"
                + " 'resources': ['arn:aws:s3:::a/&{aws:username}/*',"
                + " 'arn:aws:s3:::b/$${aws:username}/*']}]",
            "[{'actions': '${var.actions}', 'resources': '${concat([\\'a\\'], var.b)}',"
                + " 'effect': '${var.effect}'}]",
            "[{'actions': ['s3:GetObject'], 'resources': ['${format(\\'arn:%s:*\\', var.b)}'],"
                + " 'dynamic': [{'condition': {'for_each': '${var.c}', 'content': {'test':"
                + " '${condition.key}', 'variable': '${replace(var.u, \\'a:\\', \\'\\')}:sub',"
                + " 'values': '${condition.value}'}}}]}]")) {
      assertEquals(List.of(), judged(data(statement, OF_DATA)), statement);
    }
    assertEquals(
        List.of(),
        judged(
            data(
                "[{'actions': ['sts:AssumeRole'], 'principals':"
                    + " {'type': 'Service', 'identifiers': ['lambda.amazonaws.com']}}]",
                TRUST)));
    assertEquals(
        List.of(),
        judged(
            data(
                "[{'effect': 'Deny', 'actions': ['s3:*'], 'resources': ['arn:aws:s3:::a'],"
                    + " 'principals': {'type': '*', 'identifiers': ['*']}}, {'actions':"
                    + " ['s3:GetObject'], 'resources': ['arn:aws:s3:::a/*'], 'principals':"
                    + " {'type': '${var.type}', 'identifiers': ['${var.who}']}}]",
                BUCKET)));
  }

  @Test
  void mistakesOfDataSourcesStandWhereTheyAre() throws IOException, ProblemsException {
    assertEquals(
        List.of("2:28 INVALID_ACTION data.aws_iam_policy_document.d.statement[0].Action[0]"),
        judged(data("[{'actions': ['s3:GetObjekt'], 'resources': ['*']}]", OF_DATA)));
    assertEquals(
        List.of(
            "2:71 INVALID_PRINCIPAL_KEY"
                + " data.aws_iam_policy_document.d.statement[0].Principal.Servic"),
        judged(
            data(
                "[{'actions': ['sts:AssumeRole'], 'principals':"
                    + " [{'type': 'Servic', 'identifiers': ['lambda.amazonaws.com']}]}]",
                TRUST)));
    assertEquals(
        List.of(
            "3:13 INVALID_GLOBAL_CONDITION_KEY data.aws_iam_policy_document.d.statement"
                + ".Condition.StringEquals.aws:SourceVpcee"),
        judged(
            data(
                "{'actions': ['s3:GetObject'], 'resources': ['arn:aws:s3:::a/*'], 'condition':"
                    + " {'test': 'StringEquals', 'values': ['x'],\n'variable': 'aws:SourceVpcee'}}",
                OF_DATA)));
    assertEquals(
        List.of(
            "2:118 INVALID_ACTION"
                + " data.aws_iam_policy_document.d.dynamic.statement.content.Action[0]"),
        judged(
            data(
                "[], 'dynamic': {'statement': {'for_each': '${var.buckets}', 'content':"
                    + " {'resources': ['*'], 'actions': ['s3:GetObjekt']}}}",
                OF_DATA)));
  }

  @Test
  void theKindIsThatOfTheAttributeThatTakesIt() throws IOException, ProblemsException {
    String open = "[{'actions': ['s3:ListAllMyBuckets'], 'resources': ['*']}]";
    assertEquals(List.of(), judged(data(open, OF_DATA)));
    assertEquals(
        List.of("2:15 MISSING_PRINCIPAL data.aws_iam_policy_document.d.statement[0]"),
        judged(data(open.replace("ListAllMyBuckets", "GetObject"), BUCKET)).stream()
            .filter(one -> one.contains("MISSING"))
            .toList());
    assertEquals(
        List.of("1:71 INVALID_ACTION data[0].aws_iam_policy_document[0].b.statement.Action"),
        judged(
            "{'data': [{'aws_iam_policy_document': [{'b': {'statement':{'actions': 's3:Nothing',"
                + " 'resources': ['*']}}, 'd': {'source_policy_documents':"
                + " ['${data.aws_iam_policy_document.b.json}']}}]}], 'resource': ["
                + OF_DATA
                + "]}"));
  }

  @Test
  void dataSourcesThatTakeEachOtherAreJudged() throws IOException, ProblemsException {
    String source =
        "'%s': {'source_policy_documents': ['${data.aws_iam_policy_document.%s.json}'],"
            + " 'statement': {'actions': ['s3:GetObjekt'], 'resources': ['*']}}";
    assertEquals(2, wrongActions(source.formatted("a", "b"), source.formatted("b", "a")));
  }

  /** Each of these takes the statements of the next one four times. */
  @Test
  void statementsThatMultiplyAreJudgedOnce() throws IOException, ProblemsException {
    String sources = "'${data.aws_iam_policy_document.d%d.json}'";
    List<String> all =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    "'d%d': {'source_policy_documents': [%s]}"
                        .formatted(i, String.join(", ", nCopies(4, sources.formatted(i + 1)))))
            .toList();
    String last = "'d30': {'statement': {'actions': ['s3:GetObjekt'], 'resources': ['*']}}";
    assertEquals(1, wrongActions(String.join(", ", all), last));
  }

  /** Returns in how many places there is told a wrong action of data sources. */
  private long wrongActions(String some, String others) throws IOException, ProblemsException {
    return judged("{'data': {'aws_iam_policy_document': {%s, %s}}}".formatted(some, others))
        .stream()
        .filter(one -> one.contains("INVALID_ACTION"))
        .distinct()
        .count();
  }

  @Test
  void statementsOfOthersAreMergedBySid() throws IOException, ProblemsException {
    String sources =
        "{'data': {'aws_iam_policy_document': {\n"
            + "'a': {'statement': {'sid': 'A', 'actions': ['s3:GetObjekt'], 'resources': ['*']}},\n"
            + "'b': {'statement': {'sid': '%s', 'actions': ['s3:GetObject'], 'resources': ['*']}},\n"
            + "'d': {%s}}}, 'resource': "
            + OF_DATA
            + "}";
    String of = "'%s_policy_documents': ['${data.aws_iam_policy_document.%s.json}']";
    String first = of.formatted("source", "a");
    String wrong = " INVALID_ACTION data.aws_iam_policy_document.a.statement.Action[0]";
    assertEquals(
        List.of(), judged(sources.formatted("A", first + ", " + of.formatted("override", "b"))));
    assertEquals(
        List.of("2:45" + wrong),
        judged(sources.formatted("B", first + ", " + of.formatted("override", "b"))));
    assertEquals(
        List.of(
            "2:45" + wrong,
            "3:28 UNIQUE_SIDS_REQUIRED data.aws_iam_policy_document.b.statement.Sid"),
        judged(
            sources.formatted(
                "A", first.replace("]", ", '${data.aws_iam_policy_document.b.json}']"))));
    assertEquals(
        List.of(),
        judged(
            sources.formatted(
                "B",
                first
                    + ", 'statement': {'sid': 'A', 'actions': ['s3:ListAllMyBuckets'],"
                    + " 'resources': ['*']}")));
    // One of two, and a loop.
    assertEquals(
        List.of("2:45" + wrong),
        judged(
            sources.formatted(
                "A",
                "'source_policy_documents': ['${var.x ? data.aws_iam_policy_document.a.json :"
                    + " data.aws_iam_policy_document.b.json}']")));
    assertEquals(
        List.of(),
        judged(sources.formatted("B", of.formatted("source", "d"))).stream()
            .filter(one -> !one.contains(".a."))
            .toList());
  }

  /** Each takes the statements of the next: the stack of the JVM would not do for so many. */
  @Test
  void aLongRowOfDocumentsIsFollowedToItsEnd() throws IOException, ProblemsException {
    int last = 5_000;
    StringBuilder documents = new StringBuilder("{'data': {'aws_iam_policy_document': {");
    for (int i = 0; i < last; i++) {
      documents
          .append("'d" + i + "': {'source_policy_documents': ")
          .append("['${data.aws_iam_policy_document.d" + (i + 1) + ".json}']},\n");
    }
    documents
        .append("'d" + last + "': {'statement': {'actions': ['s3:GetObjekt'], 'resources': ['*']}}")
        .append("}}, 'resource': " + OF_DATA.replace(".d.", ".d0.") + '}');
    List<String> judged = judged(documents.toString());
    assertEquals(
        List.of("5001:37 INVALID_ACTION data.aws_iam_policy_document.d5000.statement.Action[0]"),
        judged);
  }

  private static String data(String statement, String resources) {
    return "{'data': {'aws_iam_policy_document': {'d': {\n'statement': "
        + statement
        + "}}},\n'resource': "
        + resources
        + "}";
  }
}
