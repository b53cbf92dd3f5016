package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Policy;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.Quota;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PoliciesTest {

  @Test
  void resourceAndTrustPoliciesNamePrincipals() {
    assertTrue(
        Policies.resource()
            .toJson()
            .contains("\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:role/MeetingHost\"}"));
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
            + "\"Principal\":{\"Service\":\"scheduler.amazonaws.com\"},\"Action\":\"sts:AssumeRole\","
            + "\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"123456789012\"}}}]}",
        Policies.trust().toJson());
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    Policy read = Policies.read(Policies.identity().toJson());
    assertEquals(Policies.identity(), read);
    assertEquals(List.of(S3Action.GET_OBJECT), read.statements().get(0).actions());
  }

  @Test
  void aStatementIsReplacedByAnotherOfItsSid() {
    Policy once = Policies.withQueue(Policies.identity());
    assertEquals(Policies.identity().statements().size() + 1, once.statements().size());
    assertEquals(once, Policies.withQueue(once));
  }

  @Test
  void aLargePolicyIsSplitIntoPoliciesThatFit() {
    Policy all =
        Policy.of(
            ChimeStatement.allow().actions(EnumSet.allOf(ChimeAction.class)).onAllResources());
    List<Policy> parts = Policies.split(all);
    assertTrue(parts.size() > 1);
    assertTrue(parts.stream().allMatch(part -> part.fits(Quota.MANAGED_POLICY)));
  }

  @Test
  void theQueueTakesMessagesOfTheBucketOnly() {
    assertTrue(
        Policies.queueOfABucket()
            .toJson()
            .contains(
                "\"Condition\":{\"ArnEquals\":{\"aws:SourceArn\":\"arn:aws:s3:::acme-uploads\"},"
                    + "\"StringEquals\":{\"aws:SourceAccount\":\"111122223333\"}}"));
  }

  @Test
  void theDeployerIsOneBranchOfOneRepository() {
    String json = Policies.deployer().toJson();
    assertTrue(
        json.contains("\"token.actions.githubusercontent.com:aud\":\"sts.amazonaws.com\""), json);
    assertEquals(List.of(), Policies.deployer().findings());
  }

  @Test
  void compactPatternsStandForTheSelectedActionsOnly() {
    List<ActionPattern> patterns =
        Policies.compacted().actionPatterns().stream().map(ActionPattern::parse).toList();
    Set<ChimeAction> selected = ChimeAction.withAccessLevel(AccessLevel.LIST);
    assertEquals(
        selected,
        EnumSet.allOf(ChimeAction.class).stream()
            .filter(action -> patterns.stream().anyMatch(pattern -> pattern.matches(action)))
            .collect(Collectors.toSet()));
    assertTrue(patterns.size() < selected.size());
  }

  @Test
  void principalsMayComeFirstAndTagsMayBePassed() {
    assertEquals(
        "AWS: arn:aws:iam::111122223333:role/reader",
        Policies.inTheOrderOfJson().statements().get(0).principals().get(0).toString());
    assertEquals(
        List.of("sts:AssumeRole", "sts:TagSession"),
        Policies.vendor().statements().get(0).actionPatterns());
  }
}
