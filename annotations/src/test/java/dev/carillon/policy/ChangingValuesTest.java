package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.pattern.Compaction;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingValuesTest {

  /** A thread that adds to a collection while a statement is built does the same. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aStatementNamesTheResourcesThatWereJudged(int readings) {
    ResourceStatementTarget target = AwsStatement.allow().patterns("s3:Get*");
    List<String> right = List.of("arn:aws:s3:::logs/*");
    List<String> named;
    try {
      named = target.on(changing(right, List.of("*"), readings)).resources();
    } catch (InvalidPolicyException refused) {
      return;
    }
    assertEquals(right, named);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aTrustPolicyHasTheStatementsThatWereJudged(int readings) {
    TrustStatement closed = TrustStatement.assumeRole(Principal.account("111122223333"));
    TrustStatement open = TrustStatement.assumeRole(Principal.anyone());
    List<TrustStatement> named;
    try {
      named = TrustPolicy.of(changing(List.of(closed), List.of(open), readings)).statements();
    } catch (InvalidPolicyException refused) {
      return;
    }
    assertEquals(List.of(closed), named);
  }

  /** Both answers are right, and a refusal that says why. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aSelectionIsReadOnce(int readings) {
    List<ChimeAction> one = List.of(ChimeAction.GET_MEETING);
    List<ChimeAction> all = List.of(ChimeAction.values());
    Set<Object> selections = new HashSet<>();
    for (List<ChimeAction> later : List.of(all, List.<ChimeAction>of())) {
      try {
        Collection<ChimeAction> chosen = changing(one, later, readings);
        selections.add(ChimeStatement.allow().actions(chosen).onAllResources().actions());
      } catch (InvalidPolicyException refused) {
        assertEquals(Optional.of(Check.EMPTY_ARRAY_ACTION), refused.check());
      }
      selections.add(Compaction.of(changing(one, later, readings), all));
      try {
        List<String> patterns = later.stream().map(ChimeAction::actionName).toList();
        Collection<String> chosen = changing(List.of("Get*"), patterns, readings);
        ChimeStatement.allow().patterns(chosen);
      } catch (InvalidPolicyException refused) {
        assertEquals(Optional.of(Check.EMPTY_ARRAY_ACTION), refused.check());
      }
    }
    selections.removeAll(
        List.of(one, all, List.of(), Compaction.of(one, all), Compaction.of(all, all)));
    assertEquals(Set.of(), selections);
  }

  /** Returns a collection that has other values after it was read a number of times. */
  private static <T> Collection<T> changing(List<T> first, List<T> later, int times) {
    return new AbstractCollection<>() {
      private int readings;

      @Override
      public Iterator<T> iterator() {
        return (readings++ < times ? first : later).iterator();
      }

      @Override
      public int size() {
        return (readings++ < times ? first : later).size();
      }
    };
  }
}
