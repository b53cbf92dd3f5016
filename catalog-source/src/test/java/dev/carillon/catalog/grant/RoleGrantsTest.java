package dev.carillon.catalog.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.form.DocumentForm;
import dev.carillon.catalog.grant.RoleGrants.Answer;
import dev.carillon.catalog.policyfile.RoleFile;
import dev.carillon.catalog.policyfile.RolePolicies;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.internal.json.JsonFault;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies that a role has, and of which a file has only the names. */
class RoleGrantsTest {

  private static final CachedCatalogs CATALOGS = CachedCatalogs.of(new BundledCatalogs());

  private static final String ROLE =
      """
      {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {
        "ManagedPolicyArns": [%s],
        "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"},
          {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}]}}]}}%s}}
      """;

  private static RoleGrants role(String arns, String more) {
    return grants(ROLE.formatted(arns.replace('\'', '"'), more.replace('\'', '"')));
  }

  private static RoleGrants grants(String text) {
    return RoleGrants.of(Map.of(Path.of("role.json"), RolePolicies.read(text)), CATALOGS::find);
  }

  @Test
  void whatIsNotReadMayGrantWhatTheTextDoesNotDeny() {
    RoleGrants grants = role("'arn:aws:iam::aws:policy/AmazonS3FullAccess'", "");
    assertEquals(Answer.YES, grants.answer("sqs:SendMessage"));
    assertEquals(Answer.PERHAPS, grants.answer("s3:GetObject"));
    assertEquals(Answer.NO, grants.answer("s3:DeleteObject"));
    assertEquals(List.of("AmazonS3FullAccess"), List.copyOf(grants.notRead()));
  }

  /** Of these the text is in the template, or known, or there is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{'Ref': 'Own'}",
        "{'Fn::GetAtt': ['Own', 'PolicyArn']}",
        "{'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/own-policy'}",
        "{'Fn::If': ['C', {'Ref': 'Own'}, {'Ref': 'AWS::NoValue'}]}",
        "'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'",
        "{'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AWSXRayDaemonWriteAccess'}",
      })
  void whatIsKnownLeavesNothingOpen(String arn) {
    String own =
        """
        , 'Own': {'Type': 'AWS::IAM::ManagedPolicy', 'Properties': {'ManagedPolicyName':
          'own-policy', 'PolicyDocument': {'Version': '2012-10-17', 'Statement':
          {'Effect': 'Allow', 'Action': 'sns:Publish', 'Resource': '*'}}}}
        """;
    RoleGrants grants = role(arn, own);
    assertTrue(grants.notRead().isEmpty(), grants.notRead().toString());
    assertEquals(Answer.YES, grants.answer("sns:Publish"));
    assertEquals(Answer.NO, grants.answer("s3:GetObject"));
    assertEquals(
        arn.contains("Basic") ? Answer.YES : Answer.NO, grants.answer("logs:PutLogEvents"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'arn:aws:iam::111122223333:policy/team/logs' | logs",
        "{'Ref': 'PolicyArn'} | PolicyArn",
        "{'Fn::Sub': 'arn:aws:iam::aws:policy/${Name}'} | Name",
        "{'Fn::If': ['C', 'arn:aws:iam::aws:policy/A', {'Ref': 'AWS::NoValue'}]} | A",
        "'arn:aws:iam::111122223333:policy/AWSLambdaBasicExecutionRole' |"
            + " AWSLambdaBasicExecutionRole",
        "{'Ref': 'AdministratorAccess'} | AdministratorAccess",
        "{'Fn::Sub': 'arn:aws:iam::aws:policy/${AdministratorAccess}'} | AdministratorAccess",
      })
  void whateverNamesAPolicyMayGrant(String arn, String name) {
    RoleGrants grants = role(arn, "");
    assertEquals(List.of(name), List.copyOf(grants.notRead()));
    assertEquals(Answer.PERHAPS, grants.answer("s3:GetObject"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SecurityAudit", "Own"})
  void aPolicyOfAwsIsNotAnotherOneOfItsName(String name) {
    String own =
        """
        , 'Own': {'Type': 'AWS::IAM::ManagedPolicy', 'Properties': {'ManagedPolicyName':
          'SecurityAudit', 'PolicyDocument': {'Version': '2012-10-17', 'Statement':
          {'Effect': 'Allow', 'Action': 'sns:Publish', 'Resource': '*'}}}}
        """;
    RoleGrants grants = role("'arn:aws:iam::aws:policy/" + name + "', {'Ref': 'Own'}", own);
    assertEquals(List.of(name), List.copyOf(grants.notRead()));
    assertEquals(Answer.PERHAPS, grants.answer("s3:GetObject"));
  }

  @Test
  void aFileOfItsNameIsTheTextOfAPolicy() {
    Map<Path, RolePolicy> files = new LinkedHashMap<>();
    String arn = "\"arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess\"";
    files.put(Path.of("a/role.json"), RolePolicies.read(ROLE.formatted(arn, "")));
    String reads =
        """
        {"Version": "2012-10-17", "Statement":
          {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}
        """;
    files.put(Path.of("a/AmazonS3ReadOnlyAccess.json"), RolePolicies.read(reads));
    RoleGrants grants = RoleGrants.of(files, CATALOGS::find);
    assertEquals(Answer.YES, grants.answer("s3:GetObject"));
    assertEquals(Answer.NO, grants.answer("s3:PutObject"));
  }

  @Test
  void aRoleMayHaveNothingButNames() {
    String role =
        """
        {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns":
          ["%s"]}}}}
        """;
    RoleGrants some = grants(role.formatted("arn:aws:iam::aws:policy/AmazonS3FullAccess"));
    assertEquals(Answer.PERHAPS, some.answer("s3:GetObject"));
    RoleGrants all = grants(role.formatted("arn:aws:iam::aws:policy/AdministratorAccess"));
    assertEquals(Answer.YES, all.answer("s3:GetObject"));
    JsonFault none =
        assertThrows(
            JsonFault.class,
            () -> grants(role.formatted("arn:aws:eks::aws:cluster-access-policy/AmazonEKSView")));
    assertEquals("the template has no policy of an identity", none.problem());
  }

  /** An action on objects is not granted on their bucket, whatever else the role has. */
  @Test
  void whatIsGrantedOnNothingThatTheActionTakesIsInVain() {
    RoleGrants grants =
        grants(
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::acme"},
              {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]}
            """);
    assertEquals(Answer.ON_OTHER_TYPES, grants.answer("s3:GetObject"));
    assertEquals(Answer.YES, grants.answer("s3:ListBucket"));
    assertEquals(Answer.NO, grants.answer("sns:Publish"));
  }

  @Test
  void samNamesPoliciesAndMakesSomeOfParameters() {
    RoleGrants grants =
        grants(
            """
            {"Transform": "AWS::Serverless-2016-10-31", "Resources": {"F": {
              "Type": "AWS::Serverless::Function", "Properties": {"Policies": [
                "AWSLambdaBasicExecutionRole", "AmazonSQSFullAccess",
                {"S3ReadPolicy": {"BucketName": "b"}},
                {"Statement": [{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}]}]}}}}
            """);
    assertEquals(new TreeSet<>(List.of("AmazonSQSFullAccess", "S3ReadPolicy")), grants.notRead());
    assertEquals(Answer.YES, grants.answer("sns:Publish"));
    assertEquals(Answer.YES, grants.answer("logs:PutLogEvents"));
    assertEquals(Answer.PERHAPS, grants.answer("s3:GetObject"));
  }

  @Test
  void anAnswerOfAwsNamesPoliciesWhoseTextItLacks() {
    String answer =
        """
        {"RoleDetailList": [{"RoleName": "r", "RolePolicyList": [], "AttachedManagedPolicies": [
           {"PolicyName": "own", "PolicyArn": "arn:aws:iam::111122223333:policy/own"},
           {"PolicyName": "S3", "PolicyArn": "arn:aws:iam::aws:policy/S3"}]}],
         "Policies": [{"Arn": "arn:aws:iam::111122223333:policy/own", "PolicyVersionList": [
           {"IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement":
             {"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}}}]}]}
        """;
    RoleGrants grants = grants(answer);
    assertEquals(List.of("S3"), List.copyOf(grants.notRead()));
    assertEquals(Answer.YES, grants.answer("sns:Publish"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "main.tf.json | {'resource': {'aws_iam_role_policy_attachment': {'a': {'policy_arn':"
            + " 'arn:aws:iam::aws:policy/X'}, 'b': {'policy_arn': '${aws_iam_policy.own.arn}'}},"
            + " 'aws_iam_policy': {'own': {'policy':"
            + " '{\\'Version\\': \\'2012-10-17\\', \\'Statement\\': {\\'Effect\\': \\'Allow\\',"
            + " \\'Action\\': \\'sns:*\\', \\'Resource\\': \\'*\\'}}'}}}} | X",
        "state.json | {'terraform_version': '1.9.0', 'values': {'root_module': {'resources': ["
            + "{'mode': 'managed', 'type': 'aws_iam_role_policy_attachment', 'values':"
            + " {'policy_arn': 'arn:aws:iam::1:policy/own'}}, {'mode': 'managed', 'type':"
            + " 'aws_iam_role_policy_attachment', 'values': {'policy_arn': 'arn:aws:iam::1:policy/b'"
            + "}}, {'mode': 'managed', 'type': 'aws_iam_policy', 'values': {'arn':"
            + " 'arn:aws:iam::1:policy/own', 'policy': '{\\'Version\\': \\'2012-10-17\\',"
            + " \\'Statement\\': {\\'Effect\\': \\'Allow\\', \\'Action\\': \\'sns:*\\',"
            + " \\'Resource\\': \\'*\\'}}'}}, {'mode': 'managed', 'type':"
            + " 'aws_eks_access_policy_association', 'values': {'policy_arn':"
            + " 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'}}]}}} | b",
        "serverless.yml | {'provider': {'iam': {'role': {'managedPolicies':"
            + " ['arn:aws:iam::aws:policy/S'], 'statements': [{'Effect': 'Allow', 'Action':"
            + " 'sns:*', 'Resource': '*'}]}}}} | S",
        "serverless.yml | {'provider': {'iam': {'role': {'managedPolicies': [{'Ref': 'Own'},"
            + " {'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/S'}]}}}, 'resources':"
            + " {'Resources': {'Own': {'Type': 'AWS::IAM::ManagedPolicy', 'Properties':"
            + " {'PolicyDocument': {'Version': '2012-10-17', 'Statement': {'Effect': 'Allow',"
            + " 'Action': 'sns:*', 'Resource': '*'}}}}}}} | S",
        "serverless.yml | {'resources': [{'Resources': {'Role': {'Type': 'AWS::IAM::Role',"
            + " 'Properties': {'ManagedPolicyArns': [{'Ref': 'Own'},"
            + " 'arn:aws:iam::aws:policy/S']}}}}, {'Resources': {'Own': {'Type':"
            + " 'AWS::IAM::ManagedPolicy', 'Properties': {'PolicyDocument': {'Version':"
            + " '2012-10-17', 'Statement': {'Effect': 'Allow', 'Action': 'sns:*', 'Resource':"
            + " '*'}}}}}}]} | S",
        "plan.json | {'terraform_version': '1.9.0', 'planned_values': {'root_module': {"
            + "'resources': [{'mode': 'managed', 'type': 'aws_iam_role_policy_attachment',"
            + " 'values': {'policy_arn': 'arn:aws:iam::1:policy/team/own'}}, {'mode': 'managed',"
            + " 'type': 'aws_iam_role_policy_attachment', 'values': {'policy_arn':"
            + " 'arn:aws:iam::aws:policy/audit'}}, {'mode': 'managed', 'type': 'aws_iam_policy',"
            + " 'values': {'name': 'own', 'policy': '{\\'Version\\': \\'2012-10-17\\',"
            + " \\'Statement\\': {\\'Effect\\': \\'Allow\\', \\'Action\\': \\'sns:*\\',"
            + " \\'Resource\\': \\'*\\'}}'}}]}}} | audit",
      })
  void filesOfOtherToolsNamePolicies(String file, String text, String name) {
    String json = text.replace('\'', '"');
    RoleFile read = RoleFile.of(file, DocumentForm.of(file, json).read(json));
    RoleGrants grants = RoleGrants.of(Map.of(Path.of(file), read.policy()), CATALOGS::find);
    assertEquals(List.of(name), List.copyOf(grants.notRead()));
    assertEquals(Answer.YES, grants.answer("sns:Publish"));
  }
}
