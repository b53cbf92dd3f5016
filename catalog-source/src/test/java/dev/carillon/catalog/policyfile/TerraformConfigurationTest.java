package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Configurations of Terraform in its JSON form, each as a file that somebody names. */
final class TerraformConfigurationTest extends TerraformFixture {

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
}
