package dev.carillon.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.policy.finding.Check;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KnownIdsTest {

  @Test
  void eachIdOfJavacIsKnownAndExplained() {
    List<String> checks = Arrays.stream(Check.values()).map(Check::name).toList();
    assertEquals(
        Arrays.stream(Message.values())
            .map(Message::id)
            .filter(id -> !checks.contains(id))
            .distinct()
            .sorted()
            .toList(),
        KnownIds.ofJavac());
    assertEquals(
        KnownIds.explained()
            .lines()
            .filter(line -> line.startsWith(KnownIds.HEADING))
            .map(line -> line.substring(KnownIds.HEADING.length()))
            .filter(id -> !id.equals(KnownIds.NO_SAMPLE))
            .toList(),
        KnownIds.ofJavac());
  }
}
