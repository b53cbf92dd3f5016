package dev.carillon.catalog.read.html;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.PageTable;
import dev.carillon.catalog.read.table.ReferencePage;
import dev.carillon.catalog.read.table.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;

/**
 * A page as HTML, in the layouts of all years. An HTML parser makes a document of anything, so a
 * page that was cut off is told by the end tags that it lacks.
 */
public final class HtmlPage {

  /** AWS's largest page has 56,000. */
  private static final int MAX_TAGS = 1_000_000;

  private static final Pattern HTML =
      Pattern.compile("\\A\\s*<|<html\\b|<table\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern DOCUMENT =
      Pattern.compile("<(?:html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  /** Returns whether a text is HTML, or has some. */
  public static boolean isRecognized(String text) {
    return HTML.matcher(text).find();
  }

  /** Returns whether a text is a whole document, and no piece of HTML in one of another form. */
  public static boolean isDocument(String text) {
    return DOCUMENT.matcher(text).find();
  }

  /**
   * Takes a page apart.
   *
   * @throws ProblemsException if the page stops before its end
   */
  public static ReferencePage read(String text, Problems problems) throws ProblemsException {
    HtmlElements elements = elements(text, problems);
    requireSections(elements, problems);
    List<PageTable> tables = tables(elements, "", problems);
    boolean isExcerpt = elements.named("html").stream().allMatch(HtmlPage::isImplicit);
    return new ReferencePage(introduction(elements), tables, isExcerpt);
  }

  /**
   * Reads the tables of a piece of HTML in a page of another form.
   *
   * @param heading the heading above it
   * @throws ProblemsException if it stops before its end
   */
  public static List<PageTable> tables(String text, String heading, Problems problems)
      throws ProblemsException {
    return tables(elements(text, problems), heading, problems);
  }

  private static HtmlElements elements(String text, Problems problems) throws ProblemsException {
    if (hasManyTags(text)) {
      throw problems.fatal("has more than " + MAX_TAGS + " tags");
    }
    Document document =
        Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true).setTrackErrors(0));
    HtmlElements elements = HtmlElements.of(document);
    requireWhole(elements, text, problems);
    new HtmlTags(elements, text, problems).requireElements();
    return elements;
  }

  private static List<PageTable> tables(HtmlElements elements, String above, Problems problems) {
    List<PageTable> tables = new ArrayList<>();
    Set<Element> read = new HashSet<>();
    String heading = above;
    for (Element element : elements.named("h1", "h2", "h3", "h4", "h5", "h6", "table")) {
      if (!element.nameIs("table")) {
        heading = heading(element, heading);
      } else if (element.parents().stream().noneMatch(read::contains)) {
        Optional<PageTable> table = new HtmlTable(element, problems).read(heading);
        table.ifPresent(tables::add);
        if (table.filter(found -> !found.rows().isEmpty()).isPresent()) {
          read.add(element);
        }
      }
    }
    return tables;
  }

  /** A heading within a section is none of the table below, unless it says what that is. */
  private static String heading(Element element, String above) {
    String text = Cell.tidy(element.text());
    boolean isOfSection = element.normalName().compareTo("h3") <= 0;
    return isOfSection || TableKind.under(text).isPresent() ? text : above;
  }

  private static boolean hasManyTags(String text) {
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = text.indexOf('<', at + 1)) {
      tags++;
    }
    return tags > MAX_TAGS;
  }

  private static void requireWhole(HtmlElements elements, String text, Problems problems)
      throws ProblemsException {
    for (Element element : elements.named("html", "table")) {
      if (!isImplicit(element) && element.endSourceRange().isImplicit()) {
        throw problems.fatal(
            (int) text.lines().count(),
            1,
            "the page stops before </%s>, which line %s opens; expected the whole page"
                .formatted(element.tagName(), element.sourceRange().start().lineNumber()));
      }
    }
  }

  /** A page begins with the list of its sections; a section that is missing was lost. */
  private static void requireSections(HtmlElements elements, Problems problems) {
    for (Element title : elements.named("h6")) {
      if (!title.is(":containsOwn(Topics)")) {
        continue;
      }
      Element list = title.nextElementSibling();
      for (Element link : list == null ? List.<Element>of() : list.select("a[href^=#]")) {
        String id = link.attr("href").substring(1);
        if (!id.isEmpty() && !elements.ids().contains(id)) {
          HtmlElements.problem(
              problems,
              link,
              "the page has no section %s, which its list of topics names"
                  .formatted(VisibleText.quoted(Cell.tidy(link.text()))));
        }
      }
    }
  }

  private static boolean isImplicit(Element element) {
    return element.sourceRange().isImplicit();
  }

  private static String introduction(HtmlElements elements) {
    Evaluator names = new Evaluator.ContainsOwnText("(service prefix:");
    List<Element> named = elements.bracketed().stream().filter(one -> one.is(names)).toList();
    return named.isEmpty()
        ? innermost(elements.document(), new Evaluator.ContainsText("(service prefix:"))
        : named.stream().map(Element::text).collect(Collectors.joining("\n"));
  }

  /** The words can be marked up, each by its own. */
  private static String innermost(Element outer, Evaluator wanted) {
    String text = "";
    Optional<Element> inner = first(outer, wanted);
    while (inner.isPresent()) {
      text = inner.get().text();
      inner = first(inner.get(), wanted);
    }
    return text;
  }

  private static Optional<Element> first(Element parent, Evaluator wanted) {
    return parent.children().stream().filter(child -> child.is(wanted)).findFirst();
  }
}
