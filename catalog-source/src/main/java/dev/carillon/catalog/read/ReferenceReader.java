package dev.carillon.catalog.read;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.read.html.HtmlPage;
import dev.carillon.catalog.read.json.ServiceReferenceJson;
import dev.carillon.catalog.read.markdown.MarkdownPage;
import dev.carillon.catalog.read.table.Column;
import dev.carillon.catalog.read.table.PageAssembler;
import dev.carillon.catalog.read.table.ReferencePage;
import dev.carillon.catalog.read.text.SavedTextPage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what AWS says of a service, in whichever form: a page of the Service Authorization
 * Reference as HTML, Markdown or saved text, or AWS's service reference JSON. The form is told from
 * the content.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Actions, resources, and condition keys for AWS services</a>
 */
final class ReferenceReader {

  /** How a page begins that a browser saves in one file with all that belongs to it. */
  private static final Pattern WEB_ARCHIVE =
      Pattern.compile("\\A[A-Za-z-]+: (?s:.{0,2000}?)^MIME-Version: ", Pattern.MULTILINE);

  /** Says that the text is cut into short lines, with characters by number. */
  private static final Pattern ENCODED =
      Pattern.compile(
          "^Content-Transfer-Encoding: *(?:quoted-printable|base64)",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  /** The documentation that a page is of: what it names first, in its head or its first links. */
  private static final Pattern DOCUMENTATION =
      Pattern.compile("docs\\.(?:aws\\.amazon\\.com|amazonaws\\.cn)/");

  private ReferenceReader() {}

  /**
   * Reads a page or file, and says which facts its form does not tell.
   *
   * @param file the file's name, for messages; its last part becomes the catalog's source
   * @throws ProblemsException if the text is not a whole page of AWS, with everything that is wrong
   */
  static Source source(String file, String text) throws ProblemsException {
    Problems problems = new Problems(file);
    String source = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
    if (text.isBlank()) {
      throw problems.fatal("is empty; expected a page of AWS's reference or its JSON");
    }
    if (WEB_ARCHIVE.matcher(text).find() && ENCODED.matcher(text).find()) {
      throw problems.fatal(
          "is a web archive (MHTML), whose text is encoded; save the page as HTML");
    }
    return ServiceReferenceJson.isRecognized(text)
        ? ofJson(file, source, text, problems)
        : ofPage(file, source, text, problems);
  }

  private static Source ofJson(String file, String source, String text, Problems problems)
      throws ProblemsException {
    ServiceCatalog catalog = ServiceReferenceJson.read(text, source, problems);
    EnumSet<Fact> lacks = EnumSet.allOf(Fact.class);
    lacks.removeAll(Set.of(Fact.KEY_PLACES, Fact.ROWS_OF_ALL_PAGES));
    if (!catalog.operations().isEmpty()) {
      lacks.remove(Fact.OPERATIONS);
    }
    return new Source(file, catalog, lacks, problems.warnings());
  }

  private static Source ofPage(String file, String source, String text, Problems problems)
      throws ProblemsException {
    ReferencePage page = page(text, problems);
    Matcher documentation = DOCUMENTATION.matcher(text);
    if (documentation.find() && documentation.group().endsWith(".cn/")) {
      problems.warn(
          0,
          0,
          "is of AWS's documentation for China, where services can have other names and actions");
    }
    EnumSet<Fact> lacks = EnumSet.noneOf(Fact.class);
    if (!page.hasColumn(Column.DEPENDENT_ACTIONS)) {
      lacks.add(Fact.DEPENDENT_ACTIONS);
    }
    if (!page.marksPermissionOnly()) {
      lacks.add(Fact.PERMISSION_ONLY_MARKS);
    }
    if (!page.marksRequired()) {
      lacks.add(Fact.REQUIRED_MARKS);
    }
    ServiceCatalog catalog = PageAssembler.assemble(page, source, problems);
    if (catalog.operations().isEmpty()) {
      lacks.add(Fact.OPERATIONS);
    }
    if (lacks.contains(Fact.DEPENDENT_ACTIONS) && !catalog.tellsOwnKeys()) {
      lacks.add(Fact.KEY_PLACES);
    }
    List<ServicePage> pages = PageAddress.of(file, text, catalog);
    if (pages.isEmpty()) {
      lacks.add(Fact.PAGES);
    }
    return new Source(file, catalog.withPages(pages), Set.of(), problems.warnings()).without(lacks);
  }

  private static ReferencePage page(String text, Problems problems) throws ProblemsException {
    boolean isHtml = HtmlPage.isRecognized(text);
    if (isHtml && HtmlPage.isDocument(text)) {
      return HtmlPage.read(text, problems); // Its lines, which are many, need no look.
    }
    List<String> lines = VisibleText.withOrdinarySpaces(text).lines().toList();
    boolean isMarkdown = MarkdownPage.isRecognized(lines);
    if (isHtml && !isMarkdown) {
      return HtmlPage.read(text, problems);
    }
    return isMarkdown ? MarkdownPage.read(lines, problems) : SavedTextPage.read(lines, problems);
  }
}
