package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.refresh.FakeEndpoint;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages since August 2026, which have no dependent actions, are taken into catalogs. */
class PagesOfTodayTest extends CommandLineFixture {

  private static final String BUCKET = "CreateCDRBucket";

  @Test
  void aNewCatalogHasWhatThePageLacksFromWhatIsBundled() throws Exception {
    ServiceCatalog bundled = new BundledCatalogs().find("chime").orElseThrow();
    CatalogAction known = bundled.action(BUCKET).orElseThrow();
    assertFalse(known.dependentActions().isEmpty());
    ServiceCatalog chime = imported(page("chime", BUCKET, "RingBell"));
    assertEquals(known.dependents(), chime.action(BUCKET).orElseThrow().dependents());
    assertEquals(Optional.empty(), chime.action("RingBell").orElseThrow().dependents());
    assertEquals(2, chime.actions().size());
    assertEquals(bundled.removed(), chime.removed(), "an old page does not tell what is gone");
    assertTrue(
        out.toString()
            .endsWith(
                """

                Facts that the source lacks are those of the catalog that comes with Carillon: \
                dependent actions, which condition keys are an action's own, operations, the \
                addresses of its pages.
                Some facts are unknown for 1 new action: RingBell.
                """),
        out.toString());
  }

  @Test
  void whereNothingIsBundledNothingIsSaidToBeKept() throws Exception {
    ServiceCatalog bells = imported(page("bells", "RingBell"));
    assertEquals(Optional.empty(), bells.action("RingBell").orElseThrow().dependents());
    assertTrue(
        out.toString()
            .contains("\nNot known, as the source does not tell them: dependent actions, which"),
        out.toString());
    assertEquals(0, run("show", "bells", "--catalogs", "" + folder.resolve("catalogs")));
    assertTrue(out.toString().contains("\n      not known: which actions it also needs\n"));
  }

  @Test
  void showSaysOnceWhatIsKnownOfNoAction() throws Exception {
    imported(page("bells", "RingBell", "MuteBell", "HangBell"));
    assertEquals(0, run("show", "bells", "--catalogs", "" + folder.resolve("catalogs")));
    assertEquals(2, out.toString().split("which actions it also needs", -1).length, "" + out);
    assertTrue(out.toString().contains("\nnot known of any action: which actions it also needs\n"));
  }

  @Test
  void whatWasKnownOfAnActionComesBackWithIt() throws Exception {
    List<String> known =
        imported(page("chime", BUCKET, "RingBell")).action(BUCKET).orElseThrow().dependentActions();
    ServiceCatalog without = imported(page("chime", "MuteBell"));
    assertTrue(
        without.removed().stream().map(RemovedAction::name).toList().contains(BUCKET),
        out.toString());
    ServiceCatalog back = imported(page("chime", BUCKET, "RingBell", "MuteBell"));
    assertEquals(known, back.action(BUCKET).orElseThrow().dependentActions());
    assertTrue(out.toString().contains("2 actions back, removed before"), out.toString());
    assertTrue(
        out.toString().endsWith("\nSome facts are unknown for 1 action back: RingBell.\n"),
        out.toString());
  }

  @Test
  void aDescriptionDoesNotComeBack() throws Exception {
    imported(page("sqs", "SendMessage", "PurgeQueue"));
    imported(FakeEndpoint.json("sqs", "SendMessage"));
    imported(FakeEndpoint.json("sqs", "SendMessage", "PurgeQueue"));
    assertTrue(
        out.toString().endsWith("\nSome facts are unknown for 1 action back: PurgeQueue.\n"),
        out.toString());
  }

  /** What AWS's JSON does not list is gone, but not in silence. */
  @Test
  void actionsThatOnlyThePageListsAreNamed() throws Exception {
    Path mirror = folder.resolve("mirror");
    Files.createDirectories(mirror.resolve("pages"));
    Path page = mirror.resolve("pages/list_bells.md");
    Files.writeString(page, page("bells", "RingBell", "MuteBell", "HangBell"));
    Path json = mirror.resolve("bells.json");
    Files.writeString(json, FakeEndpoint.json("bells", "RingBell"));
    assertEquals(
        0, run("refresh", "bells", "--pages", "--catalogs", "" + folder, "--from", "" + mirror));
    assertEquals(
        page
            + ": warning: lists 2 actions that bells.json does not, and so the catalog does not:"
            + " HangBell, MuteBell\n",
        err.toString().replace("" + json, "bells.json"));
  }

  @Test
  void pagesThatLackHalfOfTheActionsAreTold() throws Exception {
    Path mirror = folder.resolve("mirror");
    Files.createDirectories(mirror.resolve("pages"));
    Path page = mirror.resolve("pages/list_bells.md");
    Files.writeString(
        mirror.resolve("bells.json"), FakeEndpoint.json("bells", "Hang", "Mute", "Ring"));
    Files.writeString(page, page("bells", "Hang", "Mute"));
    assertEquals(0, refresh(mirror, "first"));
    assertEquals("", err.toString());
    Files.writeString(page, page("bells", "Hang"));
    assertEquals(0, refresh(mirror, "second"));
    assertEquals(
        page
            + ": warning: 2 of 3 actions of the catalog are not on the page; what was known of them"
            + " is kept\n",
        err.toString());
  }

  private int refresh(Path mirror, String catalogs) throws Exception {
    String folder = "" + this.folder.resolve(catalogs);
    return run("refresh", "bells", "--pages", "--catalogs", folder, "--from", "" + mirror);
  }

  /** It is there, so nobody should look for it under another name. */
  @Test
  void aPageOfAnotherServiceIsNoPageButFound() throws Exception {
    Path mirror = folder.resolve("mirror");
    Files.createDirectories(mirror.resolve("pages"));
    Path page = mirror.resolve("pages/list_bells.md");
    Files.writeString(page, page("others", "RingBell"));
    Files.writeString(mirror.resolve("bells.json"), FakeEndpoint.json("bells", "RingBell"));
    assertEquals(
        2, run("refresh", "bells", "--pages", "--catalogs", "" + folder, "--from", "" + mirror));
    assertTrue(
        out.toString().contains("\nNo page could be taken, of these: " + page + ".\n"),
        out.toString());
    assertTrue(Files.exists(folder.resolve("bells.json")));
  }

  private ServiceCatalog imported(String page) throws Exception {
    Path file = Files.writeString(folder.resolve("list.md"), page);
    Path to = folder.resolve("catalogs");
    assertEquals(0, run("import", "" + file, "-o", to + "/"), err.toString());
    try (var files = Files.list(to)) {
      Path catalog = files.findFirst().orElseThrow();
      return CatalogJson.read("" + catalog, Files.readAllBytes(catalog));
    }
  }

  private static String page(String service, String... actions) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String action : actions) {
      rows.append("| %s | Grants permission to do it |  |  | Write |\n".formatted(action));
    }
    return """
    # Actions, resources, and condition keys for Amazon %s

    Amazon %1$s (service prefix: `%1$s`) provides the following service-specific operations.

    ## Actions defined by Amazon %1$s

    | Actions | Description | Resource types (\\*required) | Condition keys | Access level |
    | --- | --- | --- | --- | --- |
    """
            .formatted(service)
        + rows;
  }
}
