package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Statement;
import dev.carillon.policy.reference.Quota;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotaTest {

  @Test
  void theSizeIsThatOfTheDocumentWithoutWhiteSpace() {
    Policy policy =
        Policy.of(S3Statement.allow().actions(S3Action.GET_OBJECT).on("arn:aws:s3:::b/é"));
    assertEquals(policy.toJson().length(), policy.size(Quota.MANAGED_POLICY));
    assertEquals(policy.toJson().length() + 1, policy.size(Quota.S3_BUCKET_POLICY));
    assertTrue(policy.fits(Quota.MANAGED_POLICY));
    assertFalse(large(500, 1).fits(Quota.MANAGED_POLICY));
    int room = Quota.MANAGED_POLICY.limit() - policy.withId("").toJson().length();
    assertTrue(policy.withId("x".repeat(room)).fits(Quota.MANAGED_POLICY));
    assertFalse(policy.withId("x".repeat(room + 1)).fits(Quota.MANAGED_POLICY));
    assertEquals(1, Quota.S3_BUCKET_POLICY.sizeOf("\u007f"));
    assertEquals(2, Quota.S3_BUCKET_POLICY.sizeOf("\u0080"));
    assertTrue(large(500, 1).fits(Quota.SERVICE_CONTROL_POLICY));
  }

  @Test
  void aPolicyThatFitsIsNotSplit() {
    Policy policy = large(2, 2);
    assertEquals(List.of(policy), policy.split(Quota.MANAGED_POLICY));
  }

  @ParameterizedTest
  @EnumSource(names = {"USER_INLINE_POLICIES", "SESSION_POLICY"})
  void aQuotaIsSharedSoSplittingIsRefused(Quota quota) {
    String message =
        String.valueOf(
            assertThrows(InvalidPolicyException.class, () -> large(500, 1).split(quota))
                .getMessage());
    assertTrue(message.contains("splitting does not help"), message);
  }

  @Test
  void aListThatMustStayWholeIsNotSplit() {
    Policy policy = Policy.fromJson(large(500, 1).toJson().replace("\"Action\"", "\"NotAction\""));
    String message =
        String.valueOf(
            assertThrows(InvalidPolicyException.class, () -> policy.split(Quota.MANAGED_POLICY))
                .getMessage());
    assertTrue(message.startsWith("Statement \"Large\" alone takes "), message);
    assertTrue(message.contains("NotAction"), message);
  }

  @Test
  void statementsArePackedInOrder() {
    assertEquals(2, large(500, 1).split(Quota.MANAGED_POLICY).size());
    assertEquals(4, large(1, 400).split(Quota.MANAGED_POLICY).size());
  }

  @Property(tries = 200)
  void thePiecesFitAndTogetherSayTheSame(@ForAll("policies") Policy policy) {
    List<Policy> pieces = policy.split(Quota.ROLE_TRUST_POLICY);
    Set<String> together = new HashSet<>();
    for (Policy piece : pieces) {
      assertTrue(piece.fits(Quota.ROLE_TRUST_POLICY), piece.toJson());
      together.addAll(said(piece));
      long named = piece.statements().stream().filter(s -> s.sid().isPresent()).count();
      assertEquals(
          named, piece.statements().stream().flatMap(s -> s.sid().stream()).distinct().count());
    }
    assertEquals(said(policy), together);
    assertEquals(pieces, policy.split(Quota.ROLE_TRUST_POLICY));
  }

  /** What a policy says, one action on one resource at a time; excluding lists as a whole. */
  private static Set<String> said(Policy policy) {
    Set<String> said = new HashSet<>();
    for (Statement statement : policy.statements()) {
      String rest = statement.effect() + " " + statement.sid() + " " + statement.conditions() + " ";
      List<String> actions =
          statement.excludesActions()
              ? List.of("not " + statement.actionPatterns())
              : statement.actionPatterns();
      List<String> resources =
          statement.excludesResources()
              ? List.of("not " + statement.resources())
              : statement.resources();
      for (String action : actions) {
        resources.forEach(resource -> said.add(rest + action + " on " + resource));
      }
    }
    return said;
  }

  @Provide
  Arbitrary<Policy> policies() {
    Arbitrary<String> statements =
        Combinators.combine(
                Arbitraries.of("Allow", "Deny"),
                Arbitraries.of("Action", "Action", "Action", "NotAction"),
                Arbitraries.of("Resource", "Resource", "Resource", "NotResource"),
                Arbitraries.integers().between(1, 120),
                Arbitraries.integers().between(1, 60),
                Arbitraries.of("", ",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}"))
            .as(
                (effect, action, resource, actions, resources, condition) ->
                    String.format(
                        Locale.ROOT,
                        "\"Effect\":\"%s\",\"%s\":%s,\"%s\":%s%s}",
                        effect,
                        action,
                        strings("s3:Action", action.startsWith("Not") ? 5 : actions),
                        resource,
                        strings("arn:aws:s3:::b/", resource.startsWith("Not") ? 5 : resources),
                        condition));
    return statements
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            list ->
                Policy.fromJson(
                    IntStream.range(0, list.size())
                        .mapToObj(
                            i -> (i % 2 == 0 ? "{\"Sid\":\"S" + i + "\"," : "{") + list.get(i))
                        .reduce((a, b) -> a + "," + b)
                        .map(all -> "{\"Version\":\"2012-10-17\",\"Statement\":[" + all + "]}")
                        .orElseThrow()));
  }

  private static Policy large(int actions, int resources) {
    return Policy.fromJson(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Large\",\"Effect\":\"Allow\","
            + "\"Action\":"
            + strings("s3:Action", actions)
            + ",\"Resource\":"
            + strings("arn:aws:s3:::some-bucket-with-a-long-name/", resources)
            + "}]}");
  }

  private static String strings(String start, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> '"' + start + i + '"')
        .reduce((a, b) -> a + "," + b)
        .map(all -> "[" + all + "]")
        .orElseThrow();
  }
}
