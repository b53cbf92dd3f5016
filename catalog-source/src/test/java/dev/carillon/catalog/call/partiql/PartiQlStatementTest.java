package dev.carillon.catalog.call.partiql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of AWS's pages on PartiQL for DynamoDB. */
final class PartiQlStatementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT OrderID, Total FROM \"Orders\" WHERE OrderID = 1 | Select | Orders |",
        "select * from Orders | Select | Orders |",
        "SELECT * FROM \"TableName\".\"IndexName\" | Select | TableName | IndexName",
        "SELECT * FROM \"acme.orders\" o WHERE o.id = ? | Select | acme.orders |",
        "SELECT \"from\" FROM \"Orders\" WHERE a = 'x FROM y' | Select | Orders |",
        "INSERT INTO \"Music\" value {'Artist' : 'Acme Band'} | Insert | Music |",
        "UPDATE \"Music\" SET AwardsWon=1 WHERE Artist='Acme Band' | Update | Music |",
        "DELETE FROM \"Music\" WHERE \"Artist\" = 'Acme Band' | Delete | Music |",
      })
  void aStatementNamesItsActionAndItsTable(String text, String verb, String table, String index) {
    assertEquals(
        Optional.of(
            new PartiQlStatement("dynamodb:PartiQL" + verb, table, Optional.ofNullable(index))),
        PartiQlStatement.parse(text));
  }

  @Test
  void linesAndBlanksMakeNoDifference() {
    assertEquals(
        Optional.of("Orders"),
        PartiQlStatement.parse("\n  SELECT *\n  FROM \"Orders\"\n").map(PartiQlStatement::table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXISTS(SELECT * FROM \"Music\" WHERE Artist='Acme' AND Awards IS MISSING)",
        "SELECT 1",
        "SELECTED FROM Orders",
        "%s * FROM Orders",
        "UPDATE",
        ""
      })
  void whatIsNoStatementThatIsKnownSaysNothing(String text) {
    assertEquals(Optional.empty(), PartiQlStatement.parse(text));
  }
}
