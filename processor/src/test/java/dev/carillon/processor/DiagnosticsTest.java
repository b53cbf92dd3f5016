package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotation is always in line 3 of package-info; see {@link Javac#annotated}. */
final class DiagnosticsTest {

  private static final String BELLS_JSON =
      """
      {"formatVersion": 1, "service": "bells", "displayName": "My Bells",
       "actions": [{"name": "HangBell", "accessLevels": ["Write"]}]}
      """;

  private static Javac bells() {
    return Javac.with(Samples.bells(), Samples.towers());
  }

  @Test
  void anUnknownServiceIsAnErrorAtTheValueWithASuggestion() {
    Compilation compilation =
        bells().annotated("@IamActions({\"stone-towers\", \"bels\"})").compile();

    assertErrors(
        compilation,
        "3:30 [carillon/UNKNOWN_SERVICE] \"bels\" is not a service that Carillon knows."
            + " Did you mean \"bells\"?");
  }

  @Test
  void severalServicesInOneTextAreToldToStandApart() {
    assertErrors(
        bells().annotated("@IamActions({\"bells, stone-towers\"})").compile(),
        "3:14 [carillon/UNKNOWN_SERVICE] \"bells, stone-towers\" is not a service that Carillon"
            + " knows. Name each service apart: {\"bells\", \"stone-towers\"}.");
  }

  @Test
  void anUnknownServiceThatIsNearNoneIsToldWhatAServiceIs() {
    assertErrors(
        bells().annotated("@IamActions(\"whistles\")").compile(),
        "3:13 [carillon/UNKNOWN_SERVICE] \"whistles\" is not a service that Carillon knows."
            + " Name a service by its prefix, the part of its actions in front of the colon.");
  }

  @Test
  void aMistypedServiceDoesNotDrownInErrorsAboutItsMissingTypes() {
    assertErrors(
        bells()
            .annotated("@IamActions(\"bels\")")
            .source("com.acme.Use", use("BellsAction"))
            .compile(),
        "3:13 [carillon/UNKNOWN_SERVICE] \"bels\" is not a service that Carillon knows."
            + " Did you mean \"bells\"?");
  }

  @Test
  void twoMistypedServicesThatMeanTheSameAreTwoErrors() {
    assertErrors(
        bells().annotated("@IamActions({\"bels\", \"bell\"})").compile(),
        "3:14 [carillon/UNKNOWN_SERVICE] \"bels\" is not a service that Carillon knows."
            + " Did you mean \"bells\"?",
        "3:22 [carillon/UNKNOWN_SERVICE] \"bell\" is not a service that Carillon knows."
            + " Did you mean \"bells\"?");
  }

  /**
   * The counterpart of the one about drowning: without a near service there is nothing to generate.
   */
  @Test
  void aServiceThatIsNotNearAnyLeavesItsTypesMissing() {
    Compilation compilation =
        bells()
            .annotated("@IamActions(\"whistles\")")
            .source("com.acme.Use", use("WhistlesAction"))
            .compile();

    assertThat(compilation).hadErrorContaining("[carillon/UNKNOWN_SERVICE]");
    assertThat(compilation).hadErrorContaining("cannot find symbol");
  }

  @Test
  void aServiceNamedTwiceIsAnErrorAtTheSecond() {
    Compilation compilation = bells().annotated("@IamActions({\"bells\", \"bells\"})").compile();

    assertErrors(
        compilation,
        "3:23 [carillon/SERVICE_NAMED_TWICE] \"bells\" is named twice. Name each service once.");
  }

  @Test
  void anAnnotationWithoutServiceIsAnError() {
    String message =
        " [carillon/NO_SERVICE] @IamActions names no service. Name at least one by its prefix, as"
            + " in @IamActions(\"chime\").";

    assertErrors(bells().annotated("@IamActions({})").compile(), "3:13" + message);
    assertErrors(bells().annotated("@IamActions(\" \")").compile(), "3:13" + message);
  }

  @Test
  void aValueThatJavacCannotMakeOutIsLeftToJavac() {
    Compilation compilation = bells().annotated("@IamActions(NO_SUCH_CONSTANT)").compile();

    String error = onlyError(compilation);
    assertTrue(error.startsWith("3:13 cannot find symbol"), error);
  }

  @Test
  void aTypeOfTheUserIsNotOverwrittenAndTheOthersAreGenerated() {
    Compilation compilation =
        bells()
            .annotated("@IamActions({\"bells\", \"stone-towers\"})")
            .source("com.acme.BellsStatement", "package com.acme; class BellsStatement {}")
            .source("com.acme.Use", use("BellsAction", "StoneTowersAction", "StoneTowersStatement"))
            .compile();

    assertErrors(
        compilation,
        "3:14 [carillon/TYPE_EXISTS] \"bells\" would generate com.acme.BellsStatement, but your"
            + " sources already have a type com.acme.BellsStatement. Rename yours, or put @IamActions"
            + " on another package. If Carillon generated it, leave the folder of what is generated"
            + " out of the sources.");
  }

  @Test
  void twoServicesOfOneTypeNameAreAnErrorAtTheSecond() {
    Compilation compilation =
        Javac.with(
                Samples.of("a-bell", Samples.action("Ring", AccessLevel.WRITE)),
                Samples.of("abell", Samples.action("Ring", AccessLevel.WRITE)))
            .annotated("@IamActions({\"a-bell\", \"abell\"})")
            .source("com.acme.Use", use("ABellAction", "ABellStatement"))
            .compile();

    assertErrors(
        compilation,
        "3:24 [carillon/SAME_TYPE_NAME] \"abell\" and \"a-bell\" would both generate"
            + " com.acme.AbellAction. Put one of them into @IamActions of another package.");
  }

  @Test
  void aCatalogWithoutActionsIsAnError() {
    assertErrors(
        Javac.with(Samples.of("empty")).annotated("@IamActions(\"empty\")").compile(),
        "3:13 [carillon/NO_ACTIONS] The catalog of \"empty\" has no action to generate.");
  }

  @Test
  void moreActionsThanAnEnumCanHoldAreAnErrorBeforeJavacsOwn() {
    assertErrors(
        Javac.with(Samples.large(2501)).annotated("@IamActions(\"large\")").compile(),
        "3:13 [carillon/TOO_MANY_ACTIONS] \"large\" has 2501 actions, too many for one enum: its"
            + " initializer would take about 60024 bytes, and javac refuses more than 65535"
            + " (Carillon stops at 60000). Give a catalog with fewer actions, by"
            + " -Acarillon.catalogs.");
  }

  @Test
  void catalogsOfTheUserWinServiceByService(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bells.json"), BELLS_JSON);

    Compilation compilation =
        bells()
            .annotated("@IamActions({\"bells\", \"stone-towers\"})")
            .option("-Acarillon.catalogs=" + folder)
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("com.acme.BellsAction")
        .contentsAsUtf8String()
        .contains("HANG_BELL;");
    assertThat(compilation).generatedSourceFile("com.acme.StoneTowersAction");
  }

  @Test
  void anUnreadableCatalogIsAnErrorWithFileLineAndColumn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bells.json");
    Files.writeString(file, BELLS_JSON.replace("Write", "Wrote").replace("HangBell", "Hang Bell"));

    Compilation compilation =
        bells()
            .annotated("@IamActions({\"bells\", \"stone-towers\"})")
            .source("com.acme.Use", use("BellsAction", "StoneTowersAction"))
            .option("-Acarillon.catalogs=" + folder)
            .compile();

    String message = onlyError(compilation);
    assertTrue(
        message.startsWith(
            "3:14 [carillon/UNREADABLE_CATALOG] The catalog of \"bells\" cannot be read:\n"),
        message);
    assertTrue(message.contains("\n  " + file + ":2:23: "), message);
    assertTrue(message.contains("\n  " + file + ":2:53: "), message);
  }

  @Test
  void aFolderThatDoesNotExistIsAnErrorAndTheBundledCatalogsServe(@TempDir Path folder) {
    Path absent = folder.resolve("absent");

    Compilation compilation =
        bells()
            .annotated("@IamActions(\"bells\")")
            .source("com.acme.Use", use("BellsAction"))
            .option("-Acarillon.catalogs=" + absent)
            .compile();

    assertErrors(
        compilation,
        "3:13 [carillon/NO_CATALOG_FOLDER] The option -Acarillon.catalogs names the folder \""
            + absent
            + "\", but there is no such folder. It takes a folder of catalogs, each in a file"
            + " <service>.json.");
  }

  /** Javac itself only warns, and what is generated comes from other catalogs. */
  @Test
  void anOptionThatThereIsNotIsAnError() {
    assertErrors(
        bells().annotated("@IamActions(\"bells\")").option("-Acarillon.catalog=x").compile(),
        "3:13 [carillon/BAD_OPTION] javac: there is no option -Acarillon.catalog; the options are"
            + " -Acarillon.catalogs and -Acarillon.policies.");
  }

  @Test
  void anOptionWithoutValueIsAnErrorToo() {
    assertTrue(
        onlyError(
                bells().annotated("@IamActions(\"bells\")").option("-Acarillon.catalogs").compile())
            .startsWith("3:13 [carillon/NO_CATALOG_FOLDER]"));
  }

  @Test
  void aFaultOfCarillonIsReportedOnceAndDoesNotCrashJavac() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new CarillonProcessor(
                    () -> {
                      throw new IllegalStateException("the bundle is gone");
                    }))
            .compile(annotatedPackage("com.acme"), annotatedPackage("com.other"));

    assertEquals(1, compilation.errors().size());
    String message = compilation.errors().get(0).getMessage(null);
    assertTrue(
        message.startsWith(
            "[carillon/INTERNAL_ERROR] Carillon itself failed; your code is not to blame. Please"
                + " report this to Carillon's issue tracker, with the lines that follow.\n"
                + "  java.lang.IllegalStateException: the bundle is gone\n"),
        message);
  }

  private static JavaFileObject annotatedPackage(String name) {
    return JavaFileObjects.forSourceString(
        name + ".package-info", "@dev.carillon.IamActions(\"bells\") package " + name + ";");
  }

  /** A class of which javac says "cannot find symbol" if one of the types is not generated. */
  private static String use(String... types) {
    String methods =
        Stream.of(types).map(type -> "void use(" + type + " it);").collect(Collectors.joining());
    return "package com.acme; interface Use { " + methods + " }";
  }

  private static void assertErrors(Compilation compilation, String... expected) {
    assertEquals(
        List.of(expected), compilation.errors().stream().map(DiagnosticsTest::shown).toList());
  }

  private static String onlyError(Compilation compilation) {
    assertEquals(1, compilation.errors().size(), compilation.errors().toString());
    return shown(compilation.errors().get(0));
  }

  private static String shown(Diagnostic<? extends JavaFileObject> error) {
    assertTrue(error.getSource().getName().endsWith("package-info.java"));
    return error.getLineNumber() + ":" + error.getColumnNumber() + ' ' + error.getMessage(null);
  }
}
