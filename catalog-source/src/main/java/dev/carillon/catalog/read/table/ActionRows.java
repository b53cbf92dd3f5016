package dev.carillon.catalog.read.table;

import dev.carillon.catalog.AccessLevelNames;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import dev.carillon.policy.AccessLevel;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assembles the rows of actions tables into actions. An action has one row per resource type that
 * it takes, and one more where condition keys apply whatever the resource.
 */
public final class ActionRows {

  private static final Pattern PERMISSION_ONLY =
      Pattern.compile("[\\[(]permission[ -]only[\\])]", Pattern.CASE_INSENSITIVE);

  private final Problems problems;
  private final FactChecks facts;
  private final Map<String, ActionDraft> drafts = new LinkedHashMap<>();
  private final Set<String> headings = new HashSet<>();

  /** The row in which the action begins that the next rows can go on with. */
  private List<Cell> firstRow = List.of();

  ActionRows(FactChecks facts) {
    this.facts = facts;
    this.problems = facts.problems();
  }

  /** Adds the rows of one table; a page since 2026 has two. */
  void add(PageTable table, TableColumns columns) {
    boolean permissionOnly = isPermissionOnly(table);
    boolean isKnown = TableKind.under(table.heading()).isPresent() || table.heading().isEmpty();
    if (!drafts.isEmpty() && !isKnown) {
      table
          .place()
          .problem(
              problems,
              "a second actions table under %s; expected it under \"Permission-only actions\""
                  .formatted(VisibleText.quoted(table.heading())));
    }
    if (!headings.add(table.heading()) && !table.heading().isEmpty()) {
      table
          .place()
          .problem(
              problems,
              "a second actions table under %s; expected a heading of its own above it"
                  .formatted(VisibleText.quoted(table.heading())));
    }
    Set<ActionDraft> earlier = Set.copyOf(drafts.values());
    ActionDraft current = null;
    firstRow = List.of();
    for (List<Cell> row : table.rows()) {
      current = row(row, columns, current);
      if (current != null && permissionOnly && !earlier.contains(current)) {
        current.markPermissionOnly();
      }
    }
  }

  /** Returns the actions of all tables; only to be asked when there was no problem. */
  List<CatalogAction> actions() {
    return drafts.values().stream().map(ActionDraft::action).toList();
  }

  /** Reads one row and returns the action that it belongs to. */
  private @Nullable ActionDraft row(
      List<Cell> row, TableColumns columns, @Nullable ActionDraft current) {
    Optional<Cell> name = columns.cell(row, Column.ACTIONS);
    if (name.isEmpty()) {
      levels(columns.cell(row, Column.ACCESS_LEVEL));
      return null;
    }
    boolean goesOn = name.get().continued() || name.get().isBlank();
    if (!goesOn && !repeatsAction(row, columns)) {
      firstRow = row;
      ActionDraft draft = newAction(name.get(), row, columns);
      draft.addRow(row, columns, facts);
      return draft;
    }
    if (current == null) {
      name.get().problem(problems, "the row has no action, and there is none above it");
    } else if (!isScenario(row, columns)) {
      requireNothingNew(row, columns, current);
      if (goesOn || !isSame(row, firstRow)) {
        requireSomething(row, columns, current);
      }
      current.addRow(row, columns, facts);
    }
    return current;
  }

  /** Returns whether a table is, by its heading, of actions that no operation has. */
  static boolean isPermissionOnly(PageTable table) {
    return table.heading().toLowerCase(Locale.ROOT).contains("permission-only");
  }

  /** Returns whether the name of an action is marked as one that no operation has. */
  static boolean isMarked(String name) {
    return PERMISSION_ONLY.matcher(name).find();
  }

  /** A program that knows no cells of several rows can write what they hold in each row. */
  private boolean repeatsAction(List<Cell> row, TableColumns columns) {
    return repeats(row, columns, Column.ACTIONS)
        && (isScenario(row, columns)
            || (repeats(row, columns, Column.ACCESS_LEVEL)
                && repeats(row, columns, Column.DESCRIPTION)));
  }

  private boolean repeats(List<Cell> row, TableColumns columns, Column column) {
    return !firstRow.isEmpty()
        && columns
            .cell(row, column)
            .map(Cell::text)
            .equals(columns.cell(firstRow, column).map(Cell::text));
  }

  /** Returns whether a row says what another says: AWS lists some twice. */
  private static boolean isSame(List<Cell> row, List<Cell> other) {
    return row.stream().map(Cell::text).toList().equals(other.stream().map(Cell::text).toList());
  }

  private ActionDraft newAction(Cell cell, List<Cell> row, TableColumns columns) {
    Matcher mark = PERMISSION_ONLY.matcher(cell.text());
    boolean permissionOnly = mark.find();
    String name = Cell.tidy(mark.replaceAll(""));
    facts.require(FactShape.ACTION, name, cell);
    columns
        .cell(row, Column.DESCRIPTION)
        .ifPresent(text -> facts.require(FactShape.TEXT, text.text(), text));
    ActionDraft draft =
        new ActionDraft(
            name,
            cell.line(),
            columns.cell(row, Column.DESCRIPTION).map(Cell::text).orElse(""),
            levels(columns.cell(row, Column.ACCESS_LEVEL)));
    if (permissionOnly) {
      draft.markPermissionOnly();
    }
    ActionDraft earlier = drafts.putIfAbsent(name.toLowerCase(Locale.ROOT), draft);
    if (earlier != null && earlier.isSame(draft)) {
      cell.warning(
          problems,
          "the action %s is also listed in line %s; what both say is one"
              .formatted(VisibleText.quoted(name), earlier.line()));
      return earlier;
    }
    if (earlier != null) {
      cell.problem(
          problems,
          "the action "
              + VisibleText.quoted(name)
              + " is already listed in line "
              + earlier.line());
    }
    return draft;
  }

  /** Reads {@code "Write"} or, since 2026, {@code "Tagging, Write"}. */
  private Set<AccessLevel> levels(Optional<Cell> cell) {
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    if (cell.isEmpty()) {
      return levels;
    }
    Optional<AccessLevel> one = AccessLevelNames.labelled(cell.get().text()); // on two lines, too
    if (one.isPresent()) {
      return EnumSet.of(one.get());
    }
    for (String label : String.join(",", cell.get().values()).split("(?<!\\s)\\s*+,[\\s,]*+", -1)) {
      Optional<AccessLevel> level = AccessLevelNames.labelled(label.strip());
      level.ifPresent(levels::add);
      if (level.isEmpty()) {
        cell.get().problem(problems, VisibleText.quoted(label.strip()) + AccessLevelNames.NOT_ONE);
      }
    }
    return levels;
  }

  /**
   * Returns whether the row shows how resource types are combined in one use of the action, such as
   * "SCENARIO: EC2-VPC-EBS". Such a row repeats resource types that other rows define.
   */
  private static boolean isScenario(List<Cell> row, TableColumns columns) {
    return columns
        .cell(row, Column.DESCRIPTION)
        .filter(cell -> isScenario(cell.text()))
        .isPresent();
  }

  /** Returns whether a description is that of a row that shows such a use. */
  public static boolean isScenario(String description) {
    return description.toUpperCase(Locale.ROOT).startsWith("SCENARIO");
  }

  /** A row that goes on with nothing has lost its values. */
  private void requireSomething(List<Cell> row, TableColumns columns, ActionDraft current) {
    boolean isEmpty =
        Stream.of(Column.RESOURCE_TYPES, Column.CONDITION_KEYS, Column.DEPENDENT_ACTIONS)
            .flatMap(column -> columns.cell(row, column).stream())
            .allMatch(cell -> cell.isBlank() || cell.continued());
    if (isEmpty) {
      row.get(0).problem(problems, "a further row of " + current.name() + " that says nothing");
    }
  }

  private void requireNothingNew(List<Cell> row, TableColumns columns, ActionDraft current) {
    for (Column column : List.of(Column.DESCRIPTION, Column.ACCESS_LEVEL)) {
      columns
          .cell(row, column)
          .filter(cell -> !cell.continued() && !cell.isBlank() && !repeats(row, columns, column))
          .ifPresent(
              cell ->
                  cell.problem(
                      problems,
                      "a second %s of %s: %s"
                          .formatted(
                              column.label().toLowerCase(Locale.ROOT),
                              current.name(),
                              VisibleText.quoted(cell.text()))));
    }
  }
}
