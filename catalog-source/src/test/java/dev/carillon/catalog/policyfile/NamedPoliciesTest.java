package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The managed policies of AWS that files name which are no templates. */
final class NamedPoliciesTest {

  @TempDir private Path folder;

  @Test
  void thoseOfTerraform() throws IOException, ProblemsException {
    String file =
        """
        {"resource": {
          "aws_iam_role_policy_attachment": {
            "wrong": {"role": "r", "policy_arn": "arn:aws:iam::aws:policy/AWSGlueServiceRole"},
            "right": {"role": "r", "policy_arn": "arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole"},
            "open": {"role": "r", "policy_arn": "arn:${data.aws_partition.it.partition}:iam::aws:policy/AWSGlueServiceRole"}},
          "aws_iam_role": {"r": {
            "managed_policy_arns": ["arn:aws:iam::aws:policy/AmazonS3FullAcess", "arn:aws:iam::aws:policy/AmazonS3FullAccess"],
            "permissions_boundary": "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy"}},
          "aws_ssoadmin_managed_policy_attachment": {"a": {
            "managed_policy_arn": "arn:aws:iam::aws:policy/Billing"}}}}
        """;
    assertEquals(
        List.of(
            "3:42 ERROR resource.aws_iam_role_policy_attachment.wrong.policy_arn",
            "5:41 ERROR resource.aws_iam_role_policy_attachment.open.policy_arn",
            "7:29 WARNING resource.aws_iam_role.r.managed_policy_arns[0]",
            "8:29 ERROR resource.aws_iam_role.r.permissions_boundary",
            "10:27 ERROR resource.aws_ssoadmin_managed_policy_attachment.a.managed_policy_arn"),
        told("main.tf.json", file));
  }

  @Test
  void thoseInExpressionsOfTerraform() throws IOException, ProblemsException {
    String file =
        """
        {"resource": {"aws_iam_role_policy_attachment": {
          "choice": {"policy_arn": "${var.a ? \\"arn:aws:iam::aws:policy/ReadOnlyAcces\\" : \\"arn:aws:iam::aws:policy/ReadOnlyAccess\\"}"},
          "joined": {"policy_arn": "${join(\\"\\", [\\"arn:\\", data.aws_partition.it.partition, \\":iam::aws:policy/AWSGlueServiceRole\\"])}"},
          "right": {"policy_arn": "${join(\\"\\", [\\"arn:\\", var.p, \\":iam::aws:policy/service-role/AWSGlueServiceRole\\"])}"},
          "open": {"policy_arn": "${join(\\"\\", [\\"arn:\\", var.p, \\":iam::aws:policy/AWSGlue\\", var.name])}"}}}}
        """;
    assertEquals(
        List.of(
            "2:28 WARNING resource.aws_iam_role_policy_attachment.choice.policy_arn",
            "3:28 ERROR resource.aws_iam_role_policy_attachment.joined.policy_arn"),
        told("main.tf.json", file));
  }

  @Test
  void thoseOfAPlan() throws IOException, ProblemsException {
    String file =
        """
        {"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {"root_module": {"resources": [
          {"address": "aws_iam_user_policy_attachment.a", "mode": "managed", "type": "aws_iam_user_policy_attachment",
           "name": "a", "values": {"user": "u", "policy_arn": "arn:aws:iam::aws:policy/AWSGlueServiceRole"}}]}}}
        """;
    assertEquals(
        List.of("3:55 ERROR planned_values.root_module.resources[0].values.policy_arn"),
        told("plan.json", file));
  }

  @Test
  void thoseThatAreListedOrLookedUp() throws IOException, ProblemsException {
    String file =
        """
        {"data": {"aws_iam_policy": {
          "wrong": {"arn": "arn:aws:iam::aws:policy/AWSGlueServiceRole"},
          "linked": {"arn": "arn:aws:iam::aws:policy/aws-service-role/AmazonEKSServiceRolePolicy"},
          "named": {"name": "AWSGlueServiceRole"}}},
         "resource": {
          "aws_iam_role_policy_attachments_exclusive": {"a": {"role_name": "r",
            "policy_arns": ["arn:aws:iam::aws:policy/AWSGlueServiceRole", "arn:aws:iam::aws:policy/ReadOnlyAccess"]}},
          "aws_iam_role_policy_attachment": {
            "set": {"policy_arn": "${each.value}", "role": "r",
              "for_each": "${toset([\\"arn:aws:iam::aws:policy/AWSGlueServiceRole\\", \\"arn:aws:iam::aws:policy/ReadOnlyAccess\\"])}"},
            "map": {"policy_arn": "${each.value}", "role": "r",
              "for_each": {"a": "arn:aws:iam::aws:policy/AWSGlueServiceRole", "b": "arn:aws:iam::aws:policy/ReadOnlyAccess"}},
            "other": {"policy_arn": "${aws_iam_policy.all[each.key].arn}", "role": "r",
              "for_each": "${toset([\\"arn:aws:iam::aws:policy/AWSGlueServiceRole\\"])}"}}}}
        """;
    assertEquals(
        List.of(
            "2:20 ERROR data.aws_iam_policy.wrong.arn",
            "7:21 ERROR resource.aws_iam_role_policy_attachments_exclusive.a.policy_arns[0]",
            "10:19 ERROR resource.aws_iam_role_policy_attachment.set.for_each",
            "12:25 ERROR resource.aws_iam_role_policy_attachment.map.for_each.a"),
        told("main.tf.json", file));
  }

  @Test
  void thoseOfControllersOfKubernetes() throws IOException, ProblemsException {
    String file =
        """
        apiVersion: iam.aws.upbound.io/v1beta1
        kind: RolePolicyAttachment
        spec:
          forProvider:
            policyArn: arn:aws:iam::aws:policy/AWSGlueServiceRole
        ---
        apiVersion: iam.services.k8s.aws/v1alpha1
        kind: Role
        spec:
          policies:
            - arn:aws:iam::aws:policy/AWSGlueServiceRole
            - arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole
        ---
        apiVersion: example.com/v1
        kind: Other
        spec:
          policies: [arn:aws:iam::aws:policy/AWSGlueServiceRole]
        """;
    assertEquals(
        List.of("5:16 ERROR [0].spec.forProvider.policyArn", "11:7 ERROR [1].spec.policies[0]"),
        told("roles.yaml", file));
  }

  @Test
  void thoseOfTheServerlessFramework() throws IOException, ProblemsException {
    String file =
        """
        service: orders
        provider:
          name: aws
          iam:
            role:
              managedPolicies:
                - arn:aws:iam::aws:policy/AWSLambdaVPCAccessExecutionRole
                - arn:aws:iam::aws:policy/${self:custom.policy}
        resources:
          Resources:
            Role:
              Type: AWS::IAM::Role
              Properties:
                ManagedPolicyArns:
                  - !Sub arn:${AWS::Partition}:iam::aws:policy/AWSGlueServiceRole
        """;
    assertEquals(
        List.of(
            "7:11 ERROR provider.iam.role.managedPolicies[0]",
            "15:13 ERROR resources.Resources.Role.Properties.ManagedPolicyArns[0]"),
        told("serverless.yml", file));
  }

  @Test
  void rolesOfServicesHavePoliciesOfTheirs() throws IOException, ProblemsException {
    String file =
        """
        {"resource": {
          "aws_iam_role_policy_attachment": {"a": {"role": "AWSServiceRoleForAmazonEKS",
            "policy_arn": "arn:aws:iam::aws:policy/aws-service-role/AmazonEKSServiceRolePolicy"}},
          "aws_iam_role": {"b": {"path": "/aws-service-role/eks.amazonaws.com/",
            "managed_policy_arns": ["arn:aws:iam::aws:policy/aws-service-role/AmazonEKSServiceRolePolicy"]},
           "c": {"path": "/service-role/",
            "managed_policy_arns": ["arn:aws:iam::aws:policy/aws-service-role/AmazonEKSServiceRolePolicy"]}}}}
        """;
    assertEquals(
        List.of("7:29 ERROR resource.aws_iam_role.c.managed_policy_arns[0]"),
        told("roles.tf.json", file));
  }

  @Test
  void whatAnAnswerTellsIsAttached() throws IOException, ProblemsException {
    String file =
        """
        {"RoleDetailList": [{"RoleName": "AWSServiceRoleForECS", "RolePolicyList": [],
          "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"Service": "ecs.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
          "AttachedManagedPolicies": [{"PolicyName": "AmazonECSServiceRolePolicy",
            "PolicyArn": "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy"}]}]}
        """;
    assertEquals(List.of(), told("answer.json", file));
  }

  @Test
  void thoseOfEksctl() throws IOException, ProblemsException {
    String file =
        """
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        iam:
          serviceRolePermissionsBoundary: arn:aws:iam::aws:policy/PowerUserAcess
          fargatePodExecutionRolePermissionsBoundary: arn:aws:iam::aws:policy/PowerUserAcess
          podIdentityAssociations:
            - serviceAccountName: jobs
              permissionPolicyARNs:
                - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAcces
                - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
              permissionsBoundaryARN: arn:aws:iam::aws:policy/PowerUserAcess
        nodeGroups:
          - name: jobs
            iam:
              attachPolicyARNs: [arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolcy]
              instanceRolePermissionsBoundary: arn:aws:iam::aws:policy/PowerUserAcess
        """;
    assertEquals(
        List.of(
            "4:35 WARNING iam.serviceRolePermissionsBoundary",
            "5:47 WARNING iam.fargatePodExecutionRolePermissionsBoundary",
            "9:11 WARNING iam.podIdentityAssociations[0].permissionPolicyARNs[0]",
            "11:31 WARNING iam.podIdentityAssociations[0].permissionsBoundaryARN",
            "15:26 WARNING nodeGroups[0].iam.attachPolicyARNs[0]",
            "16:40 WARNING nodeGroups[0].iam.instanceRolePermissionsBoundary"),
        told("cluster.yaml", file));
  }

  @Test
  void aFileOfRightOnesIsNoWrongPolicy() throws IOException, ProblemsException {
    String file =
        """
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        managedNodeGroups:
          - name: jobs
            iam:
              attachPolicyARNs:
                - arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy
        """;
    assertEquals(List.of(), found("cluster.yaml", file));
    String none = file.replace("attachPolicyARNs", "other");
    assertEquals(
        List.of("MISSING_STATEMENT"), found("other.yaml", none).stream().map(Problem::id).toList());
  }

  @Test
  void aFileOfRightOnesInAFolderIsRead() throws IOException, ProblemsException {
    String policy = "managed_policies: [arn:aws:iam::aws:policy/ReadOnlyAccess]";
    Files.writeString(
        folder.resolve("play.yml"), "- amazon.aws.iam_role: {name: r, " + policy + "}");
    Files.writeString(folder.resolve("other.yml"), "- amazon.aws.iam_role: {name: r}");
    JudgedFiles judged = judged(folder);
    assertEquals(List.of(), judged.findings());
    assertEquals(List.of(folder.resolve("play.yml")), judged.judged());
    assertEquals(List.of(folder.resolve("other.yml").toString()), judged.skipped());
  }

  private List<String> told(String name, String text) throws IOException, ProblemsException {
    return found(name, text).stream()
        .filter(problem -> problem.id().equals("INVALID_MANAGED_POLICY"))
        .map(NamedPoliciesTest::summary)
        .toList();
  }

  private List<Problem> found(String name, String text) throws IOException, ProblemsException {
    Path file = Files.writeString(folder.resolve(name), text);
    return judged(file).findings();
  }

  private static JudgedFiles judged(Path where) throws ProblemsException {
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(where.toString()), JudgeSettings.ofAnyKind(""));
  }

  private static String summary(Problem problem) {
    return problem.line()
        + ":"
        + problem.column()
        + ' '
        + problem.severity()
        + ' '
        + problem.path();
  }
}
