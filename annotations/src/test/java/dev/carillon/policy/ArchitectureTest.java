package dev.carillon.policy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.carillon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** JSpecify's annotations are for the null checker of the build and need not be there. */
  @ArchTest
  static final ArchRule USER_CODE_NEEDS_NOTHING_BUT_JAVA =
      classes()
          .that()
          .resideInAPackage("dev.carillon..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.carillon..",
              "java.io",
              "java.lang..",
              "java.math",
              "java.nio..",
              "java.time..",
              "java.util..",
              "org.jspecify.annotations");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.carillon.(**)").should().beFreeOfCycles();
}
