package dev.carillon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

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

  /**
   * The package of findings is the face of the rules behind them, and counts as one with them:
   * whoever asks for findings starts the rules, which answer in findings.
   */
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  String name = type.getPackageName();
                  return SliceIdentifier.of(
                      name.startsWith("dev.carillon.internal.validation")
                          ? "dev.carillon.policy.finding"
                          : name);
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles();
}
