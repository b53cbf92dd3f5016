package dev.carillon.processor.javac;

import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.generated.GeneratedEnums;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.BundledCatalogs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogs of a build's own, named once in the file of options, without any flag of javac. */
final class OwnCatalogsTest {

  private static final String CASE =
      """
      package app;
      class Case {
        Object constant = BellsAction.RING_BELL;
        String[] actions = {"bells:RingBell", "bells:RingBel"};
      }
      """;

  private static final String POLICY =
      """
      {"Version": "2012-10-17",
       "Statement": {"Effect": "Deny", "Action": "chime:*", "Resource": "*"}}
      """;

  @TempDir private Path folder;
  private FolderCompilation build;

  @BeforeEach
  void write() {
    build =
        new FolderCompilation(folder)
            .write("carillon.properties", "catalogs = catalogs\n")
            .write("java/app/package-info.java", "@dev.carillon.IamActions(\"bells\") package app;")
            .write("java/app/Case.java", CASE);
    catalog("RingBell");
  }

  /** The other services stay known, so that no more is said of that file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @dev.carillon.PolicyFile("p.json")        | 1
          @dev.carillon.IamActions("chime")         | 1
          @dev.carillon.IamActions("chimee")        | 2
          @dev.carillon.CheckIamLiterals("chime")   | 1
          @dev.carillon.CheckIamLiterals("chimee")  | 2
          """)
  void aFileInOtherLettersIsToldOnce(String annotation, int all) {
    build
        .write("catalogs/Towers.json", "{}")
        .write("resources/p.json", POLICY)
        .write("java/app/package-info.java", annotation + " package app;")
        .write("java/app/Case.java", "package app; class Case {}");
    List<String> said = build.diagnose().stream().filter(line -> line.startsWith("error")).toList();
    assertEquals(all, said.size(), said.toString());
    assertTrue(said.get(0).contains("rename it to towers.json, or move it"), said.toString());
    assertTrue(all == 1 || said.get(1).contains("Did you mean \"chime\"?"), said.toString());
  }

  @Test
  void serveTheProcessorAndTheCheckAlike() {
    List<String> said = build.diagnose();
    assertEquals(1, said.size(), said.toString());
    assertTrue(
        said.get(0)
            .startsWith(
                "error java/app/Case.java:4:41 [carillon/INVALID_ACTION] \"bells:RingBel\" is not"
                    + " an action of bells. Did you mean \"bells:RingBell\"?"),
        said.get(0));
  }

  @Test
  void serveTheCheckWhereNothingIsGenerated() {
    build
        .write("java/app/package-info.java", "@dev.carillon.CheckIamLiterals package app;")
        .write("java/app/Case.java", CASE.replace("BellsAction.RING_BELL", "null"));
    List<String> said = build.diagnose();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).contains("Did you mean \"bells:RingBell\"?"), said.get(0));
  }

  @Test
  void anEnumOfAnotherCatalogCountsAndIsTold() {
    build.write("java/app/Case.java", CASE.replace(", \"bells:RingBel\"", ""));
    assertEquals(List.of(), build.diagnose());
    catalog("RingBell", "HangBell");
    build.write("java/app/Case.java", CASE.replace("\"bells:RingBel\"", "\"bells:HangBell\""));
    List<String> said = build.diagnoseOnly("java/app/Case.java");
    assertEquals(2, said.size(), said.toString());
    String all = String.join("\n", said);
    assertTrue(
        all.contains(
            "[carillon/STALE_ENUM] app.BellsAction was generated from another catalog than the one"
                + " in catalogs. Compile its package again; until then checks use what the enum"
                + " knows.\n"
                + "  Amazon Test (bells): 1 action before, 2 now."),
        all);
    assertTrue(all.contains("\"bells:HangBell\" is not an action of bells."), all);
    assertEquals(List.of(), build.diagnose());
  }

  @Test
  void enumsInClassesAreHeldToTheCatalogs() throws Exception {
    build.write("java/app/Case.java", CASE.replace(", \"bells:RingBel\"", ""));
    assertEquals(List.of(), build.diagnose());
    GeneratedEnums enums =
        GeneratedEnums.in(folder.resolve("out")).catalogs(folder.resolve("catalogs"));
    enums.assertCurrent();
    catalog("RingBell", "HangBell");
    AssertionError stale = assertThrows(AssertionError.class, enums::assertCurrent);
    assertTrue(
        String.valueOf(stale.getMessage())
            .startsWith(
                "Generated enums are not current:\n"
                    + "app.BellsAction: was generated from another catalog than the one in "
                    + folder
                    + "/catalogs; compile anew\n"
                    + "Amazon Test (bells): 1 action before, 2 now.\n"),
        stale.getMessage());
  }

  @Test
  void enumsOfTheBundleAreHeldToItAndToNewerCatalogs() throws Exception {
    build
        .bundled()
        .write("carillon.properties", "")
        .write("java/app/package-info.java", "@dev.carillon.IamActions(\"sqs\") package app;")
        .write("java/app/Case.java", "package app; class Case {}");
    assertEquals(List.of(), build.diagnose());
    GeneratedEnums enums = GeneratedEnums.in(folder.resolve("out"));
    assertEquals(List.of(), enums.stale());
    ServiceCatalog sqs = new BundledCatalogs().find("sqs").orElseThrow();
    ServiceCatalog less = sqs.withActions(sqs.actions().subList(1, sqs.actions().size()));
    build.write("catalogs/sqs.json", new String(CatalogJson.write(less), StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "was generated from another catalog than the one in "
                + folder
                + "/catalogs; compile anew\n"
                + """
                Amazon SQS (sqs): 20 actions before, 19 now.

                1 action removed
                  Permissions management: AddPermission

                What that means for policies
                  withAccessLevel(PERMISSIONS_MANAGEMENT) no longer selects: AddPermission
                  sqs:* no longer matches: AddPermission
                  sqs:Add* matches no action now, an error in Java and in strings that are checked; lost:
                    AddPermission\
                """),
        enums.catalogs(folder.resolve("catalogs")).stale().stream().map(Problem::message).toList());
  }

  @Test
  void aFolderThatIsNotThereIsToldAtTheAnnotation() {
    build.write("carillon.properties", "catalogs = elsewhere\n");
    List<String> said = build.diagnose();
    assertTrue(
        said.get(0).contains("[carillon/NO_CATALOG_FOLDER] catalogs in carillon.properties names"),
        said.toString());
  }

  private void catalog(String... names) {
    List<CatalogAction> actions =
        Stream.of(names)
            .map(
                name ->
                    new CatalogAction(
                        name, null, Set.of(WRITE), List.of(), List.of(), List.of(), false))
            .toList();
    byte[] json =
        CatalogJson.write(
            new ServiceCatalog(
                "bells", "Amazon Test", "a test", actions, List.of(), List.of(), List.of()));
    build.write("catalogs/bells.json", new String(json, StandardCharsets.UTF_8));
  }
}
