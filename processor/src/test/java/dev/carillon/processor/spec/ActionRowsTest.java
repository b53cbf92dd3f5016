package dev.carillon.processor.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.AccessLevel;
import dev.carillon.processor.plan.ActionPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ActionRowsTest {

  @Test
  void noPieceIsLongerThanAStringConstantMayBe() {
    List<ActionPlan> plans =
        IntStream.range(0, 3000)
            .mapToObj(
                number ->
                    action("Action" + number, List.of("s3:Action" + number), List.of(), List.of()))
            .toList();

    List<String> pieces = ActionRows.pack(plans);

    assertEquals(2, pieces.size());
    pieces.forEach(piece -> assertTrue(piece.getBytes(StandardCharsets.UTF_8).length <= 60_000));
  }

  @Test
  void aWordThatRepeatsIsWrittenOnce() {
    ActionPlan one = action("One", List.of(), List.of("bucket"), List.of());
    ActionPlan two = action("Two", List.of(), List.of("bucket"), List.of());

    assertEquals(List.of("bucket\n\nOne;;0*;\nTwo;;0*;\n"), ActionRows.pack(List.of(one, two)));
  }

  /** An action of whose resource types every second is required. */
  static ActionPlan action(
      String name, List<String> dependent, List<String> types, List<String> keys) {
    List<String> required = types.stream().filter(type -> types.indexOf(type) % 2 == 0).toList();
    return new ActionPlan(
        name,
        name,
        List.of(AccessLevel.READ),
        dependent,
        types,
        required,
        keys,
        Optional.empty(),
        "");
  }
}
