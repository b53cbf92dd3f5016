package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.condition.StringOperators;
import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.fixture.ChimeStatement;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("any-jdk")
class RoundTripPropertyTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  @Property(tries = 500)
  void aPolicyIsReadBackEqualFromBothForms(@ForAll("policies") Policy policy) {
    assertEquals(policy, Policy.fromJson(policy.toJson()));
    assertEquals(policy, Policy.fromJson(policy.toPrettyJson()));
    assertEquals(policy.toJson(), Policy.fromJson(policy.toPrettyJson()).toJson());
  }

  @Property(tries = 300)
  void jacksonReadsTheMapThatWeGive(@ForAll("policies") Policy policy)
      throws JsonProcessingException {
    assertEquals(JACKSON.valueToTree(policy.toMap()), JACKSON.readTree(policy.toJson()));
  }

  @Property(tries = 300)
  void theTextIsThatOfTheMap(@ForAll("policies") Policy policy) {
    assertEquals(JsonWriter.compact(policy.toMap()), policy.toJson());
    assertEquals(JsonWriter.pretty(policy.toMap()), policy.toPrettyJson());
    ResourcePolicy granted =
        ResourcePolicy.of(
            policy.statements().stream()
                .map(
                    statement ->
                        statement.grantedTo(
                            Principal.service("ec2.amazonaws.com"),
                            Principal.account("111122223333"),
                            Principal.account("444455556666")))
                .toList());
    assertEquals(JsonWriter.compact(granted.toMap()), granted.toJson());
    assertEquals(
        JsonWriter.compact(granted.statements().get(0).toMap()),
        granted.statements().get(0).toString());
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Combinators.combine(
            Arbitraries.of(ChimeAction.class).set().ofMinSize(1),
            Arbitraries.of("Allow", "Deny"),
            texts().list().ofMinSize(1).ofMaxSize(3),
            texts().list().ofMinSize(1).ofMaxSize(3))
        .as(RoundTripPropertyTest::statement)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(Policy::of);
  }

  private static Statement statement(
      Collection<ChimeAction> actions, String effect, List<String> names, List<String> teams) {
    StringOperators team = Keys.requestTag("a b").ifExists();
    return (effect.equals("Allow")
            ? ChimeStatement.allow().actions(actions)
            : ChimeStatement.allow().notActions(actions))
        .onAllResources()
        .when(Keys.USERNAME.is(names), team.like(teams), Keys.PRINCIPAL_ORG_ID.is("o-a1b2c3d4e5"));
  }

  /** Any text but an unclosed policy variable, lone surrogates and control characters included. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(12).filter(text -> !text.contains("${"));
  }
}
