package dev.carillon.catalog.read;

import static dev.carillon.catalog.CatalogFixture.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page stands, by what it says of itself and by its file's name. */
final class PageAddressTest {

  private static final ServiceCatalog BELLS =
      service("bells").action("Mute", AccessLevel.WRITE).action("Ring", AccessLevel.WRITE).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "list_a.html     |                                                       | list_a",
        "x/list_a.md     |                                                       | list_a",
        "c:\\x\\list_a.md |                                                      | list_a",
        "mylist_a.html   |                                                       | ",
        "list_a.txt      |                                                       | ",
        "list_a b.html   |                                                       | ",
        "list_a.html     | <a name=\"list_b\"></a>                               | list_b",
        "list_a.html     | <a name=\"list_b c\"></a>                             | list_a",
        "list_a.html     | <a name=\"list_b\"/><link rel=\"canonical\" href=\"x/list_c.html\">"
            + " | list_c",
        "page            | <link href=\"x/list_c.html\" rel=\"canonical\">       | list_c",
        "page            | <link href=\"x/list_c.html\" rel=\"alternate\">       | ",
        "page            | <link rel=\"canonical\" href=\"x/index.html\">        | ",
        "list_a.md       | [x](#list_b-c-actions-as-permissions)                 | list_b-c",
        "page            | [x](#list_b-actions-as-permissions \"x\")             | list_b",
        "page            | [x](list_b.html#list_b-actions-as-permissions)        | ",
      })
  void thePageNamesItself(String file, String text, String name) {
    assertEquals(
        name == null ? List.of() : List.of(page(name, "")),
        PageAddress.of(file, text == null ? "" : text, BELLS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a id=\"a-Mute\"></a><a id=\"a-Ring\"></a>         | a-",
        "id=\"a-Mute\" id=\"a-Ring\"                         | a-",
        "<a id=\"a-Mute\"></a><a id=\"a-Toll\"></a>         | ",
        "<a id=\"a-Mute\"></a><a xid=\"a-Ring\"></a>        | ",
        "<a id=\"a-Mute\"></a><a 1id=\"a-Ring\"></a>        | ",
        "<a id=\"a-Mute\"></a><a _id=\"a-Ring\"></a>        | ",
        "<a id=\"a-Mute\"></a><a id=\"a-Ring                | ",
        "[x](#list_a-action-Ring)                           | list_a-action-",
        "<a href=\"#list_a-action-Ring\">                   | list_a-action-",
        "<a href=\"x#list_a-action-Ring\">                  | ",
        "list_a-action-Ring                                 | ",
      })
  void rowsHaveTheAnchorsThatThePageHas(String text, String anchors) {
    assertEquals(
        List.of(page("list_a", anchors == null ? "" : anchors)),
        PageAddress.of("list_a.html", text, BELLS));
  }

  @Test
  void aPageWithoutAnAddressLacksIt() throws ProblemsException, IOException {
    String page = OwnFile.text(PageAddressTest.class, "bells-saved.txt");
    assertTrue(ReferenceReader.source("bells.txt", page).lacks().contains(Fact.PAGES));
    assertFalse(ReferenceReader.source("list_bells.md", page).lacks().contains(Fact.PAGES));
  }

  @Test
  void aPageWithoutActionsHasNoAnchors() {
    assertEquals("", PageAddress.of("list_a.html", "", service("bells").build()).get(0).anchors());
  }

  private static ServicePage page(String name, String anchors) {
    return new ServicePage(
        ServicePage.FOLDER + name + ".html", Optional.empty(), anchors, List.of("Mute", "Ring"));
  }
}
