package dev.carillon.processor;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.carillon.processor.scope.Unprocessed;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;

/** Who may do what: section 2 of the design, and of javac's plugin section 6. */
@AnalyzeClasses(packages = "dev.carillon.processor", importOptions = DoNotIncludeTests.class)
@ArchTag("any-jdk")
final class ArchitectureTest {

  /** What javac's plugin is made of, besides its classes at the top. */
  private static final String[] PLUGIN = {
    "dev.carillon.processor.literal",
    "dev.carillon.processor.call",
    "dev.carillon.processor.sdk",
    "dev.carillon.processor.scope",
    "dev.carillon.processor.facts"
  };

  @ArchTest
  static final ArchRule ONLY_THE_REQUEST_READER_READS_ELEMENTS =
      noClasses()
          .that()
          .resideOutsideOfPackages(PLUGIN)
          .and()
          .resideOutsideOfPackage("dev.carillon.processor.request")
          .and()
          .doNotBelongToAnyOf(CarillonPlugin.class, SourceCheck.class, ScopedScanner.class)
          .should()
          .callMethodWhere(
              target(
                  owner(
                      resideInAPackage("javax.lang.model.element..")
                          .or(resideInAPackage("javax.lang.model.util.."))
                          .or(resideInAPackage("javax.lang.model.type..")))));

  @ArchTest
  static final ArchRule ONLY_SPECS_AND_EMITTER_MENTION_JAVAPOET =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.carillon.processor.spec", "dev.carillon.processor.emit")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.palantir.javapoet..");

  @ArchTest
  static final ArchRule ONLY_THE_EMITTER_TOUCHES_THE_FILER =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.carillon.processor.emit")
          .should()
          .callMethodWhere(target(owner(type(Filer.class))));

  @ArchTest
  static final ArchRule ONLY_THE_PROBLEM_REPORTER_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.carillon.processor.problem")
          .should()
          .callMethodWhere(
              target(owner(type(Messager.class)))
                  .or(target(owner(type(Trees.class))).and(target(name("printMessage")))));

  @ArchTest
  static final ArchRule THE_PLANNER_KNOWS_NEITHER_JAVAC_NOR_LATER_STEPS =
      noClasses()
          .that()
          .resideInAPackage("dev.carillon.processor.plan")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.lang.model..",
              "javax.annotation.processing..",
              "com.sun.source..",
              "dev.carillon.processor.spec",
              "dev.carillon.processor.emit");

  @ArchTest
  static final ArchRule SPECS_KNOW_ONLY_THE_PLAN =
      noClasses()
          .that()
          .resideInAPackage("dev.carillon.processor.spec")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.carillon.catalog..",
              "dev.carillon.processor.request",
              "dev.carillon.processor.emit",
              "javax.annotation.processing..");

  @ArchTest
  static final ArchRule A_CHECK_IS_KNOWN_TO_ITS_LIST_ALONE =
      noClasses()
          .that()
          .doNotHaveSimpleName("LiteralChecks")
          .and()
          .doNotHaveSimpleName("CallChecks")
          .should()
          .callConstructorWhere(
              target(
                  owner(
                      implement("dev.carillon.processor.literal.LiteralCheck")
                          .or(implement("dev.carillon.processor.call.CallCheck")))));

  /**
   * A tree is walked through once; of the other scanners one skips code, and runs where no
   * processor did, one looks for where a variable is used that a statement is made of, that keeps a
   * statement, or a text in which something is wrong, one for what leads past a setter that was
   * found, or gives a variable another text, one for what can throw something before it, one, where
   * a text decides on an action, for what goes into variables, and two, where a ceiling is around a
   * selection, for what a switch yields and for what leaves out elements in a loop.
   */
  @ArchTest
  static final ArchRule ONE_SCANNER_WALKS_THROUGH_CODE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(ScopedScanner.class, SourceScanner.class, Unprocessed.class)
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.call.Iterated$Chosen")
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.call.PossibleValues$Arms")
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.sdk.Contained")
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.sdk.ThrownFirst")
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.sdk.WrittenValues")
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.scope.Uses")
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.literal.ReplacedInFile")
          .and()
          .doNotHaveFullyQualifiedName("dev.carillon.processor.literal.StatementMaps$Search")
          .should()
          .beAssignableTo(TreeScanner.class);

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.carillon.processor.(**)").should().beFreeOfCycles();
}
