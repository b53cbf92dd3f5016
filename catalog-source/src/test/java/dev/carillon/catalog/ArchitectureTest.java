package dev.carillon.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may do what in the catalog's source: section 2 of the design. */
@AnalyzeClasses(packages = "dev.carillon.catalog", importOptions = DoNotIncludeTests.class)
@ArchTag("any-jdk")
final class ArchitectureTest {

  @ArchTest
  static final ArchRule ONLY_THE_HTML_READER_KNOWS_HTML =
      noClasses()
          .that()
          .haveSimpleNameNotStartingWith("Html")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule ONLY_REFRESH_OPENS_CONNECTIONS =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.carillon.catalog.refresh")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  @ArchTest
  static final ArchRule ONLY_THE_CLASS_FILE_READERS_KNOW_BYTECODE =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.carillon.catalog.call.classfile..", "dev.carillon.catalog.generated")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.objectweb.asm..");

  @ArchTest
  static final ArchRule ONLY_THE_YAML_READER_KNOWS_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.carillon.catalog.form")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.carillon.catalog.(**)").should().beFreeOfCycles();
}
