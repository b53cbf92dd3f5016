package dev.carillon.policy;

import static dev.carillon.policy.fixture.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Principals, and the kinds of policies that have them. */
class GrammarTest {
  private static final Statement READ =
      S3Statement.allow("Read").actions(S3Action.GET_OBJECT).on("arn:aws:s3:::b/*");
  private static final Statement NO_WRITE =
      S3Statement.deny("NoWrite").actions(S3Action.PUT_OBJECT).on("arn:aws:s3:::b/*");

  @Test
  void aStatementThatNamesPrincipalsIsOneOfAResourcePolicy() {
    ResourcePolicy policy =
        ResourcePolicy.of(
                READ.grantedTo(
                        Principal.account("111122223333"),
                        Principal.service("delivery.logs.amazonaws.com"),
                        Principal.role("111122223333", "ops/deployer"))
                    .when(Keys.SECURE_TRANSPORT.isTrue()),
                NO_WRITE.exceptFor(Principal.user("111122223333", "alice")))
            .withId("bucket");
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Id\":\"bucket\",\"Statement\":[{\"Sid\":\"Read\","
            + "\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"111122223333\","
            + "\"arn:aws:iam::111122223333:role/ops/deployer\"],"
            + "\"Service\":\"delivery.logs.amazonaws.com\"},\"Action\":\"s3:GetObject\","
            + "\"Resource\":\"arn:aws:s3:::b/*\","
            + "\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}},"
            + "{\"Sid\":\"NoWrite\",\"Effect\":\"Deny\","
            + "\"NotPrincipal\":{\"AWS\":\"arn:aws:iam::111122223333:user/alice\"},"
            + "\"Action\":\"s3:PutObject\",\"Resource\":\"arn:aws:s3:::b/*\"}]}",
        policy.toJson());
    assertEquals(policy, ResourcePolicy.fromJson(policy.toPrettyJson()));
    assertEquals(
        List.of(Principal.user("111122223333", "alice")), policy.statements().get(1).principals());
    assertTrue(policy.statements().get(1).excludesPrincipals());
    assertFalse(policy.statements().get(0).excludesPrincipals());
    assertEquals(List.of("arn:aws:s3:::b/*"), policy.statements().get(1).resources());
    assertFalse(policy.statements().get(1).excludesResources());
  }

  @Test
  void whatAStatementLeavesOutIsTold() {
    ResourcePolicy policy =
        ResourcePolicy.fromJson(
            "{\"Statement\":{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\","
                + "\"NotResource\":\"arn:aws:s3:::b/*\"}}");
    assertTrue(policy.statements().get(0).excludesResources());
    assertEquals(List.of("arn:aws:s3:::b/*"), policy.statements().get(0).resources());
    TrustPolicy trust =
        TrustPolicy.fromJson(
            "{\"Statement\":{\"Effect\":\"Deny\",\"NotPrincipal\":{\"AWS\":\"111122223333\"},"
                + "\"Action\":\"sts:AssumeRole\"}}");
    assertTrue(trust.statements().get(0).excludesPrincipals());
  }

  @Test
  void whatFindingsHaveAsAnErrorIsRefusedInPoliciesOfResourcesToo() {
    ResourceStatement misspelt =
        READ.grantedTo(Principal.account("111122223333")).when(Keys.REQUESTED_REGION.is("Ireland"));
    assertThrows(InvalidPolicyException.class, () -> ResourcePolicy.of(misspelt));
  }

  @Test
  void anyoneStandsAlone() {
    ResourceStatement open = READ.grantedTo(Principal.anyone());
    assertTrue(open.toString().contains("\"Principal\":\"*\""), open.toString());
    assertEquals(List.of(Principal.anyone()), open.principals());
    assertEquals(Principal.anyone(), Principal.arn("*"));
    assertEquals(Principal.anyone(), Principal.account("*"));
    assertRefused(
        "Statement \"Read\" names anyone together with others",
        () -> READ.grantedTo(Principal.anyone(), Principal.account("111122223333")));
    assertRefused("everybody but anyone", () -> NO_WRITE.exceptFor(Principal.anyone()));
  }

  @Test
  void everybodyButSomeIsNotAllowedAnything() {
    assertRefused(
        "Statement \"Read\" allows everybody but some",
        () -> READ.exceptFor(Principal.account("111122223333")));
  }

  @Test
  void everyKindOfPrincipalHasItsType() {
    String id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
    assertEquals("CanonicalUser: " + id, Principal.canonicalUser(id).toString());
    assertEquals(
        "Federated: cognito-identity.amazonaws.com",
        Principal.federated("cognito-identity.amazonaws.com").toString());
    String saml = "arn:aws:iam::111122223333:saml-provider/corp";
    assertEquals("Federated: " + saml, Principal.federated(saml).toString());
    assertEquals(
        "AWS: arn:aws-cn:iam::111122223333:root",
        Principal.arn("arn:aws-cn:iam::111122223333:root").toString());
    assertEquals("AWS: ${AWS::AccountId}", Principal.account("${AWS::AccountId}").toString());
  }

  @Test
  void whatIsNoPrincipalIsRefused() {
    assertRefused("\"1111\" of a principal is not 12 digits", () -> Principal.account("1111"));
    assertRefused("role name \"dep*\"", () -> Principal.role("111122223333", "dep*"));
    assertRefused(
        "without a slash in front of its path",
        () -> Principal.role("111122223333", "/ops/deployer"));
    assertRefused("takes no wildcard", () -> Principal.arn("arn:aws:iam::111122223333:role/*"));
    assertRefused("is not an ARN", () -> Principal.arn("*:role/ops"));
    assertRefused("it is that of a service", () -> Principal.arn("lambda.amazonaws.com"));
    assertRefused("it has to read arn:", () -> Principal.arn("111122223333"));
    assertRefused("such as lambda.amazonaws.com", () -> Principal.service("Lambda"));
    assertRefused("64 hexadecimal digits", () -> Principal.canonicalUser("79a5"));
    assertRefused("the ARN of a provider or its host", () -> Principal.federated("corp"));
    for (String arn :
        List.of(
            "arn:aws:s3:::logs",
            "arn:aws:iam::111122223333:group/ops",
            "arn:aws:iam::111122223333:saml-provider/corp",
            "arn:aws:sts::111122223333:role/ops")) {
      assertRefused("it names no root, user, role", () -> Principal.arn(arn));
    }
    assertRefused(
        "the ARN of a provider or its host",
        () -> Principal.federated("arn:aws:iam::111122223333:user/ana"));
    assertRefused(
        "its host, without https://",
        () -> Principal.federated("arn:aws:iam::111122223333:oidc-provider/https://idp.acme.com"));
    for (String arn :
        List.of(
            "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/ops/deployer",
            "arn:aws-us-gov:sts::111122223333:assumed-role/ops/ana",
            "${Token[TOKEN.12]}")) {
      assertEquals(arn, Principal.arn(arn).value());
    }
  }

  @Test
  void aTrustPolicyDoesNotLetAnyoneInWithoutACondition() {
    assertRefused(
        "The statement without Sid about sts:AssumeRole lets anyone assume the role, of any"
            + " account",
        () -> TrustPolicy.of(TrustStatement.assumeRole(Principal.anyone())));
    TrustStatement ofTheOrganization =
        TrustStatement.assumeRole(Principal.anyone())
            .when(Keys.PRINCIPAL_ORG_ID.is("o-a1b2c3d4e5"));
    TrustPolicy policy = TrustPolicy.of(ofTheOrganization);
    assertTrue(policy.toJson().contains("\"Principal\":{\"AWS\":\"*\"}"));
    assertEquals(List.of(Principal.anyone()), policy.statements().get(0).principals());
    TrustStatement denial =
        AwsStatement.deny()
            .patterns("sts:AssumeRole")
            .trusting(Principal.anyone())
            .when(Keys.PRINCIPAL_ORG_ID.isNot("o-a1b2c3d4e5"));
    TrustPolicy denied = TrustPolicy.of(TrustStatement.assumeRole(Principal.anyone()), denial);
    assertEquals(List.of(), denied.findings());
    assertEquals(
        List.of(Principal.anyone()),
        AwsStatement.deny().patterns("sts:*").trusting(Principal.anyone()).principals());
  }

  @Test
  void aTrustPolicyNamesPrincipalsAndNoResource() {
    StringKey audience = StringKey.of("token.actions.githubusercontent.com:aud");
    String provider = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
    TrustPolicy policy =
        TrustPolicy.of(
            TrustStatement.assumeRole(Principal.service("lambda.amazonaws.com")).withSid("Lambda"),
            TrustStatement.assumeRoleWithWebIdentity(Principal.federated(provider))
                .when(audience.is("sts.amazonaws.com")));
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Lambda\",\"Effect\":\"Allow\","
            + "\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"},"
            + "{\"Effect\":\"Allow\",\"Principal\":{\"Federated\":\""
            + provider
            + "\"},\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Condition\":{\"StringEquals\":"
            + "{\"token.actions.githubusercontent.com:aud\":\"sts.amazonaws.com\"}}}]}",
        policy.toJson());
    assertEquals(policy, TrustPolicy.fromJson(policy.toJson()));
    assertRefused(
        "The statement without Sid about chime:CreateMeeting of a role trust policy names Action"
            + " chime:CreateMeeting",
        () ->
            ChimeStatement.allow()
                .actions(ChimeAction.CREATE_MEETING)
                .trusting(Principal.account("111122223333")));
    assertRefused("The Sid \"a b\"", () -> policy.statements().get(0).withSid("a b"));
  }

  @Test
  void whatIsOfNoTrustIsAnErrorOfAnalyzersWhereItIsSomeOtherAction() {
    Principal account = Principal.account("111122223333");
    assertEquals(
        Optional.of(Check.UNSUPPORTED_ACTION_IN_POLICY),
        refusal(() -> AwsStatement.allow().patterns("s3:Get*").trusting(account)));
    assertEquals(
        Optional.empty(), refusal(() -> AwsStatement.allow().allActions().trusting(account)));
    assertEquals(
        Optional.empty(),
        refusal(() -> AwsStatement.allow().notPatterns("s3:Get*").trusting(account)));
  }

  @Test
  void providersAreAllowedWhatIsForProvidersAndOthersWhatIsForThem() {
    Principal provider = Principal.federated("cognito-identity.amazonaws.com");
    assertRefused(
        "cannot be allowed sts:AssumeRole, which is for accounts, roles, users and services",
        () -> TrustStatement.assumeRole(provider));
    assertRefused(
        "cannot be allowed sts:AssumeRoleWithWebIdentity, which is for identity providers",
        () -> TrustStatement.assumeRoleWithWebIdentity(Principal.anyone()));
    assertRefused(
        "\"AWS: 111122223333\" cannot be allowed sts:AssumeRoleWithSAML",
        () -> TrustStatement.assumeRoleWithSaml(Principal.account("111122223333")));
  }

  @Test
  void aResourcePolicyMayHaveOtherSidsAndNoResource() {
    ResourceStatement pull =
        READ.grantedTo(Principal.account("111122223333")).withSid("Allow pull").withoutResource();
    assertEquals(
        "{\"Sid\":\"Allow pull\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"},"
            + "\"Action\":\"s3:GetObject\"}",
        pull.toString());
    assertRefused("is empty or has a control character", () -> pull.withSid(""));
  }

  @Test
  void aDocumentOfOneKindIsNotReadAsAnother() {
    String trust =
        "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"}}";
    String bucket = trust.replace("}}", ",\"Resource\":\"*\"}}");
    assertEquals(1, TrustPolicy.fromJson(trust).statements().size());
    assertPlace("column 32: an identity policy names no principal", () -> Policy.fromJson(bucket));
    assertPlace("names no resource: the role is it", () -> TrustPolicy.fromJson(bucket));
    assertPlace(
        "a statement has Principal or NotPrincipal; this has neither",
        () -> ResourcePolicy.fromJson("{\"Statement\":" + READ + "}"));
    assertNotEquals(ResourcePolicy.fromJson(trust), TrustPolicy.fromJson(trust));
  }

  private static Optional<Check> refusal(Executable code) {
    return assertThrows(InvalidPolicyException.class, code).check();
  }

  private static void assertPlace(String part, Executable code) {
    String message = assertThrows(JsonException.class, code).getMessage();
    assertTrue(message != null && message.contains(part), message);
  }
}
