package dev.carillon;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

@AnalyzeClasses(packages = "dev.carillon", importOptions = DoNotIncludeTests.class)
@ArchTag("any-jdk")
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

  /** They are left out of the jar, as whoever asks for a text of them has that as a constant. */
  @ArchTest
  static final ArchRule NOTHING_LOADS_THE_TEXTS_OF_PAGES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.carillon.internal.iam.page.text");

  /**
   * Two pairs of packages count as one each, as the one is the face of the other: findings with the
   * rules behind them, which answer in findings; what authors build with the workers behind it,
   * which take actions apart and give them back. Between the classes of the second pair the next
   * rule forbids circles. The exception that every value throws, and the check that it and what is
   * wrong name, lie where authors look for them and need nothing, so whoever uses them is bound to
   * no floor.
   */
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .assignedFrom(sliced("packages", ArchitectureTest::floor))
          .should()
          .beFreeOfCycles()
          .ignoreDependency(alwaysTrue(), belongToAnyOf(InvalidPolicyException.class, Check.class));

  /** A sealed type names what it permits, and that extends it; such a family counts as one. */
  @ArchTest
  static final ArchRule AUTHORS_CLASSES_HAVE_NO_CYCLES =
      classes()
          .that(
              describe(
                  "are of an author's package or of the workers behind",
                  (JavaClass type) -> floor(type.getPackageName()).equals("dev.carillon.policy")))
          .should(notReachThemselves());

  @ArchTest
  static final ArchRule RULES_HAVE_NO_CYCLES =
      slices().matching("dev.carillon.internal.validation.(*)").should().beFreeOfCycles();

  private static String floor(String packageName) {
    if (packageName.startsWith("dev.carillon.internal.validation")) {
      return "dev.carillon.policy.finding";
    }
    return switch (packageName) {
      case "dev.carillon.internal.document" -> "dev.carillon.policy";
      default -> packageName;
    };
  }

  private static SliceAssignment sliced(String description, UnaryOperator<String> slice) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(slice.apply(type.getPackageName()));
      }

      @Override
      public String getDescription() {
        return description;
      }
    };
  }

  private static ArchCondition<JavaClass> notReachThemselves() {
    return new ArchCondition<>("not lead back to themselves") {
      private final Map<String, Set<String>> uses = new HashMap<>();

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String target = family(dependency.getTargetClass());
          if (!target.equals(family(type))) {
            uses.computeIfAbsent(family(type), family -> new TreeSet<>()).add(target);
          }
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        for (String start : new TreeSet<>(uses.keySet())) {
          Set<String> reached = new TreeSet<>();
          Deque<String> open = new ArrayDeque<>(uses.get(start));
          while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
              open.addAll(uses.getOrDefault(next, Set.of()));
            }
          }
          if (reached.contains(start)) {
            events.add(SimpleConditionEvent.violated(start, start + " leads back: " + reached));
          }
        }
      }
    };
  }

  /** Returns the file of a class, or that of the sealed type which permits it. */
  private static String family(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    Class<?> loaded = outermost.reflect();
    while (loaded.getSuperclass() != null && loaded.getSuperclass().isSealed()) {
      loaded = loaded.getSuperclass();
    }
    return loaded.getName();
  }
}
