package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.processor.ToolFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of the SDK where only a part is compiled, and what they cost where nobody asks. */
final class GrantedByBuildTest {

  private static final String CASE =
      """
      package app.sub;
      class Case {
        Object run(software.amazon.awssdk.services.s3.S3Client s3) { return s3.listBuckets(); }
      }
      """;

  private static final String ROLE =
      """
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "%s", "Resource": "*"}
      ]}
      """;

  @TempDir private Path folder;

  @Test
  void aFileThatIsRecompiledAloneIsCheckedAsInAFullBuild() {
    FolderCompilation build = build("s3:*");
    assertEquals(List.of(), build.diagnose());
    build.write("resources/role.json", ROLE.formatted("s3:GetObject"));
    List<String> full = build.diagnose();
    assertEquals(1, full.size(), full.toString());
    assertTrue(
        full.get(0).startsWith("error java/app/sub/Case.java:3:73 [carillon/ACTION_NOT_GRANTED]"),
        full.get(0));
    assertEquals(full, build.diagnoseOnly("java/app/sub/Case.java"));
  }

  /** Roles are often made by a template. */
  @Test
  void aTemplateGrantsWhatItsPoliciesDo() {
    FolderCompilation build = build("s3:*");
    String template =
        """
        {"Resources": {"Role": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument":
          {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["%s"],
            "Resource": {"Fn::Sub": "arn:${AWS::Partition}:s3:::*"}}]}}}}}
        """;
    build.write("resources/role.json", template.formatted("s3:ListAllMyBuckets"));
    assertEquals(List.of(), build.diagnose());
    build.write("resources/role.json", template.formatted("s3:GetObject"));
    List<String> told = build.diagnose();
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).contains("[carillon/ACTION_NOT_GRANTED]"), told.get(0));
  }

  /** What the user's own catalogs say of an action goes before what Carillon's do. */
  @Test
  void anActionTakesWhatTheCatalogsOfTheBuildSay() throws Exception {
    FolderCompilation build = build("s3:*").bundled();
    build.write(
        "resources/role.json", ROLE.formatted("s3:*").replace("\"*\"", "\"arn:aws:s3:::a\""));
    List<String> bundled = build.diagnose();
    assertEquals(1, bundled.size(), bundled.toString());
    assertTrue(bundled.get(0).contains("grants on no resource that it takes."), bundled.get(0));
    build.write("carillon.properties", "catalogs = catalogs");
    ServiceCatalog s3 = new BundledCatalogs().find("s3").orElseThrow();
    List<ResourceUse> bucket = List.of(new ResourceUse("bucket", true, List.of()));
    ServiceCatalog own =
        s3.withActions(
            s3.actions().stream()
                .map(
                    action ->
                        action.name().equals("ListAllMyBuckets")
                            ? action.with(bucket, action.conditionKeys())
                            : action)
                .toList());
    build.write("catalogs/s3.json", new String(CatalogJson.write(own), StandardCharsets.UTF_8));
    assertEquals(List.of(), build.diagnose());
    build.write("catalogs/s3.json", "{");
    List<String> unreadable = build.diagnose();
    assertTrue(unreadable.get(0).contains("[carillon/UNREADABLE_CATALOG]"), unreadable.toString());
  }

  @Test
  void aFileThatIsMissedIsToldOnceWhereOnlyAPartIsCompiled() {
    FolderCompilation build = build("s3:*");
    assertEquals(List.of(), build.diagnose());
    build.write("carillon.properties", "policies = java");
    List<String> alone = build.diagnoseOnly("java/app/sub/Case.java");
    assertEquals(1, alone.size(), alone.toString());
    assertTrue(alone.get(0).contains("[carillon/POLICY_FILE_NOT_FOUND]"), alone.get(0));
  }

  @Test
  void nothingOfTheCheckIsLoadedWhereNoCodeAsksForIt() throws Exception {
    assertEquals(List.of(), loaded(""));
    assertFalse(loaded("@dev.carillon.GrantedBy(\"role.json\")").isEmpty());
  }

  private static boolean isOfCalls(String name) {
    return name.startsWith("dev.carillon.catalog.call.") || name.contains("CallCollector");
  }

  /** Returns the classes of the check that a javac of its own loads for a class. */
  private List<String> loaded(String annotation) throws IOException, InterruptedException {
    FolderCompilation build = build("s3:*");
    build.write("java/app/package-info.java", "@dev.carillon.CheckIamLiterals package app;");
    build.write("java/app/sub/Case.java", CASE.replace("class", annotation + " class"));
    Path log = folder.resolve("classes.log");
    ToolFolder files = new ToolFolder(folder);
    List<String> arguments =
        files.arguments(
            List.of("-J-XX:TieredStopAtLevel=1", "-J-Xlog:class+load:file=" + log),
            "-processorpath",
            ToolFolder.CLASS_PATH,
            "-sourcepath",
            folder.resolve("java").toString(),
            "java/app/package-info.java",
            "java/app/sub/Case.java");
    ToolFolder.Run javac = files.run("javac", arguments);
    assertEquals(0, javac.exit(), javac.text());
    List<String> names =
        Files.readAllLines(log).stream()
            .map(line -> line.replaceFirst("^(\\[[^\\]]*])+ ", "").split(" ", 2)[0])
            .toList();
    assertTrue(names.contains("dev.carillon.processor.SourceScanner"), "the check has run");
    return names.stream().filter(GrantedByBuildTest::isOfCalls).toList();
  }

  private FolderCompilation build(String granted) {
    FolderCompilation build = new FolderCompilation(folder);
    DiagnosticsTable.sdk().forEach((name, text) -> build.write("java/" + name, text));
    build.write(
        "java/app/package-info.java", "@dev.carillon.GrantedBy(\"role.json\") package app;");
    build.write("java/app/sub/Case.java", CASE);
    build.write("resources/role.json", ROLE.formatted(granted));
    return build;
  }
}
