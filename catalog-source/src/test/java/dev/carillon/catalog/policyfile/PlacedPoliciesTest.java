package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy is by its place in a template or in what Terraform has, and texts of templates. */
final class PlacedPoliciesTest {

  /** One that nothing tells from an identity's but its place. */
  private static final String READS =
      "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 's3:GetObject',"
          + " 'Resource': '*'}]}";

  @TempDir private Path folder;

  @Test
  void policiesOfResourcesAreSoByTheirPlace() {
    Map.of(
            "AWS::S3::BucketPolicy", "'PolicyDocument': %s",
            "AWS::SNS::TopicInlinePolicy", "'PolicyDocument': %s",
            "AWS::KMS::Key", "'KeyPolicy': %s",
            "AWS::Backup::BackupVault", "'AccessPolicy': %s",
            "AWS::EC2::VPCEndpoint", "'PolicyDocument': %s",
            "AWS::ApiGateway::RestApi", "'Policy': %s",
            "AWS::DynamoDB::Table", "'ResourcePolicy': {'PolicyDocument': %s}",
            "AWS::DynamoDB::GlobalTable",
                "'Replicas': [{'ResourcePolicy': {'PolicyDocument': %s}}]",
            "AWS::Organizations::ResourcePolicy", "'Content': %s")
        .forEach((type, properties) -> assertEquals(PolicyKind.RESOURCE, kind(type, properties)));
    Map.of(
            "AWS::AIOps::InvestigationGroup", "'InvestigationGroupPolicy': %s",
            "AWS::Logs::DeliveryDestination",
                "'DeliveryDestinationPolicy': {'DeliveryDestinationPolicy': %s}",
            "AWS::S3Outposts::AccessPoint", "'Policy': %s",
            "AWS::ApiGateway::RestApi", "'Body': {'x-amazon-apigateway-policy': %s}",
            "AWS::Serverless::Api", "'DefinitionBody': {'x-amazon-apigateway-policy': %s}",
            "AWS::Comprehend::EntityRecognizer", "'ModelPolicy': %s",
            "AWS::FSx::S3AccessPointAttachment", "'S3AccessPoint': {'Policy': %s}",
            "AWS::ODB::OdbNetwork", "'S3PolicyDocument': %s",
            "AWS::Omics::SequenceStore", "'S3AccessPolicy': %s",
            "AWS::PaymentCryptography::Key", "'Policy': %s")
        .forEach((type, properties) -> assertEquals(PolicyKind.RESOURCE, kind(type, properties)));
  }

  @Test
  void othersStayWhatTheyAre() {
    Map.of(
            "AWS::IAM::ManagedPolicy", "'PolicyDocument': %s",
            "AWS::IAM::RolePolicy", "'PolicyDocument': %s",
            "AWS::IoT::Policy", "'PolicyDocument': %s",
            "AWS::SSO::PermissionSet", "'InlinePolicy': %s",
            "AWS::Serverless::Function", "'Policies': [%s]",
            "AWS::Transfer::User", "'Policy': %s",
            "AWS::RolesAnywhere::Profile", "'SessionPolicy': %s",
            "AWS::EKS::PodIdentityAssociation", "'Policy': %s",
            "Custom::BucketPolicy", "'ResourcePolicy': %s")
        .forEach((type, properties) -> assertEquals(PolicyKind.IDENTITY, kind(type, properties)));
    assertEquals(PolicyKind.SERVICE_CONTROL, kind("AWS::Organizations::Policy", "'Content': %s"));
  }

  @Test
  void whatTerraformCallsAPolicyOfSomethingIsTheSame(@TempDir Path other)
      throws IOException, ProblemsException {
    String missing = "MISSING_PRINCIPAL";
    assertEquals(
        List.of(missing, "UNSUPPORTED_RESOURCE_ARN_IN_POLICY"),
        judged(other, terraform("aws_s3_bucket_policy")));
    assertEquals(List.of(missing), judged(other, terraform("aws_vpc_endpoint_policy")));
    assertEquals(List.of(), judged(other, terraform("aws_iot_policy")));
    assertEquals(List.of(), judged(other, terraform("aws_iam_policy")));
    assertEquals(List.of(), judged(other, terraform("aws_transfer_user")));
    for (String attribute :
        List.of(
            "aws_acmpca_policy.policy",
            "aws_fsx_s3_access_point_attachment.s3_access_point",
            "aws_kms_key.policy",
            "aws_odb_network.kms_policy_document",
            "aws_opensearch_domain.access_policies",
            "aws_s3_bucket.policy",
            "aws_sns_topic.policy",
            "aws_sqs_queue.policy",
            "awscc_apigateway_rest_api.policy",
            "awscc_dsql_cluster.policy_document",
            "awscc_ec2_vpc_endpoint.policy_document",
            "awscc_efs_file_system.file_system_policy")) {
      String[] names = attribute.split("\\.");
      String document = terraform(names[0]).replace("\"policy\"", '"' + names[1] + '"');
      assertEquals(missing, judged(other, document).get(0), attribute);
    }
  }

  /** SAM writes them into the role of a function. */
  @Test
  void policiesOfSamHaveNoPrincipal() throws IOException, ProblemsException {
    String reads = READS.replace("'Effect'", "'Principal': {'AWS': '111122223333'}, 'Effect'");
    for (String policies : List.of("'Policies': ", "'Policies': [%s]")) {
      assertEquals(
          List.of("UNSUPPORTED_PRINCIPAL"),
          judged(
              folder,
              template(
                  "AWS::Serverless::Function",
                  policies.contains("%") ? policies.formatted(reads) : policies + reads)));
    }
  }

  @Test
  void theStatementOfAnEventBusNamesSomebody() throws IOException, ProblemsException {
    String statement =
        "'Statement': {'Effect': 'Allow', 'Action': 'events:PutEvents', 'Resource': '*'}";
    assertEquals(
        List.of("MISSING_PRINCIPAL"),
        judged(folder, template("AWS::Events::EventBusPolicy", statement)));
  }

  @Test
  void statementsUnderAMisspeltNameAreAPolicyWhereOneBelongs()
      throws IOException, ProblemsException {
    String misspelt = READS.replace("'Statement'", "'Statment'");
    assertEquals(
        List.of("INVALID_POLICY_ELEMENT"),
        judged(folder, template("AWS::IAM::ManagedPolicy", "'PolicyDocument': " + misspelt)));
    assertEquals(
        List.of(), judged(folder, template("AWS::SSM::Parameter", "'Value': " + misspelt)));
  }

  /** A topic's policy takes actions of SNS alone, whatever the resource: so SNS itself says. */
  @Test
  void thePolicyOfAResourceHasActionsOfItsServiceAlone() throws IOException, ProblemsException {
    String reads = READS.replace("'Effect'", "'Principal': {'AWS': '111122223333'}, 'Effect'");
    List<String> wrong = List.of("UNSUPPORTED_ACTION_IN_POLICY");
    String topic = "'PolicyDocument': " + reads;
    assertEquals(wrong, judged(folder, template("AWS::SNS::TopicPolicy", topic)));
    assertEquals(wrong, judged(folder, template("AWS::KMS::Key", "'KeyPolicy': " + reads)));
    String unknown = topic.replace("'*'", "{'Ref': 'Topic'}");
    assertEquals(wrong, judged(folder, template("AWS::SQS::QueuePolicy", unknown)));
    String terraform = terraform("aws_sns_topic_policy");
    assertEquals(wrong, judged(folder, terraform.replace(text(json(READS)), text(json(reads)))));
    String logs = terraform("aws_cloudwatch_log_resource_policy");
    assertEquals(wrong, judged(folder, logs.replace(text(json(READS)), text(json(reads)))));
    for (String right : List.of("sns:Publish", "SNS:Publish", "*", "sns:Get*")) {
      String policy = topic.replace("s3:GetObject", right);
      assertEquals(List.of(), judged(folder, template("AWS::SNS::TopicPolicy", policy)), right);
    }
    String wildcard = topic.replace("s3:GetObject", "s*:Publish");
    assertEquals(List.of(), judged(folder, template("AWS::SNS::TopicPolicy", wildcard)));
    assertEquals(wrong, judged(folder, template("AWS::KMS::Key", wildcard)));
    String pulls =
        "'RepositoryPolicyText': " + reads.replace("s3:GetObject", "ecr-public:PutImage");
    assertEquals(List.of(), judged(folder, template("AWS::ECR::PublicRepository", pulls)));
    assertEquals(wrong, judged(folder, template("AWS::ECR::Repository", pulls)));
    String sink = "'Policy': " + reads;
    assertEquals(wrong, judged(folder, template("AWS::Oam::Sink", sink)));
    String traces = "'PolicyDocument': " + text(json(reads));
    assertEquals(wrong, judged(folder, template("AWS::XRay::ResourcePolicy", traces)));
    assertEquals(wrong, judged(folder, template("AWS::Logs::ResourcePolicy", topic)));
    String delegation = "'Content': " + reads;
    assertEquals(wrong, judged(folder, template("AWS::Organizations::ResourcePolicy", delegation)));
    String control =
        "'Type': 'RESOURCE_CONTROL_POLICY', 'Content': "
            + reads.replace("'Allow'", "'Deny'").replace("{'AWS': '111122223333'}", "'*'");
    assertEquals(List.of(), judged(folder, template("AWS::Organizations::Policy", control)));
    assertEquals(wrong, judged(folder, template("AWS::VpcLattice::AuthPolicy", sink)));
    String calls = sink.replace("s3:GetObject", "vpc-lattice-svcs:Invoke");
    assertEquals(List.of(), judged(folder, template("AWS::VpcLattice::AuthPolicy", calls)));
    String service = "'arn:aws:vpc-lattice:eu-west-1:111122223333:service/svc-1/*'";
    assertEquals(
        List.of(),
        judged(folder, template("AWS::VpcLattice::AuthPolicy", calls.replace("'*'", service))));
    String bucket = topic.replace("'*'", "'arn:aws:s3:::acme/*'");
    assertEquals(List.of(), judged(folder, template("AWS::S3::BucketPolicy", bucket)));
    assertEquals(List.of(), judged(folder, template("AWS::EC2::VPCEndpoint", topic)));
    assertEquals(wrong, judged(folder, template("AWS::ApiGateway::RestApi", sink)));
    String invokes = sink.replace("s3:GetObject", "execute-api:Invoke");
    assertEquals(List.of(), judged(folder, template("AWS::ApiGateway::RestApi", invokes)));
    String statements = reads.substring(reads.indexOf('['), reads.length() - 1);
    for (String api :
        List.of(
            "'DefinitionBody': {'x-amazon-apigateway-policy': " + reads + "}",
            "'Auth': {'ResourcePolicy': {'CustomStatements': " + statements + "}}")) {
      assertEquals(wrong, judged(folder, template("AWS::Serverless::Api", api)));
      String called = api.replace("s3:GetObject", "execute-api:Invoke");
      assertEquals(List.of(), judged(folder, template("AWS::Serverless::Api", called)));
    }
    assertEquals(
        wrong,
        judged(folder, json("{'openapi': '3.0.1', 'x-amazon-apigateway-policy': " + reads + "}")));
    assertEquals(
        wrong, judged(folder, json("{'provider': {'resourcePolicy': " + statements + "}}")));
    String mounts = "'FileSystemPolicy': " + reads;
    assertEquals(wrong, judged(folder, template("AWS::EFS::FileSystem", mounts)));
    String client = mounts.replace("s3:GetObject", "elasticfilesystem:ClientMount");
    assertEquals(List.of(), judged(folder, template("AWS::EFS::FileSystem", client)));
    String vault = "'AccessPolicy': " + reads;
    assertEquals(wrong, judged(folder, template("AWS::Backup::BackupVault", vault)));
    assertEquals(
        List.of("UNSUPPORTED_RESOURCE_ARN_IN_POLICY"),
        judged(
            folder,
            template(
                "AWS::SNS::TopicPolicy",
                topic.replace("s3:GetObject", "sns:Publish").replace("'*'", "'arn:aws:s3:::b'"))));
  }

  @Test
  void aTemplateInATextHasPolicies() throws IOException, ProblemsException {
    String wrong = template("AWS::IAM::ManagedPolicy", "'PolicyDocument': " + READS);
    wrong = wrong.replace("GetObject", "GetObjct");
    String yaml =
        """
        Resources:
          P:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref B
              PolicyDocument:
                Version: 2012-10-17
                Statement:
                  - Effect: Allow
                    Action: s3:GetObject
                    Resource: !Sub arn:aws:s3:::${B}/*
        """;
    assertEquals(
        List.of("INVALID_ACTION"), judged(folder, within("AWS::CloudFormation::StackSet", wrong)));
    assertEquals(
        List.of("MISSING_PRINCIPAL"), judged(folder, within("AWS::Config::ConformancePack", yaml)));
    assertEquals(
        List.of(), judged(folder, within("AWS::CloudFormation::StackSet", "a: [b\nStatement")));
    assertEquals(List.of(), judged(folder, within("Custom::Stacks", wrong)));
  }

  @Test
  void blanksAroundWhatASubstitutionNamesDoNotCount() throws IOException, ProblemsException {
    String names = READS.replace("'*'", "{'Fn::Sub': '%s'}");
    assertEquals(List.of(), judged(folder, reads(names, "${ Orders.Arn}/*")));
    assertEquals(List.of(), judged(folder, reads(names, "arn:aws:s3:::${ AWS::AccountId }/*")));
    assertEquals(
        List.of("ACTION_DOES_NOT_TAKE_RESOURCE"), judged(folder, reads(names, "${ Orders.Arn }")));
    assertEquals(
        List.of("UNSUPPORTED_SPACE_IN_VARIABLE"),
        judged(folder, reads(names, "arn:aws:s3:::acme/${! aws:username}/*")));
  }

  private static String reads(String policy, String what) {
    return template("AWS::IAM::ManagedPolicy", "'PolicyDocument': " + policy.formatted(what))
        .replace("{\"R\"", "{\"Orders\": {\"Type\": \"AWS::S3::Bucket\"}, \"R\"");
  }

  private static String template(String type, String properties) {
    return json("{'Resources': {'R': {'Type': '%s', 'Properties': {%s}}}}")
        .formatted(type, json(properties));
  }

  private static String within(String type, String body) {
    return template(type, "'TemplateBody': " + text(body));
  }

  private static String terraform(String type) {
    return json("{'resource': {'%s': {'a': {'policy': %s}}}}").formatted(type, text(json(READS)));
  }

  private static String json(String written) {
    return written.replace('\'', '"');
  }

  /** Returns a text as JSON has it. */
  private static String text(String said) {
    return '"' + said.replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static PolicyKind kind(String type, String properties) {
    return PolicyDocuments.inTemplate(JsonReader.read(template(type, properties.formatted(READS))))
        .get(0)
        .kind();
  }

  private static List<String> judged(Path folder, String document)
      throws IOException, ProblemsException {
    Path file = Files.writeString(folder.resolve("x.json"), document);
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("%s")).findings().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .map(found -> found.id())
            .toList();
  }
}
