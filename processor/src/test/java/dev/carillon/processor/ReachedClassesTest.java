package dev.carillon.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What javac's classes lead to: all of it would have to be in the jar of the processor. */
@AnalyzeClasses(
    packages = {"dev.carillon.catalog", "dev.carillon.processor"},
    importOptions = DoNotIncludeTests.class)
@ArchTag("any-jdk")
final class ReachedClassesTest {

  @ArchTest
  static final ArchRule NOTHING_THAT_JAVAC_USES_READS_YAML =
      noClasses()
          .that()
          .resideInAPackage("dev.carillon.processor..")
          .should()
          .transitivelyDependOnClassesThat(resideInAPackage("dev.carillon.catalog.form.."));
}
