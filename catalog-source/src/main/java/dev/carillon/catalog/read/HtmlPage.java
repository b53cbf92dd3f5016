package dev.carillon.catalog.read;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;

/**
 * A page as HTML, in the layouts of all years. An HTML parser makes a document of anything, so a
 * page that was cut off is told by the end tags that it lacks.
 */
final class HtmlPage {

  /** AWS's largest page has 56,000. */
  private static final int MAX_TAGS = 1_000_000;

  private static final Pattern HTML =
      Pattern.compile("\\A\\s*<|<html\\b|<table\\b", Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  /** Returns whether a text is HTML. */
  static boolean isRecognized(String text) {
    return HTML.matcher(text).find();
  }

  /**
   * Takes a page apart.
   *
   * @throws ProblemsException if the page stops before its end
   */
  static ReferencePage read(String text, Problems problems) throws ProblemsException {
    if (hasManyTags(text)) {
      throw problems.fatal(0, 0, "has more than " + MAX_TAGS + " tags");
    }
    Document document =
        Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true).setTrackErrors(0));
    HtmlElements elements = HtmlElements.of(document);
    requireWhole(elements, text, problems);
    new HtmlTags(elements, text, problems).requireElements();
    requireSections(elements, problems);
    List<PageTable> tables = new ArrayList<>();
    Set<Element> read = new HashSet<>();
    String heading = "";
    for (Element element : elements.named("h1", "h2", "h3", "table")) {
      if (!element.nameIs("table")) {
        heading = Cell.tidy(element.text());
      } else if (element.parents().stream().noneMatch(read::contains)) {
        Optional<PageTable> table = new HtmlTable(element, problems).read(heading);
        table.ifPresent(tables::add);
        if (table.filter(found -> !found.rows().isEmpty()).isPresent()) {
          read.add(element);
        }
      }
    }
    boolean isExcerpt = elements.named("html").stream().allMatch(HtmlPage::isImplicit);
    return new ReferencePage(introduction(document), tables, isExcerpt);
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
            "the page stops before </%s>, which line %d opens; expected the whole page"
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
          problems.add(
              link.sourceRange().start().lineNumber(),
              link.sourceRange().start().columnNumber(),
              "the page has no section %s, which its list of topics names"
                  .formatted(VisibleText.quoted(Cell.tidy(link.text()))));
        }
      }
    }
  }

  private static boolean isImplicit(Element element) {
    return element.sourceRange().isImplicit();
  }

  private static String introduction(Document document) {
    Evaluator named = new Evaluator.ContainsOwnText("(service prefix:");
    Element first = document.selectFirst(named);
    return first == null ? "" : first.text();
  }
}
