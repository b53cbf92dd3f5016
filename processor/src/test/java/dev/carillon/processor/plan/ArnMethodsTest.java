package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what has the six parts of an ARN, the last of them not empty, has a method. */
final class ArnMethodsTest {

  @ParameterizedTest
  @CsvSource({
    "arn:${Partition}:bells:::${Bell}, 1",
    "arn:aws:bells:::b, 1",
    "arn:aws:bells:${Region}:${Account}:a:b, 1",
    "arn:aws:bells:::, 0",
    "arn:aws:bells::b, 0",
    "arn:aws:bells, 0",
    "arn:, 0",
    "arm:aws:bells:::b, 0",
    "bells, 0",
  })
  void anArnHasSixParts(String format, int methods) {
    assertEquals(
        methods,
        ArnMethods.of(List.of(new ResourceTypeReference("bell", List.of(format), List.of())))
            .size());
  }
}
