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
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportCommandTest extends CommandLineFixture {

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
    assertEquals(
        0, run("import", sqs.toString(), s3.toString(), "-o", to.toString(), "--format", "json"));
    assertTrue(Files.exists(to.resolve("sqs.json")) && Files.exists(to.resolve("s3.json")));
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertEquals("s3", report.at("/0/service").asText());
    assertEquals("created", report.at("/0/outcome").asText());
  }

  @Test
  void onePageOfSeveralAfterTheOtherAddsUp() throws Exception {
    ServiceCatalog one =
        service("apigateway")
            .action("GetPortal", READ)
            .build()
            .withPages(List.of(page("list_amazonapigatewaymanagementv2.html", "GetPortal")));
    ServiceCatalog other =
        service("apigateway")
            .action("SetWebACL", WRITE)
            .build()
            .withPages(List.of(page("list_amazonapigatewaymanagement.html", "SetWebACL")));
    Path first = write("one.json", one);
    Path second = write("other.json", other);
    Files.writeString(second, Files.readString(second).replace("Amazon Test", "Amazon Test V2"));
    Path catalog = folder.resolve("apigateway.json");
    assertEquals(0, run("import", first.toString(), "-o", catalog.toString()));
    assertEquals(0, run("import", second.toString(), "-o", catalog.toString()));
    assertFalse(out.toString().contains("removed"), out.toString());
    ServiceCatalog both = CatalogJson.read("both", Files.readAllBytes(catalog));
    assertEquals(2, both.actions().size());
    assertEquals(2, both.pages().size());
    assertEquals(0, run("diff", second.toString(), catalog.toString()));
    assertFalse(out.toString().contains("called the service"), out.toString());

    assertEquals(0, run("diff", first.toString(), second.toString()));
    assertFalse(out.toString().contains("removed"), out.toString());
    assertTrue(
        out.toString()
            .endsWith(
                """

                %s is one of several pages about apigateway; what these say is taken as it was: %s

                %s is one of several pages about apigateway; what these say counts as new: %s
                """
                    .formatted(
                        second,
                        one.pages().get(0).address(),
                        first,
                        other.pages().get(0).address())),
        out.toString());
  }

  private static ServicePage page(String name, String action) {
    return new ServicePage(ServicePage.FOLDER + name, Optional.empty(), "", List.of(action));
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
  void whatIsNamedAsAFileIsNoFolderOfSeveral() throws IOException {
    Path one = write("one.json", service("sqs").action("SendMessage", WRITE).build());
    Path two = write("two.json", service("s3").action("GetObject", READ).build());
    Path to = folder.resolve("all.json");
    assertEquals(2, run("import", "" + one, "" + two, "-o", "" + to));
    assertEquals(to + ": is a file; a folder is needed for 2 services\n", err.toString());
    assertFalse(Files.exists(to));
  }

  @Test
  void aCatalogInTheFileOfAnotherServiceIsTold() throws IOException {
    Path one = write("one.json", service("sqs").action("SendMessage", WRITE).build());
    Path to = folder.resolve("s3.json");
    assertEquals(0, run("import", "" + one, "-o", "" + to));
    assertEquals(
        to + ": warning: is where the catalog of s3 is looked for, and holds that of sqs\n",
        err.toString());
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
  void aServiceAmongFilesIsToldHowToBeNamed() {
    assertEquals(2, run("import", "--bundled", "s3", "sqs", "-o", folder.toString()));
    assertEquals(
        "sqs: there is no such file; for the catalog of sqs that comes with Carillon write --bundled"
            + " sqs for import, and bundled for diff\n",
        err.toString());
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
    assertEquals(2, run("import", pages.toString(), "-o", to.toString(), "--keep-going"));
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
        two
            + ": warning: contradicts "
            + one
            + " on the access level of sqs:SendMessage: Read here, Write there; taken is what"
            + " refuses nothing that either allows\n",
        err.toString());
  }

  @Test
  void aPageAloneOfAServiceWithSeveralRemovesNothingAndSaysSo() throws IOException {
    ServicePage one = new ServicePage("list_one", Optional.empty(), "", List.of("GetTopic"));
    ServicePage two = new ServicePage("list_two", Optional.empty(), "", List.of("SendMessage"));
    ServiceCatalog both =
        service("sqs").action("SendMessage", WRITE).action("GetTopic", READ).build();
    ServiceCatalog alone = service("sqs").action("GetTopic", READ).action("New", READ).build();
    String catalog = "" + write("sqs.json", both.withPages(List.of(one, two)));
    String page = "" + write("page.json", alone.withPages(List.of(one)));
    assertEquals(0, run("diff", catalog, page));
    assertTrue(out.toString().contains("1 action added"), out.toString());
    assertFalse(out.toString().contains("removed"), out.toString());
    assertTrue(
        out.toString()
            .endsWith(
                page
                    + " is one of several pages about sqs; what these say is taken as it was:"
                    + " list_two\n"),
        out.toString());
    assertEquals(0, run("import", page, "-o", catalog));
    assertFalse(out.toString().contains("removed"), out.toString());
    assertTrue(
        out.toString()
            .endsWith(
                "The source is one of several pages about the service. What the others say is kept:"
                    + " list_two.\n"),
        out.toString());
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

  private static CatalogAction needy(String name) {
    return CatalogFixture.action(
        name, Set.of(WRITE), null, List.of(), List.of(), List.of("kms:Decrypt"));
  }

  /** A new catalog has nothing that the page could be completed from. */
  @Test
  void aPageAloneOfAServiceThatHasSeveralNamesTheOthers() throws IOException {
    String address = ServicePage.FOLDER + "list_awselasticloadbalancing";
    ServicePage page = new ServicePage(address + ".html", Optional.empty(), "", List.of());
    Path source =
        write(
            "elb.json",
            service("elasticloadbalancing")
                .action("AddTags", WRITE)
                .build()
                .withPages(List.of(page)));
    String warning =
        source
            + ": warning: is one of several pages about elasticloadbalancing; import these with it,"
            + " or the catalog lacks them: "
            + address
            + "v2.html\n";

    assertEquals(0, run("import", "" + source));
    assertEquals(warning, err.toString());
    Path to = folder.resolve("catalogs/");
    assertEquals(0, run("import", "" + source, "-o", to + "/"));
    assertEquals(warning, err.toString());
    assertEquals(0, run("import", "" + source, "-o", to + "/"));
    assertEquals("", err.toString());
  }
}
