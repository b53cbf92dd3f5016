package dev.carillon.processor;

import dev.carillon.catalog.Problem;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.request.Annotated;
import dev.carillon.processor.request.HeldCode;
import dev.carillon.processor.request.JavacTrees;
import dev.carillon.processor.request.SourceFile;
import dev.carillon.processor.request.SourceFiles;
import dev.carillon.processor.scope.PolicyFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * What {@link CarillonProcessor} does for calls of the AWS SDK, which javac's plugin checks: it
 * says where no plugin runs, and where the plugin looks for policy files in another folder than
 * javac's option names.
 */
final class CallsStep {

  /** Set by Kotlin's kapt, which has javac read declarations alone. */
  private static final String KAPT = "kapt.kotlin.generated";

  private final ProcessingEnvironment environment;
  private final ProblemReporter reporter;
  private final boolean isJavac;

  CallsStep(ProcessingEnvironment environment, ProblemReporter reporter, boolean isJavac) {
    this.environment = environment;
    this.reporter = reporter;
    this.isJavac = isJavac;
  }

  /** Looks through the round, which takes javac long, only where there may be something to say. */
  void run(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<String, String> options = environment.getOptions();
    boolean plugins = isJavac && !options.containsKey(KAPT);
    if (plugins && !options.containsKey(PolicyFolders.OPTION)) {
      return;
    }
    for (HeldCode held : HeldCode.in(annotations, round)) {
      if (!plugins) {
        Problem problem = Message.CALLS_NOT_CHECKED.of(Annotated.describe(held.element()));
        reporter.report(held.element(), held.granted() ? problem : problem.as(Severity.SUGGESTION));
      } else if (held.granted()) {
        inOtherFolder(held).ifPresent(problem -> reporter.report(held.element(), problem));
      }
    }
  }

  /** Returns what to say where the option names a folder that the plugin does not look in first. */
  private Optional<Problem> inOtherFolder(HeldCode held) {
    Map<String, String> options = environment.getOptions();
    SourceFile source =
        new SourceFiles(JavacTrees.of(environment), environment.getElementUtils())
            .fileOf(held.element());
    List<Path> named = PolicyFolders.of(options, source).folders();
    List<Path> looked = PolicyFolders.of(Map.of(), source).folders();
    return named.isEmpty()
            || named.stream().limit(1).toList().equals(looked.stream().limit(1).toList())
        ? Optional.empty()
        : Optional.of(
            Message.POLICIES_OF_CALLS_ELSEWHERE.of(
                PolicyFolders.OPTION, named.get(0), named.get(0)));
  }
}
