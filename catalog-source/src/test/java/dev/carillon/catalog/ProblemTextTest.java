package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import org.junit.jupiter.api.Test;

/** One problem in all the words in which it is printed. */
final class ProblemTextTest {

  private static final Problem FOUND =
      Problem.of(
              "a.json",
              new Finding(Check.INVALID_ACTION, "Statement[0].Action", 3, 17, "It is \t."))
          .helping("\nIntended? carillon:%s")
          .acceptedById(true);

  @Test
  void ofAMistakeThatHasAName() {
    assertEquals(
        "a.json:3:17: ERROR INVALID_ACTION Statement[0].Action: It is \\u0009.",
        ProblemText.line(FOUND));
    assertEquals(
        "[carillon/INVALID_ACTION] Statement[0].Action: It is \t.\n"
            + "Intended? carillon:INVALID_ACTION",
        ProblemText.inPlace(FOUND));
    assertEquals(
        "[carillon/INVALID_ACTION] a.json:3:17: Statement[0].Action: It is \t.\n"
            + "Intended? carillon:INVALID_ACTION=0a",
        ProblemText.withPlace(FOUND.acceptedAs("INVALID_ACTION=0a")));
  }

  @Test
  void ofWhatIsInNoFile() {
    Problem inCode = FOUND.in("").at(1, 2, "").as(Severity.WARNING);
    assertEquals(ProblemText.inPlace(inCode), ProblemText.withPlace(inCode));
  }

  @Test
  void ofAFileThatCannotBeTaken() {
    assertEquals("a.json: is torn", ProblemText.line(new Problem("a.json", 0, 0, "is torn")));
    assertEquals("a.json:2: is torn", ProblemText.line(new Problem("a.json", 2, 0, "is torn")));
    assertEquals(
        "a.json:2:3: warning: is odd", ProblemText.line(Problem.warning("a.json", 2, 3, "is odd")));
  }
}
