package dev.carillon.catalog.read.table;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.DefinedParts;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Assembles the rows of operations tables, which pages have since August 2026. An operation has one
 * row per action that authorizes it and per condition key that has a fixed value then.
 */
final class OperationRows {

  private final Problems problems;
  private final Map<String, OperationReference> operations = new LinkedHashMap<>();

  /** Where each action that authorizes an operation is first named. */
  private final Map<String, Cell> places = new LinkedHashMap<>();

  OperationRows(Problems problems) {
    this.problems = problems;
  }

  /** Adds the rows of one table. */
  void add(PageTable table, TableColumns columns) {
    String current = "";
    for (List<Cell> row : table.rows()) {
      String name = columns.cell(row, Column.OPERATION).map(Cell::text).orElse("");
      current = name.isEmpty() ? current : name;
      if (!current.isEmpty()) {
        OperationReference operation =
            new OperationReference(
                current, columns.words(row, Column.SDK_CLIENT), actions(row, columns));
        operations.merge(current, operation, DefinedParts::both);
      }
    }
  }

  /** Warns of actions of a service that authorize operations and are not listed. */
  void warnOfUnlisted(String service, List<CatalogAction> actions) {
    Set<String> listed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    actions.forEach(action -> listed.add(service + ':' + action.name()));
    places.forEach(
        (action, cell) -> {
          if (action.startsWith(service + ':') && !listed.contains(action)) {
            cell.warning(
                problems,
                "an operation is authorized by %s, which the page does not list"
                    .formatted(VisibleText.quoted(action)));
          }
        });
  }

  /** Returns the operations of all tables. */
  List<OperationReference> operations() {
    return List.copyOf(operations.values());
  }

  private List<AuthorizedAction> actions(List<Cell> row, TableColumns columns) {
    List<String> keys = columns.words(row, Column.CONDITION_KEYS);
    List<String> values = columns.words(row, Column.POSSIBLE_VALUES);
    Map<String, List<String>> context = new LinkedHashMap<>();
    keys.forEach(key -> context.put(key, values));
    List<AuthorizedAction> actions = new ArrayList<>();
    if (isBlank(row, columns, Column.IAM_ACTION) && !isBlank(row, columns, Column.ACCESS_LEVEL)) {
      columns
          .cell(row, Column.IAM_ACTION)
          .ifPresent(
              cell ->
                  cell.warning(
                      problems,
                      "names no action that authorizes the operation, but a level of one"));
    }
    for (String action : columns.words(row, Column.IAM_ACTION)) {
      if (ActionName.isAction(action)) {
        columns.cell(row, Column.IAM_ACTION).ifPresent(cell -> places.putIfAbsent(action, cell));
        actions.add(new AuthorizedAction(action, context));
      } else {
        Cell cell = columns.cell(row, Column.IAM_ACTION).orElseThrow();
        String message = " is not an action such as s3:GetObject, and is left out";
        cell.warning(problems, VisibleText.quoted(action) + message);
      }
    }
    return actions;
  }

  private static boolean isBlank(List<Cell> row, TableColumns columns, Column column) {
    return columns.cell(row, column).filter(cell -> !cell.isBlank()).isEmpty();
  }
}
