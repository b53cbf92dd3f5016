package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.fixture.Javac;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows of the table of what must compile and what must not, by types alone. */
class MustCompileTest {

  private static final List<String> COMPILES =
      List.of(
          """
          return Policy.of(
              ChimeStatement.allow("Host").actions(CREATE_MEETING, CREATE_ATTENDEE).onAllResources(),
              ChimeStatement.deny("No").notActions(EnumSet.of(GET_MEETING)).onAllResources()
                  .when(Keys.SOURCE_IP.in("203.0.113.0/24"), Keys.CURRENT_TIME.before(Instant.EPOCH)));
          """,
          "return AwsStatement.allow(CREATE_MEETING, GET_OBJECT).on(\"arn:aws:s3:::b\", \"arn:aws:s3:::c\");",
          "return AwsStatement.allow(\"Mixed\").actions(CREATE_MEETING, GET_OBJECT).onAllResources();",
          "return S3Statement.allow().actions(Set.of(GET_OBJECT)).on(S3Resource.object(\"b\", ArnPart.any()));",
          "return S3Statement.allow().allActions().notOn(\"arn:aws:s3:::b\");",
          "return ChimeStatement.allow().actions(CREATE_CDR_BUCKET).withDependentActions().onAllResources();",
          """
          return ResourcePolicy.of(
              S3Statement.allow().actions(GET_OBJECT).onAllResources().grantedTo(Principal.anyone()));
          """,
          """
          return ResourcePolicy.of(
              S3Statement.allow().grantedTo(Principal.anyone()).actions(GET_OBJECT).onAllResources(),
              S3Statement.allow().actions(GET_OBJECT).andPatterns("List*")
                  .grantedTo(Principal.anyone()).on("arn:aws:s3:::b/*"));
          """,
          "return TrustPolicy.of(TrustStatement.assumeRole(Principal.account(\"111122223333\")));",
          "return Keys.TAG_KEYS.forAllValues().like(\"team-*\");",
          "return Keys.TAG_KEYS.ifExistsForAnyValue().is(\"a\");",
          "return Keys.MULTI_FACTOR_AUTH_AGE.ifExists().lessThan(3600);");

  private static final Map<String, String> DOES_NOT =
      Map.ofEntries(
          Map.entry(
              "ChimeStatement.allow().actions(CREATE_MEETING_).onAllResources()",
              "cannot find symbol symbol: variable CREATE_MEETING_"),
          Map.entry(
              "ChimeStatement.allow().actions(CREATE_MEETING, GET_OBJECT).onAllResources()",
              "method actions in class SelectionStep<A,T> cannot be applied to given types; required:"
                  + " ChimeAction,ChimeAction[] found: ChimeAction,S3Action"),
          Map.entry(
              "ChimeStatement.allow().actions(Set.of(GET_OBJECT)).onAllResources()",
              "no suitable method found for actions(Set<S3Action>)"),
          Map.entry(
              "Policy.of(ChimeStatement.allow())",
              "no suitable method found for of(StatementStart<ChimeAction>)"),
          Map.entry(
              "Policy.of(ChimeStatement.allow().actions(CREATE_MEETING))",
              "no suitable method found for of(StatementTarget)"),
          Map.entry("Policy.of()", "no suitable method found for of(no arguments)"),
          Map.entry(
              "ChimeStatement.allow().actions()",
              "no suitable method found for actions(no arguments)"),
          Map.entry(
              "ChimeStatement.allow().onAllResources()",
              "cannot find symbol symbol: method onAllResources()"),
          Map.entry(
              "ChimeStatement.allow().actions(CREATE_MEETING).notActions(GET_MEETING)",
              "cannot find symbol symbol: method notActions(ChimeAction)"),
          Map.entry(
              "ChimeStatement.allow().actions(CREATE_MEETING).on(\"arn:aws:s3:::b\")",
              "cannot find symbol symbol: method on(String)"),
          Map.entry(
              "ChimeStatement.allow().actions(CREATE_MEETING).when(Keys.SECURE_TRANSPORT.isTrue())",
              "cannot find symbol symbol: method when(Condition)"),
          Map.entry(
              "S3Statement.allow().actions(GET_OBJECT).on(\"arn:aws:s3:::b\").notOn(\"arn:aws:s3:::c\")",
              "cannot find symbol symbol: method notOn(String)"),
          Map.entry(
              "S3Statement.allow().actions(GET_OBJECT).on()",
              "no suitable method found for on(no arguments)"),
          Map.entry(
              "Policy.of(AwsStatement.allow(GET_OBJECT).onAllResources().grantedTo(Principal.anyone()))",
              "no suitable method found for of(ResourceStatement)"),
          Map.entry(
              "Policy.of(S3Statement.allow().grantedTo(Principal.anyone()).allActions().onAllResources())",
              "no suitable method found for of(ResourceStatement)"),
          Map.entry(
              "S3Statement.allow().grantedTo(Principal.anyone()).grantedTo(Principal.anyone())",
              "cannot find symbol symbol: method grantedTo(Principal)"),
          Map.entry(
              "ChimeStatement.allow().grantedTo(Principal.anyone()).allActions().on(\"arn:aws:s3:::b\")",
              "cannot find symbol symbol: method on(String)"),
          Map.entry(
              "ResourcePolicy.of(AwsStatement.allow(GET_OBJECT).onAllResources())",
              "no suitable method found for of(Statement)"),
          Map.entry(
              "ResourcePolicy.of(TrustStatement.assumeRole(Principal.anyone()))",
              "no suitable method found for of(TrustStatement)"),
          Map.entry(
              "Keys.SOURCE_IP.lessThan(5)", "cannot find symbol symbol: method lessThan(int)"),
          Map.entry(
              "Keys.SOURCE_IP.is(\"203.0.113.0/24\")",
              "cannot find symbol symbol: method is(String)"),
          Map.entry(
              "Keys.USERNAME.in(\"203.0.113.0/24\")",
              "cannot find symbol symbol: method in(String)"),
          Map.entry(
              "Keys.SECURE_TRANSPORT.is(\"true\")",
              "incompatible types: String cannot be converted to boolean"),
          Map.entry(
              "Keys.MULTI_FACTOR_AUTH_AGE.lessThan(\"3600\")",
              "incompatible types: String cannot be converted to Number"),
          Map.entry(
              "Keys.CURRENT_TIME.like(\"2026*\")",
              "cannot find symbol symbol: method like(String)"),
          Map.entry(
              "Keys.PRINCIPAL_ARN.isIgnoringCase(\"a\")",
              "cannot find symbol symbol: method isIgnoringCase(String)"),
          Map.entry("Keys.TAG_KEYS.is(\"team\")", "cannot find symbol symbol: method is(String)"),
          Map.entry(
              "Keys.USERNAME.forAnyValue()", "cannot find symbol symbol: method forAnyValue()"),
          Map.entry(
              "Keys.USERNAME.ifExists().exists()", "cannot find symbol symbol: method exists()"),
          Map.entry("Keys.TAG_KEYS.variable()", "cannot find symbol symbol: method variable()"));

  @TestFactory
  Stream<DynamicTest> whatFitsCompilesWithoutAnyWarning() {
    return COMPILES.stream()
        .map(
            body -> DynamicTest.dynamicTest(body, () -> assertEquals(List.of(), Javac.says(body))));
  }

  @TestFactory
  Stream<DynamicTest> whatDoesNotFitIsAnErrorAtItsLine() {
    return DOES_NOT.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () -> {
                      List<String> says = Javac.says("\nreturn " + row.getKey() + ";");
                      assertEquals(1, says.size(), says.toString());
                      String start = "ERROR " + (Javac.FIRST_LINE + 1) + ": " + row.getValue();
                      assertTrue(says.get(0).startsWith(start), says.get(0));
                    }));
  }
}
