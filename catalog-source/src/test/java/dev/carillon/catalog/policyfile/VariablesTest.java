package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policy variables of services and identity providers, of which AWS lists the keys. */
final class VariablesTest {

  private static PolicyChecker checker;

  @BeforeAll
  static void readAll() throws ProblemsException {
    checker = PolicyChecker.knowingAll(BundledReferences.all());
  }

  private static List<Finding> found(String variable) {
    return checker.check(
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
          "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/${%s}/*"}]}\
        """
            .formatted(variable),
        PolicyKind.IDENTITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws:PrincipalTag/team",
        "s3:ExistingObjectTag/team",
        "saml:sub",
        "SAML:namequalifier",
        "cognito-identity.amazonaws.com:sub",
        "token.actions.githubusercontent.com:repository",
        "token.actions.githubusercontent.com:sub",
        "token.actions.githubusercontent.com:repository_owner",
        "accounts.google.com:azp",
        "www.amazon.com:user_id",
        "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub",
        "iot:Connection.Thing.ThingName",
        "iot:Connection.Thing.ThingTypeName",
        "iot:Connection.Thing.Attributes[envType]",
        "iot:Certificate.Subject.Country.1",
        "iot:Certificate.Issuer.AlternativeName.DNSName.List",
        "iot:CertificateId",
        "iot:ClientId",
        "transfer:UserName",
        "transfer:HomeBucket",
        "redshift:DbUser",
        "identitystore:UserId",
        "ec2:SourceInstanceARN",
        "kms:EncryptionContext:aws:s3:arn",
        "unknown:key",
        "AWS::AccountId"
      })
  void aVariableThatThereIsOrMayBeIsRight(String variable) {
    assertEquals(List.of(), found(variable));
  }

  @ParameterizedTest
  @CsvSource({
    "aws:usrname, aws:username",
    "s3:prefxi, s3:prefix",
    "iot:Connection.Thing.ThingNam, iot:Connection.Thing.ThingName",
    "iot:Conection.Thing.Attributes[envType], iot:Connection.Thing.Attributes[envType]",
    "iot:Certificate.Subject.CommonNam.1, iot:Certificate.Subject.CommonName.1",
    "iot:ClintId, iot:ClientId",
    "saml:sbu, saml:sub",
    "cognito-identity.amazonaws.com:sbu, cognito-identity.amazonaws.com:sub",
    "token.actions.githubusercontent.com:repositroy,"
        + " token.actions.githubusercontent.com:repository",
    "redshift:DbUesr, redshift:DbUser"
  })
  void aVariableNearOneIsNone(String variable, String meant) {
    List<Finding> found = found(variable);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).message().contains("${" + meant + "}?"), found.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws:TagKeys", "aws:PrincipalOrgPaths", "dynamodb:LeadingKeys"})
  void aKeyOfSeveralValuesIsNoVariable(String variable) {
    List<Finding> found = found(variable);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).message().contains("several values"), found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "saml:aduience,",
    "saml:edupersonafiliation, saml:edupersonaffiliation",
    "saml:aud,",
    "cognito-identity.amazonaws.com:aud,",
    "cognito-identity.amazonaws.com:audd," + " cognito-identity.amazonaws.com:aud",
    "gitlab.com:sub,",
    "gitlab.com:project_path,",
    "gitlab.com:user_lgin, gitlab.com:user_login"
  })
  void aKeyOfAProviderIsJudgedTheSame(String key, String meant) {
    List<Finding> found =
        checker.check(
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Deny",
              "Principal": "*",
              "Action": "sts:AssumeRoleWithSAML",
              "Resource": "*",
              "Condition": {"ForAnyValue:StringEquals": {"%s": "example"}}}]}\
            """
                .formatted(key),
            PolicyKind.RESOURCE_CONTROL);
    List<Finding> ofKeys =
        found.stream().filter(one -> one.check() == Check.INVALID_SERVICE_CONDITION_KEY).toList();
    assertEquals(meant == null ? 0 : 1, ofKeys.size(), found.toString());
    assertTrue(meant == null || ofKeys.get(0).message().contains(meant), found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "${Key},",
    "${Json.Value},",
    "${AWS::Key},",
    "aws${Key},",
    "${aws:username}, VARIABLE_UNSUPPORTED_IN_ELEMENT",
    "key, INVALID_CONDITION_KEY_FORMAT"
  })
  void aKeyThatIsFilledInLaterCanBeAny(String key, Check wrong) {
    List<Finding> found =
        checker.check(
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Principal": "*",
              "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*",
              "Condition": {"StringEquals": {"%s": "example"}}}]}\
            """
                .formatted(key),
            PolicyKind.RESOURCE);
    List<Check> checks = found.stream().map(Finding::check).toList();
    assertEquals(wrong != null, checks.contains(Check.OPEN_TO_EVERYONE), found.toString());
    assertEquals(wrong != null, checks.contains(wrong), found.toString());
  }
}
