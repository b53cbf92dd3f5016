package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of one mistake in a resource of a template one thing is said, and it is the right one. */
final class ToldOnceTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // A number is the text that it is written as.
        "Lambda::Permission | 'Action': 'lambda:InvokeFunction', 'Principal': 111122223333 | ~~",
        "Signer::ProfilePermission"
            + " | 'Action': 'signer:StartSigningJob', 'Principal': 111122223333 | ~~",
        "EntityResolution::PolicyStatement | 'Effect': 'Allow', 'Principal': [444455556666],"
            + " 'Action': ['entityresolution:GetMatchingJob'] | ~~",
        "EntityResolution::PolicyStatement | 'Effect': 'Allow', 'Principal': ['444455556666',"
            + " {'a': 1}], 'Action': ['entityresolution:GetMatchingJob'] | ~~",
        // Of what is not of its type, nothing more.
        "Lambda::Permission | 'Action': {'A': 'lambda:InvokeFunction'}, 'Principal': '111122223333'"
            + " | DATA_TYPE_MISMATCH: Action is one string in a permission, not an object.",
        "Lambda::Permission | 'Action': ['lambda:InvokeFunction'], 'Principal': ['111122223333']"
            + " | DATA_TYPE_MISMATCH: Action is one string in a permission, not an array."
            + " DATA_TYPE_MISMATCH: Principal is one string in a permission, not an array.",
        "Events::EventBusPolicy | 'Action': ['events:PutEvents'], 'Principal': '111122223333'"
            + " | DATA_TYPE_MISMATCH: Action is one string in a permission, not an array.",
        "QBusiness::Permission | 'Actions': ['qbusiness:SearchRelevantContent'], 'Principal':"
            + " ['arn:aws:iam::444455556666:role/isv']"
            + " | DATA_TYPE_MISMATCH: Principal is one string in a permission, not an array.",
        "Signer::ProfilePermission"
            + " | 'Action': 'signer:StartSigningJob', 'Principal': {'AWS': '111122223333'}"
            + " | DATA_TYPE_MISMATCH: Principal is one string in a permission, not an object.",
        "Lambda::LayerVersionPermission | 'LayerVersionArn': 'l', 'Action': 'lambda:GetLayer',"
            + " 'Principal': '444455556666' | INVALID_ACTION: \"lambda:GetLayer\" is no action for"
            + " AWS::Lambda::LayerVersionPermission, which takes lambda:GetLayerVersion.",
        "Lambda::LayerVersionPermission | 'LayerVersionArn': 'l', 'Action':"
            + " 'lambda:GetLayerVersion', 'Principal': '1111' | INVALID_PRINCIPAL_FORMAT: \"1111\""
            + " is no principal for AWS::Lambda::LayerVersionPermission, which takes an account,"
            + " *, or the ARN of an account's root.",
        // One of two lists.
        "ACMPCA::Permission | 'Principal': 'acm.amazonaws.com',"
            + " 'Actions': {'Fn::If': ['C', ['IssueCertificate'], ['GetCertificate']]} | ~~",
        "ACMPCA::Permission | 'Principal': 'acm.amazonaws.com',"
            + " 'Actions': {'Fn::If': ['C', ['acm-pca:IssueCertificate'], ['GetCertificate']]}"
            + " | INVALID_ACTION: \"acm-pca:IssueCertificate\" is no action for"
            + " AWS::ACMPCA::Permission, which takes IssueCertificate, GetCertificate and"
            + " ListPermissions, without a prefix.",
        "ACMPCA::Permission | 'Principal': 'acm.amazonaws.com', 'Actions': [['IssueCertificate']]"
            + " | DATA_TYPE_MISMATCH: Each of Actions is one string in a permission, not an array.",
      })
  void aPermission(String type, String properties, String told)
      throws IOException, ProblemsException {
    assertEquals(told, told(type, properties));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'AWS': '111122223333'                              | ~~",
        "'AWS': 'arn:aws:iam::111122223333:role/x'          | UNSUPPORTED_PRINCIPAL: In the policy"
            + " of a gateway endpoint, Principal is \"*\". Name"
            + " \"arn:aws:iam::111122223333:role/x\" in a condition on aws:PrincipalArn.",
        "'Service': 's3.amazonaws.com'                      | UNSUPPORTED_PRINCIPAL: In the policy"
            + " of a gateway endpoint, Principal is \"*\". Leave \"s3.amazonaws.com\" out: no"
            + " aws:PrincipalArn is that.",
        "'Federated': 'idp.example.com' | FEDERATED_PRINCIPAL_NOT_SUPPORTED: Identity providers are"
            + " principals of role trust policies only.",
        "'AWS': 'arn:aws:iam::1111:role/x' | INVALID_PRINCIPAL_FORMAT: \"arn:aws:iam::1111:role/x\""
            + " is no principal: its account is \"1111\", not 12 digits, or nothing.",
        "'AWS': [{'a': 1}] | DATA_TYPE_MISMATCH: Principal names strings, not an object.",
      })
  void aPrincipalOfAGatewayEndpoint(String principal, String told)
      throws IOException, ProblemsException {
    assertEquals(
        told,
        told(
            "EC2::VPCEndpoint",
            "'PolicyDocument': {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow',"
                + " 'Principal': {"
                + principal
                + "}, 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::amzn-s3-demo-bucket/*'}]}"));
  }

  /** Who has the logs is said of no object, and of an account that is one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'AWS': [{'a': 1}]   | DATA_TYPE_MISMATCH: Principal names strings, not an object.",
        "'AWS': '1111'       | INVALID_PRINCIPAL_FORMAT: \"1111\" is no principal: it is"
            + " neither 12 digits nor the ARN of a principal.",
        "'AWS': '111122223333' | UNSUPPORTED_PRINCIPAL: CloudWatch Logs applies this policy to"
            + " requests of AWS services alone. What others may do, policies of identities say.",
      })
  void aPrincipalOfLogs(String principal, String told) throws IOException, ProblemsException {
    assertEquals(
        told,
        told(
            "Logs::ResourcePolicy",
            "'PolicyName': 'p', 'PolicyDocument': {'Version': '2012-10-17', 'Statement':"
                + " [{'Effect': 'Allow', 'Principal': {"
                + principal
                + "}, 'Action': 'logs:PutLogEvents', 'Resource':"
                + " 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/x:*'}]}"));
  }

  /** What is not known may be the rest of the id. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "arn:aws:sqs:us-east-1:1111${X}:a | ~~",
        "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:a | ~~",
        "arn:aws:sqs:${AWS::Region}:1111*:a | INVALID_ARN_ACCOUNT: In the policy of a VPC endpoint,"
            + " the account in an ARN is an id or a wildcard, not both: 1111*.",
      })
  void anAccountInTheEndpointOfAQueue(String arn, String told)
      throws IOException, ProblemsException {
    assertEquals(
        told,
        told(
            "EC2::VPCEndpoint",
            "'VpcEndpointType': 'Interface', 'PolicyDocument': {'Version': '2012-10-17',"
                + " 'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Action':"
                + " 'sqs:SendMessage', 'Resource': {'Fn::Sub': '"
                + arn
                + "'}}]}"));
  }

  /**
   * Returns all that is said of a resource, of the suggestions those alone that nothing is there.
   */
  private String told(String type, String properties) throws IOException, ProblemsException {
    String template =
        "{'Resources': {'R': {'Type': 'AWS::%s', 'Properties': {%s}}}}".formatted(type, properties);
    Path file = Files.writeString(folder.resolve("x.json"), template.replace('\'', '"'));
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("%s")).findings().stream()
            .filter(
                found -> found.severity() != Severity.SUGGESTION || found.id().startsWith("EMPTY"))
            .map(found -> found.id() + ": " + found.message())
            .collect(Collectors.joining(" "));
  }
}
