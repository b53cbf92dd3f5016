package dev.carillon.catalog.read.varied;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.ReferenceFolder;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What AWS's pages of June 2026 say is the same in each form that pages have had, and however a
 * form is written that means no other thing.
 */
@Tag("any-jdk")
class RewrittenPageTest {

  /** A link with round brackets in its address. */
  private static final String LINK =
      "\\[ ?([A-Za-z:]+) ?\\]\\([^()|\n]*+(?:\\([^()]*+\\)[^()]*+)?\\)";

  private static final String HEADER = "(?m)^(\\|.*\\|) ?\n(\\|(?: --- \\|)+) ?$";

  private static final Map<String, UnaryOperator<String>> REWRITINGS = rewritings();

  private static Map<String, UnaryOperator<String>> rewritings() {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("as it is", page -> page);
    all.put("CRLF", page -> page.replace("\n", "\r\n"));
    all.put("byte order mark", page -> '\uFEFF' + page);
    all.put("no blanks at the ends of lines", page -> page.replaceAll("(?m)[ \\t]+$", ""));
    all.put("no-break spaces", page -> page.replace(" | ", "\u00A0|\u00A0"));
    all.put("tabs", page -> page.replace(" | ", "\t|\t"));
    all.put("characters of no width", page -> page.replaceAll("([a-z])([A-Z])", "$1\u200B$2"));
    all.put("headers in capitals", page -> page.replace("Access Level", "ACCESS LEVEL"));
    all.put("levels in other letters", page -> page.replaceAll("(?<=\\| )Write(?= \\|)", "write"));
    all.put("separators with colons", page -> page.replace("| --- ", "|:---:"));
    all.put("code", page -> page.replaceAll("\\[ ?([A-Za-z:]+) ?\\]\\(", "[`$1`]("));
    all.put("bold", page -> page.replaceAll("\\[ ?([A-Za-z:]+) ?\\]\\(", "[**$1**]("));
    all.put("no links", page -> page.replaceAll(LINK, "$1"));
    all.put("links of HTML", page -> page.replaceAll(LINK, "<a href=\"x\">$1</a>"));
    all.put("breaks", page -> page.replace("<br />", "<BR>"));
    all.put("paragraphs", page -> page.replace("<br />", "</p><p>"));
    all.put("list items", page -> page.replace("<br />", "</li>\u00A0<li>"));
    all.put("spaces between values", page -> page.replace("<br />", " "));
    all.put("asterisks as they are", page -> page.replace("\\*](", "*]("));
    all.put("dollar signs by number", page -> page.replace("${", "&#36;{"));
    all.put("brackets by number", page -> page.replace("${", "$&#x7B;"));
    all.put("indented tables", page -> page.replaceAll("(?m)^\\|", "  |"));
    all.put("headings further down", page -> page.replaceAll("(?m)^## ", "#### "));
    all.put("other list marks", page -> page.replaceAll("(?m)^( *)- \\*\\*", "$1* **"));
    all.put("lists further in", page -> page.replaceAll("(?m)^  - ", "    - "));
    all.put("lists with blank lines", page -> page.replaceAll("(?m)^  - ", "\n  - "));
    all.put("links further down", page -> page.replaceAll(LINK, "[$1][7]") + "\n[7]: x\n");
    all.put("links by their text", RewrittenPageTest::linksByText);
    all.put("footnotes", page -> page.replaceAll(LINK, "$0[^1]"));
    all.put("headings with ids", page -> page.replaceAll("(?m)^(## .*)$", "$1 {#x}"));
    all.put("closed headings", page -> page.replaceAll("(?m)^(## .*)$", "$1 ##"));
    all.put("headings underlined", page -> page.replaceAll("(?m)^## (.*)$", "$1\n------"));
    all.put("headers again", page -> page.replaceAll(HEADER, "$1\n$2\n$1"));
    all.put("headers below empty ones", page -> page.replaceAll(HEADER, "|  |\n$2\n$1"));
    all.put("rows over lines", RewrittenPageTest::overLines);
    return all;
  }

  private static String linksByText(String page) {
    StringBuilder links = new StringBuilder();
    Pattern.compile(LINK)
        .matcher(page)
        .results()
        .map(link -> link.group(1))
        .distinct()
        .sorted()
        .forEach(text -> links.append('[').append(text).append("]: x\n"));
    return page.replaceAll(LINK, "[$1]") + '\n' + links;
  }

  /** A list has no rows; in those of a table, a program can keep paragraphs. */
  private static String overLines(String page) {
    return page.lines()
        .map(line -> line.startsWith("|") ? line.replace("<br />", "\n\n") : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSame(WrittenForm form) throws ProblemsException {
    int read = 0;
    for (ServiceCatalog catalog : ReferenceFolder.pagesOfJune(40)) {
      if (!canBe(form, catalog)) {
        continue;
      }
      Facts facts = Facts.of(catalog, form.tellsDependentActions());
      String page = form.of(catalog);
      for (Map.Entry<String, UnaryOperator<String>> rewriting : REWRITINGS.entrySet()) {
        String rewritten = rewriting.getValue().apply(page);
        boolean none = form == WrittenForm.TEXT && rewriting.getKey().endsWith("by number");
        if (none || (read > 0 && rewritten.equals(page))) {
          continue; // text has no entities
        }
        ServiceCatalog again = SourceReader.read("page", rewritten.getBytes(UTF_8)).catalog();
        assertEquals(
            facts,
            Facts.of(again, form.tellsDependentActions()),
            catalog.service() + ", " + rewriting.getKey());
        read++;
      }
    }
    assertTrue(read > 60, () -> "too few pages");
  }

  /** A page reader breaks values at spaces, and what a page does not define has no column. */
  private static boolean canBe(WrittenForm form, ServiceCatalog catalog) {
    List<String> types = catalog.resourceTypes().stream().map(ResourceTypeReference::name).toList();
    return form != WrittenForm.TEXT
        || (types.stream().noneMatch(type -> type.contains(" "))
            && catalog.actions().stream()
                .flatMap(action -> action.resources().stream())
                .allMatch(use -> types.contains(use.type())));
  }

  /** What a page tells, but for descriptions' spaces and where it was read. */
  record Facts(String service, String name, String tables) {

    static Facts of(ServiceCatalog catalog, boolean withDependents) {
      Set<Fact> lacks = withDependents ? Set.of() : Set.of(Fact.DEPENDENT_ACTIONS);
      StringBuilder tables = new StringBuilder();
      catalog
          .without(lacks)
          .actions()
          .forEach(a -> tables.append(a.withOneLevel().withSortedDependents()).append('\n'));
      catalog.resourceTypes().forEach(type -> tables.append(type).append('\n'));
      catalog.conditionKeys().forEach(key -> tables.append(key).append('\n'));
      return new Facts(catalog.service(), catalog.displayName(), tables.toString());
    }
  }
}
