package dev.carillon.policy.finding;

import static dev.carillon.policy.fixture.ChimeAction.CREATE_MEETING;
import static dev.carillon.policy.fixture.S3Action.GET_OBJECT;
import static dev.carillon.policy.fixture.S3Action.LIST_BUCKET;
import static dev.carillon.policy.fixture.S3Action.PUT_OBJECT;
import static dev.carillon.policy.fixture.S3Action.TAG_RESOURCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Principal;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.Statement;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.TrustStatement;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Resource;
import dev.carillon.policy.fixture.S3Statement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What policies that were built or read say of themselves. */
final class PolicyFindingsTest {

  private static final String TYPO =
      """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
        "Action": ["s3:GetObject", "s3:GetObjekt", "chime:CreateMeting"], "Resource": "*"}}
      """;

  @Test
  void anUnknownActionIsFoundNextToAConstantOfItsServiceAtItsPlaceInThePrettyJson() {
    Policy policy = Policy.fromJson(TYPO, S3Action.class);
    List<Finding> findings = policy.findings();
    assertEquals(
        List.of(
            "8:9 ERROR INVALID_ACTION Statement[0].Action[1]: \"s3:GetObjekt\" stands for no action"
                + " of s3. Did you mean \"s3:GetObject\"?"),
        findings.stream().map(Finding::toString).toList());
    String line = policy.toPrettyJson().lines().toList().get(findings.get(0).line() - 1);
    assertEquals("\"s3:GetObjekt\",", line.substring(findings.get(0).column() - 1));
  }

  @Test
  void aPolicyIsJudgedAsOfTheKindThatIsNamed() {
    ResourcePolicy allows =
        ResourcePolicy.of(
            S3Statement.allow()
                .actions(GET_OBJECT)
                .onAllResources()
                .grantedTo(Principal.anyone())
                .when(Keys.PRINCIPAL_ORG_ID.is("o-a1b2c3d4e5")));
    assertEquals(List.of(), allows.findings());
    assertEquals(List.of(), allows.findings(PolicyKind.RESOURCE));
    assertEquals(
        Check.RCP_SYNTAX_ERROR_ALLOW, allows.findings(PolicyKind.RESOURCE_CONTROL).get(0).check());
    Policy typo = Policy.fromJson(TYPO, S3Action.class);
    assertEquals(Check.INVALID_ACTION, typo.findings(PolicyKind.SERVICE_CONTROL).get(0).check());
  }

  @Test
  void withoutConstantsNoActionIsJudged() {
    assertEquals(List.of(), Policy.fromJson(TYPO).findings());
  }

  @Test
  void anExcludedConstantTellsOfItsServiceToo() {
    Policy policy =
        Policy.fromJson(
            TYPO.replace("Allow", "Deny").replace("Action", "NotAction"), S3Action.class);
    assertEquals(List.of("INVALID_ACTION Statement[0].NotAction[1]"), summary(policy.findings()));
  }

  @Test
  void aPatternIsJudgedByTheConstantsOfOtherStatements() {
    InvalidPolicyException refused =
        assertThrows(
            InvalidPolicyException.class,
            () ->
                Policy.of(
                    S3Statement.allow().actions(GET_OBJECT).on(S3Resource.object("logs", "a")),
                    S3Statement.allow("Pattern").patterns("Obtain*", "List*").onAllResources()));
    assertEquals(Optional.of(Check.INVALID_ACTION), refused.check());
    assertEquals(
        "Statement \"Pattern\" is wrong at Action[0]: \"s3:Obtain*\" stands for no action of s3.",
        refused.getMessage());
  }

  @Test
  void enumsWithoutAReferenceDoNotTellConditionKeysAndResourcesButAReferenceDoes()
      throws IOException {
    Policy policy =
        Policy.fromJson(
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:eu-west-1::logs/*",
              "Condition": {"StringEquals": {"s3:ExistingObjectTags/a": "a"}}}]}
            """,
            S3Action.class);
    assertEquals(List.of(), summary(policy.findings()));
    assertEquals(
        List.of(
            "ARN_REGION_NOT_ALLOWED Statement[0].Resource",
            "INVALID_SERVICE_CONDITION_KEY"
                + " Statement[0].Condition.StringEquals.s3:ExistingObjectTags/a"),
        summary(policy.findings(ReferenceJson.excerpts())));
  }

  @Test
  void aReferenceCountsForItsServiceAndTheEnumsForTheOthers() {
    Policy policy =
        Policy.fromJson(
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::logs/a"},
              {"Effect": "Allow", "Action": "chime:CreateMeeting", "Resource": "*"},
              {"Effect": "Allow", "Action": "chime:Obtain*", "Resource": "*"}]}
            """,
            S3Action.class,
            ChimeAction.class);
    ReferenceJson withoutActions = new ReferenceJson("s3", List.of(), List.of(), List.of());
    assertEquals(
        List.of("INVALID_ACTION Statement[0].Action", "INVALID_ACTION Statement[2].Action"),
        summary(policy.findings(List.of(withoutActions))));
  }

  @Test
  void nothingIsFoundInWhatTheBuilderIsFor() {
    Statement tagged =
        S3Statement.allow("Tag")
            .actions(TAG_RESOURCE)
            .on(S3Resource.bucket("logs"))
            .when(Keys.resourceTag("team").is("red"), Keys.SECURE_TRANSPORT.isTrue());
    Statement home =
        S3Statement.allow("Home")
            .actions(GET_OBJECT, PUT_OBJECT)
            .on("arn:aws:s3:::home/" + Keys.USERNAME.variable() + "/*")
            .when(Keys.SOURCE_IP.in("203.0.113.0/24"));
    Statement host = ChimeStatement.allow("Host").actions(CREATE_MEETING).onAllResources();
    Statement none =
        S3Statement.deny("Rest").notActions(GET_OBJECT).notOn(S3Resource.bucket("logs"));
    assertEquals(List.of(), Policy.of(tagged, home, host, none).withId("team-red").findings());
    assertEquals(
        List.of(),
        ResourcePolicy.of(
                S3Statement.allow()
                    .actions(LIST_BUCKET)
                    .on(S3Resource.bucket("logs"))
                    .grantedTo(Principal.account("111122223333"))
                    .withSid("List the bucket"))
            .findings());
    assertEquals(
        List.of(),
        TrustPolicy.of(
                TrustStatement.assumeRole(Principal.service("ec2.amazonaws.com")).withSid("Hosts"))
            .findings());
  }

  @Test
  void whatIsDangerousIsFoundThoughItWasBuilt() {
    Policy policy = Policy.of(AwsStatement.allow().patterns("iam:Pass*").onAllResources());
    assertEquals(
        List.of("PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE Statement[0].Action"),
        summary(policy.findings()));
  }

  @Test
  void eachKindOfPolicyIsJudgedAsWhatItIs() {
    String statement =
        """
        {"Version": "2012-10-17", "Statement": [{"Sid": "Any role", "Effect": "Allow",
          "Principal": {"AWS": "arn:aws:iam::111122223333:role/*"}, "Action": "sts:AssumeRole"}]}
        """;
    assertEquals(
        List.of(
            "MISSING_RESOURCE Statement[0]",
            "UNSUPPORTED_WILDCARD_IN_PRINCIPAL Statement[0].Principal.AWS"),
        summary(ResourcePolicy.fromJson(statement).findings()));
    assertEquals(
        List.of(
            "UNSUPPORTED_SID Statement[0].Sid",
            "UNSUPPORTED_WILDCARD_IN_PRINCIPAL Statement[0].Principal.AWS"),
        summary(TrustPolicy.fromJson(statement).findings()));
  }

  @Test
  void aResourcePolicyNamesAResourceUnlessItIsARepositorys() {
    String statement =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
          "Principal": {"AWS": "111122223333"}, "Action": ["%s", "%s"]}]}
        """;
    assertEquals(
        List.of("MISSING_RESOURCE Statement[0]"),
        summary(
            ResourcePolicy.fromJson(statement.formatted("s3:GetObject", "ecr:BatchGetImage"))
                .findings()));
    assertEquals(
        List.of(),
        summary(
            ResourcePolicy.fromJson(
                    statement.formatted("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"))
                .findings()));
  }

  @Test
  void forAllValuesInAnAllowWantsTheKeyToBeThere() {
    Condition all = Keys.TAG_KEYS.forAllValues().is("team");
    Statement allow = ChimeStatement.allow("A").actions(CREATE_MEETING).onAllResources();
    assertEquals(
        List.of(
            "FORALLVALUES_WITHOUT_NULL_CHECK"
                + " Statement[0].Condition.ForAllValues:StringEquals.aws:TagKeys"),
        summary(Policy.of(allow.when(all)).findings()));
    assertEquals(
        List.of(
            "FORALLVALUES_WITHOUT_NULL_CHECK"
                + " Statement[0].Condition.ForAllValues:StringEquals.aws:TagKeys"),
        summary(Policy.of(allow.when(all, Keys.PRINCIPAL_ORG_PATHS.exists())).findings()));
    assertEquals(List.of(), Policy.of(allow.when(all, Keys.TAG_KEYS.exists())).findings());
    assertEquals(
        List.of(), Policy.of(allow.when(all, Keys.TAG_KEYS.forAnyValue().like("t*"))).findings());
    assertEquals(
        List.of(),
        Policy.of(ChimeStatement.deny("D").actions(CREATE_MEETING).onAllResources().when(all))
            .findings());
  }

  private static List<String> summary(List<Finding> findings) {
    return findings.stream().map(finding -> finding.id() + ' ' + finding.path()).toList();
  }
}
