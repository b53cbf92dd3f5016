package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.carillon.processor.ToolFolder;
import dev.carillon.processor.ToolFolder.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as javac starts it by itself: from the processor path, on files in folders. */
final class PlainJavacTest {

  private static final String TYPO =
      "package app; class Case { String a = \"chime:CreateMeting\"; }\n";

  private static final List<String> OPTIONS =
      List.of("-processorpath", ToolFolder.CLASS_PATH, "-implicit:none");

  @TempDir private Path folder;

  @Test
  void startsWithoutAFlagAndFailsTheCompilation() throws IOException {
    declare("chime");
    write("src/main/java/app/Case.java", TYPO);
    Run run = javac("src/main/java/app/package-info.java", "src/main/java/app/Case.java");
    assertEquals(1, run.exit());
    assertTrue(
        run.text().contains("Case.java:1: error: [carillon/INVALID_ACTION] \"chime:CreateMeting\""),
        run.text());
  }

  @Test
  void startsInAJavacOfItsOwn() throws IOException {
    declare("chime");
    write("src/main/java/app/Case.java", TYPO);
    ToolFolder files = new ToolFolder(folder);
    Run run =
        files.run(
            "javac",
            files.arguments(
                OPTIONS, "src/main/java/app/package-info.java", "src/main/java/app/Case.java"));
    assertEquals(1, run.exit());
    assertTrue(run.text().contains("Case.java:1: error: [carillon/INVALID_ACTION]"), run.text());
    assertTrue(run.text().contains("1 error"), run.text());
  }

  @Test
  void worksWithoutAnnotationProcessing() throws IOException {
    write(
        "src/main/java/app/package-info.java",
        "@dev.carillon.CheckIamLiterals(\"chime\") package app;\n");
    write("src/main/java/app/Case.java", TYPO);
    Run run =
        javac("-proc:none", "src/main/java/app/package-info.java", "src/main/java/app/Case.java");
    assertTrue(run.text().contains("[carillon/INVALID_ACTION]"), run.text());
  }

  @Test
  void oneFileIsCheckedAsInAFullBuild() throws IOException {
    write(
        "src/main/java/com/acme/iam/package-info.java",
        "@dev.carillon.IamActions(\"chime\") package com.acme.iam;\n");
    write("src/main/java/app/Case.java", "package app; class Case { }\n");
    assertEquals(
        0,
        javac("src/main/java/com/acme/iam/package-info.java", "src/main/java/app/Case.java")
            .exit());
    write("src/main/java/app/Case.java", TYPO);
    Run full = javac("src/main/java/com/acme/iam/package-info.java", "src/main/java/app/Case.java");
    Run alone = javac("src/main/java/app/Case.java");
    assertEquals(1, alone.exit());
    assertEquals(full, alone);
  }

  @Test
  void anotherSourceRootOfTheSameSetIsChecked() throws IOException {
    declare("chime");
    write("src/main/generated/other/Case.java", TYPO.replace("app", "other"));
    javac("src/main/java/app/package-info.java");
    assertEquals(1, javac("src/main/generated/other/Case.java").exit());
  }

  @Test
  void aLinkThatLeadsBackHidesNoPackage() throws IOException {
    declare("chime");
    write("src/main/java/other/Case.java", TYPO.replace("app", "other"));
    javac("src/main/java/app/package-info.java");
    for (String link : List.of("a", "app/a", "b", "z")) { // Any of them may be listed first.
      Files.createSymbolicLink(
          folder.resolve("src/main/java").resolve(link), folder.resolve("src/main/java"));
    }
    assertEquals(1, javac("src/main/java/other/Case.java").exit());
  }

  @Test
  void aFolderThatCannotBeListedHidesNoOtherPackage() throws IOException {
    declare("chime");
    write("src/main/java/other/Case.java", TYPO.replace("app", "other"));
    javac("src/main/java/app/package-info.java");
    Path closed = Files.createDirectory(folder.resolve("src/main/java/closed"));
    closed.toFile().setReadable(false);
    assumeFalse(Files.isReadable(closed), "an administrator reads everything");
    try {
      assertEquals(1, javac("src/main/java/other/Case.java").exit());
    } finally {
      closed.toFile().setReadable(true);
    }
  }

  @Test
  void aPackageOnTheClassPathAloneDeclaresNothingForOthers() throws IOException {
    write(
        "lib/com/lib/package-info.java", "@dev.carillon.IamActions(\"chime\") package com.lib;\n");
    javac("lib/com/lib/package-info.java");
    write("src/main/java/app/Case.java", TYPO);
    assertEquals(new Run(0, ""), javac("src/main/java/app/Case.java"));
  }

  @Test
  void theFileOfOptionsIsFoundAboveTheSources() throws IOException {
    write("src/main/java/app/Case.java", TYPO);
    write("carillon.properties", "services = chime\nliterals = warning\n");
    Run warned = javac("src/main/java/app/Case.java");
    assertEquals(0, warned.exit());
    assertTrue(warned.text().contains("warning: [carillon/INVALID_ACTION]"), warned.text());
    write("src/carillon.properties", "services = chime\n");
    assertEquals(1, javac("src/main/java/app/Case.java").exit());
    write("src/carillon.properties", "services = chime\nliterals = off\n");
    assertEquals(new Run(0, ""), javac("src/main/java/app/Case.java"));
  }

  @Test
  void aMistakeInTheFileOfOptionsIsTold() throws IOException {
    write("src/main/java/app/Case.java", TYPO);
    write("carillon.properties", "services = chime\nlitterals = off\n");
    Run run = javac("src/main/java/app/Case.java");
    assertTrue(
        run.text().contains("carillon.properties: there is no option litterals"), run.text());
  }

  @Test
  void aCatalogOfTheUserCountsAlsoWhenOneFileIsRecompiled() throws IOException {
    declare("chime");
    write(
        "catalogs/chime.json",
        """
        {"formatVersion": 1, "service": "chime", "displayName": "Mine", "source": "mine",
         "actions": [{"name": "CreateSpaceship", "accessLevels": ["Write"]}]}
        """);
    write(
        "src/main/java/app/Case.java",
        "package app; class Case { String a = \"chime:CreateSpaceship\"; String action ="
            + " \"chime:CreateMeeting\"; Object c = ChimeAction.CREATE_SPACESHIP; }\n");
    Run full =
        javac(
            "-Acarillon.catalogs=" + folder.resolve("catalogs"),
            "src/main/java/app/package-info.java",
            "src/main/java/app/Case.java");
    assertTrue(full.text().contains("\"chime:CreateMeeting\" is not an action of chime"));
    assertTrue(full.text().endsWith("1 error" + System.lineSeparator()), full.text());
    javac(
        "-Acarillon.catalogs=" + folder.resolve("catalogs"), "src/main/java/app/package-info.java");
    assertEquals(full, javac("src/main/java/app/Case.java"));
  }

  @Test
  void aNamedModuleIsChecked() throws IOException {
    write("src/main/java/module-info.java", "module app { }\n");
    write("carillon.properties", "services = chime\n");
    write("src/main/java/app/Case.java", TYPO);
    Run run = javac("src/main/java/module-info.java", "src/main/java/app/Case.java");
    assertTrue(run.text().contains("Case.java:1: error: [carillon/INVALID_ACTION]"), run.text());
  }

  @Test
  void ofSeveralModulesEachHasItsOwnFilesOfRequirements() throws IOException {
    write("modules/other/module-info.java", "module other { }\n");
    write("modules/app/module-info.java", "module app { }\n");
    write(
        "modules/app/app/Case.java",
        "package app; @dev.carillon.RequiresActions(\"chime:GetMeeting\") class Case { }\n");
    String modules = "--module-source-path=" + folder.resolve("modules");
    assertEquals(0, javac("--add-reads=app=ALL-UNNAMED", modules, "--module=app,other").exit());
    assertTrue(Files.exists(folder.resolve("out/app/META-INF/carillon/requires/app.Case")));
  }

  @Test
  void aNamedModuleDeclaresGeneratesAndSetsCeilings() throws IOException {
    String reads = "--add-reads=app=ALL-UNNAMED";
    write("src/main/java/module-info.java", "module app { requires java.compiler; }\n");
    write(
        "src/main/java/app/package-info.java",
        """
        @dev.carillon.IamActions("chime")
        @dev.carillon.MaxAccessLevel(dev.carillon.policy.AccessLevel.READ)
        package app;
        """);
    write(
        "src/main/java/app/sub/Case.java",
        """
        package app.sub;
        import app.ChimeAction;
        class Case {
          String a = "chime:GetMeting";
          Object b = java.util.List.of(ChimeAction.GET_MEETING, ChimeAction.CREATE_MEETING);
        }
        """);
    Run full =
        javac(
            reads,
            "src/main/java/module-info.java",
            "src/main/java/app/package-info.java",
            "src/main/java/app/sub/Case.java");
    assertTrue(full.text().contains("Case.java:4: error: [carillon/INVALID_ACTION]"), full.text());
    assertTrue(
        full.text().contains("Case.java:5: error: [carillon/ACCESS_LEVEL_ABOVE_CEILING]"),
        full.text());
    assertTrue(full.text().contains("2 errors"), full.text());
  }

  @Test
  void aCeilingOfAPackageHoldsWhereOneFileIsRecompiled() throws IOException {
    write(
        "src/main/java/app/package-info.java",
        "@dev.carillon.MaxAccessLevel(dev.carillon.policy.AccessLevel.READ) package app;\n");
    write(
        "src/main/java/app/sub/Case.java",
        "package app.sub; class Case { String a = \"chime:CreateMeeting\"; }\n");
    Run full = javac("src/main/java/app/package-info.java", "src/main/java/app/sub/Case.java");
    assertTrue(full.text().contains("[carillon/ACCESS_LEVEL_ABOVE_CEILING]"), full.text());
    javac("src/main/java/app/package-info.java");
    assertEquals(full, javac("src/main/java/app/sub/Case.java"));
  }

  @Test
  void aRootOfAnotherSetDeclaresNothingForThisOne() throws IOException {
    write("src/main/java/app/Case.java", TYPO);
    write(
        "target/generated-sources/x/gen/package-info.java",
        "@dev.carillon.CheckIamLiterals(\"chime\") package gen;\n");
    Run full =
        javac("target/generated-sources/x/gen/package-info.java", "src/main/java/app/Case.java");
    assertEquals(new Run(0, ""), full);
    assertEquals(full, javac("src/main/java/app/Case.java"));
  }

  @Test
  void argumentsOfThePluginGoBeforeTheFileOfOptions() throws IOException {
    write("src/main/java/app/Case.java", TYPO);
    write("carillon.properties", "services = chime\nliterals = error\n");
    Run run = javac("-Xplugin:Carillon literals=warning", "src/main/java/app/Case.java");
    assertEquals(0, run.exit());
    assertTrue(run.text().contains("1 warning"), run.text());
  }

  private void declare(String service) throws IOException {
    write(
        "src/main/java/app/package-info.java",
        "@dev.carillon.IamActions(\"" + service + "\") package app;\n");
  }

  private void write(String name, String text) {
    new ToolFolder(folder).write(name, text);
  }

  private Run javac(String... optionsAndFiles) {
    return new ToolFolder(folder).javac(OPTIONS, optionsAndFiles);
  }
}
