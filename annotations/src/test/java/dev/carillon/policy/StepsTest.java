package dev.carillon.policy;

import static dev.carillon.policy.fixture.ChimeAction.CREATE_MEETING;
import static dev.carillon.policy.fixture.Refusals.assertRefused;
import static dev.carillon.policy.fixture.S3Action.GET_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.NumericKey;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.fixture.FlowAction;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Resource;
import dev.carillon.policy.fixture.S3Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ways that lead to a statement. */
final class StepsTest {

  private static final Principal ACCOUNT = Principal.account("111122223333");

  @Test
  void constantsAndPatternsStandInOneStatement() {
    Statement both =
        S3Statement.allow("Both")
            .actions(GET_OBJECT)
            .andPatterns("List*", "s3:Get*")
            .onAllResources();
    assertEquals(List.of("s3:GetObject", "s3:List*", "s3:Get*"), both.actionPatterns());
    assertEquals(List.of(GET_OBJECT), both.actions());
    assertEquals(
        "{\"Effect\":\"Deny\",\"NotAction\":[\"s3:GetObject\",\"s3:List*\"],\"Resource\":\"*\"}",
        AwsStatement.deny()
            .notActions(GET_OBJECT)
            .andPatterns("s3:List*")
            .onAllResources()
            .toString());
    assertRefused(
        "Statement \"Both\" selects by \"chime:*\", which is not a pattern of s3 actions. One reads"
            + " s3:List*. AwsStatement takes those of all services.",
        () -> S3Statement.allow("Both").actions(GET_OBJECT).andPatterns("chime:*"));
  }

  @Test
  void aPatternBesideAConstantMayCoverWhatThatRequires() {
    ResourceArn channel =
        ResourceArn.of(
            "chime",
            "channel",
            "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${A}/channel/${C}",
            "eu-west-1",
            "111122223333",
            "a",
            "c");
    Policy policy =
        Policy.of(
            AwsStatement.allow(FlowAction.ASSOCIATE_CHANNEL_FLOW).on(channel),
            AwsStatement.allow()
                .actions(CREATE_MEETING)
                .andPatterns("chime:Associate*")
                .onAllResources());
    assertEquals(2, policy.statements().size());
  }

  @Test
  void principalsAreNamedBeforeTheActionsBeforeTheResourcesOrAfter() {
    ResourceArn object = S3Resource.object("logs", ArnPart.any());
    ResourceStatement after =
        S3Statement.allow("Read").actions(GET_OBJECT).on(object).grantedTo(ACCOUNT);
    assertEquals(
        after, S3Statement.allow("Read").grantedTo(ACCOUNT).actions(GET_OBJECT).on(object));
    assertEquals(
        after, S3Statement.allow("Read").actions(GET_OBJECT).grantedTo(ACCOUNT).on(object));
    assertEquals(
        ChimeStatement.allow().actions(CREATE_MEETING).onAllResources().grantedTo(ACCOUNT),
        ChimeStatement.allow().grantedTo(ACCOUNT).actions(CREATE_MEETING).onAllResources());
    assertEquals(
        List.of(),
        S3Statement.allow().grantedTo(ACCOUNT).allActions().withoutResource().resources());
    assertEquals(
        List.of("s3:GetObject", "s3:List*"),
        S3Statement.allow()
            .grantedTo(ACCOUNT)
            .actions(GET_OBJECT)
            .andPatterns("List*")
            .notOn("arn:aws:s3:::logs/*")
            .actionPatterns());
    assertRefused(
        "Statement \"Read\" names anyone together with others",
        () -> S3Statement.allow("Read").grantedTo(ACCOUNT, Principal.anyone()));
    assertRefused(
        "s3:GetObject takes object",
        () ->
            S3Statement.allow()
                .grantedTo(ACCOUNT)
                .actions(GET_OBJECT)
                .on(S3Resource.bucket("logs")));
  }

  @Test
  void typedResourcesOfTwoServicesStandInOneStatement() {
    ResourceArn meeting =
        ResourceArn.of(
            "chime",
            "channel",
            "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${A}/channel/${C}",
            "eu-west-1",
            "111122223333",
            "a",
            "c");
    Statement both =
        AwsStatement.allow(FlowAction.ASSOCIATE_CHANNEL_FLOW, S3Action.GET_OBJECT)
            .on(meeting, S3Resource.object("logs", "a"));
    assertEquals(2, both.resources().size());
  }

  @Test
  void theStatementItselfIsNoPlaceToName() {
    Statement every = S3Statement.allow("Read").actions(GET_OBJECT).onAllResources();
    assertRefused(
        "Statement \"Read\" is wrong: The statement names no resources.",
        () -> ResourcePolicy.of(every.grantedTo(ACCOUNT).withoutResource()));
  }

  @Test
  void aTrustStatementPassesTagsAndASourceIdentity() {
    TrustStatement trust =
        TrustStatement.assumeRole(ACCOUNT)
            .withTagSession()
            .withSourceIdentity()
            .when(Keys.EXTERNAL_ID.is("acme-42"));
    assertEquals(
        List.of("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"),
        trust.actionPatterns());
    assertEquals(trust, trust.withTagSession());
    assertEquals(1, TrustPolicy.of(trust).statements().size());
    TrustStatement rest =
        TrustPolicy.fromJson(
                "{\"Statement\":{\"Effect\":\"Deny\",\"Principal\":\"*\",\"NotAction\":\"sts:AssumeRole\"}}")
            .statements()
            .get(0);
    assertRefused("sts:TagSession cannot be added", rest::withTagSession);
  }

  @Test
  void principalsAreTypedArnsAndTokensToo() {
    ResourceArn provider =
        ResourceArn.of(
            "iam",
            "saml-provider",
            "arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}",
            "111122223333",
            "acme");
    assertEquals(
        Principal.federated("arn:aws:iam::111122223333:saml-provider/acme"),
        Principal.federated(provider));
    assertRefused("is not an ARN of a principal", () -> Principal.arn(provider));
    assertEquals(
        "arn:aws:iam::${Token[AWS.AccountId.4]}:role/${Token[TOKEN.9]}",
        Principal.role("${Token[AWS.AccountId.4]}", "${Token[TOKEN.9]}").value());
    assertEquals("-1.8881545897087622e+289", Principal.account("-1.8881545897087622e+289").value());
    assertRefused(
        "of a principal is not 12 digits", () -> Principal.account("${aws:PrincipalAccount}"));
    assertRefused(
        "policy variables have a meaning only in Resource and Condition",
        () -> Principal.arn("arn:aws:iam::111122223333:user/${aws:username}"));
  }

  @Test
  void aServiceWithGeneratedTypesIsKnownThoughAwsDidNotListItYet() {
    Policy policy =
        Policy.of(
            ResourceStatementStart.<Action>of(Effect.ALLOW, null, "newest", Action.class)
                .allActions()
                .onAllResources());
    assertEquals(List.of(), policy.findings());
    assertRefused(
        "There is no service \"newester\"",
        () -> Policy.of(AwsStatement.allow().patterns("newester:*").onAllResources()));
  }

  @Test
  void tokensOfTheCdkStayAsTheyAre() {
    assertEquals(
        List.of("-1.8881545897087626e+289"),
        NumericKey.of("s3:max-keys").atMost(-1.8881545897087626e+289).values());
    assertEquals(List.of("${Token[Ip.5]}"), Keys.SOURCE_IP.in("${Token[Ip.5]}").values());
  }

  @Test
  void whatFindingsCallsAnErrorIsRefusedWithItsCheck() {
    InvalidPolicyException refused =
        assertThrows(
            InvalidPolicyException.class,
            () ->
                Policy.of(
                    AwsStatement.allow("Vpc")
                        .patterns("s3:Get*")
                        .onAllResources()
                        .when(Keys.SOURCE_VPC.is("vpc-1"))));
    assertEquals(Optional.of(Check.INVALID_VPC_FORMAT), refused.check());
    assertEquals(
        "Statement \"Vpc\" is wrong at Condition.StringEquals.aws:SourceVpc: \"vpc-1\" cannot be"
            + " the value of aws:SourceVpc: it is not vpc- and 8 or 17 characters.",
        refused.getMessage());
  }

  @Test
  void grantsAreAskedByConstantsAndTypedArns() {
    Policy policy =
        Policy.of(S3Statement.allow().actions(GET_OBJECT).on(S3Resource.object("logs", "a")));
    assertTrue(policy.grants(GET_OBJECT, S3Resource.object("logs", "a")));
  }
}
