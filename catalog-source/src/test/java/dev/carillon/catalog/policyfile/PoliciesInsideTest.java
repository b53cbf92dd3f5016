package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other tools with a policy somewhere, which may be a text in some form. */
final class PoliciesInsideTest {

  private static final String POLICY =
      "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 'sqs:SendMesage',"
          + " 'Resource': 'arn:aws:sqs:eu-west-1:111122223333:a+b'}]}";

  @TempDir private Path folder;

  /** As IAM's API answers, and so CloudTrail and AWS Config. */
  @Test
  void whatIsEncodedAsInAnAddressIsJudged() throws IOException, ProblemsException {
    String encoded = encoded(POLICY);
    String wrong = "INVALID_ACTION role.policyDocument.Statement[0].Action";
    assertEquals(
        List.of("2 " + wrong),
        judged("a.json", "{'role': {\n 'policyDocument': '" + encoded + "'}}"));
    assertEquals(
        List.of("2 " + wrong), judged("a.yaml", "role:\n  policyDocument: '" + encoded + "'\n"));
    assertEquals(
        List.of("1 INVALID_ACTION a.Statement[0].Action"),
        judged("b.json", "{'a': '" + encoded("\n" + POLICY).replace("%7B", "%7b") + "'}"));
    assertEquals(
        List.of("none"),
        judged("c.json", "{'v': [{'isDefaultVersion': false, 'document': '" + encoded + "'}]}"));
    assertEquals(
        List.of("1 INVALID_ACTION PolicyDocument.Statement[0].Action"),
        judged("e.json", "{'PolicyDocument': '" + encoded("\n " + POLICY) + "'}"));
    assertEquals(List.of("none"), judged("d.json", "{'a': '%7B%22Statement%22%zz'}"));
  }

  private static String encoded(String policy) {
    return URLEncoder.encode(policy.replace('\'', '"'), StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void yamlInATextIsJudged() throws IOException, ProblemsException {
    String statements =
        """
            - Effect: Allow
              Action: s3:GetObjct
              Resource: 'arn:aws:s3:::a/*'
        """;
    assertEquals(
        List.of("2 INVALID_ACTION data.p.yaml.Statement[0].Action"),
        judged(
            "a.yaml",
            "data:\n  p.yaml: |\n    Version: '2012-10-17'\n    Statement:\n" + statements));
    assertEquals(
        List.of("2 INVALID_ACTION spec.node[0].Action"),
        judged("b.yaml", "spec:\n  node: |\n" + statements));
    assertEquals(
        List.of(
            "1 INVALID_ACTION template_body.Resources.P.Properties.PolicyDocument"
                + ".Statement[0].Action"),
        judged(
            "c.yaml",
            """
            template_body: |
              Resources:
                P:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument:
                      Version: '2012-10-17'
                      Statement:
                        - Effect: Allow
                          Action: s3:GetObjct
                          Resource: !Sub 'arn:${AWS::Partition}:s3:::${AWS::AccountId}/*'
            """));
    assertEquals(
        List.of("none"),
        judged("d.yaml", "p: |\n  - {Effect: Allow, Action: read, Resource: documents}\n"));
  }

  @Test
  void aTextThatCannotBeReadIsTold() throws IOException, ProblemsException {
    String text = POLICY.replace("Mesage", "Message").replace("}]}", "},]}").replace("'", "\\'");
    assertEquals(
        List.of("2 JSON_SYNTAX_ERROR a.p"), judged("a.json", "{'a': {\n 'p': '" + text + "'}}"));
    assertEquals(
        List.of("1 JSON_SYNTAX_ERROR Resources.P.Properties.PolicyDocument"),
        judged(
            "b.json",
            "{'Resources': {'P': {'Type': 'AWS::X::Y', 'Properties': {'PolicyDocument': '"
                + text
                + "'}}}}"));
    String configuration = "{'resource': {'aws_sqs_queue_policy': {'q': {'policy': '${jsonencode({";
    assertEquals(List.of("1 JSON_SYNTAX_ERROR "), judged("d.json", configuration + "\n})}'}}}}"));
    for (String other : List.of("'%s'", "['%s']")) {
      for (String part : List.of("${x}", "{{ x }}", "<x>", "{x}", "...")) {
        boolean piece = other.contains("[");
        String given = piece ? text : text.replace("},]", "}, " + part + "]");
        assertEquals(List.of("none"), judged("c.json", "{'a': " + other.formatted(given) + "}"));
      }
    }
  }

  @Test
  void aTextThatIsNoPolicyForItsFormIsNotTold() throws IOException, ProblemsException {
    String policy = POLICY.replace("Mesage", "Message").replace("'", "\\'");
    for (String none :
        List.of(
            "{'message': '{`Policy`: " + policy.replace("'", "") + "}'}",
            "{'answer': '" + policy + " This policy allows to send.'}",
            "{'lines': '" + policy + "\\n" + policy + "'}",
            "{'log': '" + policy.substring(0, policy.length() - 4) + "'}",
            "{'code': '"
                + policy.replace("\\'Effect\\':", "\\'Effect\\': \\'Allow\\', Sid:")
                + "'}",
            "{'hcl': '" + policy.replace("\\':", "\\' =") + "'}",
            "{'policy': '// what it may\\n" + policy + "'}",
            "{'policy': '" + policy.replace("\\'Allow\\'", "((effect))") + "'}")) {
      List<String> judged = judged("a.json", none);
      assertEquals(
          List.of(), judged.stream().filter(one -> one.contains("SYNTAX")).toList(), none + judged);
    }
    assertEquals(
        List.of("none"),
        judged(
            "a.yaml",
            "description: |\n  As in\n    Effect: Permit\n    Action: read:it\n    Resource: it\n"));
    assertEquals(
        List.of("none"),
        judged("b.json", "{'a': '" + "\\n".repeat(3_000) + "y \\'Statement\\' z'}"));
  }

  /** Ansible's templates, and the formats of Crossplane. */
  @Test
  void whatIsFilledInLaterIsOpen() throws IOException, ProblemsException {
    assertEquals(
        List.of("6 INVALID_ACTION [0].policy.Statement[1].Action"),
        judged(
            "a.yml",
            """
            - policy:
                Version: "2012-10-17"
                Statement:
                  - {Effect: "{{ e }}", Principal: "{{ w }}", Action: "{{ a }}", Resource: "{{ r | list }}", Condition: "{{ c }}"}
                  - Effect: Allow
                    Action: "s3:GetObjct"
                    Principal: {AWS: "arn:aws:iam::{{ account }}:root"}
                    Resource: "arn:{{ p }}:s3:::{{ bucket }}/*"
            """));
    assertEquals(
        List.of("1 INVALID_ACTION fmt.Statement[0].Action"),
        judged(
            "b.json",
            "{'fmt': '{\\'Version\\': \\'2012-10-17\\', \\'Statement\\': [{\\'Effect\\':"
                + " \\'Allow\\', \\'Action\\': \\'sts:AssumeRoleWithWebIdentitys\\', \\'Principal\\':"
                + " {\\'Federated\\': \\'arn:aws:iam::%s:oidc-provider/%s\\'}, \\'Condition\\':"
                + " {\\'StringEquals\\': {\\'%s:sub\\': \\'system:serviceaccount:%s:%s\\'}}}]}'}"));
  }

  @Test
  void whatOthersCallAlikeIsNone() throws IOException, ProblemsException {
    for (String none :
        List.of(
            "{'Effect': 'allow', 'Action': 'read', 'Resource': 'data'}",
            "{'Version': '1', 'Statement': [{'Effect': 'Allow', 'Action': 'oss:GetObject',"
                + " 'Resource': 'acs:oss:*:*:b/*'}]}",
            "{'Version': '5.0', 'Statement': [{'Effect': 'Allow', 'Action': ['obs:bucket:x']}]}",
            "{'Version': '2', 'Statement': 'monthly', 'Rules': []}",
            "[{'Effect': 'fade', 'Action': 'show', 'Resource': 'a'}]",
            "{'filters': [{'type': 'has-statement', 'statements': [{'Effect': 'Allow', 'Action':"
                + " 's3:*', 'Principal': '*'}]}]}",
            "{'metadata': {'kubectl.kubernetes.io/last-applied-configuration': '"
                + POLICY.replace("'", "\\'")
                + "'}}")) {
      assertEquals(List.of("none"), judged("a.json", none), none);
    }
    assertEquals(
        List.of("1 MISSING_RESOURCE "),
        judged("a.json", "{'Effect': 'Allow', 'Action': 'sqs:SendMessage'}"));
    assertEquals(
        List.of("1 INVALID_VERSION Version"),
        judged("a.json", POLICY.replace("2012-10-17", "1").replace("Mesage", "Message")));
    assertEquals(
        List.of("3 INVALID_ACTION x", "3 INVALID_ACTION policy.Statement[0].Action"),
        judged(
            "a.yaml",
            """
            x: &read
              Effect: Allow
              Action: s3:GetObjct
            policy:
              Version: '2012-10-17'
              Statement: [{<<: *read, Resource: 'arn:aws:s3:::a/*'}]
            """));
  }

  /** Statements of a bucket stand under the name that others have for those of a role. */
  @Test
  void statementsWithPrincipalsAreThoseOfAResource() throws IOException, ProblemsException {
    String statements =
        "'statements': [{'Effect': 'Deny', 'Action': 's3:GetObject', 'Resource':"
            + " 'arn:aws:s3:::a/*', 'Principal': '*'}]";
    assertEquals(List.of(), judged("a.json", "{'a': {" + statements + "}}"));
    assertEquals(
        List.of("1 UNSUPPORTED_PRINCIPAL role.statements[0].Principal"),
        judged("a.json", "{'role': {" + statements + "}}"));
  }

  private List<String> judged(String name, String document) throws IOException, ProblemsException {
    Path there = Files.createDirectories(folder.resolve("in"));
    boolean json = name.endsWith(".json");
    Path file =
        Files.writeString(there.resolve(name), json ? document.replace('\'', '"') : document);
    JudgedFiles judged =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .allowingNone()
            .judge(List.of(there.toString()), JudgeSettings.ofAnyKind(""));
    Files.delete(file);
    assertEquals(List.of(), judged.problems());
    return judged.files() == 0
        ? List.of("none")
        : judged.findings().stream()
            .filter(one -> one.severity() == Severity.ERROR)
            .map(one -> one.line() + " " + one.id() + ' ' + one.path())
            .toList();
  }
}
