package dev.carillon.catalog.read.table;

import dev.carillon.catalog.DefinedParts;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.VisibleText;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Assembles the tables of a page into a catalog. */
public final class PageAssembler {

  private final Problems problems;
  private final FactChecks facts;
  private final Footnotes footnotes;
  private final ActionRows actions;
  private final OperationRows operations;
  private final DefinedParts parts;
  private boolean sawActionsTable;

  private PageAssembler(Problems problems) {
    this.problems = problems;
    this.facts = new FactChecks(problems, "page");
    this.footnotes = new Footnotes(problems);
    this.actions = new ActionRows(facts);
    this.operations = new OperationRows(problems);
    this.parts = new DefinedParts(facts);
  }

  /**
   * Makes the catalog.
   *
   * @param source what the catalog names as its source
   * @throws ProblemsException if anything was wrong with the page, now or when it was taken apart
   */
  public static ServiceCatalog assemble(ReferencePage page, String source, Problems problems)
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
    if (problems.isEmpty()) {
      // Otherwise names are missing for a reason that is told already.
      parts.requireDefined(page.isExcerpt());
    }
    if (name.isPresent() && problems.isEmpty()) {
      facts.requireListed(name.get().service(), actions.actions());
    }
    if (name.isEmpty() || !problems.isEmpty()) {
      throw problems.exception();
    }
    if (!page.isExcerpt()) {
      operations.warnOfUnlisted(name.get().service(), actions.actions());
    }
    return new ServiceCatalog(
        name.get().service(),
        name.get().displayName(),
        source,
        actions.actions(),
        parts.resourceTypes(),
        parts.conditionKeys(),
        List.of(),
        operations.operations(),
        List.of());
  }

  private void table(PageTable given) {
    PageTable table = tidied(given);
    Optional<TableColumns> columns = TableColumns.of(table, problems);
    if (columns.isEmpty()) {
      return;
    }
    TableKind kind = columns.get().kind();
    sawActionsTable |= kind == TableKind.ACTIONS;
    if (!columns.get().isComplete()) {
      return;
    }
    // A row that could not be laid out is told already.
    if (table.rows().isEmpty() && kind != TableKind.OPERATIONS && problems.isEmpty()) {
      table.place().problem(problems, "the %s has no rows".formatted(kind.label()));
    }
    switch (kind) {
      case ACTIONS -> actions.add(table, columns.get());
      case RESOURCE_TYPES -> table.rows().forEach(row -> resourceType(row, columns.get()));
      case CONDITION_KEYS -> table.rows().forEach(row -> conditionKey(row, columns.get()));
      case OPERATIONS -> operations.add(table, columns.get());
    }
  }

  /** Returns a table without marks of footnotes, and without its header where it is repeated. */
  private PageTable tidied(PageTable table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      if (!saySame(row, table.header())) {
        rows.add(footnotes.without(row));
      }
    }
    return new PageTable(table.heading(), footnotes.without(table.header()), rows);
  }

  private static boolean saySame(List<Cell> row, List<Cell> other) {
    boolean same = row.size() == other.size();
    for (int place = 0; same && place < row.size(); place++) {
      same = row.get(place).text().equals(other.get(place).text());
    }
    return same;
  }

  private void resourceType(List<Cell> row, TableColumns columns) {
    Optional<Cell> name = columns.cell(row, Column.RESOURCE_TYPES);
    List<String> keys = columns.keys(row, facts);
    columns.cell(row, Column.ARN).ifPresent(this::requireArns);
    name.flatMap(cell -> named(cell, FactShape.RESOURCE_TYPE))
        .ifPresent(
            text ->
                parts.add(
                    new ResourceTypeReference(text, columns.words(row, Column.ARN), keys),
                    name.get()));
  }

  private void requireArns(Cell cell) {
    requireValue(cell, "ARN format");
    cell.words().forEach(arn -> facts.arn(arn, cell));
  }

  private void conditionKey(List<Cell> row, TableColumns columns) {
    Optional<Cell> name = columns.cell(row, Column.CONDITION_KEYS);
    List<String> types = columns.cell(row, Column.TYPE).map(this::types).orElseGet(List::of);
    name.flatMap(cell -> named(cell, FactShape.CONDITION_KEY))
        .ifPresent(text -> parts.add(new ConditionKeyReference(text, types), name.get()));
  }

  /** Returns the types of a key's values; "Array of String" is one of them, and no three. */
  private List<String> types(Cell cell) {
    requireValue(cell, "type");
    List<String> types = new ArrayList<>();
    for (String value : String.join(",", cell.values()).split(",", -1)) {
      String type = value.replace(" ", "");
      types.addAll(
          FactShape.isKnownValueType(type) ? List.of(type) : cell.with(List.of(value)).words());
    }
    types.forEach(type -> facts.valueType(type, cell));
    return types;
  }

  private void requireValue(Cell cell, String what) {
    if (cell.isBlank()) {
      cell.problem(problems, "the row has no " + what);
    }
  }

  private Optional<String> named(Cell cell, FactShape shape) {
    if (cell.isBlank()) {
      cell.problem(
          problems,
          shape == FactShape.RESOURCE_TYPE
              ? "the row has no resource type"
              : "the row has no condition key");
      return Optional.empty();
    }
    String name = shape == FactShape.CONDITION_KEY ? String.join(" ", cell.words()) : cell.text();
    facts.require(shape, name, cell);
    return Optional.of(name);
  }

  /**
   * The name of a service in the page's own words: {@code Amazon Chime (service prefix: chime)
   * provides the following …}.
   *
   * @param service the prefix
   * @param displayName the name
   */
  record ServiceName(String service, String displayName) {

    /** Marks of code, and quotation marks. */
    private static final Pattern MARKS = Pattern.compile("[`\"'\u2018\u2019\u201C\u201D]");

    private static final String MARK = "(service prefix:";

    static Optional<ServiceName> find(String introduction, Problems problems) {
      int mark = introduction.toLowerCase(Locale.ROOT).indexOf(MARK);
      int end = introduction.indexOf(')', mark + 1);
      if (mark < 0 || end < 0) {
        problems.add(
            "does not name its service; expected a sentence of AWS's English pages such as"
                + " \"Amazon Chime (service prefix: chime) provides …\"");
        return Optional.empty();
      }
      String service = service(introduction, mark, end);
      String before = introduction.substring(0, mark).stripTrailing();
      String displayName = Cell.tidy(before.substring(before.lastIndexOf('\n') + 1));
      requireNoOther(introduction, end, service, problems);
      FactShape.SERVICE.problem(service).ifPresent(problems::add);
      if (!service.isEmpty() && Character.isDigit(service.charAt(0))) {
        problems.add(
            "%s begins with a digit, as no prefix of AWS does"
                .formatted(VisibleText.quoted(service)));
      }
      FactShape.TEXT.problem(displayName).ifPresent(problems::add);
      return Optional.of(new ServiceName(service, displayName.isEmpty() ? service : displayName));
    }

    private static String service(String introduction, int mark, int end) {
      String marked = introduction.substring(mark + MARK.length(), end);
      return Cell.tidy(MARKS.matcher(marked).replaceAll(""));
    }

    /** Facts of two services would become those of one. */
    private static void requireNoOther(
        String introduction, int from, String service, Problems problems) {
      int mark = introduction.toLowerCase(Locale.ROOT).indexOf(MARK, from);
      int end = introduction.indexOf(')', mark + 1);
      if (mark >= 0 && end >= 0 && !service(introduction, mark, end).equals(service)) {
        problems.add(
            "has the pages of two services, \"%s\" and %s; expected one"
                .formatted(service, VisibleText.quoted(service(introduction, mark, end))));
      }
    }
  }
}
