package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of Amazon Chime's reference, taken in turn as a user would. */
@Tag("any-jdk")
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

  /** Whatever the form, a change is told by what it means to code and policies. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json"})
  void eachKindOfChangeIsToldInWords(String form) throws Exception {
    CatalogFixture before = service("bells");
    before
        .action("HangBell", WRITE)
        .action(described("PolishBell", "Grants permission to polish", "bells:By"))
        .action(described("CleanBell", "Grants permission to clean"))
        .action(
            action(
                "RingBell",
                Set.of(WRITE),
                "Grants permission to ring",
                List.of(
                    new ResourceUse("bell", false, List.of()),
                    new ResourceUse("rope", false, List.of())),
                List.of("aws:ResourceTag/${TagKey}"),
                List.of("ds:Find", "logs:Put")))
        .resourceType("bell", "arn:aws:bells:::bell/${BellId}")
        .resourceType("rope", "arn:aws:bells:::rope/${Id}")
        .resourceType("clapper", "arn:aws:bells:::clapper/${Id}")
        .conditionKey("bells:By", "String")
        .conditionKey("bells:Tone", "String")
        .operation("Ring", new AuthorizedAction("bells:HangBell", Map.of()))
        .operation("Old", new AuthorizedAction("bells:Old", Map.of()));
    CatalogFixture after = service("bells");
    after
        .action(described("PolishBell", "Grants permission to polish", "bells:Who"))
        .action(described("WashBell", "Grants permission to clean"))
        .action(
            action(
                "RingBell",
                Set.of(WRITE),
                "Grants permission to ring loudly",
                List.of(
                    new ResourceUse("bell", true, List.of("aws:ResourceTag/${TagKey}")),
                    new ResourceUse("tower", true, List.of("bells:Height"))),
                List.of(),
                List.of("logs:Put", "ds:Find")))
        .resourceType("bell", "arn:aws:bells:${Region}::bell/${BellId}")
        .resourceType("rope", "arn:aws:bells:::rope/${Id}")
        .resourceType("tower", "arn:aws:bells:::tower/${Id}")
        .conditionKey("bells:Who", "String")
        .conditionKey("bells:Height", "Numeric")
        .operation("Ring", new AuthorizedAction("bells:RingBell", Map.of()));

    Path old = Files.write(folder.resolve("old.json"), CatalogJson.write(before.build()));
    Path next = Files.write(folder.resolve("next.json"), CatalogJson.write(after.build()));
    String told = run("2026-11-24", "diff", "" + old, "" + next, "--format", form);

    String words = told.replaceAll("\\\\([\"\\\\_*<>\\[\\]])", "$1").replaceAll("`|\\s+", " ");
    for (String sentence :
        List.of(
            "1 action removed",
            "1 action with another name and the same description; policies and code must name the"
                + " new one",
            "CleanBell is now WashBell",
            "1 condition key replaced by another; code that names it stops compiling",
            "wherever bells:By stood, bells:Who stands now",
            "now takes resource type tower and requires it, with condition key bells:Height",
            "no longer takes resource type rope; code that names it stops compiling",
            "now requires bell",
            "condition key aws:ResourceTag/${TagKey} moved from the action to bell",
            "described as Grants permission to ring loudly; before as Grants permission to ring",
            "the ARN of bell was arn:aws:bells:::bell/${BellId} and is"
                + " arn:aws:bells:${Region}::bell/${BellId}; the method that makes it has other"
                + " parameters, and code that calls it stops compiling",
            "1 resource type removed; code that names it stops compiling",
            "1 condition key removed; code that names it stops compiling",
            "1 operation removed",
            "now authorized by bells:RingBell",
            "no longer authorized by bells:HangBell",
            "withAccessLevel(WRITE) no longer selects",
            "bells:* no longer matches",
            "bells:Hang* matches no action now")) {
      String spaced = words.replaceAll(" ([;,:])", "$1").replaceAll(" +", " ");
      assertTrue(spaced.contains(sentence), () -> sentence + "\nis not in\n" + spaced);
    }
    assertFalse(words.contains("ds:Find") && !form.equals("json"), "the order is no change");
  }

  private static CatalogAction described(String name, String description, String... keys) {
    return action(name, Set.of(WRITE), description, List.of(), List.of(keys), List.of());
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
