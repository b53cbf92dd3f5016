package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.Processors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy files under build tools that wrap, compile one file alone, or leave things out. */
final class PolicyFileBuildTest {

  private static final String TYPO =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
        "Action": "chime:CreateMeting"}]}
      """;

  private static final String TOLD =
      "[carillon/INVALID_ACTION] %sStatement[0].Action: \"chime:CreateMeting\" stands for no action"
          + " of chime. Did you mean \"chime:CreateMeeting\"?";

  private static final String AT_THE_PLACE = "error resources/host.json:2:13 " + TOLD.formatted("");

  private static final String AT_THE_ANNOTATION =
      "error java/app/Case.java:1:39 " + TOLD.formatted("resources/host.json:2:13: ");

  private static final String CASE =
      "package app; @dev.carillon.PolicyFile(\"host.json\") class Case { Object p ="
          + " HostPolicy.policy(); }\n";

  @TempDir private Path temporary;
  private Path folder;
  private FolderCompilation compilation;

  @BeforeEach
  void write() throws IOException {
    folder = temporary.toRealPath();
    compilation =
        new FolderCompilation(folder)
            .write("java/app/Case.java", CASE)
            .write("resources/host.json", TYPO);
  }

  @Test
  void plainJavacIsToldAtThePlace() {
    assertEquals(List.of(AT_THE_PLACE), firstLines());
  }

  @Test
  void aWrapperLikeGradlesIsOpened() {
    assertEquals(List.of(AT_THE_PLACE), firstLinesIn(WrappedEnvironments::likeGradle));
  }

  @Test
  void aProxyLikeThatOfIntelliJIsOpened() {
    assertEquals(List.of(AT_THE_PLACE), firstLinesIn(WrappedEnvironments::likeOlderIntelliJ));
    assertEquals(List.of(AT_THE_PLACE), firstLinesIn(WrappedEnvironments::likeIntelliJ));
  }

  @Test
  void wrappersInOneAnotherAreOpened() {
    assertEquals(
        List.of(AT_THE_PLACE),
        firstLinesIn(
            javac ->
                WrappedEnvironments.likeIntelliJ(
                    WrappedEnvironments.likeGradle(WrappedEnvironments.likeGradle(javac)))));
  }

  @Test
  void aWrapperThatCannotBeOpenedIsToldAtTheAnnotationWhereTheFolderIsNamed() {
    assertEquals(
        List.of(AT_THE_ANNOTATION),
        firstLinesIn(
            WrappedEnvironments::opaque, "-Acarillon.policies=" + folder.resolve("resources")));
  }

  @Test
  void aWrapperThatCannotBeOpenedNeedsTheFolderOnJdk17Only() {
    List<String> said = firstLinesIn(WrappedEnvironments::opaque);
    if (Runtime.version().feature() >= 18) {
      assertEquals(List.of(AT_THE_ANNOTATION), said);
    } else {
      assertEquals(1, said.size(), said.toString());
      assertTrue(said.get(0).startsWith("error java/app/Case.java:1:39 [carillon/NO_SOURCE_ROOT]"));
      assertTrue(said.get(0).endsWith("Name the folder: -Acarillon.policies=DIR."), said.get(0));
    }
  }

  @Test
  void oneFileCompiledAloneIsToldTheSame() throws IOException {
    compilation
        .write("java/app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;\n")
        .write("java/app/Other.java", CASE.replace("Case", "Other"))
        .write("resources/host.json", TYPO.replace("Meting", "Meeting"));
    assertEquals(List.of(), compilation.diagnoseOnly("java/app/Other.java"));
    List<String> alone = compilation.diagnoseOnly("java/app/Case.java");
    assertEquals(1, alone.size(), alone.toString());
    assertTrue(alone.get(0).contains("[carillon/POLICY_FILE_NAMED_TWICE]"), alone.get(0));
    assertEquals(alone.get(0), compilation.diagnose().get(0));

    compilation.write("java/app/Other.java", "package app; class Other {}\n");
    assertEquals(List.of(), compilation.diagnose());
    String generated = Files.readString(folder.resolve("out/app/HostPolicy.java"));
    assertTrue(generated.contains("Policy.fromJson(JSON, ChimeAction.class)"), generated);
    Files.delete(folder.resolve("out/app/HostPolicy.java"));
    assertEquals(List.of(), compilation.diagnoseOnly("java/app/Case.java"));
    assertEquals(generated, Files.readString(folder.resolve("out/app/HostPolicy.java")));

    compilation.write("resources/host.json", TYPO);
    assertEquals(compilation.diagnose(), compilation.diagnoseOnly("java/app/Case.java"));
    assertEquals(List.of(AT_THE_PLACE), firstLines());
  }

  @Test
  void aCeilingOfAPackageCompiledBeforeCounts() {
    compilation
        .write(
            "java/app/package-info.java",
            "@dev.carillon.MaxAccessLevel(dev.carillon.policy.AccessLevel.READ) package app;\n")
        .write("resources/host.json", TYPO.replace("Meting", "Meeting"));
    List<String> full = compilation.diagnose();
    assertEquals(1, full.size(), full.toString());
    assertTrue(
        full.get(0)
            .startsWith("error resources/host.json:2:13 [carillon/ACCESS_LEVEL_ABOVE_CEILING]"));
    compilation.diagnoseOnly("java/app/package-info.java");
    assertEquals(full, compilation.diagnoseOnly("java/app/Case.java"));
  }

  @Test
  void aByteOrderMarkCountsForNothing() {
    compilation.write("resources/host.json", "\uFEFF" + TYPO.replace("\n", ""));
    assertEquals(List.of(AT_THE_PLACE.replace("2:13", "1:89")), firstLines());
  }

  @Test
  void whatIsNoTextOrTooLargeIsToldAtTheAnnotation() throws IOException {
    Files.write(folder.resolve("resources/host.json"), new byte[] {'{', (byte) 0xFF});
    assertEquals(
        List.of(
            "error java/app/Case.java:1:39 [carillon/UNREADABLE_POLICY_FILE]"
                + " resources/host.json:1:2: the byte 0xFF is not UTF-8; save it as UTF-8"),
        compilation.diagnose());
    Files.write(folder.resolve("resources/host.json"), new byte[16 * 1024 * 1024 + 1]);
    assertEquals(
        List.of(
            "error java/app/Case.java:1:39 [carillon/UNREADABLE_POLICY_FILE] resources/host.json:"
                + " is larger than 16 MiB, the most that is read of one file"),
        compilation.diagnose());
    compilation.write("resources/host.json", " ".repeat(1 << 20) + TYPO);
    assertEquals(2, compilation.diagnose().size());
    assertTrue(firstLines().get(0).contains("at most 1048576 are read"), firstLines().get(0));
  }

  @Test
  void ofVeryManyFindingsTheErrorsAreTold() {
    String actions =
        IntStream.range(0, 120)
            .mapToObj(i -> "\n\"chime:List*\"")
            .collect(Collectors.joining(",", "[", ",\n\"chime:CreateMeting\"]"));
    compilation.write("resources/host.json", TYPO.replace("\"chime:CreateMeting\"", actions));
    List<String> said = firstLines();
    assertEquals(101, said.size());
    assertTrue(said.get(99).startsWith("error resources/host.json:123:1 "), said.get(99));
    assertTrue(said.get(100).contains("more findings in this file"), said.get(100));
  }

  @Test
  void theUsersCatalogsGoBeforeThoseThatCarillonBrings() {
    compilation.write(
        "catalogs/chime.json",
        """
        {"formatVersion": 1, "service": "chime", "displayName": "Mine", "source": "mine",
         "actions": [{"name": "CreateMeting", "accessLevels": ["Write"]}]}
        """);
    assertEquals(
        List.of(), compilation.diagnose("-Acarillon.catalogs=" + folder.resolve("catalogs")));
    List<String> absent = compilation.diagnose("-Acarillon.catalogs=" + folder.resolve("absent"));
    assertTrue(
        absent.get(0).startsWith("error java/app/Case.java:1:39 [carillon/NO_CATALOG_FOLDER]"));
    compilation.write("catalogs/chime.json", "{");
    List<String> torn = compilation.diagnose("-Acarillon.catalogs=" + folder.resolve("catalogs"));
    assertTrue(
        torn.get(0)
            .startsWith("error java/app/Case.java:1:39 [carillon/UNREADABLE_CATALOG] Policy"),
        torn.get(0));
    assertTrue(torn.get(0).contains("catalogs/chime.json:1:"), torn.get(0));
  }

  @Test
  void allCatalogsAreReadForAnAnnotationOnly() {
    AtomicInteger listed = new AtomicInteger();
    CatalogStore counting =
        new CatalogStore() {
          private final CatalogStore store = new CatalogDirectory(Compilation.CATALOGS);

          @Override
          public SortedSet<String> services() throws ProblemsException {
            listed.incrementAndGet();
            return store.services();
          }

          @Override
          public Optional<ServiceCatalog> find(String service) throws ProblemsException {
            return store.find(service);
          }
        };
    compilation
        .with(() -> Processors.with(() -> counting))
        .write("java/app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;\n");
    compilation.diagnoseOnly("java/app/package-info.java");
    assertEquals(0, listed.get());
    compilation.with(() -> Processors.with(() -> counting)).diagnoseOnly("java/app/Case.java");
    assertTrue(listed.get() > 0);
  }

  private List<String> firstLines(String... options) {
    return compilation.diagnose(options).stream()
        .map(said -> said.lines().findFirst().orElseThrow())
        .toList();
  }

  private List<String> firstLinesIn(
      UnaryOperator<ProcessingEnvironment> wrapper, String... options) {
    compilation.with(
        () ->
            WrappedEnvironments.wrap(
                Processors.with(() -> new CatalogDirectory(Compilation.CATALOGS)), wrapper));
    return firstLines(options);
  }
}
