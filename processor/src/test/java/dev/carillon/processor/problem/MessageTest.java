package dev.carillon.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemText;
import dev.carillon.policy.finding.Check;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of messages as a whole; each message is tested where it is said. */
final class MessageTest {

  @ParameterizedTest
  @EnumSource
  void aMessageTakesItsValuesAndNoOtherNumberOfThem(Message message) {
    Object[] values = new Object[message.count()];
    Arrays.setAll(values, i -> "<" + i + ">");
    Problem problem = message.of(values);
    String text = ProblemText.inPlace(problem);
    for (Object value : values) {
      assertTrue(problem.message().contains(value.toString()), text);
    }
    assertFalse(text.contains("%"), text);
    Object[] more = Arrays.copyOf(values, values.length + 1);
    assertThrows(IllegalArgumentException.class, () -> message.of(more));
  }

  @Test
  void aValueStaysInOneLine() {
    Problem problem = Message.BAD_RELEASE.of("f", "1\n::error::2");
    assertEquals(
        "[carillon/BAD_OPTION] f: updated-from=1\\u000a::error::2 is no release, such as 0.1.0.",
        ProblemText.inPlace(problem));
  }

  @ParameterizedTest
  @EnumSource
  void whatCanBeSuppressedSaysHow(Message message) {
    Object[] values = new Object[message.count()];
    Arrays.fill(values, "x");
    String text = ProblemText.inPlace(message.of(values).acceptedById(true));
    if (text.contains("@SuppressWarnings")) {
      assertTrue(text.endsWith("@SuppressWarnings(\"carillon:" + message.id() + "\")"), text);
    }
  }

  @Test
  void aMistakeThatPoliciesInJsonHaveIsAsLoudThere() {
    Set<String> checks = Arrays.stream(Check.values()).map(Check::name).collect(Collectors.toSet());
    List<Message> shared =
        Arrays.stream(Message.values()).filter(m -> checks.contains(m.id())).toList();
    assertTrue(shared.contains(Message.INVALID_ACTION), shared.toString());
    for (Message message : shared) {
      Problem problem = message.of(new Object[message.count()]);
      assertEquals(Check.valueOf(message.id()).severity(), problem.severity(), message.id());
    }
  }
}
