package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.refresh.FakeEndpoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private boolean interactive;

  @ParameterizedTest
  @ValueSource(strings = {"", "import", "diff", "refresh", "show", "check"})
  void everyCommandHelps(String command) {
    List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
    assertEquals(0, run(arguments.toArray(String[]::new)));
    assertTrue(out.toString().contains("Exit codes:"), out.toString());
    assertFalse(out.toString().contains("bundle "), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "import --format text",
        "diff one.json",
        "diff a b --format pdf",
        "diff a b --fail-on never",
        "refresh chime",
        "show chime s3",
        "check",
        "check a.json --kind user",
        "check a.json --fail-on security"
      })
  void wrongArgumentsAreToldWithWhatWouldBeRight(String arguments) {
    assertEquals(2, run(arguments.split(" ", -1)));
    assertTrue(err.toString().contains("carillon-catalog"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void importPrintsACatalogWhereNoFileIsNamed() throws IOException {
    ServiceCatalog catalog = service("sqs").action("SendMessage", WRITE).build();
    Path file = write("any.json", catalog);
    assertEquals(0, run("import", file.toString()));
    assertEquals(Files.readString(file), out.toString());
  }

  @Test
  void importOverACatalogNotesWhatIsGoneAndTellsTheDifference() throws Exception {
    Path catalog = write("sqs.json", service("sqs").action("SendMessage", WRITE).build());
    Path next = write("next.json", service("sqs").action("GetQueueUrl", READ).build());
    assertEquals(0, run("import", next.toString(), "-o", catalog.toString()));
    assertEquals(
        List.of(new RemovedAction("SendMessage", TODAY, Set.of(WRITE))),
        CatalogJson.read("sqs.json", Files.readAllBytes(catalog)).removed());
    assertTrue(out.toString().contains("1 action removed\n  Write: SendMessage\n"), out.toString());
    byte[] before = Files.readAllBytes(catalog);
    assertEquals(0, run("import", next.toString(), "-o", catalog.toString()));
    assertTrue(out.toString().endsWith("sqs: unchanged\n"), out.toString());
    assertArrayEquals(before, Files.readAllBytes(catalog));
  }

  @Test
  void importOfSeveralServicesNeedsAFolderAndWritesAFileForEach() throws IOException {
    Path sqs = write("a.json", service("sqs").action("SendMessage", WRITE).build());
    Path s3 = write("b.json", service("s3").action("GetObject", READ).build());
    assertEquals(2, run("import", sqs.toString(), s3.toString()));
    assertEquals("import: these are 2 services; say with -o to which folder\n", err.toString());
    Path to = folder.resolve("catalogs");
    assertEquals(0, run("import", sqs.toString(), s3.toString(), "-o", to.toString(), "--json"));
    assertTrue(Files.exists(to.resolve("sqs.json")) && Files.exists(to.resolve("s3.json")));
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertEquals("s3", report.at("/0/service").asText());
    assertEquals("created", report.at("/0/outcome").asText());
  }

  @Test
  void importNeedsSomethingToRead() {
    assertEquals(2, run("import"));
    assertEquals("import: name what to read; import --help says more\n", err.toString());
  }

  @Test
  void importTakesWhatIsBundled() throws Exception {
    Path catalog = write("sqs.json", service("sqs").action(needy("SendMessage")).build());
    assertEquals(0, run("import", "--bundled", "sqs", "-o", catalog.toString()));
    ServiceCatalog sqs = CatalogJson.read("sqs.json", Files.readAllBytes(catalog));
    assertEquals(Optional.of(List.of()), sqs.action("SendMessage").orElseThrow().dependents());
    assertTrue(sqs.actions().size() > 15);
    assertEquals(2, run("import", "--bundled", "sqss"));
    assertEquals("bundled: there is no service sqss; did you mean sqs?\n", err.toString());
  }

  @Test
  void importIntoANewFolderIsSaidByASlash() throws IOException {
    Path sqs = write("a.json", service("sqs").action("SendMessage", WRITE).build());
    assertEquals(0, run("import", sqs.toString(), "-o", folder.resolve("new") + "/"));
    assertTrue(Files.exists(folder.resolve("new/sqs.json")));
  }

  @Test
  void importTellsEveryProblemOfEveryFileAndWritesNothing() throws IOException {
    Path good = write("good.json", service("sqs").action("SendMessage", WRITE).build());
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"formatVersion\": 1, \"x\": [");
    Path absent = folder.resolve("absent.html");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path to = folder.resolve("catalogs");
    assertEquals(
        2,
        run(
            "import",
            good.toString(),
            bad.toString(),
            absent.toString(),
            empty.toString(),
            "-o",
            to.toString()));
    assertFalse(Files.exists(to));
    assertEquals(3, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("bad.json:1:"), err.toString());
    assertTrue(err.toString().contains("absent.html: there is no such file"), err.toString());
    assertTrue(err.toString().contains(empty + ": is a folder without"), err.toString());
  }

  @Test
  void importOfAFolderKeepsGoingAndSaysSo() throws Exception {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path to = folder.resolve("catalogs");
    write("pages/good.json", service("sqs").action("SendMessage", WRITE).build());
    write("pages/half.json", service("s3").action("GetObject", READ).build());
    Files.writeString(
        pages.resolve("list_s3.html"), "<html><p>Amazon S3 (service prefix: <code>s3</code>)");
    assertEquals(2, run("import", pages.toString(), "-o", to.toString()));
    assertFalse(Files.exists(to));
    assertEquals(2, run("import", pages.toString(), "-o", to + "/", "--keep-going"));
    assertTrue(err.toString().contains("list_s3.html"), err.toString());
    assertTrue(Files.exists(to.resolve("sqs.json")));
    assertFalse(Files.exists(to.resolve("s3.json")), "half of a service would look whole");
  }

  @Test
  void importOfContradictingPagesNamesBoth() throws IOException {
    Path one = write("one.json", service("sqs").action("SendMessage", WRITE).build());
    Path two = write("two.json", service("sqs").action("SendMessage", READ).build());
    assertEquals(0, run("import", one.toString(), two.toString(), "-o", folder + "/sqs.json"));
    assertEquals(
        "warning: "
            + two
            + ": contradicts "
            + one
            + " on the access level of sqs:SendMessage: Read here, Write there; taken is what"
            + " refuses nothing that either allows\n",
        err.toString());
  }

  @Test
  void importDoesNotPutOneServiceOverAnother() throws IOException {
    Path sqs = write("sqs.json", service("sqs").action("SendMessage", WRITE).build());
    Path s3 = write("s3.json", service("s3").action("GetObject", READ).build());
    String before = Files.readString(sqs);
    assertEquals(2, run("import", s3.toString(), "-o", sqs.toString()));
    assertEquals(before, Files.readString(sqs));
    assertTrue(err.toString().contains("is the catalog of sqs; the new one is of s3"));
  }

  @Test
  void diffFailsOnWhatIsAskedForAndOnNothingElse() throws IOException {
    String old = diffSide("old", service("sqs").action("A", WRITE));
    String added = diffSide("added", service("sqs").action("A", WRITE).action("B", WRITE));
    String changed = diffSide("changed", service("sqs").action("A", READ));
    String removed = diffSide("removed", service("sqs").action("B", WRITE));
    for (String[] row :
        new String[][] {
          {old, "000"}, {added, "001"}, {changed, "011"}, {removed, "111"},
        }) {
      assertEquals(0, run("diff", old, row[0]));
      String codes =
          run("diff", old, row[0], "--fail-on", "removed")
              + ""
              + run("diff", old, row[0], "--fail-on", "changed")
              + run("diff", old, row[0], "--fail-on", "any");
      assertEquals(row[1], codes, row[0]);
    }
  }

  @Test
  void diffWritesJsonAndMarkdown() throws IOException {
    String old = diffSide("old", service("sqs").action("A", WRITE));
    String next = diffSide("next", service("sqs").action("B", WRITE));
    assertEquals(0, run("diff", old, next, "--format", "json"));
    assertEquals(
        "A", new ObjectMapper().readTree(out.toString()).at("/actions/removed/0/name").asText());
    assertEquals(0, run("diff", old, next, "--format", "markdown"));
    assertTrue(out.toString().contains("### 1 action removed\n\n- Write: `A`\n"));
  }

  @Test
  void diffComparesWithWhatIsBundled() throws IOException {
    String old = diffSide("old", service("sqs").action("SendMessage", WRITE));
    assertEquals(1, run("diff", old, "bundled", "--fail-on", "any"));
    assertTrue(out.toString().startsWith("Amazon SQS (sqs): 1 action before, "), out.toString());
    assertEquals(2, run("diff", diffSide("x", service("no-such")), "bundled"));
    assertTrue(err.toString().contains("bundled: there is no service no-such"));
  }

  @Test
  void diffOfTwoServicesIsRefused() throws IOException {
    String sqs = diffSide("sqs", service("sqs"));
    String s3 = diffSide("s3", service("s3"));
    assertEquals(2, run("diff", sqs, s3));
    assertEquals(s3 + ": is of s3; " + sqs + " is of sqs\n", err.toString());
  }

  @Test
  void showTellsWhatIsKnown() {
    assertEquals(0, run("show", "chime"));
    assertTrue(
        out.toString().startsWith("Amazon Chime (chime): 316 actions (50 List, "), out.toString());
    assertTrue(out.toString().contains("\nRemoved (1)\n  CreateBotMembership  since "));
  }

  @Test
  void showPrintsTheCatalogOfAFolderAsJson() throws IOException {
    Path catalog = write("chime.json", service("chime").action("Mine", READ).build());
    assertEquals(0, run("show", "chime", "--json", "--catalogs", folder.toString()));
    assertEquals(Files.readString(catalog), out.toString());
  }

  @Test
  void showListsServices() {
    assertEquals(0, run("show"));
    assertTrue(out.toString().contains("\nchime\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chme", "chmie", "CHIME", "Chime"})
  void showSuggestsTheNearestService(String typed) {
    assertEquals(2, run("show", typed));
    String expected = "show: there is no service " + typed + "; did you mean chime?\n";
    assertEquals(expected, err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "/etc/passwd", "chime/../../secret", "", "CHIME "})
  void aServiceNameNeverLeavesTheFolder(String name) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("catalogs"));
    write("secret.json", service("secret").action("Get", READ).build());
    assertEquals(2, run("show", name, "--catalogs", inner.toString()));
    assertTrue(err.toString().startsWith("show: there is no service "), err.toString());
    assertEquals(2, run("refresh", name, "--catalogs", inner.toString(), "--from", "" + folder));
    try (var files = Files.list(inner)) {
      assertEquals(0, files.count());
    }
  }

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
          0, run("refresh", "--all", "--catalogs", folder.toString(), "--from", from, "--json"));
    }
    ServiceCatalog chime =
        CatalogJson.read("chime", Files.readAllBytes(folder.resolve("chime.json")));
    assertEquals("Amazon Chime", chime.displayName());
    assertTrue(
        String.valueOf(chime.actions().get(0).description())
            .startsWith("Grants permission to create a new Amazon Chime SDK meeting"));
    assertEquals("created", new ObjectMapper().readTree(out.toString()).at("/0/outcome").asText());
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

  private static CatalogAction needy(String name) {
    return CatalogFixture.action(
        name, Set.of(WRITE), null, List.of(), List.of(), List.of("kms:Decrypt"));
  }

  private String diffSide(String name, CatalogFixture catalog) throws IOException {
    return write(name + ".json", catalog.build()).toString();
  }

  private Path write(String name, ServiceCatalog catalog) throws IOException {
    return Files.write(folder.resolve(name), CatalogJson.write(catalog));
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Clock clock = Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC);
    return Main.run(
        new Surroundings(
            new PrintWriter(out), new PrintWriter(err), interactive, clock, pause -> {}),
        arguments);
  }
}
