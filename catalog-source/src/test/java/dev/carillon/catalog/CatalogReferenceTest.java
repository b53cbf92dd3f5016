package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.Policy;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CatalogReferenceTest {

  private final CatalogReference reference =
      CatalogReference.of(
          CatalogFixture.service("chime")
              .action(
                  CatalogFixture.action(
                      "CreateMeeting",
                      EnumSet.of(AccessLevel.TAGGING, AccessLevel.WRITE),
                      null,
                      List.of(
                          new ResourceUse("meeting", true, List.of("aws:ResourceTag/${TagKey}"))),
                      List.of("aws:TagKeys"),
                      List.of("s3:ListAllMyBuckets")))
              .resourceType("meeting", "arn:${Partition}:chime::${AccountId}:meeting/${MeetingId}")
              .conditionKey("aws:TagKeys", "ArrayOfString")
              .removed(new RemovedAction("OldAction", LocalDate.of(2026, 1, 2), Set.of()))
              .build());

  @Test
  void tellsWhatTheCatalogSaysOfActionsThatAreThereNow() {
    assertEquals("chime", reference.service());
    Action action = List.copyOf(reference.actions()).get(0);
    assertEquals(1, reference.actions().size());
    assertEquals("chime:CreateMeeting", action.iamName());
    assertEquals(AccessLevel.TAGGING, action.accessLevel());
    assertEquals(Set.of(AccessLevel.TAGGING, AccessLevel.WRITE), action.accessLevels());
    assertEquals(List.of("meeting"), action.resourceTypes());
    assertEquals(List.of("aws:ResourceTag/${TagKey}", "aws:TagKeys"), action.conditionKeys());
    assertEquals(List.of("s3:ListAllMyBuckets"), action.dependentActions());
  }

  @Test
  void tellsResourceTypesAndConditionKeys() {
    assertEquals(
        List.of(
            new ResourceTypeReference(
                "meeting",
                List.of("arn:${Partition}:chime::${AccountId}:meeting/${MeetingId}"),
                List.of())),
        reference.resourceTypes());
    assertEquals(
        List.of(new ConditionKeyReference("aws:TagKeys", List.of("ArrayOfString"))),
        reference.conditionKeys());
  }

  @Test
  void policiesAreJudgedByIt() {
    String policy =
        """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": ["chime:CreateMeeting", "chime:OldAction"], "Resource": "*"}]}
        """;
    List<String> findings =
        PolicyChecker.knowing(List.of(reference)).check(policy, PolicyKind.IDENTITY).stream()
            .map(Finding::path)
            .toList();
    assertEquals(List.of("Statement[0].Action[1]"), findings);
    assertEquals(
        List.of("Statement[0].Action[1]"),
        Policy.fromJson(policy).findings(List.of(reference)).stream().map(Finding::path).toList());
  }
}
