package dev.carillon.catalog.read.html;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.PageTable;
import dev.carillon.catalog.read.table.TableColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** A table of an HTML page, laid out so that a cell is in every row that it spans. */
final class HtmlTable {

  /** No table of AWS has more than six columns. */
  private static final int MAX_WIDTH = 100;

  /** What shows something else than its text; AWS's cells have paragraphs, links and code. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "img",
          "svg",
          "math",
          "canvas",
          "object",
          "iframe",
          "audio",
          "video",
          "input",
          "select",
          "textarea",
          "button",
          "sub",
          "del",
          "s",
          "strike");

  private static final Pattern RAISED_MARK =
      Pattern.compile("\\[?[0-9]{1,2}]?|[*\u2217\u2020\u2021]");

  private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,4}");

  private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

  private final Element table;
  private final Problems problems;
  private final List<Span> spans = new ArrayList<>();

  /** A cell that reaches into rows below. */
  private record Span(Cell cell, int place, int rowsLeft) {}

  HtmlTable(Element table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  /**
   * Reads the table. Of one that is not about actions, resource types or condition keys, such as
   * those that lay out a page, only the header.
   *
   * @return empty if it has no header
   */
  Optional<PageTable> read(String heading) {
    List<Element> rows = rows(table).dropWhile(row -> ownCells(row).isEmpty()).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int headerRows = HtmlHeader.rows(rows);
    List<Cell> names =
        headerRows > 1
            ? HtmlHeader.of(rows.subList(0, headerRows))
            : ownCells(rows.get(0)).stream().map(HtmlTable::text).toList();
    PageTable headerOnly = new PageTable(heading, names, List.of());
    // What is wrong with the header is told when the table is assembled.
    if (TableColumns.of(headerOnly, new Problems("")).isEmpty()) {
      return Optional.of(headerOnly);
    }
    List<Cell> header = headerRows > 1 ? names : row(rows.get(0));
    List<List<Cell>> body = new ArrayList<>();
    for (Element row : rows.subList(headerRows, rows.size())) {
      List<Cell> cells = row(row);
      if (cells.size() == header.size()) {
        body.add(cells);
      } else {
        at(row, "expected %s cells in the row, found %s".formatted(header.size(), cells.size()));
      }
    }
    if (!spans.isEmpty()) {
      Span span = spans.get(0);
      span.cell()
          .problem(
              problems,
              "the cell spans %s rows more than the table has".formatted(span.rowsLeft()));
    }
    return Optional.of(new PageTable(heading, header, body));
  }

  private static Stream<Element> rows(Element parent) {
    return parent.children().stream()
        .flatMap(
            child ->
                child.nameIs("tr")
                    ? Stream.of(child)
                    : PARTS.contains(child.normalName()) ? rows(child) : Stream.of());
  }

  /** Lays out one row: its own cells, and those of rows above that span it. */
  private List<Cell> row(Element row) {
    List<Span> above = List.copyOf(spans);
    spans.clear();
    List<Cell> cells = new ArrayList<>();
    for (Element own : ownCells(row)) {
      fillFromAbove(above, cells);
      Cell cell = cell(own);
      int rows = rowSpan(own);
      if (rows > 1) {
        spans.add(new Span(cell, cells.size(), rows - 1));
      }
      cells.add(cell);
    }
    fillFromAbove(above, cells);
    for (Span span : above) {
      if (span.rowsLeft() > 1) {
        spans.add(new Span(span.cell(), span.place(), span.rowsLeft() - 1));
      }
    }
    if (cells.size() > MAX_WIDTH) {
      at(row, "more than " + MAX_WIDTH + " cells in a row");
      spans.clear();
    }
    return cells;
  }

  static List<Element> ownCells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static void fillFromAbove(List<Span> above, List<Cell> cells) {
    int before;
    do {
      before = cells.size();
      for (Span span : above) {
        if (span.place() == cells.size()) {
          cells.add(span.cell().continuedBelow());
        }
      }
    } while (cells.size() > before);
  }

  private Cell cell(Element element) {
    HtmlValues values = HtmlValues.of(element);
    for (Element inner : values.elements()) {
      if (inner.nameIs("table")) {
        at(element, "a table inside a cell; expected text");
        break;
      }
    }
    for (Element inner : values.elements()) {
      if (NO_TEXT.contains(inner.normalName()) || isRaisedText(inner)) {
        at(inner, "<%s> in a cell; expected text".formatted(inner.tagName()));
        break;
      }
    }
    if (element.hasAttr("colspan") && !element.attr("colspan").equals("1")) {
      at(element, "a cell over several columns; expected one cell for each column");
    }
    return text(element, values);
  }

  /** What is raised can mark a footnote, or what is required. */
  private static boolean isRaisedText(Element element) {
    return element.nameIs("sup") && !RAISED_MARK.matcher(Cell.tidy(element.text())).matches();
  }

  /** Returns what a cell says. */
  static Cell text(Element element) {
    return text(element, HtmlValues.of(element));
  }

  private static Cell text(Element element, HtmlValues values) {
    Range.Position start = element.sourceRange().start();
    return Cell.of(values.values(), start.lineNumber(), start.columnNumber());
  }

  private int rowSpan(Element element) {
    if (!element.hasAttr("rowspan")) {
      return 1;
    }
    String span = element.attr("rowspan").strip();
    if (!ROWS.matcher(span).matches()) {
      at(element, "\"" + span + "\" is not a number of rows to span");
      return 1;
    }
    return Integer.parseInt(span);
  }

  private void at(Element element, String message) {
    HtmlElements.problem(problems, element, message);
  }
}
