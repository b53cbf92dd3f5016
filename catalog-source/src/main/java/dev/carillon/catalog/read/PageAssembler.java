package dev.carillon.catalog.read;

import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.IamNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Assembles the tables of a page into a catalog. */
final class PageAssembler {

  private final Problems problems;
  private final ActionRows actions;
  private final Map<String, ResourceType> resourceTypes = new LinkedHashMap<>();
  private final Map<String, ConditionKey> conditionKeys = new LinkedHashMap<>();
  private boolean sawActionsTable;

  private PageAssembler(Problems problems) {
    this.problems = problems;
    this.actions = new ActionRows(problems);
  }

  /**
   * Makes the catalog.
   *
   * @param source what the catalog names as its source
   * @throws ProblemsException if anything was wrong with the page, now or when it was taken apart
   */
  static ServiceCatalog assemble(ReferencePage page, String source, Problems problems)
      throws ProblemsException {
    return new PageAssembler(problems).catalog(page, source);
  }

  private ServiceCatalog catalog(ReferencePage page, String source) throws ProblemsException {
    Optional<ServiceName> name = ServiceName.find(page.introduction(), problems);
    page.tables().forEach(this::table);
    if (!sawActionsTable) {
      problems.add(
          "has no actions table; expected one with the columns "
              + TableColumns.expected(TableKind.ACTIONS));
    }
    if (name.isEmpty() || !problems.isEmpty()) {
      throw problems.exception();
    }
    return new ServiceCatalog(
        name.get().service(),
        name.get().displayName(),
        source,
        actions.actions(),
        List.copyOf(resourceTypes.values()),
        List.copyOf(conditionKeys.values()),
        List.of());
  }

  private void table(PageTable table) {
    Optional<TableColumns> columns = TableColumns.of(table, problems);
    if (columns.isEmpty()) {
      return;
    }
    switch (columns.get().kind()) {
      case ACTIONS -> {
        sawActionsTable = true;
        actions.add(table, columns.get());
      }
      case RESOURCE_TYPES -> table.rows().forEach(row -> resourceType(row, columns.get()));
      case CONDITION_KEYS -> table.rows().forEach(row -> conditionKey(row, columns.get()));
      case OPERATIONS -> {}
    }
  }

  private void resourceType(List<Cell> row, TableColumns columns) {
    Optional<Cell> name = columns.cell(row, Column.RESOURCE_TYPES);
    List<String> arns = columns.words(row, Column.ARN);
    List<String> keys = columns.words(row, Column.CONDITION_KEYS);
    for (String arn : arns) {
      if (!arn.startsWith("arn:")) {
        at(
            columns.cell(row, Column.ARN).orElseThrow(),
            "\"" + arn + "\" is not an ARN format; expected one that begins with arn:");
      }
    }
    name.flatMap(cell -> named(cell, "resource type"))
        .ifPresent(
            text -> put(resourceTypes, name.get(), text, new ResourceType(text, arns, keys)));
  }

  private void conditionKey(List<Cell> row, TableColumns columns) {
    Optional<Cell> name = columns.cell(row, Column.CONDITION_KEYS);
    List<String> types = columns.words(row, Column.TYPE);
    name.flatMap(cell -> named(cell, "condition key"))
        .ifPresent(text -> put(conditionKeys, name.get(), text, new ConditionKey(text, types)));
  }

  private Optional<String> named(Cell cell, String what) {
    if (cell.isBlank()) {
      at(cell, "the row has no " + what);
      return Optional.empty();
    }
    return Optional.of(cell.text());
  }

  private <T> void put(Map<String, T> parts, Cell cell, String name, T part) {
    if (parts.putIfAbsent(name, part) != null) {
      at(cell, "\"" + name + "\" is already listed above");
    }
  }

  private void at(Cell cell, String message) {
    problems.add(cell.line(), cell.column(), message);
  }

  /**
   * The name of a service in the page's own words: {@code Amazon Chime (service prefix: chime)
   * provides the following …}.
   *
   * @param service the prefix
   * @param displayName the name
   */
  record ServiceName(String service, String displayName) {

    private static final String MARK = "(service prefix:";

    static Optional<ServiceName> find(String introduction, Problems problems) {
      int mark = introduction.toLowerCase(Locale.ROOT).indexOf(MARK);
      int end = introduction.indexOf(')', mark + 1);
      if (mark < 0 || end < 0) {
        problems.add(
            "does not name its service; expected a sentence such as"
                + " \"Amazon Chime (service prefix: chime) provides …\"");
        return Optional.empty();
      }
      String service = Cell.tidy(introduction.substring(mark + MARK.length(), end));
      String before = introduction.substring(0, mark).stripTrailing();
      String displayName = Cell.tidy(before.substring(before.lastIndexOf('\n') + 1));
      if (!IamNames.isService(service)) {
        problems.add("\"" + service + "\" is not a service prefix such as \"chime\"");
      }
      return Optional.of(new ServiceName(service, displayName.isEmpty() ? service : displayName));
    }
  }
}
