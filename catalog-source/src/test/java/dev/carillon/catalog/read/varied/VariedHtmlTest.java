package dev.carillon.catalog.read.varied;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.read.ReferenceFolder;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.read.varied.RewrittenPageTest.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * AWS's pages of June 2026, varied as AWS varies its pages from year to year: they say the same, or
 * are refused where a fact could be lost.
 */
@Tag("any-jdk")
class VariedHtmlTest {

  private static final String LEVEL = "Write|Read|List|Tagging|Permissions management";

  /** What changes nothing that a page says. */
  private static final Map<String, UnaryOperator<String>> SAME = new LinkedHashMap<>();

  /** What no reader can take for what it was. */
  private static final Map<String, UnaryOperator<String>> REFUSED = new LinkedHashMap<>();

  static {
    page("other order of columns", page -> inOrder(page, Comparator.reverseOrder()));
    page("blank cells for those that span rows", page -> spans(page, e -> new Element("td")));
    page("a further column", page -> addColumn(page, "Supported by", "Yes"));
    page("headers in capitals", page -> each(page, "th", e -> e.text(upper(e.text()))));
    page("headers in markup", page -> each(page, "th", e -> e.html("<p><b> " + e.html() + " ")));
    page("headers that are cells", page -> each(page, "th", e -> e.tagName("td")));
    page("headers in the body", page -> each(page, "thead", e -> e.tagName("tbody")));
    page("lines for paragraphs", page -> values(page, "", "<br/>", ""));
    page("lists for paragraphs", page -> values(page, "<ul><li>", "</li>\n<li>", "</li></ul>"));
    page("one paragraph", page -> values(page, "<p>", " ", "</p>"));
    page("code", page -> each(page, "td a[href]", e -> e.html("<code>" + e.html() + "</code>")));
    page("no links", page -> page.select("td a[href]").unwrap());
    page("an asterisk behind the link", page -> asterisks(page, "", "*"));
    page("an asterisk raised", page -> asterisks(page, "<sup>*</sup>", ""));
    page("an asterisk apart", page -> asterisks(page, " *", ""));
    page("places to break", page -> links(page, "$1<wbr>$2"));
    page("characters of no width", page -> links(page, "$1\u200B$2"));
    page("space around", page -> each(page, "td", e -> e.html("&nbsp;\n  " + e.html() + "\n")));
    page("comments", page -> each(page, "td", e -> e.prepend("<!-- a | b -->")));
    page("dashes", page -> each(page, "td", e -> e.append(e.text().isBlank() ? "-" : "")));
    page("captions", page -> each(page, "table", e -> e.prepend("<caption>x</caption>")));
    page("levels in capitals", page -> levels(page, e -> e.text(upper(e.text()))));
    page("a mark in italics", page -> cells(page, "[permission only]", "<i>[permission only]</i>"));
    page("headings further down", page -> each(page, "h2", e -> e.tagName("h4")));
    page("tables in a table", VariedHtmlTest::inTables);
    page("types first, in a table", page -> inTables(inOrder(page, comparing(i -> i != 3))));
    SAME.put("CRLF", page -> page.replace("\n", "\r\n"));
    SAME.put("byte order mark", page -> '\uFEFF' + page);
    SAME.put("no lines between tags", page -> page.replaceAll(">\\s+<", "><"));
    SAME.put("one line", page -> page.replaceAll("\\s+", " "));
    SAME.put("dollar signs by number", page -> page.replace("${", "&#36;{"));
    SAME.put("asterisks by name", page -> page.replace("*", "&ast;"));
    SAME.put("declared as XML", page -> "<?xml version=\"1.0\"?>\n" + page);
    page("footnotes of actions", page -> actions(page, e -> e.after("<sup>1</sup>")));
    page("footnotes in brackets", page -> actions(page, e -> e.after(" <sup><a>[1]</a></sup>")));
    page("footnotes of levels", page -> levels(page, e -> e.append("<sup>\u2020</sup>")));
    page("footnotes of headers", page -> each(page, "th", e -> e.append("<sup>1</sup>")));
    page("a header in between", page -> rowAtEnd(page, rows(page).get(0).outerHtml()));
    page("a header below, too", page -> each(page, "table", VariedHtmlTest::headerBelow));
    page("a title in the header", page -> headers(page, "<tr><th colspan='%d'>Table</th></tr>"));
    page("a blank header above", page -> headers(page, "<tr><td colspan='%d'></td></tr>"));
    page("a header of two rows", page -> each(page, "thead", VariedHtmlTest::ofTwoRows));
    page("cells that span rows in each", page -> spans(page, Element::clone));
    page("spaces in keys", page -> each(page, "td a", e -> e.html(e.html().replace("/", " / "))));
    page("spaces in braces", page -> cells(page, "TagKey}", " TagKey }"));
    page("commas between values", page -> values(page, "", ", ", ""));
    page("levels on two lines", page -> cells(page, "Permissions m", "Permissions<br>m"));
    page("another mark", page -> cells(page, "[permission only]", "(permission-only)"));
    SAME.put("a prefix in bold", page -> page.replace("service prefix:", "<b>service prefix:</b>"));
    SAME.put("a prefix in quotes", page -> page.replaceAll("(service prefix:)([^)]+)", "$1'$2'"));
    wrong("a row of one cell", page -> rowAtEnd(page, "<tr><td colspan=9>Note: …</td></tr>"));
    wrong("a blank row", page -> rowAtEnd(page, "<tr>" + "<td></td>".repeat(6) + "</tr>"));
  }

  @Test
  void saysTheSame() throws ProblemsException {
    Set<String> idle = new TreeSet<>(SAME.keySet());
    for (Map.Entry<String, String> page : ReferenceFolder.textsOfJune(60).entrySet()) {
      Facts facts = facts(page.getValue());
      String unchanged = changed(any -> {}).apply(page.getValue());
      for (Map.Entry<String, UnaryOperator<String>> variation : SAME.entrySet()) {
        String varied = variation.getValue().apply(page.getValue());
        if (!varied.equals(page.getValue()) && !varied.equals(unchanged)) {
          idle.remove(variation.getKey());
        }
        assertEquals(facts, facts(varied), page.getKey() + ", " + variation.getKey());
      }
    }
    assertEquals(Set.of(), idle, "change no page");
  }

  @Test
  void isRefusedWithAPlace() {
    String page = ReferenceFolder.textsOfJune(30).values().iterator().next();
    REFUSED.forEach(
        (what, variation) -> {
          ProblemsException refused =
              assertThrows(ProblemsException.class, () -> facts(variation.apply(page)), what);
          assertTrue(
              refused.problems().get(0).line() > 0 || what.contains("headers"), refused::toString);
        });
  }

  private static Facts facts(String page) throws ProblemsException {
    return Facts.of(SourceReader.read("page", page.getBytes(UTF_8)).catalog(), true);
  }

  private static void page(String what, Consumer<Document> change) {
    SAME.put(what, changed(change));
  }

  private static void wrong(String what, Consumer<Document> change) {
    REFUSED.put(what, changed(change));
  }

  private static UnaryOperator<String> changed(Consumer<Document> change) {
    return text -> {
      Document page = Jsoup.parse(text);
      page.outputSettings().prettyPrint(false);
      change.accept(page);
      return page.outerHtml();
    };
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static void each(Document page, String selector, Consumer<Element> change) {
    page.select(selector).forEach(change);
  }

  private static void cells(Document page, String from, String to) {
    each(page, "td", e -> e.html(e.html().replace(from, to)));
  }

  private static void asterisks(Document page, String inside, String behind) {
    page.select("td a").stream()
        .filter(e -> e.text().endsWith("*"))
        .forEach(e -> e.html(e.html().replace("*", inside)).after(behind));
  }

  private static void levels(Document page, Consumer<Element> change) {
    page.select("td").stream().filter(e -> e.text().matches(LEVEL)).toList().forEach(change);
  }

  private static void actions(Document page, Consumer<Element> change) {
    each(page, "td a[href*=API_]", change);
  }

  private static void links(Document page, String between) {
    page.select("td a").stream()
        .filter(e -> e.children().isEmpty())
        .forEach(e -> e.html(e.html().replaceAll("([a-z])([A-Z])", between)));
  }

  private static void values(Document page, String before, String between, String after) {
    for (Element cell : page.select("td:has(> p)")) {
      cell.html(
          cell.select("> p").stream().map(Element::html).collect(joining(between, before, after)));
    }
  }

  private static List<Element> rows(Document page) {
    return page.select("table:has(th)").get(0).select("tr");
  }

  private static void rowAtEnd(Document page, String row) {
    List<Element> rows = rows(page);
    rows.get(rows.size() - 1).after(row);
  }

  private static void headers(Document page, String row) {
    each(page, "thead", head -> head.prepend(row.formatted(head.select("th").size())));
  }

  private static void headerBelow(Element table) {
    table.select("thead").forEach(head -> table.appendElement("tfoot").html(head.html()));
  }

  /** Puts a name over the last two columns. */
  private static void ofTwoRows(Element head) {
    List<Element> names = head.select("th");
    Element second = head.appendElement("tr");
    names.subList(0, names.size() - 2).forEach(name -> name.attr("rowspan", "2"));
    names.subList(names.size() - 2, names.size()).forEach(second::appendChild);
    head.child(0).append("<th colspan='2'>Further</th>");
  }

  private static void addColumn(Document page, String header, String value) {
    for (Element row : page.select("tr")) {
      boolean isHeader = !row.select("th").isEmpty();
      row.appendElement(isHeader ? "th" : "td").text(isHeader ? header : value);
    }
  }

  private static void inTables(Document page) {
    each(page, "table", e -> e.wrap("<table><tr><td></table>"));
  }

  private static Document inOrder(Document page, Comparator<Integer> order) {
    for (Element table : page.select("table")) {
      Map<Element, Integer> columns = columns(table);
      for (Element row : table.select("tr")) {
        List<Element> cells = new ArrayList<>(row.children());
        cells.sort(Comparator.comparing(columns::get, order));
        row.empty().appendChildren(cells);
      }
    }
    return page;
  }

  /** Gives each row its own cells, with one made of that above for each row that it spans. */
  private static void spans(Document page, UnaryOperator<Element> below) {
    for (Element table : page.select("table")) {
      Map<Element, Integer> columns = columns(table);
      List<Element> rows = table.select("tr");
      for (int i = 0; i < rows.size(); i++) {
        for (Element cell : List.copyOf(rows.get(i).children())) {
          for (int k = 1; k < span(cell); k++) {
            Element own = below.apply(cell).removeAttr("rowspan");
            columns.put(own, columns.get(cell));
            rows.get(i + k).appendChild(own);
          }
          cell.removeAttr("rowspan");
        }
        List<Element> cells = new ArrayList<>(rows.get(i).children());
        cells.sort(Comparator.comparing(columns::get));
        rows.get(i).empty().appendChildren(cells);
      }
    }
  }

  /** Returns the column of each cell, with those in mind that span rows. */
  private static Map<Element, Integer> columns(Element table) {
    Map<Element, Integer> columns = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    for (Element row : table.select("tr")) {
      int column = 0;
      for (Element cell : row.children()) {
        while (left.getOrDefault(column, 0) > 0) {
          left.merge(column++, -1, Integer::sum);
        }
        columns.put(cell, column);
        left.put(column++, span(cell) - 1);
      }
      while (left.getOrDefault(column, 0) > 0) {
        left.merge(column++, -1, Integer::sum);
      }
    }
    return columns;
  }

  private static int span(Element cell) {
    return cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
  }
}
