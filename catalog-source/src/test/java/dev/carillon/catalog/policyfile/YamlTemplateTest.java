package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates in YAML, as they are written by hand. */
class YamlTemplateTest {

  private static final Path TEMPLATE =
      Path.of("src/test/resources/dev/carillon/catalog/policyfile/orders.template.yaml");

  @TempDir private Path folder;

  private static JudgedFiles judged(Path file) throws ProblemsException {
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("%s").withRisks(true));
  }

  private static List<String> told(JudgedFiles judged) {
    return judged.findings().stream()
        .map(finding -> finding.line() + ":" + finding.column() + " " + finding.id())
        .toList();
  }

  @Test
  void policiesAreJudgedAtTheirPlace() throws ProblemsException {
    assertEquals(
        List.of(
            "25:19 INVALID_ACTION",
            "49:27 PASS_ROLE_WITH_STAR_IN_RESOURCE",
            "61:24 OPEN_TO_EVERYONE"),
        told(judged(TEMPLATE)));
  }

  /** Its value often begins a line below. */
  @Test
  void aWrongNameIsReportedWhereItStands() throws ProblemsException, IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.yaml"),
            """
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal:
                  Servce:
                    - sqs.amazonaws.com
                Acton:
                  - s3:GetObject
                Resource: arn:aws:s3:::acme/*
                Condition:
                  StringEqual:
                    aws:PrincipalOrgID: o-a1b2c3d4e5
                  ArnLike:
                    aws:SurceArn:
                      - arn:aws:s3:::acme
            """);
    assertEquals(
        List.of(
            "5:7 INVALID_PRINCIPAL_KEY",
            "7:5 INVALID_POLICY_ELEMENT",
            "11:7 INVALID_CONDITION_OPERATOR",
            "14:9 INVALID_GLOBAL_CONDITION_KEY"),
        told(judged(file)));
  }

  @Test
  void whatAllResourcesOfSamHaveIsJudged() throws ProblemsException, IOException {
    Path file =
        Files.writeString(
            folder.resolve("globals.yaml"),
            """
            Globals:
              Function:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {Service: lambda.amazonaws.com}
                      Action: sts:AsumeRole
              Api:
                Auth:
                  ResourcePolicy:
                    CustomStatements:
                      - Effect: Allow
                        Action: execute-api:Invoke
                        Resource: execute-api:/*
            Resources:
              F:
                Type: AWS::Serverless::Function
            """);
    JudgedFiles judged = judged(file);
    assertEquals(List.of("8:19 INVALID_ACTION", "13:13 MISSING_PRINCIPAL"), told(judged));
    assertEquals(
        "Globals.Function.AssumeRolePolicyDocument.Statement[0].Action",
        judged.findings().get(0).path());
  }

  @Test
  void thePolicyOfAnApiOfServerlessNamesSomebody() throws ProblemsException, IOException {
    Path file =
        Files.writeString(
            folder.resolve("serverless.yml"),
            """
            provider:
              apiGateway:
                resourcePolicy:
                  - Effect: Allow
                    Action: execute-api:Invoke
                    Resource: execute-api:/*/*/*
            """);
    assertEquals(List.of("4:9 MISSING_PRINCIPAL"), told(judged(file)));
  }

  @Test
  void aFolderStandsForTemplatesInYamlToo() throws ProblemsException, IOException {
    Files.copy(TEMPLATE, folder.resolve("a.yml"));
    Files.copy(TEMPLATE, folder.resolve("b.template"));
    Files.writeString(folder.resolve("c.template"), "{\"Statement\": [{\"Effect\": \"allow\"}]}");
    Files.writeString(folder.resolve("pods.yaml"), "kind: Pod\n---\nkind: Pod\n");
    Files.writeString(folder.resolve("chart.yaml"), "{{ if .Values.x }}\n");
    Files.writeString(
        folder.resolve("broken.yaml"), "Type: AWS::IAM::Role\nx: {{ y }}\nStatement:");

    JudgedFiles judged = judged(folder);

    assertEquals(List.of(), judged.problems());
    assertEquals(4, judged.files());
    assertEquals(2, judged.skipped().size());
    assertEquals(
        "broken.yaml:2:5: ERROR JSON_SYNTAX_ERROR: The document is not YAML that can be read."
            + " At line 2, column 5: expected a name",
        judged.findings().stream()
            .map(Object::toString)
            .filter(line -> line.contains("YAML"))
            .map(line -> line.substring(folder.toString().length() + 1))
            .findFirst()
            .orElse(""));
  }

  @Test
  void aFileThatIsNamedIsJudgedWhateverItHolds() throws ProblemsException, IOException {
    Path file = Files.writeString(folder.resolve("pods.yaml"), "kind: Pod\n---\nkind: Pod\n");
    assertEquals(List.of("1:1 DATA_TYPE_MISMATCH"), told(judged(file)));
  }

  /** What Systems Manager or Secrets Manager has is known when the template is deployed. */
  @Test
  void dynamicReferencesAreNotKnown() throws ProblemsException, IOException {
    Path file =
        Files.writeString(
            folder.resolve("references.yaml"),
            """
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Version: '2012-10-17'
                    Statement:
                      Effect: Allow
                      Principal: {AWS: ['{{resolve:ssm:/id}}', !Sub 'arn:aws:iam::{{resolve:ssm:/${Env}}}:root']}
                      Action: kms:*
                      Resource: '*'
                      Condition: {StringEquals: {'aws:PrincipalOrgID': '{{resolve:ssm:/organization:1}}'}}
              Reads:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement:
                      Effect: Allow
                      Action: [s3:GetObject, s3:GetObjct]
                      Resource:
                        - '{{resolve:ssm:/one}}/*'
                        - !Join ['', ['{{resolve:ssm:/two}}', '/*']]
                        - !Join ['', ['{{resolve:ssm:', !Ref Three, '}}/*']]
            """);
    assertEquals(List.of("20:34 INVALID_ACTION"), told(judged(file)));
  }
}
