package dev.carillon.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.call.CallChecks;
import dev.carillon.processor.call.Code;
import dev.carillon.processor.call.MentionCheck;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.literal.ConstantFolder;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.literal.Literal;
import dev.carillon.processor.literal.LiteralChecks;
import dev.carillon.processor.literal.PolicyTextCheck;
import dev.carillon.processor.literal.TextUses;
import dev.carillon.processor.problem.PolicyText;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.request.Ceilings;
import dev.carillon.processor.scope.AnnotationItems;
import dev.carillon.processor.scope.BuildOptions;
import dev.carillon.processor.scope.Declarations;
import dev.carillon.processor.scope.Declared;
import dev.carillon.processor.scope.GeneratedSources;
import dev.carillon.processor.scope.Suppressions;
import dev.carillon.processor.scope.Unprocessed;
import dev.carillon.processor.sdk.CallCollector;
import dev.carillon.processor.sdk.SdkChecks;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The checks of one compilation, class by class as javac finishes them. */
final class SourceCheck {

  private final Trees trees;
  private final Elements elements;
  private final Declarations declarations;
  private final KnownServices services;
  private final ConstantFolder folder;
  private final TextUses uses;
  private final Suppressions suppressions;
  private final Ceilings ceilings;
  private final Code code;
  private final CallChecks calls;
  private final SdkChecks sdk;
  private final AcceptedTexts accepted;
  private final SourceReport report;

  /** The options of files so far; those of one source root are one object. */
  private final Set<BuildOptions> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether what lies in a folder is generated. */
  private final Map<String, Boolean> generated = new HashMap<>();

  private @Nullable CompilationUnitTree unit;

  SourceCheck(JavacTask task, Supplier<CatalogStore> catalogs, BuildOptions options) {
    this.trees = Trees.instance(task);
    this.elements = task.getElements();
    this.declarations = new Declarations(task.getElements(), options);
    this.services = new KnownServices(catalogs, task.getElements(), this::tellOnce);
    this.folder = new ConstantFolder(trees);
    this.uses = new TextUses(folder, trees);
    this.suppressions = new Suppressions(trees, path -> folder.fold(path).map(ConstantText::value));
    this.ceilings = new Ceilings(task.getElements());
    this.code = new Code(trees, folder, services);
    this.calls = new CallChecks(task.getElements(), code);
    this.accepted =
        new AcceptedTexts(trees.getSourcePositions(), file -> declarations.of(file).options());
    this.report = new SourceReport(trees, suppressions, accepted, declarations);
    this.sdk = new SdkChecks(task.getElements(), code, catalogs);
  }

  /** Takes note of a file of the compilation. */
  void parsed(CompilationUnitTree parsed) {
    declarations.add(parsed);
  }

  /**
   * Says what Carillon's processor should have done in a compilation in which it does not run.
   *
   * @param othersRan whether other processors ran
   */
  void unprocessed(List<CompilationUnitTree> files, boolean othersRan) {
    new Unprocessed(trees, elements, Runtime.version().feature(), othersRan)
        .first(files)
        .filter(found -> !suppressions.silence(found.place(), found.problem().id()))
        .ifPresent(found -> ProblemReporter.print(found.problem(), found.place(), trees));
  }

  /** Checks a top-level class, or where there is none the file: the annotations of a package. */
  void analyzed(CompilationUnitTree file, @Nullable TypeElement type) {
    unit = file;
    TreePath root = new TreePath(file);
    if (file.getTypeDecls().isEmpty()) {
      check(file, root);
      return;
    }
    for (Tree declared : file.getTypeDecls()) {
      if (type != null
          && declared instanceof ClassTree tree
          && tree.getSimpleName().equals(type.getSimpleName())) {
        check(file, new TreePath(root, tree));
      }
    }
  }

  private void check(CompilationUnitTree file, TreePath root) {
    if (!isGenerated(file)) {
      Declared declared = declarations.of(file);
      if (taken.add(declared.options())) {
        take(declared.options());
      }
      String packageName = Declarations.packageOf(file);
      Ceiling ceiling = ceilings.around(packageName).orElse(null);
      Checks checks = new Checks(file);
      CallCollector outer = sdk.around(packageName, ceiling).orElse(null);
      SourceScanner scanner = new SourceScanner(trees, folder, ceiling, outer, checks);
      scanner.scan(root, null);
      CallCollector found = scanner.calls();
      if (found != null) {
        sdk.check(root, found, checks);
      }
      accepted.checked(file, problem -> report.of(file, problem), this::tellOnce);
    }
  }

  private boolean isGenerated(CompilationUnitTree file) {
    String folder = Declarations.folderOf(file);
    Boolean known = generated.get(folder);
    if (known == null) {
      known = GeneratedSources.isGenerated(file);
      generated.put(folder, known);
    }
    return known;
  }

  /** Takes options that a file is the first to have. */
  private void take(BuildOptions options) {
    for (Problem problem : options.problems()) {
      tellOnce(problem);
    }
    if (options.catalogs().isPresent()) {
      services.useFolder(Path.of(options.catalogs().get()));
    }
    for (String service : options.services()) {
      services.unknown(service, List.of()).map(BuildOptions::inServices).ifPresent(this::tellOnce);
    }
  }

  /** Gives what is found in a file to the checks. */
  private final class Checks implements SourceScanner.Visitor, SdkChecks.Surroundings {

    private final CompilationUnitTree file;
    private final PolicyTextCheck policies;
    private final MentionCheck mentions;

    /** What calls were told to be wrong in: of a text there, no more is said. */
    private final Set<Tree> judged = Collections.newSetFromMap(new IdentityHashMap<>());

    Checks(CompilationUnitTree file) {
      this.file = file;
      this.policies = new PolicyTextCheck(services, folder, file, trees);
      this.mentions = new MentionCheck(code, uses, this::facts, this::report);
    }

    @Override
    public void text(
        TreePath path, ConstantText text, boolean required, @Nullable Ceiling ceiling) {
      literal(path, text, required);
      policy(path, text, ceiling);
      if (ceiling != null) {
        mentions.text(path, text, ceiling);
      }
    }

    @Override
    public void openText(TreePath path, ConstantText text, @Nullable Ceiling ceiling) {
      uses.openArn(path, text).ifPresent(arn -> literal(path, arn, false));
      policy(path, text, ceiling);
    }

    private void literal(TreePath path, ConstantText text, boolean required) {
      if (required || (text.value().indexOf(':') >= 0 && !judged.contains(path.getLeaf()))) {
        Declared declared = declarations.of(file);
        String value = required ? text.value() : text.value().strip();
        LiteralChecks.check(new Literal(path, value, required, declared, services, uses))
            .ifPresent(found -> report.text(file, text.placeInStripped(found), found, value));
      }
    }

    private void policy(TreePath path, ConstantText text, @Nullable Ceiling ceiling) {
      if (PolicyTextCheck.concerns(text) && !judged.contains(path.getLeaf())) {
        Declared declared = declarations.of(file);
        for (Problem problem : policies.check(path, text, declared, ceiling)) {
          report.text(file, text.partOf(start(problem, text)), problem, text.value());
        }
      }
    }

    @Override
    public void suppression(TreePath path, AnnotationTree annotation) {
      suppressions.unknown(path, annotation, this::report);
    }

    @Override
    public void declaration(TreePath path, AnnotationTree annotation) {
      List<TreePath> places = AnnotationItems.of(path, annotation);
      if (places.isEmpty() && !annotation.getArguments().isEmpty()) {
        report(path, services.unknown("", List.of()).orElseThrow());
      }
      Declared declared = declarations.of(file);
      for (TreePath place : places) {
        folder
            .fold(place)
            .map(ConstantText::value)
            .flatMap(named -> services.unknown(named, declared.packagesDeclaring(named)))
            .ifPresent(problem -> report(place, problem));
      }
    }

    @Override
    public void call(TreePath path, MethodInvocationTree call, @Nullable Ceiling ceiling) {
      if (calls.concern(call)) {
        calls.check(
            path,
            call,
            this::facts,
            declarations.of(file).strictest(),
            ceiling,
            (place, problem) -> {
              judged.add(place.getLeaf());
              report(place, problem);
            });
      }
    }

    @Override
    public void name(TreePath path, Ceiling ceiling) {
      mentions.name(path, ceiling).ifPresent(text -> policy(path, text, ceiling));
    }

    @Override
    public CallCollector collector() {
      return sdk.inside();
    }

    @Override
    public Optional<Severity> uncalled() {
      return declarations.of(file).options().uncalled();
    }

    @Override
    public boolean accepts(TreePath place, String asItIs) {
      return suppressions.accept(place, asItIs);
    }

    @Override
    public void report(TreePath place, Problem problem) {
      report.report(place, problem);
    }

    @Override
    public Optional<ServiceFacts> facts(String serviceAsTyped) {
      String service = serviceAsTyped.toLowerCase(Locale.ROOT);
      return services.find(service, declarations.of(file).packagesDeclaring(service));
    }
  }

  private static int start(Problem problem, ConstantText text) {
    return PolicyText.offset(text.value(), problem.line(), problem.column());
  }

  private void tellOnce(Problem problem) {
    CompilationUnitTree file = unit;
    if (file != null) {
      report.once(file, problem);
    }
  }
}
