package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
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

  /** Returns a collection that has other values after it was read a number of times. */
  private static Collection<String> changing(List<String> first, List<String> later, int times) {
    return new AbstractCollection<>() {
      private int readings;

      @Override
      public Iterator<String> iterator() {
        return (readings++ < times ? first : later).iterator();
      }

      @Override
      public int size() {
        return first.size();
      }
    };
  }
}
