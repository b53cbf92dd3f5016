package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One service of our own, as each form of AWS's reference would tell of it. */
class FormsTest {

  private static final String REQUEST_TAG = "aws:RequestTag/${TagKey}";
  private static final String RESOURCE_TAG = "aws:ResourceTag/${TagKey}";

  @ParameterizedTest
  @ValueSource(strings = {"bells-2026-08.html", "bells-2026-08.md"})
  void readsTheLayoutSinceAugust2026(String file) throws ProblemsException {
    ServiceCatalog expected =
        bells(
            file,
            "bell tower",
            action("ListBells", "list bells & towers", Set.of(AccessLevel.LIST)),
            new CatalogAction(
                "MuteBell",
                "Grants permission to mute a bell",
                Set.of(AccessLevel.PERMISSIONS_MANAGEMENT, AccessLevel.WRITE),
                List.of(new ResourceUse("bell", true, List.of())),
                List.of(),
                List.of(),
                true),
            ring("bell tower", List.of()),
            tag(Set.of(AccessLevel.TAGGING, AccessLevel.WRITE)));

    assertEquals(expected.without(Set.of(Fact.DEPENDENT_ACTIONS)), tables(read(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bells-2026-06.html", "bells-2020.md"})
  void readsTheLayoutsBefore(String file) throws ProblemsException {
    assertEquals(earlier(file, "bell tower"), tables(read(file)));
  }

  /** A page can be laid out by a table, and have others that are of no interest. */
  @Test
  void readsTablesInsideOfTablesThatOnlyLayOutThePage() throws ProblemsException {
    String page =
        text("bells-2026-06.html")
            .replace("<body>", "<body><table><tr><td colspan=\"2\">Menu<td>")
            .replace("</body>", "</td></tr></table></body>");

    assertEquals(
        read("bells-2026-06.html"),
        SourceReader.read("bells-2026-06.html", page.getBytes(UTF_8)).catalog());
  }

  /**
   * Converters from HTML write the list of sections, anchors and separators in ways of their own.
   */
  @Test
  void readsMarkdownOfOtherConverters() throws ProblemsException {
    String markdown =
        text("bells-2026-08.md")
            .replace("**Topics**\n", "###### Topics\n\n")
            .replace("+ [", "- [")
            .replace("## Actions defined", "## Actions Defined")
            .replaceAll("\\(#([\\w-]+)\\)", "(#$1 \"#$1\")")
            .replaceAll("<a name=.*</a>\n", "")
            .replace("| --- ", "| ------------------ ")
            .replace("| \n", "|\n");

    assertEquals(
        tables(read("bells-2026-08.md")),
        tables(SourceReader.read("bells-2026-08.md", markdown.getBytes(UTF_8)).catalog()));
  }

  @ParameterizedTest
  @CsvSource({"__, __", "<b>, </b>", "<strong>, </strong>"})
  void readsListsWhoseBoldTextIsWrittenInAnotherWay(String start, String end)
      throws ProblemsException {
    String markdown = text("bells-2026-08.md").replaceAll("\\*\\*(.+?)\\*\\*", start + "$1" + end);

    assertEquals(
        read("bells-2026-08.md"),
        SourceReader.read("bells-2026-08.md", markdown.getBytes(UTF_8)).catalog());
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "* * *", "___", "<!-- generated -->"})
  void readsMarkdownWithLinesAndCommentsBetweenItsSections(String line) throws ProblemsException {
    String markdown = text("bells-2026-08.md").replaceAll("\n+## ", "\n\n" + line + "\n\n## ");

    assertEquals(
        read("bells-2026-08.md"),
        SourceReader.read("bells-2026-08.md", markdown.getBytes(UTF_8)).catalog());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- generated\n  from a | b -->",
        "<!--\n\n## Permission-only actions for Example Bells\n\n-->",
        "\n> **Note**\n> A paragraph behind a blank line."
      })
  void readsMarkdownWithCommentsAndParagraphsBelowItsTablesAndLists(String lines)
      throws ProblemsException {
    String markdown = text("bells-2026-08.md").replaceAll("\n+## ", "\n" + lines + "\n\n## ");

    assertEquals(
        read("bells-2026-08.md"),
        SourceReader.read(
                "bells-2026-08.md",
                markdown
                    .replace("Grants permission", "Grants<!-- a --> permission")
                    .getBytes(UTF_8))
            .catalog());
  }

  /** A page reader breaks values at every space, so the type has no space in its name here. */
  @Test
  void readsASavedPageWithValuesInAllColumns() throws ProblemsException {
    ServiceCatalog expected = earlier("bells-saved.txt", "tower");

    ServiceCatalog read = read("bells-saved.txt");

    assertEquals(expected.actions(), read.actions());
    assertEquals(
        List.of(
            bell(),
            new ResourceTypeReference(
                "tower", List.of("arn:${Partition}:bells:::tower/${Id}"), List.of())),
        read.resourceTypes());
    assertEquals(3, read.conditionKeys().size());
  }

  /** Returns what the tables of actions, types and keys say. */
  private static ServiceCatalog tables(ServiceCatalog catalog) {
    return new ServiceCatalog(
        catalog.service(),
        catalog.displayName(),
        catalog.source(),
        catalog.actions(),
        catalog.resourceTypes(),
        catalog.conditionKeys(),
        catalog.removed());
  }

  @Test
  void readsTheServiceReference() throws ProblemsException {
    ServiceCatalog read = read("bells-service-reference.json");

    assertEquals("bells", read.displayName());
    assertEquals(
        List.of(
            "ListBells LIST",
            "MuteBell PERMISSIONS_MANAGEMENT",
            "RingBell WRITE",
            "TagBell TAGGING"),
        read.actions().stream().map(a -> a.name() + ' ' + a.accessLevel()).toList());
    assertEquals(
        List.of(
            new ResourceUse("bell", Mark.UNKNOWN, List.of("bells:Tone")),
            new ResourceUse("bell tower", Mark.UNKNOWN, List.of(RESOURCE_TAG, "bells:Tone"))),
        read.action("RingBell").orElseThrow().resources());
    assertEquals(List.of(REQUEST_TAG), read.action("RingBell").orElseThrow().conditionKeys());
    assertEquals(types("bell tower"), read.resourceTypes());
    assertEquals(keys(), read.conditionKeys());
  }

  private static ServiceCatalog earlier(String file, String tower) {
    return bells(
        file,
        tower,
        action("ListBells", "list bells & towers", Set.of(AccessLevel.LIST)),
        new CatalogAction(
            "MuteBell",
            "Grants permission to mute a bell",
            Set.of(AccessLevel.PERMISSIONS_MANAGEMENT),
            List.of(new ResourceUse("bell", true, List.of())),
            List.of(),
            List.of(),
            true),
        ring(tower, List.of("kms:Decrypt", "s3:GetObject")),
        tag(Set.of(AccessLevel.TAGGING)));
  }

  private static ServiceCatalog bells(String source, String tower, CatalogAction... actions) {
    return new ServiceCatalog(
        "bells", "Example Bells", source, List.of(actions), types(tower), keys(), List.of());
  }

  private static List<ResourceTypeReference> types(String tower) {
    return List.of(
        bell(),
        new ResourceTypeReference(
            tower,
            List.of(
                "arn:${Partition}:bells:::tower/${Id}", "arn:${Partition}:bells:::old-tower/${Id}"),
            List.of()));
  }

  private static ResourceTypeReference bell() {
    return new ResourceTypeReference(
        "bell", List.of("arn:${Partition}:bells:::bell/${BellId}"), List.of("bells:Tone"));
  }

  private static List<ConditionKeyReference> keys() {
    return List.of(
        new ConditionKeyReference(REQUEST_TAG, List.of("String")),
        new ConditionKeyReference(RESOURCE_TAG, List.of("String")),
        new ConditionKeyReference("bells:Tone", List.of("Numeric", "String")));
  }

  private static CatalogAction ring(String tower, List<String> dependentActions) {
    return new CatalogAction(
        "RingBell",
        "Grants permission to ring a bell",
        Set.of(AccessLevel.WRITE),
        List.of(
            new ResourceUse("bell", true, List.of("bells:Tone")),
            new ResourceUse(tower, false, List.of(RESOURCE_TAG, "bells:Tone"))),
        List.of(REQUEST_TAG),
        dependentActions,
        false);
  }

  private static CatalogAction tag(Set<AccessLevel> levels) {
    return new CatalogAction(
        "TagBell",
        "Grants permission to tag a bell",
        levels,
        List.of(new ResourceUse("bell", true, List.of(REQUEST_TAG, RESOURCE_TAG))),
        List.of(),
        List.of(),
        false);
  }

  private static CatalogAction action(String name, String what, Set<AccessLevel> levels) {
    return new CatalogAction(
        name, "Grants permission to " + what, levels, List.of(), List.of(), List.of(), false);
  }

  private static ServiceCatalog read(String file) throws ProblemsException {
    return SourceReader.read(file, text(file).getBytes(UTF_8)).catalog();
  }

  private static String text(String file) {
    return OwnFile.text(FormsTest.class, file);
  }
}
