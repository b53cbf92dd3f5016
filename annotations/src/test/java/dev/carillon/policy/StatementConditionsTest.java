package dev.carillon.policy;

import static dev.carillon.policy.fixture.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.condition.BoolKey;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Statement;
import org.junit.jupiter.api.Test;

class StatementConditionsTest {
  private static final StringKey TEAM = Keys.requestTag("team");
  private static final BoolKey TLS = Keys.SECURE_TRANSPORT;
  private static final String TOPIC = "arn:aws:sns:eu-west-1:111122223333:alerts";

  @Test
  void aServicesKeyDoesNotRestrictDependentActionsOfOthers() {
    Statement both =
        ChimeStatement.allow("Both")
            .actions(ChimeAction.CREATE_CDR_BUCKET)
            .withDependentActions()
            .onAllResources();
    Condition prefix = StringKey.of("s3:prefix").isNot("a");
    assertEquals(1, both.when(Keys.SOURCE_IP.in("203.0.113.0/24")).conditions().size());
    String message =
        assertThrows(
                InvalidPolicyException.class,
                () -> both.when(StringKey.of("chime:Region").isNot("a")))
            .getMessage();
    assertTrue(
        String.valueOf(message).contains("which the dependent action s3:CreateBucket does not"),
        message);
    assertEquals(1, both.when(StringKey.of("chime:Region").ifExists().is("a")).conditions().size());
    assertEquals(
        1,
        AwsStatement.allowDependentActionsOf(
                ChimeStatement.allow("One").actions(ChimeAction.CREATE_CDR_BUCKET).onAllResources(),
                "Rest")
            .onAllResources()
            .when(prefix)
            .conditions()
            .size());
  }

  @Test
  void aPatternMaySupportWhatNoneOfTheConstantsDoes() {
    Statement both =
        AwsStatement.allow()
            .actions(S3Action.LIST_ALL_MY_BUCKETS)
            .andPatterns("s3:ListBucket*", "sts:AssumeRole")
            .onAllResources();
    Condition prefix = StringKey.of("s3:prefix").ifExists().is("home/");
    assertEquals(1, both.when(prefix).conditions().size());
    Statement tagged =
        AwsStatement.allow()
            .actions(S3Action.LIST_BUCKET)
            .andPatterns("s3-object-lambda:*")
            .onAllResources();
    assertEquals(1, tagged.when(StringKey.of("s3:prefix").is("home/")).conditions().size());
  }

  @Test
  void conditionsOfOneOperatorAreGroupedInTheDocument() {
    Statement statement =
        ChimeStatement.allow()
            .actions(ChimeAction.GET_MEETING)
            .onAllResources()
            .when(
                Keys.PRINCIPAL_ORG_ID.is("o-a1b2c3d4e5"), TLS.isTrue(), Keys.USERNAME.is("a", "b"));
    assertEquals(
        "{\"Effect\":\"Allow\",\"Action\":\"chime:GetMeeting\",\"Resource\":\"*\",\"Condition\":{"
            + "\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\",\"aws:username\":[\"a\",\"b\"]},"
            + "\"Bool\":{\"aws:SecureTransport\":\"true\"}}}",
        statement.toString());
    assertEquals(statement, statement.when(TLS.isTrue()));
  }

  @Test
  void twoConditionsThatWouldBecomeAlternativesAreRefused() {
    Statement office =
        ChimeStatement.allow("Office")
            .actions(ChimeAction.GET_MEETING)
            .onAllResources()
            .when(Keys.SOURCE_IP.in("203.0.113.0/24"));
    assertRefused(
        "Statement \"Office\" has two IpAddress conditions on \"aws:SourceIp\":"
            + " [203.0.113.0/24] and [198.51.100.0/24]",
        () -> office.when(Keys.SOURCE_IP.in("198.51.100.0/24")));
    assertEquals(2, office.when(Keys.SOURCE_IP.notIn("203.0.113.99/32")).conditions().size());
  }

  @Test
  void aKeyThatAnActionDoesNotSupportIsRefused() {
    Statement list =
        S3Statement.allow("List")
            .actions(S3Action.LIST_BUCKET, S3Action.GET_OBJECT)
            .onAllResources();
    StringKey prefix = StringKey.of("s3:prefix");
    assertRefused(
        "Statement \"List\": s3:GetObject does not support the key s3:prefix. Put it into a"
            + " statement without this condition. It supports s3:ExistingObjectTag/<key>.",
        () -> list.when(prefix.is("home/")));
    assertEquals(1, list.when(prefix.ifExists().is("home/")).conditions().size());
    assertRefused("s3:ListBucket, s3:GetObject do not support", () -> list.when(TEAM.is("a")));
  }

  @Test
  void placeholdersInTheCatalogsKeysMatchAnyTag() {
    Statement tag = S3Statement.allow().actions(S3Action.TAG_RESOURCE).on("arn:aws:s3:::b");
    assertEquals(1, tag.when(Keys.requestTag("team").is("a")).conditions().size());
    Statement read = S3Statement.allow().actions(S3Action.GET_OBJECT).on("arn:aws:s3:::b/*");
    assertEquals(
        1, read.when(StringKey.of("s3:ExistingObjectTag/<key>", "a").is("b")).conditions().size());
  }

  @Test
  void globalKeysAreFineForEveryActionAndAnyKeyIsWhereTheCatalogKnowsNone() {
    Statement read = S3Statement.allow().actions(S3Action.LIST_ALL_MY_BUCKETS).onAllResources();
    assertEquals(1, read.when(TLS.isTrue()).conditions().size());
    assertEquals(1, read.when(Keys.LAMBDA_SOURCE_FUNCTION_ARN.is(TOPIC)).conditions().size());
    assertRefused("s3:ListAllMyBuckets does not", () -> read.when(Keys.requestTag("a").is("b")));
    Statement chime = ChimeStatement.allow().actions(ChimeAction.GET_MEETING).onAllResources();
    assertEquals(1, chime.when(StringKey.of("chime:Any").is("x")).conditions().size());
  }
}
