package dev.carillon.catalog.read.table;

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

/**
 * Assembles the rows of operations tables, which pages have since August 2026. An operation has one
 * row per action that authorizes it and per condition key that has a fixed value then.
 */
final class OperationRows {

  private final Problems problems;
  private final Map<String, OperationReference> operations = new LinkedHashMap<>();

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
    for (String action : columns.words(row, Column.IAM_ACTION)) {
      if (ActionName.isAction(action)) {
        actions.add(new AuthorizedAction(action, context));
      } else {
        Cell cell = columns.cell(row, Column.IAM_ACTION).orElseThrow();
        String message = " is not an action such as s3:GetObject, and is left out";
        cell.warning(problems, VisibleText.quoted(action) + message);
      }
    }
    return actions;
  }
}
