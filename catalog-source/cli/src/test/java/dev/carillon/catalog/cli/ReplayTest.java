package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of Amazon Chime's reference, taken in turn as a user would. */
class ReplayTest {

  private static final String BUNDLED = "bundled";

  @TempDir private Path folder;

  /** What each step announces is what its import then does; the whole story is pinned. */
  @Test
  void chimeFrom2019UntilToday() throws Exception {
    Path reference = Path.of(System.getProperty("carillon.reference", "../../../shared/reference"));
    assumeTrue(Files.isDirectory(reference), "no reference data beside this checkout");
    List<Step> steps =
        List.of(
            new Step("2019-10-10", reference.resolve("html/chime-2019-10-10.html")),
            new Step("2020-12-18", reference.resolve("html/chime-2020-12-18.html")),
            new Step("2026-02-13", reference.resolve("service-reference/chime.json")),
            new Step("2026-06-14", reference.resolve("html/chime-2026-06-14.html")),
            new Step("2026-11-24", Path.of(BUNDLED)));
    Path catalog = folder.resolve("chime.json");
    List<String> story = new ArrayList<>();
    for (Step step : steps) {
      story.add(Files.exists(catalog) ? follow(step, catalog) : begin(step, catalog));
    }
    assertEquals(
        List.of(
            "2019-10-10: 107 actions",
            "2020-12-18: +125 -0 ~21, 232 actions, removed []",
            "2026-02-13: +85 -1 ~81, 316 actions, removed [CreateBotMembership]",
            "2026-06-14: +0 -0 ~34, 316 actions, removed [CreateBotMembership]",
            "2026-11-24: +0 -0 ~0, 316 actions, removed [CreateBotMembership]"),
        story);
  }

  private record Step(String day, Path source) {}

  private String begin(Step step, Path catalog) throws Exception {
    take(step.day(), step, catalog);
    return step.day() + ": " + read(catalog).actions().size() + " actions";
  }

  private String follow(Step step, Path catalog) throws Exception {
    ServiceCatalog before = read(catalog);
    JsonNode announced =
        new ObjectMapper()
            .readTree(
                run(
                    step.day(),
                    "diff",
                    catalog.toString(),
                    step.source().toString(),
                    "--format",
                    "json"));
    take(step.day(), step, catalog);
    ServiceCatalog after = read(catalog);

    Set<String> gone = names(before);
    gone.removeAll(names(after));
    Set<String> come = names(after);
    come.removeAll(names(before));
    assertEquals(gone, names(announced.at("/actions/removed")));
    assertEquals(come, names(announced.at("/actions/added")));
    LocalDate day = LocalDate.parse(step.day());
    assertEquals(
        gone,
        new TreeSet<>(
            after.removed().stream()
                .filter(action -> action.since().equals(day))
                .map(RemovedAction::name)
                .toList()));
    byte[] bytes = Files.readAllBytes(catalog);
    String again = take("2030-01-01", step, catalog);
    assertEquals("chime: unchanged\n", again);
    assertArrayEquals(bytes, Files.readAllBytes(catalog));
    return "%s: +%d -%d ~%d, %d actions, removed %s"
        .formatted(
            step.day(),
            announced.at("/actions/added").size(),
            announced.at("/actions/removed").size(),
            announced.at("/actions/changed").size(),
            after.actions().size(),
            after.removed().stream().map(RemovedAction::name).toList());
  }

  private static String take(String day, Step step, Path catalog) {
    String source = step.source().toString();
    return source.equals(BUNDLED)
        ? run(day, "import", "--bundled", "chime", "-o", catalog.toString())
        : run(day, "import", source, "-o", catalog.toString());
  }

  private static Set<String> names(ServiceCatalog catalog) {
    Set<String> names = new TreeSet<>();
    catalog.actions().forEach(action -> names.add(action.name()));
    return names;
  }

  private static Set<String> names(JsonNode actions) {
    Set<String> names = new TreeSet<>();
    actions.forEach(action -> names.add(action.get("name").asText()));
    return names;
  }

  private static ServiceCatalog read(Path file) throws Exception {
    return CatalogJson.read(file.toString(), Files.readAllBytes(file));
  }

  private static String run(String day, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    int code =
        Main.run(
            new Surroundings(new PrintWriter(out), new PrintWriter(err), false, clock, pause -> {}),
            arguments);
    assertEquals(0, code, err.toString());
    return out.toString();
  }
}
