package dev.carillon.processor.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import dev.carillon.processor.plan.ActionPlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PackedTableTest {

  /** An action of which no source tells dependent actions. */
  private static final String NEW = "New";

  @Test
  void noPieceIsLongerThanAStringConstantMayBe() {
    List<ActionPlan> plans =
        IntStream.range(0, 3000)
            .mapToObj(
                number ->
                    action("Action" + number, List.of("s3:Action" + number), List.of(), List.of()))
            .toList();

    List<String> pieces = PackedTable.of(plans, List.of(), List.of(), List.of());

    assertEquals(2, pieces.size());
    pieces.forEach(piece -> assertTrue(piece.getBytes(StandardCharsets.UTF_8).length <= 60_000));
  }

  @Test
  void neitherIsOneOfALineThatIsLongerThanThat() {
    ResourceTypeReference type =
        new ResourceTypeReference("\u00fc".repeat(70_000), List.of(), List.of());

    List<String> pieces = PackedTable.of(List.of(), List.of(type), List.of(), List.of());

    assertEquals(3, pieces.size());
    pieces.forEach(piece -> assertTrue(piece.getBytes(StandardCharsets.UTF_8).length <= 60_000));
  }

  @Test
  void aWordThatRepeatsIsWrittenOnce() {
    ActionPlan one = action("One", List.of(), List.of("bucket"), List.of());
    ActionPlan two = action("Two", List.of(), List.of("bucket"), List.of());

    assertEquals(
        List.of("bucket\n\n0;;0*;\n1;;0*;"),
        PackedTable.of(List.of(one, two), List.of(), List.of(), List.of()));
  }

  @Test
  void dependentActionsThatNobodyToldAreMarked() {
    ActionPlan one = action(NEW, List.of(), List.of(), List.of());

    assertEquals(List.of("\n0;?;;"), PackedTable.of(List.of(one), List.of(), List.of(), List.of()));
  }

  @Test
  void eachPartHasItsRows() {
    ActionPlan one = action("One", List.of(), List.of("bucket"), List.of());
    ResourceTypeReference bucket =
        new ResourceTypeReference("bucket", List.of("arn:a", "arn:b"), List.of("k:key"));
    ConditionKeyReference key = new ConditionKeyReference("k:key", List.of("String"));
    ActionPlan removed =
        new ActionPlan(
            "OLD",
            "Old",
            List.of(),
            List.of(),
            true,
            List.of(),
            List.of(),
            List.of(),
            Optional.of(LocalDate.of(2026, 8, 1)),
            "");

    assertEquals(
        List.of(
            "bucket\narn:a\narn:b\nk:key\nString\n\n0;;0*;\n\n0;1,2;3\n\n3;4\n\nOld;2026-08-01\n\nGetSoon\nPutSoon"),
        PackedTable.of(
            List.of(one, removed), List.of(bucket), List.of(key), List.of("GetSoon", "PutSoon")));
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
        !name.equals(NEW),
        types,
        required,
        keys,
        Optional.empty(),
        "");
  }
}
