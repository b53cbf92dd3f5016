package dev.carillon.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import dev.carillon.IamActions;
import dev.carillon.PolicyFile;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.emit.SourceEmitter;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.plan.Catalogs;
import dev.carillon.processor.plan.PackagePlan;
import dev.carillon.processor.plan.Planner;
import dev.carillon.processor.plan.TypePlan;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.request.ActionsRequest;
import dev.carillon.processor.request.JavacTrees;
import dev.carillon.processor.request.PolicyFilesReader;
import dev.carillon.processor.request.PolicyFilesRequest;
import dev.carillon.processor.request.Request;
import dev.carillon.processor.request.RequestReader;
import dev.carillon.processor.request.SourceFiles;
import dev.carillon.processor.scope.BuildOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generates the types that {@link IamActions} asks for. Each round runs the same steps, each of
 * which takes values and gives values:
 *
 * <ol>
 *   <li>{@link RequestReader} reads the annotated packages and types: which services, and where
 *       they are named.
 *   <li>{@link Planner} looks the services up in the {@link Catalogs}, decides what is generated
 *       and how it is called, and finds what is wrong.
 *   <li>{@link SourceEmitter} has each planned type put into JavaPoet's words by the specs, and
 *       writes the file.
 *   <li>{@link ProblemReporter} prints that, each at the annotation value that it is about.
 * </ol>
 *
 * <p>What {@link PolicyFile} asks for goes the same way, in {@link PolicyFileStep}; what is to be
 * said of {@link dev.carillon.GrantedBy}, whose check is the plugin's, in {@link CallsStep}; and of
 * the build, in {@link BuildStep}.
 *
 * <p>A fault of Carillon's own ends as an error that asks to be reported, never as a crash of
 * javac.
 */
@AutoService(Processor.class)
public final class CarillonProcessor extends AbstractProcessor {

  private final Supplier<CatalogStore> bundled;
  private final Set<Problem> told = new HashSet<>();
  private boolean hasFailed;

  /** Creates the processor, as javac does. */
  public CarillonProcessor() {
    this(BundledCatalogs::new);
  }

  CarillonProcessor(Supplier<CatalogStore> bundled) {
    this.bundled = bundled;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Marks.answer(environment.getElementUtils());
  }

  /** {@inheritDoc} Our own and no other: see {@link #process}. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(UserName.packageOf(IamActions.class) + "*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return BuildStep.OPTIONS;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * {@inheritDoc} Claims the annotations, or {@code -Xlint:processing} would warn that nobody did.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // See above.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!hasFailed) {
      Optional<Trees> trees = JavacTrees.of(processingEnv);
      ProblemReporter reporter = new ProblemReporter(processingEnv.getMessager(), trees);
      Guard.run(
          () -> {
            generate(annotations, round, trees, reporter);
            new CallsStep(processingEnv, reporter, trees.isPresent()).run(annotations, round);
          },
          bug -> {
            hasFailed = true;
            reporter.reportBug(bug);
          });
    }
    return true;
  }

  private void generate(
      Set<? extends TypeElement> annotations,
      RoundEnvironment round,
      Optional<Trees> trees,
      ProblemReporter reporter) {
    Elements elements = processingEnv.getElementUtils();
    SourceFiles files = new SourceFiles(trees, elements);
    List<ActionsRequest> actions = new RequestReader(elements, files).read(annotations, round);
    List<PolicyFilesRequest> policyFiles =
        new PolicyFilesReader(elements, files).read(annotations, round);
    List<Request> requests = new ArrayList<>(actions);
    requests.addAll(policyFiles);
    if (requests.isEmpty()
        || !new BuildStep(processingEnv, told, reporter).allows(requests, files)) {
      return;
    }
    CatalogStore ours = bundled.get();
    SourceEmitter emitter = new SourceEmitter(processingEnv.getFiler());
    List<TypePlan> types = new ArrayList<>();
    for (ActionsRequest request : actions) {
      PackagePlan plan = Planner.plan(request, catalogs(request, ours));
      plan.problems().forEach(reporter::report);
      plan.types().forEach(type -> emitter.emit(type).ifPresent(reporter::report));
      types.addAll(plan.types());
    }
    if (!policyFiles.isEmpty()) {
      new PolicyFileStep(
              processingEnv.getOptions(), request -> catalogs(request, ours), emitter, reporter)
          .run(policyFiles, types);
    }
  }

  private Catalogs catalogs(Request request, CatalogStore ours) {
    Optional<String> folder = BuildOptions.around(request.source()).catalogs();
    return Catalogs.open(processingEnv.getOptions(), folder, ours);
  }
}
