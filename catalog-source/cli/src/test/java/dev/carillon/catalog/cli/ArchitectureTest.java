package dev.carillon.catalog.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line turns arguments into calls and answers into text; it reads nothing itself. */
@AnalyzeClasses(packages = "dev.carillon.catalog.cli", importOptions = DoNotIncludeTests.class)
@ArchTag("any-jdk")
final class ArchitectureTest {

  @ArchTest
  static final ArchRule READING_IS_THE_CATALOG_SOURCE_S =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jsoup..",
              "org.objectweb.asm..",
              "org.snakeyaml..",
              "java.net.http..",
              "com.fasterxml.jackson..");
}
