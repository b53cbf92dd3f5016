package dev.carillon.internal.validation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.fixture.PlainAction;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KnowledgeTest {

  /** A service of two keys of its own, and some of others. */
  private static final Known BELLS =
      new Known(
          "bells",
          List.of(
              new ServiceReference.ResourceTypeReference(
                  "bell", List.of("arn:${Partition}:bells:::bell/${BellId}"), List.of()),
              new ServiceReference.ResourceTypeReference(
                  "copy", List.of("arn:${Partition}:${Vendor}:::copy/${CopyId}"), List.of()),
              new ServiceReference.ResourceTypeReference(
                  "rope", List.of("arn:${Partition}:ropes:::rope/${RopeId}"), List.of()),
              new ServiceReference.ResourceTypeReference(
                  "tune", List.of("arn:${Partition}:s3:::tune/${TuneId}"), List.of())),
          keys("bells:Pitch", "bells:Volume", "hemp:Length"));

  /** What lists the keys of identity providers. */
  private static final Known STS =
      new Known(
          "sts",
          List.of(
              new ServiceReference.ResourceTypeReference(
                  "self", List.of("arn:${Partition}:sts::${Account}:self"), List.of())),
          keys("saml:doc", "saml:organization", "sts:ExternalId"));

  private static final Knowledge SOME = new Knowledge(List.of(BELLS, STS), List.of(), false);
  private static final Knowledge ALL = new Knowledge(List.of(BELLS, STS), List.of(), true);

  @Test
  void aServiceIsUnknownThatNoListHas() {
    assertFalse(ALL.isUnknownService("Bells"));
    assertTrue(ALL.isUnknownService("bell"));
    assertTrue(ALL.isUnknownService("chime"));
    assertFalse(SOME.isUnknownService("chime"));
    assertTrue(SOME.isUnknownService("bell"));
    assertFalse(
        new Knowledge(List.of(), List.of(S3Action.GET_OBJECT), true).isUnknownService("s3"));
  }

  @Test
  void keysMayHavePrefixesThatNoServiceHas() {
    assertFalse(ALL.isUnknownInKeys("bells"));
    assertFalse(ALL.isUnknownInKeys("hemp"));
    assertTrue(ALL.isUnknownInKeys("hem"));
    assertTrue(ALL.isUnknownInKeys("rope"));
    assertTrue(ALL.isUnknownInKeys("identitycenter"));
    assertFalse(SOME.isUnknownInKeys("identitycenter"));
  }

  @Test
  void arnsMayHaveServicesThatNoActionHas() {
    assertFalse(ALL.isUnknownInArns("bells"));
    assertFalse(ALL.isUnknownInArns("ropes"));
    assertTrue(ALL.isUnknownInArns("rope"));
    assertFalse(ALL.isUnknownInArns("catalog"), "which pages have in ARNs");
    assertFalse(SOME.isUnknownInArns("catalog"));
    assertEquals(4, ALL.formats("bells").size(), "with those of its types that are of ropes");
    assertEquals(1, ALL.formats("ropes").size());
    assertEquals(1, ALL.formats("*").size(), "that of any vendor");
    assertEquals(0, ALL.formats("b*").size());
  }

  @Test
  void ofAServiceThatIsNotThereAllFormatsAreThoseOfOthersOnlyIfAllServicesAre() {
    assertEquals(1, ALL.formats("s3").size());
    assertEquals(0, SOME.formats("s3").size());
    assertEquals(1, SOME.formats("sts").size());
    assertEquals(1, SOME.formats("ropes").size());
  }

  @Test
  void whetherAServiceWritesNoPoliciesIsKnownFromItsActions() {
    Knowledge knowledge = new Knowledge(List.of(), List.of(S3Action.GET_OBJECT), true);
    assertTrue(knowledge.writesNoPolicies("s3"));
    assertFalse(knowledge.writesNoPolicies("ropes"));
    assertFalse(
        new Knowledge(List.of(), List.of(OfBells.values()), true).writesNoPolicies("bells"));
  }

  @Test
  void allPrefixesAreThoseThatAreListedUnlessAllAreGiven() {
    assertEquals(Set.of("bells", "sts"), ALL.prefixes());
    assertTrue(SOME.prefixes().containsAll(Set.of("bells", "sts", "chime")));
  }

  @Test
  void anActionThatThereWasOnceIsFoundByAPattern() {
    assertEquals("MuteBell", removed("bells:MuteBell"));
    assertEquals("MuteBell", removed("bells:Mute*"));
    assertEquals("", removed("bells:Ring*"));
    assertEquals("", removed("sts:MuteBell"));
    assertEquals("", removed("nothing:MuteBell"));
  }

  @Test
  void aMisspeltKeyIsThatOfItsServiceOrOfAProvider() {
    assertEquals(Optional.of("bells:Pitch"), ALL.meantKey("bells:Pich"));
    assertEquals(Optional.empty(), ALL.meantKey("bells:Pitch"));
    assertEquals(Optional.of("saml:organization"), ALL.meantKey("saml:organisation"));
    assertEquals(Optional.empty(), ALL.meantKey("saml:organization"));
    assertEquals(Optional.empty(), ALL.meantKey("Pich"));
    assertEquals(Optional.empty(), ALL.meantKey(":Pich"));
    assertEquals(Optional.empty(), ALL.meantKey("aws:TagKey"));
    assertEquals(
        Optional.of("token.actions.githubusercontent.com:sub"),
        ALL.meantKey("tokens.actions.githubusercontent.com:sub"));
    assertEquals(Optional.empty(), ALL.meantKey("a.b:c"));
  }

  @Test
  void theTypesOfAKeyAreThoseOfItsService() {
    assertEquals(List.of("string"), ALL.types("bells:Pitch"));
    assertEquals(List.of("bool"), ALL.types("aws:SecureTransport"));
    assertEquals(List.of(), ALL.types("Pitch"));
    assertEquals(List.of(), ALL.types(":Pitch"));
    assertEquals(List.of(), ALL.types("nothing:Pitch"));
  }

  private enum OfBells implements PlainAction {
    RING_BELL("RingBell"),
    PUT_BELL_POLICY("PutBellPolicy");

    private final String actionName;

    OfBells(String actionName) {
      this.actionName = actionName;
    }

    @Override
    public String service() {
      return "bells";
    }

    @Override
    public String actionName() {
      return actionName;
    }
  }

  private static String removed(String pattern) {
    return ALL.removed(ActionPattern.parse(pattern))
        .map(ServiceReference.RemovedActionReference::name)
        .orElse("");
  }

  private static List<ServiceReference.ConditionKeyReference> keys(String... names) {
    return Stream.of(names)
        .map(name -> new ServiceReference.ConditionKeyReference(name, List.of("String")))
        .toList();
  }

  /** A service that had one more action. */
  private record Known(
      String service,
      List<ResourceTypeReference> resourceTypes,
      List<ConditionKeyReference> conditionKeys)
      implements ServiceReference {

    @Override
    public Collection<? extends ActionReference> actions() {
      return List.of();
    }

    @Override
    public List<? extends RemovedActionReference> removedActions() {
      return service.equals("bells") ? List.of(new Removed()) : List.of();
    }
  }

  private record Removed() implements ServiceReference.RemovedActionReference {

    @Override
    public String name() {
      return "MuteBell";
    }

    @Override
    public LocalDate since() {
      return LocalDate.of(2026, 8, 1);
    }
  }
}
