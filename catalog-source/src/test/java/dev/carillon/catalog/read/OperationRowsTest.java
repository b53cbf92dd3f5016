package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The operations of a page, each with the actions that authorize it. */
final class OperationRowsTest {

  private static final AuthorizedAction RING = new AuthorizedAction("bells:RingBell", Map.of());

  private static final AuthorizedAction PASS =
      new AuthorizedAction(
          "iam:PassRole", Map.of("iam:PassedToService", List.of("bells.amazonaws.com")));

  @ParameterizedTest
  @CsvSource({"bells-2026-08.html, BellsClient", "bells-2026-08.md,"})
  void anOperationHasTheActionsOfItsRows(String file, String client) throws ProblemsException {
    Source source = source(page(file));
    List<String> clients = client == null ? List.of() : List.of(client);
    assertEquals(
        List.of(new OperationReference("RingBell", clients, List.of(RING, PASS))),
        source.catalog().operations());
    assertFalse(source.lacks().contains(Fact.OPERATIONS));
  }

  @Test
  void whatIsNoActionIsLeftOutWithAWarning() throws ProblemsException {
    Source source = source(page("bells-2026-08.html").replace(">bells:RingBell<", ">RingBell<"));
    assertEquals(
        List.of(new OperationReference("RingBell", List.of("BellsClient"), List.of(PASS))),
        source.catalog().operations());
    assertEquals(
        List.of(
            Problem.warning(
                "page",
                16,
                5,
                "\"RingBell\" is not an action such as s3:GetObject, and is left out")),
        source.warnings());
  }

  /** As of types and keys that the page does not define. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bells:MelBell|'an operation is authorized by \"bells:MelBell\", which the page does not list'",
        "bells:ringbell|",
        "''|'names no action that authorizes the operation, but a level of one'"
      })
  void anActionThatThePageDoesNotListIsTold(String action, String told) throws ProblemsException {
    String page = page("bells-2026-08.md");
    Source source = source(page.replace("[bells:RingBell](#list_bells-action-RingBell)", action));
    assertEquals(
        told == null ? List.of() : List.of(told),
        source.warnings().stream().map(Problem::message).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SDK client", "IAM action", "Condition key", "Possible value(s)"})
  void aColumnWithAnotherNameIsTold(String column) throws ProblemsException {
    String page = page("bells-2026-08.html");
    Source source = source(page.replaceFirst("<th>\\Q" + column + "\\E</th>", "<th>New</th>"));
    List<String> warnings = source.warnings().stream().map(Problem::message).toList();
    assertEquals(1, warnings.size());
    assertTrue(
        warnings.get(0).startsWith("the column \"New\" of the operations table is not known"),
        warnings.get(0));
  }

  @Test
  void rowsInFrontOfTheFirstOperationAreOfNone() throws ProblemsException {
    Source source = source(page("bells-2026-08.html").replace(">RingBell</td><td", "></td><td"));
    assertEquals(List.of(), source.catalog().operations());
    assertTrue(source.lacks().contains(Fact.OPERATIONS));
  }

  private static Source source(String page) throws ProblemsException {
    return SourceReader.read("page", page.getBytes(UTF_8));
  }

  private static String page(String name) {
    return OwnFile.text(OperationRowsTest.class, name);
  }
}
