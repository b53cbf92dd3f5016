package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows say of operations and their neighbours, and rows that are not well formed. */
final class DocumentedActionsTest {

  /** What is misspelt says nothing of any operation. */
  @Test
  void rowsAreOfOperationsAndActionsThatAwsHas() {
    BundledCatalogs catalogs = new BundledCatalogs();
    CatalogOperations operations = new CatalogOperations(catalogs);
    NavigableSet<String> unknown = new TreeSet<>();
    FactRows.read(
        DocumentedActions.class,
        "actions.txt",
        row -> {
          for (String operation : row.words(0)) {
            int colon = operation.indexOf(':');
            if (colon > 0
                && !operation.endsWith("*")
                && operations
                    .find(operation.substring(0, colon), operation.substring(colon + 1))
                    .isEmpty()) {
              unknown.add(operation);
            }
          }
        });
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "s3; s3 is no operation",
        "s3:GetObject | GetObject | each; GetObject is no action",
        "s3:GetObject | s3:GetObject; does not say when s3:GetObject is checked",
        "s3:X | s3:GetObject | versionId; tells why an action is left out that is not, or does not",
        "s3:X | s3:GetObject | ? | why; tells why an action is left out that is not, or does not",
        "s3:X | +s3:GetObject | x | why | more; has too many cells",
        "s3:CopyObject | s3:GetObject | each; tells of s3:CopyObject s3:GetObject again",
      })
  void aRowThatIsNotWellFormedIsTold(String row, String message) {
    Row cells = new Row(List.of(row.split(" \\| ", -1)));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> DocumentedActions.add(cells));
    assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
  }

  @Test
  void aFileIsReadRowByRow() {
    List<Row> rows = new ArrayList<>();
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () ->
                FactRows.read(
                    DocumentedActionsTest.class,
                    "rows.txt",
                    row -> {
                      rows.add(row);
                      if (row.words(0).contains("four")) {
                        throw new IllegalArgumentException("is wrong");
                      }
                    }));
    assertEquals("rows.txt:4: is wrong", e.getMessage());
    assertEquals(List.of("one", "two"), rows.get(0).words(0));
    assertEquals("", rows.get(0).text(2));
    assertEquals(new Row(List.of("four", "five six", "seven")), rows.get(1));
  }
}
