package dev.carillon.catalog.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.policy.finding.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UpdateTest {

  private static final Map<String, String> BROUGHT_BY = Map.of("NEW", "0.10.0", "OLDER", "0.9.1");

  @Test
  void whatALaterReleaseBroughtIsNew() {
    Update update = Update.from("0.9.1", BROUGHT_BY).orElseThrow();
    assertTrue(update.brought("NEW"));
    assertFalse(update.brought("OLDER"));
    assertFalse(update.brought("INVALID_ACTION"));
    assertTrue(Update.from("0.9", BROUGHT_BY).orElseThrow().brought("OLDER"));
    assertFalse(Update.from("0.10", BROUGHT_BY).orElseThrow().brought("NEW"));
    assertFalse(Update.from(" 1 ", BROUGHT_BY).orElseThrow().brought("NEW"));
  }

  @Test
  void toWhoComesFromNoReleaseEverythingIsNew() {
    Update update = Update.from("0").orElseThrow();
    assertTrue(update.brought("INVALID_ACTION"));
    assertFalse(Update.from("0.1").orElseThrow().brought("INVALID_ACTION"));
    assertFalse(Update.NONE.brought("INVALID_ACTION"));
  }

  @Test
  void onlyErrorsOfANewSortBecomeWarnings() {
    Update update = Update.from("0.9.1", BROUGHT_BY).orElseThrow();
    Problem error =
        Problem.of("NEW", Severity.ERROR, "Wrong.").in("a.json").at(1, 2, "Statement[0]");
    Problem suggestion = error.as(Severity.SUGGESTION);
    assertEquals(error.as(Severity.WARNING), update.soften(error));
    assertEquals(suggestion, update.soften(suggestion));
    assertEquals(error, Update.NONE.soften(error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.", "v1", "1.2.3.4.5", "latest", "0.1.0-SNAPSHOT", "99999999"})
  void otherTextsNameNoRelease(String text) {
    assertEquals(Optional.empty(), Update.from(text));
  }
}
