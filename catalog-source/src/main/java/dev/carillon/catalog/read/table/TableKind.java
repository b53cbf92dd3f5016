package dev.carillon.catalog.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a table is about, told by its columns. */
public enum TableKind {
  ACTIONS(
      "actions table",
      Column.ACTIONS,
      Column.DESCRIPTION,
      Column.ACCESS_LEVEL,
      Column.RESOURCE_TYPES,
      Column.CONDITION_KEYS),
  RESOURCE_TYPES("resource types table", Column.RESOURCE_TYPES, Column.ARN, Column.CONDITION_KEYS),
  CONDITION_KEYS("condition keys table", Column.CONDITION_KEYS, Column.DESCRIPTION, Column.TYPE),
  /** Since 2026: which actions an API operation needs. It has actions, but does not define them. */
  OPERATIONS("operations table");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Column> required;

  TableKind(String label, Column... required) {
    this.label = label;
    this.required = List.of(required);
  }

  String label() {
    return label;
  }

  /**
   * Returns the kind of table that a heading of AWS promises, such as "Resource types defined by
   * Amazon Chime".
   */
  public static Optional<TableKind> under(String heading) {
    String text = heading.toLowerCase(Locale.ROOT);
    if (text.contains("actions defined by") || text.contains("permission-only actions")) {
      return Optional.of(ACTIONS);
    }
    if (text.contains("resource types defined by") || text.contains("resources defined by")) {
      return Optional.of(RESOURCE_TYPES);
    }
    boolean isPageTitle = text.startsWith("actions, ");
    return text.contains("condition keys for") && !isPageTitle
        ? Optional.of(CONDITION_KEYS)
        : Optional.empty();
  }

  /** Returns all columns that AWS's tables of this kind have had. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>(required);
    if (this == ACTIONS) {
      columns.add(Column.DEPENDENT_ACTIONS);
    } else if (this == OPERATIONS) {
      columns.addAll(
          List.of(
              Column.OPERATION,
              Column.SDK_CLIENT,
              Column.IAM_ACTION,
              Column.CONDITION_KEYS,
              Column.POSSIBLE_VALUES,
              Column.ACCESS_LEVEL));
    }
    return columns;
  }

  /** Returns whether a table of this kind can have the column. */
  boolean canHave(Column column) {
    return columns().contains(column);
  }

  /** Returns the columns without which the table cannot be read. */
  List<Column> required() {
    return required;
  }

  /**
   * Returns the kind of the table with these columns. A table that lacks half of what each kind
   * needs is of none, and of no interest; but one column that only actions have is enough to tell
   * that a table is about them, so that a renamed column cannot hide it.
   */
  static Optional<TableKind> of(Set<Column> columns) {
    if (!columns.contains(Column.RESOURCE_TYPES)
        && (columns.contains(Column.IAM_ACTION) || columns.contains(Column.OPERATION))) {
      return Optional.of(OPERATIONS);
    }
    if (columns.contains(Column.ACTIONS)
        || columns.contains(Column.ACCESS_LEVEL)
        || columns.contains(Column.DEPENDENT_ACTIONS)) {
      return Optional.of(ACTIONS);
    }
    return Stream.of(RESOURCE_TYPES, CONDITION_KEYS)
        .filter(kind -> kind.share(columns) > 0.5)
        .max(Comparator.comparingDouble(kind -> kind.share(columns)));
  }

  private double share(Set<Column> present) {
    return (double) required.stream().filter(present::contains).count() / required.size();
  }
}
