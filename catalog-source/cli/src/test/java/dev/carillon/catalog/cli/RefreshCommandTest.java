package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.refresh.FakeEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshCommandTest extends CommandLineFixture {

  @Test
  void refreshTellsWhatChangedAndWhichServiceFailed() throws IOException {
    write("chime.json", service("chime").action("CreateMeeting", WRITE).build());
    Path s3 = write("s3.json", service("s3").action("GetObject", READ).build());
    String before = Files.readString(s3);
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateRoom")) {
      endpoint.with("s3", FakeEndpoint.status(403));
      String from = endpoint.base().toString();
      assertEquals(2, run("refresh", "--catalogs", folder.toString(), "--from", from));
      assertTrue(out.toString().contains("Write: CreateRoom\n"), out.toString());
      assertEquals(
          "s3: "
              + from
              + "v1/s3/s3.json: answered 403 (forbidden)\n"
              + "s3: its catalog stays as it was\n",
          err.toString());
      assertEquals(before, Files.readString(s3));
      assertEquals(0, run("refresh", "chime", "--catalogs", folder.toString(), "--from", from));
      assertTrue(out.toString().endsWith("1 catalog unchanged\n"), out.toString());
    }
  }

  @Test
  void refreshCompletesANewCatalogFromWhatIsBundled() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateMeeting")) {
      String from = endpoint.base().toString();
      assertEquals(
          0,
          run(
              "refresh",
              "--all",
              "--catalogs",
              folder.toString(),
              "--from",
              from,
              "--format",
              "json"));
    }
    ServiceCatalog chime =
        CatalogJson.read("chime", Files.readAllBytes(folder.resolve("chime.json")));
    assertEquals("Amazon Chime", chime.displayName());
    assertTrue(
        String.valueOf(chime.actions().get(0).description())
            .startsWith("Grants permission to create a new Amazon Chime SDK meeting"));
    assertEquals(
        "created", new ObjectMapper().readTree(out.toString()).at("/services/0/outcome").asText());
  }

  @Test
  void aBuildCanFailOnWhatChangedAndHasItAsMarkdown() throws IOException {
    write("chime.json", service("chime").action("CreateMeeting", WRITE).build());
    Path policy =
        Files.writeString(
            folder.resolve("policy.txt"),
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["chime:Create*", "chime:Get*"], "Resource": "*"},
              {"Effect": "Deny", "Action": "chime:*", "Resource": "*"}]}
            """);
    try (FakeEndpoint endpoint =
        new FakeEndpoint().with("chime", "CreateMeeting", "CreateRoom", "DeleteRoom")) {
      String[] command = {
        "refresh",
        "chime",
        "--catalogs",
        "" + folder,
        "--from",
        "" + endpoint.base(),
        "--format",
        "markdown",
        "--fail-on",
        "any",
        "--policies",
        "" + policy
      };
      assertEquals(1, run(command));
      assertEquals("", err.toString());
      String markdown = out.toString();
      assertTrue(markdown.startsWith("## Amazon Test (chime)"), markdown);
      assertTrue(
          markdown.contains(
              "\nNot told by the source, and kept as far as it was known: the service's name,"
                  + " descriptions, required marks of resource types, dependent actions,"
                  + " permission-only marks, operations, the addresses of its pages.\n"),
          markdown);
      assertTrue(
          markdown.contains("\nNot all is known of 2 new actions: CreateRoom, DeleteRoom.\n"),
          markdown);
      assertTrue(
          markdown.endsWith(
              "- `"
                  + policy
                  + ":2:34: Statement[0].Action[0] \"chime:Create*\" now also grants"
                  + " chime:CreateRoom`\n"),
          markdown);
      assertEquals(0, run(command));
      assertEquals("1 catalog unchanged\n", out.toString());
    }
  }

  @Test
  void ofManyActionsThatAreNotWhollyKnownTheNumberIsSaid() throws IOException {
    write("chime.json", service("chime").action("CreateMeeting", WRITE).build());
    String[] actions =
        IntStream.range(0, 21).mapToObj(i -> "Create" + (char) ('A' + i)).toArray(String[]::new);
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", actions)) {
      assertEquals(
          0,
          run("refresh", "chime", "--catalogs", "" + folder, "--from", "" + endpoint.base()),
          err.toString());
      assertTrue(
          out.toString().contains("\nNot all is known of 21 new actions; show says of which.\n"),
          out.toString());
    }
  }

  @Test
  void theServicesCanBeThoseThatTheBuildDeclares() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path source =
        Files.writeString(
            folder.resolve("package-info.java"),
            "@dev.carillon.IamActions({\"chime\", \"sqs\"}) package com.acme;");
    int javac =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", "" + classes, "" + source);
    assertEquals(0, javac);
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint.with("chime", "CreateMeeting").with("sqs", "SendMessage").with("s3", "GetObject");
      Path catalogs = folder.resolve("catalogs");
      String from = "" + endpoint.base();
      assertEquals(
          0,
          run("refresh", "--declared", "" + classes, "--catalogs", "" + catalogs, "--from", from));
      assertTrue(Files.exists(catalogs.resolve("chime.json")));
      assertTrue(Files.exists(catalogs.resolve("sqs.json")));
      assertFalse(Files.exists(catalogs.resolve("s3.json")));
      assertEquals(
          2,
          run("refresh", "--declared", "" + catalogs, "--catalogs", "" + folder, "--from", from));
      assertEquals(
          catalogs + ": has no package with @IamActions; is it the folder of compiled classes?\n",
          err.toString());
    }
  }

  @Test
  void pagesAreReadBesidesForWhatTheEndpointDoesNotTell() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(sample("bells-service-reference.json")))
          .withPage("list_bells.md", sample("bells-2026-08.md"));
      assertEquals(0, refreshPages(endpoint.base().toString(), "bells"));
      assertTrue(
          out.toString().contains("\nRead besides: " + endpoint.base() + "pages/list_bells.md.\n"),
          out.toString());
      assertEquals(
          List.of("/", "/v1/bells/bells.json", "/pages/list_bells.md"), endpoint.requests());
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
    Path mirror = folder.resolve("mirror");
    Files.createDirectories(mirror.resolve("pages"));
    Files.writeString(mirror.resolve("bells.json"), sample("bells-service-reference.json"));
    Files.writeString(mirror.resolve("pages/list_amazonbells.html"), sample("bells-2026-06.html"));
    ServicePage known =
        new ServicePage(
            ServicePage.FOLDER + "list_amazonbells.html", Optional.empty(), "", List.of());
    write(
        "bells.json", service("bells").action("RingBell", WRITE).build().withPages(List.of(known)));
    assertEquals(0, refreshPages("" + mirror, "bells"));
    assertTrue(
        out.toString().contains("\nRead besides: " + mirror + "/pages/list_amazonbells.html.\n"),
        out.toString());
    assertTrue(read("bells").action("RingBell").orElseThrow().dependents().isPresent());
  }

  @Test
  void aPageThatIsNotThereOrNotWholeLeavesTheRest() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint
          .with("bells", FakeEndpoint.ok(sample("bells-service-reference.json")))
          .withPage("list_bells.html", "<html><body>moved</body></html>");
      String from = endpoint.base().toString();
      assertEquals(0, refreshPages(from, "bells"));
      assertTrue(
          out.toString().contains("\nNo page could be had; tried: list_bells.md.\n"),
          out.toString());
      assertTrue(
          err.toString()
              .startsWith(from + "pages/list_bells.html: warning: the page is not taken: "),
          err.toString());
    }
    assertNull(read("bells").action("RingBell").orElseThrow().description());
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

  @Test
  void refreshOfAServiceThatIsNotThereSuggestsOneAndGoesOn() throws IOException {
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateRoom")) {
      String from = endpoint.base().toString();
      assertEquals(
          2, run("refresh", "chme", "chime", "--catalogs", folder.toString(), "--from", from));
      assertTrue(err.toString().contains("there is no service chme; did you mean chime?"));
      assertTrue(Files.exists(folder.resolve("chime.json")));
    }
  }

  @Test
  void refreshWithoutServicesNeedsCatalogs() {
    assertEquals(2, run("refresh", "--catalogs", folder.toString(), "--from", folder.toString()));
    assertTrue(err.toString().contains("has no catalog yet; name services, or say --all"));
    assertEquals(2, run("refresh", "x", "--catalogs", "" + folder, "--from", "http://a.example/"));
    assertTrue(err.toString().contains("http://a.example/ is not an https address"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void longWorkShowsWhereItIs(boolean terminal) throws IOException {
    interactive = terminal;
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      for (int i = 10; i < 40; i++) {
        endpoint.with("s" + i, "Get");
      }
      String from = endpoint.base().toString();
      assertEquals(0, run("refresh", "--all", "--catalogs", "" + folder, "--from", from));
    }
    if (terminal) {
      assertTrue(err.toString().contains("\r[30/30] s"), err.toString());
    } else {
      assertEquals(10, err.toString().lines().count(), err.toString());
      assertTrue(err.toString().startsWith("3 of 30 services\n"), err.toString());
    }
  }
}
