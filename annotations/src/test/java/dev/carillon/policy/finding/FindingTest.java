package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingTest {

  @Test
  void twoAreEqualOfWhichNothingDiffers() {
    Finding finding = of(Check.INVALID_ACTION, Severity.ERROR, "Statement[0]", 3, 5, "No.");
    Finding same = of(Check.INVALID_ACTION, Severity.ERROR, "Statement[0]", 3, 5, "No.");
    assertEquals(finding, same);
    assertEquals(finding.hashCode(), same.hashCode());
    for (Finding other :
        List.of(
            of(Check.INVALID_EFFECT, Severity.ERROR, "Statement[0]", 3, 5, "No."),
            of(Check.INVALID_ACTION, Severity.WARNING, "Statement[0]", 3, 5, "No."),
            of(Check.INVALID_ACTION, Severity.ERROR, "Statement[1]", 3, 5, "No."),
            of(Check.INVALID_ACTION, Severity.ERROR, "Statement[0]", 4, 5, "No."),
            of(Check.INVALID_ACTION, Severity.ERROR, "Statement[0]", 3, 6, "No."),
            of(Check.INVALID_ACTION, Severity.ERROR, "Statement[0]", 3, 5, "Yes."))) {
      assertNotEquals(finding, other);
    }
    assertNotEquals(finding, "No.");
  }

  private static Finding of(
      Check check, Severity severity, String path, int line, int column, String message) {
    return new Finding(check, severity, path, line, column, message);
  }
}
