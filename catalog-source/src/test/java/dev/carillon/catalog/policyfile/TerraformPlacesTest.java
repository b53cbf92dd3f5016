package dev.carillon.catalog.policyfile;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What AWS takes in the policies of some resources of Terraform, and in what adds to a policy. */
final class TerraformPlacesTest extends TerraformFixture {

  private static final String WHO = "'AWS': 'arn:aws:iam::444455556666:role/app'";

  @ParameterizedTest
  @CsvSource({
    "glue:GetTable, arn:aws:glue:us-east-1:111122223333:*, right",
    "glue:GetTable, *, UNSUPPORTED_RESOURCE_ARN_IN_POLICY",
    "glue:StartJobRun, arn:aws:glue:us-east-1:111122223333:job/j, UNSUPPORTED_ACTION_IN_POLICY",
    "s3:GetObject, arn:aws:glue:us-east-1:111122223333:*, UNSUPPORTED_ACTION_IN_POLICY"
  })
  void theCatalogOfGlueIsNamedByArns(String action, String resource, String verdict)
      throws IOException, ProblemsException {
    assertEquals(verdict, ids(resource("aws_glue_resource_policy", policy(action, resource), "")));
  }

  @ParameterizedTest
  @CsvSource({
    "ListRuleGroups, stateful-rulegroup/g, right",
    "CreateFirewallPolicy, stateful-rulegroup/g, right",
    "UpdateFirewall, firewall-policy/p, right",
    "DescribeContainerAssociation, container-association/a, right",
    "DeleteRuleGroup, stateful-rulegroup/g, UNSUPPORTED_ACTION_IN_POLICY"
  })
  void networkFirewallSharesByItsOwnActions(String action, String shared, String verdict)
      throws IOException, ProblemsException {
    String arn = "arn:aws:network-firewall:us-east-1:111122223333:" + shared;
    String policy = policy("network-firewall:" + action, arn);
    assertEquals(verdict, ids(resource("aws_networkfirewall_resource_policy", policy, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "aws_vpc_endpoint, Gateway, UNSUPPORTED_PRINCIPAL",
    "aws_vpc_endpoint, Interface, right",
    "aws_vpc_endpoint, '', UNSUPPORTED_PRINCIPAL",
    "aws_vpc_endpoint, ${var.type}, right",
    "aws_vpc_endpoint_policy, '', right"
  })
  void gatewaysAreForAll(String type, String kind, String verdict)
      throws IOException, ProblemsException {
    String told = kind.isEmpty() ? "" : ", 'vpc_endpoint_type': '" + kind + "'";
    String policy = policy("dynamodb:GetItem", "*");
    assertEquals(verdict, ids(resource(type, policy, told)));
  }

  @ParameterizedTest
  @CsvSource({
    "ssm:SendCommand, arn:aws:ec2:us-east-1:111122223333:instance/*"
        + " arn:aws:ssm:us-east-1::document/AWS-RunShellScript, right",
    "ec2:RunInstances, arn:aws:ec2:us-east-1:111122223333:instance/*"
        + " arn:aws:ec2:us-east-1:111122223333:subnet/* arn:aws:ec2:us-east-1::image/*, right",
    "ec2:RunInstances iam:PassRole, arn:aws:ec2:us-east-1:111122223333:instance/*"
        + " arn:aws:iam::111122223333:role/web, right",
    "iot:Connect iot:Publish, arn:aws:iot:us-east-1:111122223333:client/*"
        + " arn:aws:iot:us-east-1:111122223333:topic/a, right",
    "wafv2:AssociateWebACL, arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer"
        + "/app/l/0123456789abcdef, right",
    "*, arn:aws:s3:::b/* arn:aws:sqs:us-east-1:111122223333:q, right",
    "s3:GetObject sqs:SendMessage, arn:aws:s3:::b/* arn:aws:sqs:us-east-1:111122223333:q, right",
    "s3:GetObject, arn:aws:sqs:us-east-1:111122223333:q, ACTION_DOES_NOT_TAKE_RESOURCE",
    "s3:*, arn:aws:s3:::b/* arn:aws:sqs:us-east-1:111122223333:q, ACTION_DOES_NOT_TAKE_RESOURCE",
    "ecr:GetAuthorizationToken, arn:aws:ecr:us-east-1:111122223333:repository/r,"
        + " ACTION_DOES_NOT_TAKE_RESOURCE",
    "ecr:GetAuthorizationToken, *, right"
  })
  void anEndpointBelongsToNoResource(String actions, String resources, String verdict)
      throws IOException, ProblemsException {
    String policy = policy(actions, resources);
    String told = ", 'vpc_endpoint_type': 'Interface'";
    assertEquals(verdict, ids(resource("aws_vpc_endpoint", policy, told)));
    assertEquals(verdict, ids(resource("aws_vpc_endpoint_policy", policy, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "aws_s3_access_point, s3:GetObject, arn:aws:s3:us-east-1:111122223333:accesspoint/a, right",
    "aws_s3_access_point, s3:GetObject, arn:aws:s3:::b/*, UNSUPPORTED_RESOURCE_ARN_IN_POLICY",
    "aws_s3_bucket_policy, s3:GetObject, arn:aws:s3:::b/*, right"
  })
  void anAccessPointIsNoBucket(String type, String action, String resource, String verdict)
      throws IOException, ProblemsException {
    String object = resource.endsWith("/a") ? resource + "/object/*" : resource;
    assertEquals(verdict, ids(resource(type, policy(action, object), "")));
  }

  @ParameterizedTest
  @CsvSource({
    "aws_cloudwatch_event_permission, 444455556666, '', right",
    "aws_cloudwatch_event_permission, 44445555666, '', INVALID_PRINCIPAL_FORMAT",
    "aws_cloudwatch_event_permission, 444455556666, events:PutEvent, INVALID_ACTION",
    "aws_cloudwatch_event_permission, *, '', OPEN_TO_EVERYONE",
    "aws_lambda_layer_version_permission, 444455556666, lambda:GetLayerVersion, right",
    "aws_lambda_layer_version_permission, 444455556666, lambda:GetLayer, INVALID_ACTION",
    "aws_lambda_layer_version_permission, 44445555666, lambda:GetLayerVersion,"
        + " INVALID_PRINCIPAL_FORMAT",
    "aws_signer_signing_profile_permission, 444455556666, signer:GetSigningProfile, right",
    "aws_signer_signing_profile_permission, 444455556666, signer:GetSigningProfil, INVALID_ACTION"
  })
  void aPermissionIsAStatement(String type, String principal, String action, String verdict)
      throws IOException, ProblemsException {
    String told = action.isEmpty() ? "" : ", 'action': '" + action + "'";
    String permission = "{'principal': '" + principal + "', 'statement_id': 's'" + told + "}";
    assertEquals(verdict, ids("{'resource': {'" + type + "': {'p': " + permission + "}}}"));
  }

  @ParameterizedTest
  @CsvSource({"aws:PrincipalOrgID, right", "aws:PrincipalOrgIDs, INVALID_GLOBAL_CONDITION_KEY"})
  void aPermissionHasACondition(String key, String verdict) throws IOException, ProblemsException {
    String limit = "{'type': 'StringEquals', 'key': '" + key + "', 'value': 'o-a1b2c3d4e5'}";
    for (String block : new String[] {limit, '[' + limit + ']'}) {
      String permission = "{'principal': '*', 'statement_id': 's', 'condition': " + block + "}";
      String ids =
          ids("{'resource': {'aws_cloudwatch_event_permission': {'p': " + permission + "}}}");
      assertEquals(verdict, ids.replace("OPEN_TO_EVERYONE ", ""));
    }
  }

  private static String policy(String action, String resource) {
    return "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': {"
        + WHO
        + "}, 'Action': ['"
        + action.replace(" ", "', '")
        + "'], 'Resource': ['"
        + resource.replace(" ", "', '")
        + "']}]}";
  }

  private static String resource(String type, String policy, String more) {
    String text = policy.replace("'", "\\'");
    return "{'resource': {'" + type + "': {'p': {'policy': '" + text + "'" + more + "}}}}";
  }

  /** Returns what is found, without where it stands, and but for what the catalogs lack. */
  private String ids(String document) throws IOException, ProblemsException {
    String ids =
        judged(document).stream()
            .map(one -> one.split(" ", -1)[1])
            .filter(id -> !id.equals("UNKNOWN_DEPENDENT_ACTIONS"))
            .collect(joining(" "));
    return ids.isEmpty() ? "right" : ids;
  }
}
