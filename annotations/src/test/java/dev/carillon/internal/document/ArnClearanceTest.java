package dev.carillon.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.ArnPages;
import org.junit.jupiter.api.Test;

final class ArnClearanceTest {

  @Test
  void theRulesAreAskedOfServicesOfWhichAPageSaysWhatIsNeverTaken() {
    assertEquals(
        PageRows.of(ArnPages.NOT_TAKEN)
            .map(row -> ActionName.serviceOf(row.get(0)))
            .distinct()
            .toList(),
        ArnClearance.NEVER_TAKING);
  }
}
