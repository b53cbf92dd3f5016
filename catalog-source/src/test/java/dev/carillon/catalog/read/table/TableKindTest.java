package dev.carillon.catalog.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table is about, by its columns and by the heading above it. */
final class TableKindTest {

  @ParameterizedTest
  @CsvSource({
    "ACTIONS, ACTIONS",
    "ACCESS_LEVEL, ACTIONS",
    "DEPENDENT_ACTIONS, ACTIONS",
    "RESOURCE_TYPES ARN CONDITION_KEYS, RESOURCE_TYPES",
    "RESOURCE_TYPES ARN, RESOURCE_TYPES",
    "RESOURCE_TYPES,",
    "CONDITION_KEYS DESCRIPTION TYPE, CONDITION_KEYS",
    "CONDITION_KEYS TYPE, CONDITION_KEYS",
    "CONDITION_KEYS,",
    "RESOURCE_TYPES ARN CONDITION_KEYS TYPE, RESOURCE_TYPES",
    "RESOURCE_TYPES CONDITION_KEYS DESCRIPTION TYPE, CONDITION_KEYS",
    "OPERATION, OPERATIONS",
    "IAM_ACTION ACCESS_LEVEL, OPERATIONS",
    "IAM_ACTION RESOURCE_TYPES ACCESS_LEVEL, ACTIONS",
  })
  void theColumnsTell(String columns, TableKind kind) {
    EnumSet<Column> all = EnumSet.noneOf(Column.class);
    for (String column : columns.split(" ", -1)) {
      all.add(Column.valueOf(column));
    }
    assertEquals(Optional.ofNullable(kind), TableKind.of(all));
  }

  /** A heading promises columns of a table of data, not of the two that lay out a note. */
  @ParameterizedTest
  @CsvSource({
    "Resource types, true",
    "Note, false",
    "Note Note, false",
    "Note Note Note, true",
  })
  void aTableOfDataHasTheColumnsThatItsHeadingPromises(String header, boolean isWrong) {
    Problems problems = new Problems("page");
    List<Cell> cells =
        (header.startsWith("Note") ? List.of(header.split(" ")) : List.of(header))
            .stream().map(name -> Cell.of(List.of(name), 3, 1)).toList();
    TableColumns.of(
        new PageTable("Resource types defined by Amazon Bells", cells, List.of()), problems);
    assertEquals(isWrong, !problems.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Actions defined by Amazon Bells                                | ACTIONS",
        "Permission-only actions for Amazon Bells                       | ACTIONS",
        "Resource types defined by Amazon Bells                         | RESOURCE_TYPES",
        "Resources defined by Amazon Bells                              | RESOURCE_TYPES",
        "Condition keys for Amazon Bells                                | CONDITION_KEYS",
        "Actions, resources, and condition keys for Amazon Bells        |",
        "API operations defined by Amazon Bells                         |",
      })
  void theHeadingPromises(String heading, TableKind kind) {
    assertEquals(Optional.ofNullable(kind), TableKind.under(heading));
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIONS, DEPENDENT_ACTIONS, true",
    "ACTIONS, ARN, false",
    "RESOURCE_TYPES, ARN, true",
    "RESOURCE_TYPES, DEPENDENT_ACTIONS, false",
    "CONDITION_KEYS, TYPE, true",
    "OPERATIONS, ACTIONS, false",
  })
  void aKindHasItsColumns(TableKind kind, Column column, boolean has) {
    assertEquals(has, kind.canHave(column));
  }
}
