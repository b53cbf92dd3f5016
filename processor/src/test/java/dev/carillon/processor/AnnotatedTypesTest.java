package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code @IamActions} on a type, as Kotlin has it. */
final class AnnotatedTypesTest {

  private static final String POLICIES =
      """
      package com.acme;

      /** Policies. */
      @dev.carillon.IamActions("bells")
      public interface Policies {
        /** An action. */
        BellsAction HANG = BellsAction.values()[0];
        %s
      }
      """;

  private static Compilation compile(String inner, String... others) {
    Javac javac =
        Javac.with(Samples.bells(), Samples.towers())
            .source("com.acme.Policies", POLICIES.formatted(inner));
    for (String other : others) {
      String name = other.contains("package-info") ? "package-info" : "Other";
      javac.source("com.acme." + name, other);
    }
    return javac.compile();
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .map(it -> it.getLineNumber() + " " + it.getMessage(Locale.ROOT))
        .toList();
  }

  @Test
  void generatesIntoThePackageOfTheType() {
    Compilation compilation = compile("");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("com.acme.BellsStatement");
  }

  @Test
  void generatesTheSameAsOnThePackage() throws IOException {
    String onPackage =
        GenerationTest.source(
            Javac.with(Samples.bells()).annotated("@IamActions(\"bells\")").compile(),
            "BellsAction");

    assertEquals(onPackage, GenerationTest.source(compile(""), "BellsAction"));
  }

  @Test
  void severalTypesOfAPackageAskForServicesOfTheirOwn() {
    Compilation compilation =
        compile("/** Inner. */ @dev.carillon.IamActions(\"stone-towers\") interface Inner {}");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("com.acme.BellsAction");
    assertThat(compilation).generatedSourceFile("com.acme.StoneTowersAction");
  }

  @Test
  void aServiceIsAskedForOnceInAPackage() {
    Compilation onTwoTypes =
        compile(
            "",
            "package com.acme; /** Other. */ @dev.carillon.IamActions(\"bells\") interface Other"
                + " {}");
    Compilation onPackageToo =
        compile("", "/** package-info. */ @dev.carillon.IamActions(\"bells\") package com.acme;");

    String again = " Name each service once in a package.";
    assertEquals(
        List.of(
            "4 [carillon/SERVICE_NAMED_TWICE] \"bells\" is named by @IamActions on interface"
                + " com.acme.Other, too."
                + again),
        errors(onTwoTypes));
    assertEquals(
        List.of(
            "4 [carillon/SERVICE_NAMED_TWICE] \"bells\" is named by @IamActions on package"
                + " com.acme, too."
                + again),
        errors(onPackageToo));
  }
}
