package dev.carillon.processor;

import com.google.auto.service.AutoService;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.RequiredActions;
import dev.carillon.processor.emit.ResourceEmitter;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.literal.RequiredActionCheck;
import dev.carillon.processor.plan.Catalogs;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.request.JavacTrees;
import dev.carillon.processor.request.SourceFiles;
import dev.carillon.processor.request.TextValue;
import dev.carillon.processor.scope.BuildOptions;
import dev.carillon.processor.scope.Requirements;
import dev.carillon.processor.scope.Requirements.Required;
import dev.carillon.processor.scope.Suppressions;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Collects the actions that code says it needs into {@link RequiredActions#FOLDER}, one file for
 * each top-level type with that type as its one origin. Where {@link CarillonPlugin} does not run,
 * checks them.
 *
 * <p>A processor of its own, because it has to be asked for every annotation: those that are
 * generated beside an enum have names that cannot be known. It claims none of them. Javac asks it
 * before {@link CarillonProcessor} and {@link RequirementClaim}, which claim some; the order is
 * that of their names.
 */
@AutoService(Processor.class)
public final class ActionCollector extends AbstractProcessor {

  private final SortedSet<String> types = new TreeSet<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  /**
   * {@inheritDoc} All of Carillon's: javac asks this one for every class, and would warn of an
   * option that is set for a whole build where no class is for the other.
   */
  @Override
  public Set<String> getSupportedOptions() {
    return BuildStep.OPTIONS;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** {@inheritDoc} Reads in the last round, when the annotations of this compilation exist. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ProblemReporter reporter = new ProblemReporter(processingEnv.getMessager(), Optional.empty());
    Guard.run(
        () -> {
          RequirementClaim.note(processingEnv.getElementUtils(), annotations);
          types.addAll(Requirements.candidates(round));
          if (round.processingOver() && !round.errorRaised()) {
            collect(reporter);
          }
        },
        bug -> {
          types.clear();
          reporter.reportBug(bug);
        });
    return false;
  }

  private void collect(ProblemReporter reporter) {
    ResourceEmitter emitter = new ResourceEmitter(processingEnv.getFiler());
    Elements elements = processingEnv.getElementUtils();
    // A catalog that cannot be read is told by those who generate from it.
    KnownServices services =
        new KnownServices(() -> catalogs(types.first()), elements, problem -> {});
    boolean isChecked = Marks.isSet(elements);
    for (Required required : new Requirements(services, elements).of(types)) {
      if (!isChecked) {
        required.texts().forEach(text -> check(text, services, reporter));
      }
      String file = RequiredActions.FOLDER + required.name();
      String text = String.join("\n", required.actions()) + "\n";
      emitter
          .emit(file, text, required.type())
          .ifPresent(problem -> reporter.report(required.type(), problem));
    }
  }

  /** Returns the catalogs that hold where a type of the compilation is written. */
  private CatalogStore catalogs(String type) {
    Elements elements = processingEnv.getElementUtils();
    SourceFiles files = new SourceFiles(JavacTrees.of(processingEnv), elements);
    Optional<String> inFile =
        files.fileOf(type).flatMap(file -> BuildOptions.around(file).catalogs());
    return Catalogs.open(processingEnv.getOptions(), inFile, new BundledCatalogs());
  }

  /** Says what is wrong with a text where no plugin does: under kapt and in Eclipse's compiler. */
  private static void check(TextValue text, KnownServices services, ProblemReporter reporter) {
    RequiredActionCheck.check(text.text(), services)
        .filter(problem -> !Suppressions.silence(text.place().element(), problem.id()))
        .ifPresent(problem -> reporter.report(text.place(), problem));
  }
}
