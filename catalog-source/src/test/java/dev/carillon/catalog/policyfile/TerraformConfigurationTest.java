package dev.carillon.catalog.policyfile;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations of Terraform in its JSON form, each as a file that somebody names. */
final class TerraformConfigurationTest {

  private static final String POLICY = "{'aws_iam_policy': {'p': {'policy': %s}}}";
  private static final String OF_DATA =
      POLICY.formatted("'${data.aws_iam_policy_document.d.json}'");
  private static final String TRUST =
      "{'aws_iam_role': {'r': {'assume_role_policy': '${data.aws_iam_policy_document.d.json}'}}}";
  private static final String BUCKET =
      "{'aws_s3_bucket_policy': {'b': {'policy': '${data.aws_iam_policy_document.d.json}'}}}";

  @TempDir private Path folder;

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
  void whatIsEncodedIsJudgedAtThePlaceOfTheText() throws IOException, ProblemsException {
    String policy =
        "{'resource': "
            + POLICY.formatted(
                "'${jsonencode({Version = \\'2012-10-17\\', \\'Statement\\': [{\\n  Effect ="
                    + " \\'Allow\\'\\n  Action = [\\'s3:GetObject\\', var.a]\\n  Resource = var.x ?"
                    + " [\\'a\\'] : [\\'b\\']\\n Condition = merge(var.a, {b = \\'c\\'})},"
                    + " {Effect = \\'Allow\\', Action = \\'s3:GetObject\\', Resource ="
                    + " \\'arn:aws:s3:::a/$${aws:username}/${var.x[\\'}\\']}\\'}, local.more]})}'")
            + "}";
    assertEquals(List.of(), judged(policy));
    assertEquals(
        List.of("1:50 INVALID_ACTION aws_iam_policy.p.policy.Statement[0].Action[0]"),
        judged(policy.replace("GetObject\\', var", "GetObjekt\\', var")));
    assertEquals(
        List.of(),
        judged(
            "{'resource': "
                + POLICY.formatted(
                    "'{\\'Statement\\': [{\\'Effect\\': \\'Allow\\', \\'Action\\':"
                        + " \\'s3:GetObject\\', \\'Resource\\': \\'${replace(var.a, \\'b\\',"
                        + " \\'c\\')}/*\\'}], \\'Version\\': \\'2012-10-17\\'}'")
                + "}"));
  }

  @Test
  void anExpressionThatIsNotReadIsTold() throws IOException, ProblemsException {
    for (String expression :
        List.of(
            "'${file(\\'p.json\\')}'",
            "'${data.aws_iam_policy_document.elsewhere.json}'",
            "'${jsonencode({Version = \\'2012-10-17\\', Statement = [for s in var.s : {}]})}'")) {
      assertEquals(
          List.of("1:50 PLACEHOLDER_WITHOUT_VALUE aws_iam_policy.p.policy"),
          judged("{'resource': " + POLICY.formatted(expression) + "}"));
    }
  }

  @Test
  void localValuesAreJudgedWhereTheyAreNamed() throws IOException, ProblemsException {
    String locals =
        "{'locals': {'all': {'Version': '2012-10-17', 'Statement': ['${local.one[0]}']},\n'one':"
            + " [{'Effect': 'Allow', 'Action': '${local.a[\\'b\\']}', 'Resource': 'arn:aws:s3:::a/*'}],\n"
            + "'a': {'b': 's3:GetObjekt'}, 'loop': '${local.loop}'}, 'resource': %s}";
    String wrong = " INVALID_ACTION aws_iam_policy.p.policy.Statement[0].Action";
    for (String policy :
        List.of(
            "'${jsonencode(local.all)}'",
            "'${jsonencode({Version = \\'2012-10-17\\', Statement = local.one})}'",
            "'{\\'Version\\': \\'2012-10-17\\', \\'Statement\\': [{\\'Effect\\': \\'Allow\\',"
                + " \\'Resource\\': \\'*\\', \\'Action\\': \\'${local.a.b}\\'}]}'")) {
      assertEquals(
          List.of("3:12" + wrong),
          judged(locals.formatted(POLICY.formatted(policy))).stream()
              .filter(one -> !one.contains("locals.all"))
              .toList(),
          policy);
    }
    assertEquals(
        List.of("3:12 INVALID_ACTION data.aws_iam_policy_document.d.statement.Action"),
        judged(
                locals
                    .formatted(OF_DATA)
                    .replace(
                        "'resource'",
                        "'data': {'aws_iam_policy_document': {'d': {'statement': {'actions':"
                            + " '${local.a.b}', 'resources': ['*']}}}}, 'resource'"))
            .stream()
            .filter(one -> !one.contains("locals.all"))
            .toList());
    assertEquals(
        List.of("3:103 PLACEHOLDER_WITHOUT_VALUE aws_iam_policy.p.policy"),
        judged(locals.formatted(POLICY.formatted("'${local.loop}'"))).stream()
            .filter(one -> one.contains("PLACEHOLDER"))
            .toList());
  }

  @Test
  void whatNothingTakesIsJudgedBesideIt() throws IOException, ProblemsException {
    String wrong =
        "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 's3:GetObjekt',"
            + " 'Resource': 'arn:aws:s3:::a/*'}]}";
    assertEquals(
        List.of(
            "1:50 PLACEHOLDER_WITHOUT_VALUE aws_iam_policy.p.policy",
            "2:98 INVALID_ACTION module.m.policy.Statement[0].Action",
            "3:88 INVALID_ACTION locals.l[0].Statement[0].Action"),
        judged(
                "{'resource': %s,\n'module': {'m': {'policy': %s}},\n'locals': {'l': [%s], 'm': '${l}'}}"
                    .formatted(POLICY.formatted("'${var.p}'"), wrong, wrong))
            .stream()
            .sorted()
            .toList());
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

  @Test
  void resourcesOfCloudControlAreReadAndBlocksTold() throws IOException, ProblemsException {
    String trust =
        "{\\'Version\\': \\'2012-10-17\\', \\'Statement\\': [{\\'Effect\\': \\'Allow\\',"
            + " \\'Principal\\': {\\'Service\\': \\'ec2.amazonaws.com\\'}, \\'Action\\':"
            + " \\'ec2:RunInstances\\'}]}";
    assertEquals(
        List.of("awscc_iam_role.r.assume_role_policy_document.Statement[0].Action"),
        judged(
                "{'resource': {'awscc_iam_role': {'r': {'assume_role_policy_document': '"
                    + trust
                    + "'}}}}")
            .stream()
            .map(one -> one.substring(one.lastIndexOf(' ') + 1))
            .toList());
    assertEquals(
        List.of("1:82 PLACEHOLDER_WITHOUT_VALUE aws_iam_role.r.inline_policy.policy"),
        judged(
            "{'resource': {'aws_iam_role': {'r': {'inline_policy': {'name': '${x}', 'policy':"
                + " '${file(\\'p.json\\')}'}}}}}"));
  }

  private static String data(String statement, String resources) {
    return "{'data': {'aws_iam_policy_document': {'d': {\n'statement': "
        + statement
        + "}}},\n'resource': "
        + resources
        + "}";
  }

  private List<String> judged(String document) throws IOException, ProblemsException {
    Path file = Files.writeString(folder.resolve("cdk.tf.json"), document.replace('\'', '"'));
    JudgedFiles judged =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind(""));
    assertEquals(List.of(), judged.problems());
    return judged.findings().stream()
        .filter(one -> !one.id().equals("NEEDLESS_RESOURCE_WILDCARD"))
        .map(one -> one.line() + ":" + one.column() + ' ' + one.id() + ' ' + one.path())
        .toList();
  }
}
