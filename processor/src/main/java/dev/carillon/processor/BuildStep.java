package dev.carillon.processor;

import dev.carillon.catalog.Problem;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.facts.AnnotationsVersion;
import dev.carillon.processor.plan.Catalogs;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.request.Request;
import dev.carillon.processor.request.SourceFiles;
import dev.carillon.processor.scope.BuildOptions;
import dev.carillon.processor.scope.PolicyFolders;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/**
 * What {@link CarillonProcessor} says of the build before it generates, each thing once: versions
 * that do not fit, and options that are wrong.
 */
final class BuildStep {

  /** The options of javac that are Carillon's, without {@code -A}. */
  static final Set<String> OPTIONS = Set.of(Catalogs.FOLDER_OPTION, PolicyFolders.OPTION);

  /** The same for people. */
  private static final String ALL =
      "-A" + Catalogs.FOLDER_OPTION + " and -A" + PolicyFolders.OPTION;

  private static final String NEWER =
      "Carillon needs Java 17. Compile with --release 17 (in Maven, maven.compiler.release).";

  private final ProcessingEnvironment environment;
  private final Set<Problem> told;
  private final ProblemReporter reporter;

  /**
   * Creates the step of a round.
   *
   * @param told what was said in earlier rounds, to which is added what is said now
   */
  BuildStep(ProcessingEnvironment environment, Set<Problem> told, ProblemReporter reporter) {
    this.environment = environment;
    this.told = told;
    this.reporter = reporter;
  }

  /** Returns whether code can be generated for requests, of which there is at least one. */
  boolean allows(List<Request> requests, SourceFiles files) {
    Place first = requests.get(0).place();
    new AnnotationsVersion(environment.getElementUtils())
        .problem(first, files)
        .ifPresent(problem -> once(first, problem));
    SourceVersion java = environment.getSourceVersion();
    if (java.compareTo(SourceVersion.RELEASE_9) < 0) { // Which javac would say far from the cause.
      String code = "Code for Java " + java.name().replace("RELEASE_", "");
      reporter.report(first, Message.CANNOT_WRITE.of(code, NEWER));
      return false;
    }
    requests.forEach(this::options);
    return true;
  }

  private void options(Request request) {
    for (Problem problem : BuildOptions.around(request.source()).problems()) {
      if (problem.severity() == Severity.ERROR) { // Warnings are left to the plugin of javac.
        once(request.place(), problem);
      }
    }
    for (String option : environment.getOptions().keySet()) {
      if (option.startsWith("carillon.") && !OPTIONS.contains(option)) {
        once(request.place(), Message.BAD_OPTION.of("javac", "-A" + option, ALL));
      }
    }
  }

  private void once(Place place, Problem problem) {
    if (told.add(problem)) {
      reporter.report(place, problem);
    }
  }
}
