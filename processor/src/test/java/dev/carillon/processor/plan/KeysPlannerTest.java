package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that several keys would have is none of theirs, however many they are. */
final class KeysPlannerTest {

  @ParameterizedTest
  @CsvSource({
    "bells:a-b, A_B",
    "bells:a-b bells:a_b, ''",
    "bells:a-b bells:a_b bells:aB, ''",
    "bells:a-b bells:c, A_B C",
  })
  void aNameIsThatOfOneKey(String keys, String names) {
    List<ConditionKeyReference> listed =
        Stream.of(keys.split(" ", -1))
            .map(key -> new ConditionKeyReference(key, List.of("String")))
            .toList();
    assertEquals(
        names,
        String.join(
            " ",
            KeysPlanner.plan("bells", listed).stream()
                .map(planned -> planned.name())
                .filter(name -> name.equals("A_B") || name.equals("C"))
                .toList()));
  }
}
