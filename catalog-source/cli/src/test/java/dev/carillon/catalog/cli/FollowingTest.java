package dev.carillon.catalog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A build follows AWS from day to day, as AWS's own files had it in 2026. */
@Tag("any-jdk")
class FollowingTest extends CommandLineFixture {

  private static final Path REFERENCE =
      Path.of(System.getProperty("carillon.reference", "../../../shared/reference"));

  private static final List<String> FIVE = List.of("bedrock", "chime", "deadline", "s3", "sqs");

  private static final List<String> TWENTY =
      List.of(
          "apigateway",
          "athena",
          "bedrock",
          "chime",
          "cloudformation",
          "cloudwatch",
          "dynamodb",
          "ec2",
          "ecs",
          "elasticloadbalancing",
          "events",
          "iam",
          "kms",
          "lambda",
          "lex",
          "logs",
          "s3",
          "sns",
          "sqs",
          "vpc-lattice");

  /** The line that begins what is told of a service, changed or new. */
  private static final Pattern HEADLINE =
      Pattern.compile("(?m)^(?:[^\\n(]* \\(([a-z0-9-]+)\\): .*|([a-z0-9-]+): new, .*)$");

  private Path catalogs = Path.of("");

  @BeforeEach
  void findReference() {
    assumeTrue(Files.isDirectory(REFERENCE), "no reference data beside this checkout");
    catalogs = folder.resolve("catalogs");
  }

  @Test
  void aBuildIsToldSomethingOnlyWhenWhatItSeesChanged() throws Exception {
    Path february4 = Files.createDirectory(folder.resolve("february-4"));
    Path february13 = february("february-13", FIVE);
    Path june = june(FIVE);
    for (String service : FIVE) {
      Path then = REFERENCE.resolve("service-reference/2026-02-04").resolve(service + ".json");
      Path since = february13.resolve(service + ".json");
      Files.copy(Files.exists(then) ? then : since, february4.resolve(service + ".json"));
    }
    List<String> story = new ArrayList<>();
    story.add("February 4: " + told(refresh(february4, FIVE)));
    for (Path day : List.of(february4, february13)) {
      story.add(day.getFileName() + ": " + told(refresh(day, FIVE)));
    }
    story.add("again: " + told(refresh(february13, FIVE)));
    story.add("June: " + told(imported(june.toString())));
    story.add("again: " + told(imported(june.toString())));
    List<String> bundled = new ArrayList<>();
    FIVE.forEach(service -> bundled.addAll(List.of("--bundled", service)));
    story.add("September: " + told(imported(bundled.toArray(String[]::new))));
    story.add("again: " + told(imported(bundled.toArray(String[]::new))));
    assertEquals(
        List.of(
            "February 4: " + FIVE,
            "february-4: []",
            "february-13: [bedrock, deadline]",
            "again: []",
            "June: " + FIVE,
            "again: []",
            "September: [bedrock, chime, s3, sqs]",
            "again: []"),
        story);
  }

  @Test
  void theJsonOfFebruaryTakesNothingFromThePagesOfJune() throws Exception {
    imported(june(TWENTY).toString());
    List<ServiceCatalog> before = new ArrayList<>();
    for (String service : TWENTY) {
      before.add(read(service));
    }
    String text = refresh(february("february", TWENTY), TWENTY);
    for (ServiceCatalog june : before) {
      ServiceCatalog after = read(june.service());
      List<String> removed = after.removed().stream().map(RemovedAction::name).toList();
      for (CatalogAction action : june.actions()) {
        String name = june.service() + ':' + action.name();
        if (after.action(action.name()).isEmpty()) {
          assertTrue(removed.contains(action.name()), name);
        } else {
          holds(name, action, after.action(action.name()).orElseThrow());
        }
      }
      assertEquals(june.pages(), after.pages());
      assertEquals(june.displayName(), after.displayName());
    }
    assertTrue(
        text.contains(
            "\nFacts that the source lacks are kept as they were: the service's name,"
                + " descriptions, required marks of resource types, dependent actions,"
                + " permission-only marks, the addresses of its pages.\n"),
        text);
  }

  private static void holds(String name, CatalogAction june, CatalogAction after) {
    assertEquals(june.description(), after.description(), name);
    assertEquals(june.dependents(), after.dependents(), name);
    assertEquals(june.permissionOnly(), after.permissionOnly(), name);
    for (ResourceUse use : june.resources()) {
      after.use(use.type()).ifPresent(same -> assertEquals(use.required(), same.required(), name));
    }
  }

  /** Returns the services of which something is told. */
  private static List<String> told(String text) {
    return HEADLINE
        .matcher(text)
        .results()
        .filter(line -> !line.group().contains("nothing changed"))
        .map(line -> line.group(1) == null ? line.group(2) : line.group(1))
        .toList();
  }

  private String refresh(Path day, List<String> services) {
    List<String> command = new ArrayList<>(List.of("refresh"));
    command.addAll(services);
    command.addAll(List.of("--catalogs", "" + catalogs, "--from", "" + day));
    assertEquals(0, run(command.toArray(String[]::new)), err.toString());
    return out.toString();
  }

  private String imported(String... sources) {
    List<String> command = new ArrayList<>(List.of("import"));
    command.addAll(List.of(sources));
    command.addAll(List.of("-o", catalogs + "/"));
    assertEquals(0, run(command.toArray(String[]::new)), err.toString());
    return out.toString();
  }

  private ServiceCatalog read(String service) throws Exception {
    Path file = catalogs.resolve(service + ".json");
    return CatalogJson.read(service, Files.readAllBytes(file));
  }

  /** Returns a folder with AWS's JSON of February 13. */
  private Path february(String name, List<String> services) throws IOException {
    Path to = Files.createDirectory(folder.resolve(name));
    unpack("service-reference-2026-02-13.zip", to, services);
    return to;
  }

  /** Returns a folder with AWS's pages of June. */
  private Path june(List<String> services) throws IOException {
    Path to = Files.createDirectory(folder.resolve("june"));
    unpack("pages-2026-06.zip", to, services);
    return to;
  }

  private static void unpack(String zip, Path to, List<String> services) throws IOException {
    Pattern prefix = Pattern.compile("service prefix:[^<]*<code[^>]*>\\s*([a-z0-9-]+)\\s*<");
    try (ZipFile file = new ZipFile(REFERENCE.resolve(zip).toFile())) {
      for (ZipEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
        String name = Path.of(entry.getName()).getFileName().toString();
        try (InputStream in = file.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          boolean wanted =
              name.endsWith(".json")
                  ? services.contains(name.replace(".json", ""))
                  : prefix
                      .matcher(new String(bytes, UTF_8))
                      .results()
                      .anyMatch(found -> services.contains(found.group(1)));
          if (wanted) {
            Files.write(to.resolve(name), bytes);
          }
        }
      }
    }
    assertTrue(new TreeSet<>(services).size() <= to.toFile().list().length, zip);
  }
}
