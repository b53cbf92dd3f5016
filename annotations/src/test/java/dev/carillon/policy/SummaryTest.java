package dev.carillon.policy;

import static dev.carillon.policy.fixture.ChimeAction.CREATE_ATTENDEE;
import static dev.carillon.policy.fixture.ChimeAction.CREATE_MEETING;
import static dev.carillon.policy.fixture.ChimeAction.GET_MEETING;
import static dev.carillon.policy.fixture.ChimeAction.LIST_MEETINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Statement;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void tellsLevelsResourcesAndConditionsPerServiceDenialsFirst() {
    Policy policy =
        Policy.of(
            ChimeStatement.allow("Host")
                .actions(CREATE_MEETING, CREATE_ATTENDEE)
                .onAllResources()
                .when(Keys.SOURCE_IP.in("203.0.113.0/24")),
            ChimeStatement.allow("See").actions(GET_MEETING, LIST_MEETINGS).onAllResources(),
            S3Statement.allow("Logs").actions(S3Action.GET_OBJECT).on("arn:aws:s3:::logs/*"),
            S3Statement.deny("NoWrite").allActions().on("arn:aws:s3:::a", "arn:aws:s3:::b"));
    assertEquals(
        """
        Effect  Service  Access level                      Resource             Request condition
        Deny    s3       Full access                       Multiple             None
        Allow   chime    Full: List, Read; Limited: Write  All resources        aws:SourceIp IpAddress 203.0.113.0/24
        Allow   s3       Full: Read                        arn:aws:s3:::logs/*  None""",
        policy.summary().toString());
  }

  @Test
  void patternsAreToldWhereTheActionsOfTheServiceAreGiven() {
    Policy policy =
        Policy.fromJson(
            """
            {"Statement": [
              {"Effect": "Allow", "Action": ["chime:list*", "ec2:Describe*", "SNS:**"], "Resource": "*"},
              {"Effect": "Allow", "NotAction": "iam:*", "NotResource": "arn:aws:s3:::a"}]}
            """);
    assertEquals(
        """
        Effect  Service  Access level   Resource                Request condition
        Allow   *        All but iam:*  All but arn:aws:s3:::a  None
        Allow   chime    Full: List     All resources           None
        Allow   ec2      Limited        All resources           None
        Allow   sns      Full access    All resources           None""",
        policy.summary(EnumSet.allOf(ChimeAction.class)).toString());
  }

  @Test
  void everythingIsFullAccessToAllServices() {
    PolicySummary summary =
        Policy.of(AwsStatement.allow("Admin").allActions().onAllResources()).summary();
    assertEquals(
        new PolicySummary.Row(Effect.ALLOW, "*", "Full access", "All resources", "None"),
        summary.rows().get(0));
  }

  @Test
  void namingEveryActionIsFullAccess() {
    PolicySummary summary =
        Policy.of(ChimeStatement.allow().actions(EnumSet.allOf(ChimeAction.class)).onAllResources())
            .summary();
    assertEquals("Full access", summary.rows().get(0).access());
  }
}
