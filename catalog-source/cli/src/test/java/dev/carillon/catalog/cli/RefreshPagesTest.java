package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.read.PageIndex;
import dev.carillon.catalog.refresh.FakeEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refresh that also reads the pages of services. */
class RefreshPagesTest extends CommandLineFixture {

  @Test
  void pagesAreReadBesidesForWhatTheEndpointDoesNotTell() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(sample("bells-service-reference.json")))
          .withPage("list_bells.md", sample("bells-2026-08.md"));
      assertEquals(0, refreshPages(endpoint.base().toString(), "bells"));
      assertTrue(
          out.toString().contains("\nAlso read: " + endpoint.base() + "pages/list_bells.md.\n"),
          out.toString());
      String list = "/pages/" + PageIndex.NAME;
      assertEquals(
          List.of(
              "/", list + ".md", list + ".html", "/v1/bells/bells.json", "/pages/list_bells.md"),
          endpoint.requests());
    }
    ServiceCatalog bells = read("bells");
    CatalogAction ring = bells.action("RingBell").orElseThrow();
    assertEquals("Grants permission to ring a bell", ring.description());
    assertTrue(ring.use("bell").orElseThrow().required().isKnown());
    assertEquals(
        List.of(
            "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bells.html"),
        bells.pages().stream().map(ServicePage::address).toList());
  }

  @Test
  void pagesInAFolderAreFoundByTheNamesThatAreKnown() throws Exception {
    Path mirror = mirror();
    ServicePage known =
        new ServicePage(
            ServicePage.FOLDER + "list_amazonbells.html", Optional.empty(), "", List.of());
    write(
        "bells.json", service("bells").action("RingBell", WRITE).build().withPages(List.of(known)));
    assertEquals(0, refreshPages("" + mirror, "bells"));
    assertTrue(
        out.toString().contains("\nAlso read: " + mirror + "/pages/list_amazonbells.html.\n"),
        out.toString());
    assertTrue(read("bells").action("RingBell").orElseThrow().dependents().isPresent());
  }

  private Path mirror() throws IOException {
    Path mirror = folder.resolve("mirror");
    Files.createDirectories(mirror.resolve("pages"));
    Files.writeString(mirror.resolve("bells.json"), sample("bells-service-reference.json"));
    Files.writeString(mirror.resolve("pages/list_amazonbells.html"), sample("bells-2026-06.html"));
    return mirror;
  }

  private void writeOfTwoPages() throws IOException {
    CatalogAction ring =
        action("RingBell", Set.of(WRITE), null, List.of(), List.of(), List.of("kms:Sign"));
    List<ServicePage> pages =
        Stream.of("list_amazonbells.html", "list_amazonbellsv2.html")
            .map(
                name ->
                    new ServicePage(
                        ServicePage.FOLDER + name, Optional.empty(), "", List.of("RingBell")))
            .toList();
    write("bells.json", service("bells").action(ring).build().withPages(pages));
  }

  /** What a page says that could not be had is known from before. */
  @Test
  void oneOfTwoPagesTakesNothingFromTheOther() throws Exception {
    Path mirror = mirror();
    writeOfTwoPages();
    assertEquals(0, refreshPages("" + mirror, "bells"));
    assertFalse(out.toString().contains("no longer needs"), out.toString());
    assertTrue(
        read("bells").action("RingBell").orElseThrow().dependentActions().contains("kms:Sign"));
  }

  /** AWS names pages after clients of the SDK: list_stepfunctions is about states. */
  @Test
  void pagesAreFoundByTheNamesOfClients() throws Exception {
    String json =
        sample("bells-service-reference.json")
            .replace(
                "[ { \"Name\" : \"bells\" } ]",
                "[ { \"Name\" : \"ringing\" }, { \"Name\" : \"other\" } ]");
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(json))
          .withPage("list_other.md", sample("bells-2026-08.md").replace("`bells`", "`others`"))
          .withPage(
              "list_ringing.md", sample("bells-2026-08.md").replace("list_bells", "list_ringing"));
      assertEquals(0, refreshPages(endpoint.base().toString(), "bells"));
      assertEquals("", err.toString());
      assertTrue(
          out.toString().contains("\nAlso read: " + endpoint.base() + "pages/list_ringing.md.\n"),
          out.toString());
    }
    ServiceCatalog bells = read("bells");
    assertEquals(
        Optional.of(ServicePage.FOLDER + "list_ringing.html#list_ringing-action-RingBell"),
        bells.address("RingBell"));
  }

  /** No rule gives the names of pages: list_iam-identity-center is about sso. */
  @Test
  void pagesAreThoseThatAwsLists() throws Exception {
    String listed =
        """
        **Topics**
        + [Actions table](#actions_table)
        + [Example Bells (bells)](list_ringing.md)
        + [Example Bells (V2) (bells)](list_tower-bells.md)
        + [Example Others (others)](list_bells.md)
        """;
    String page = sample("bells-2026-08.md");
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(sample("bells-service-reference.json")))
          .withPage(PageIndex.NAME + ".md", listed)
          .withPage("list_bells.md", page.replace("`bells`", "`others`"))
          .withPage("list_ringing.md", page.replace("list_bells", "list_ringing"));
      String pages = endpoint.base() + "pages/";
      assertEquals(0, refreshPages(endpoint.base().toString(), "bells"));
      assertTrue(
          out.toString().contains("\nAlso read: " + pages + "list_ringing.md.\n"), out.toString());
      assertEquals(
          "list_tower-bells: warning: AWS lists this page of bells, and it could not be had;"
              + " what was known of it is kept\n",
          err.toString());
      endpoint.withPage("list_tower-bells.html", sample("bells-2026-06.html"));
      assertEquals(0, refreshPages(endpoint.base().toString(), "bells"));
      assertEquals("", err.toString());
      assertTrue(
          out.toString()
              .contains(
                  "Also read: " + pages + "list_ringing.md, " + pages + "list_tower-bells.html."),
          out.toString());
      assertFalse(endpoint.requests().contains("/pages/list_bells.md"));
    }
  }

  /** What a page said is known no longer if AWS does not list it any more. */
  @Test
  void onePageCanReplaceTwo() throws Exception {
    Path mirror = mirror();
    Files.writeString(
        mirror.resolve("pages/" + PageIndex.NAME + ".md"),
        "+ [Bells (bells)](list_amazonbells.md)");
    writeOfTwoPages();
    assertEquals(0, refreshPages("" + mirror, "bells"));
    ServiceCatalog bells = read("bells");
    assertEquals(1, bells.pages().size());
    assertFalse(bells.action("RingBell").orElseThrow().dependentActions().contains("kms:Sign"));
    assertEquals(0, refreshPages("" + mirror, "bells"));
    assertTrue(out.toString().startsWith("1 catalog unchanged\n"), out.toString());
  }

  /** Without it the names are guessed. */
  @Test
  void aListThatCannotBeHadOrReadIsTold() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(sample("bells-service-reference.json")))
          .with(PageIndex.NAME + ".md", FakeEndpoint.status(500))
          .withPage(PageIndex.NAME + ".html", "<h1>Cookies</h1>")
          .withPage("list_bells.md", sample("bells-2026-08.md"));
      assertEquals(0, refreshPages(endpoint.base().toString(), "bells"));
      String list = endpoint.base() + "pages/" + PageIndex.NAME;
      assertTrue(err.toString().startsWith(list + ".md: warning: "), err.toString());
      String notUsed = list + ".html: warning: names no page with its service, as in ";
      assertTrue(err.toString().contains(notUsed), err.toString());
      assertTrue(out.toString().contains("\nAlso read: "), out.toString());
    }
  }

  /** A page can be some days older or newer than AWS's JSON. */
  @Test
  void marksOfATypeThatOnlyHasAnotherNameAreTaken() throws Exception {
    String json = sample("bells-service-reference.json").replace("\"bell\"", "\"handbell\"");
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(json))
          .withPage("list_bells.md", sample("bells-2026-08.md"));
      assertEquals(0, refreshPages(endpoint.base().toString(), "bells"));
    }
    CatalogAction ring = read("bells").action("RingBell").orElseThrow();
    assertEquals(Mark.YES, ring.use("handbell").orElseThrow().required());
  }

  @Test
  void aPageThatIsNotThereOrNotWholeLeavesTheRest() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(sample("bells-service-reference.json")))
          .withPage("list_bells.html", "<html><body>moved</body></html>");
      String from = endpoint.base().toString();
      assertEquals(2, refreshPages(from, "bells"));
      assertTrue(
          out.toString()
              .contains("\nNo page could be taken, of these: " + from + "pages/list_bells.html.\n"),
          out.toString());
      assertTrue(
          err.toString()
              .startsWith(from + "pages/list_bells.html: warning: the page is not taken: "),
          err.toString());
    }
    assertNull(read("bells").action("RingBell").orElseThrow().description());
  }

  /** Else a page that never comes would be missed in silence. */
  @Test
  void pagesOfCatalogsThatDidNotChangeAreTold() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint.with("bells", FakeEndpoint.ok(sample("bells-service-reference.json")));
      String from = endpoint.base().toString();
      assertEquals(0, run("refresh", "bells", "--catalogs", "" + folder, "--from", from));
      assertEquals(0, refreshPages(from, "bells"));
      assertEquals(
          """
          1 catalog unchanged
          bells: No page was found; tried: list_bells.md, list_bells.html.
          """,
          out.toString());
      endpoint.withPage("list_bells.html", "<html><body>moved</body></html>");
      assertEquals(2, refreshPages(from, "bells"));
      assertTrue(err.toString().contains(": warning: the page is not taken: "), err.toString());
      endpoint.withPage("list_bells.md", sample("bells-2026-08.md"));
      assertEquals(0, refreshPages(from, "bells"));
      assertTrue(
          out.toString()
              .startsWith("Example Bells (bells): nothing changed, 4 actions.\n\nAlso read: "),
          out.toString());
      assertEquals(0, refreshPages(from, "bells"));
      assertEquals(
          "1 catalog unchanged\nbells: Also read: " + from + "pages/list_bells.md.\n",
          out.toString());
      assertEquals(
          0,
          run(
              "refresh",
              "--pages",
              "--catalogs",
              "" + folder,
              "--from",
              from,
              "--format=markdown"));
      assertEquals(
          "1 catalog unchanged\n\nbells: Also read: " + from + "pages/list_bells.md.\n",
          out.toString());
      assertEquals(
          0,
          run("refresh", "--pages", "--catalogs", "" + folder, "--from", from, "--format", "json"));
      assertEquals(
          from + "pages/list_bells.md",
          new ObjectMapper().readTree(out.toString()).at("/services/0/pages/0").asText());
    }
    assertEquals(
        "Grants permission to ring a bell",
        read("bells").action("RingBell").orElseThrow().description());
  }

  private int refreshPages(String from, String service) {
    return run("refresh", service, "--pages", "--catalogs", "" + folder, "--from", from);
  }

  private ServiceCatalog read(String service) throws Exception {
    return CatalogJson.read(service, Files.readAllBytes(folder.resolve(service + ".json")));
  }

  private static String sample(String name) throws IOException {
    return Files.readString(
        Path.of("../src/test/resources/dev/carillon/catalog/read").resolve(name));
  }
}
