package dev.carillon.processor;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.BaselineDraft;
import dev.carillon.catalog.baseline.Update;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.processor.emit.SourceEmitter;
import dev.carillon.processor.plan.Catalogs;
import dev.carillon.processor.plan.PackagePlan;
import dev.carillon.processor.plan.PolicyPlanner;
import dev.carillon.processor.plan.TypePlan;
import dev.carillon.processor.policyfile.FilesReport;
import dev.carillon.processor.policyfile.PackageFiles;
import dev.carillon.processor.policyfile.PolicyFilesCheck;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.problem.Words;
import dev.carillon.processor.request.PolicyFilesRequest;
import dev.carillon.processor.request.PolicyFilesRequest.NamedFiles;
import dev.carillon.processor.request.TextValue;
import dev.carillon.processor.scope.BuildBaseline;
import dev.carillon.processor.scope.BuildOptions;
import dev.carillon.processor.scope.PolicyFolders;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@link CarillonProcessor} does for policy files: (1) {@link PolicyFolders} says where the
 * files of an annotation are looked for; (2) {@link PolicyFilesCheck} finds, reads and judges them;
 * (3) {@link PolicyPlanner} decides what is generated; (4) {@link SourceEmitter} writes it; (5) the
 * reporter prints what is wrong, in the policy file where that can be done.
 */
final class PolicyFileStep {

  private final Map<String, String> options;
  private final Function<PolicyFilesRequest, Catalogs> catalogs;
  private final SourceEmitter emitter;
  private final ProblemReporter reporter;

  PolicyFileStep(
      Map<String, String> options,
      Function<PolicyFilesRequest, Catalogs> catalogs,
      SourceEmitter emitter,
      ProblemReporter reporter) {
    this.options = options;
    this.catalogs = catalogs;
    this.emitter = emitter;
    this.reporter = reporter;
  }

  /**
   * Does what the annotations of a round ask for.
   *
   * @param types the types that are generated in the same round
   */
  void run(List<PolicyFilesRequest> requests, Collection<TypePlan> types) {
    PolicyFileChecker checker = checker(requests.get(0));
    PolicyPlanner planner = new PolicyPlanner(types);
    // Those of a package have one list, whose content is not to be compared again and again.
    IdentityHashMap<List<NamedFiles>, Map<List<Path>, PackageFiles>> found =
        new IdentityHashMap<>();
    for (PolicyFilesRequest request : requests) {
      PolicyFolders folders = PolicyFolders.of(options, request.source());
      PackageFiles inPackage =
          found
              .computeIfAbsent(request.inPackage(), none -> new HashMap<>())
              .computeIfAbsent(folders.folders(), of -> PackageFiles.of(request.inPackage(), of));
      FilesReport report = judged(request, folders, inPackage, checker);
      PackagePlan plan = planner.plan(request, report.files(), report.others());
      Update update = BuildOptions.around(request.source()).update();
      report.problems().forEach(placed -> reporter.report(placed.after(update)));
      plan.problems().forEach(reporter::report);
      plan.types().forEach(type -> emitter.emit(type).ifPresent(reporter::report));
    }
  }

  private FilesReport judged(
      PolicyFilesRequest request,
      PolicyFolders folders,
      PackageFiles inPackage,
      PolicyFileChecker checker) {
    BuildBaseline baseline = BuildBaseline.around(request.source());
    baseline.problem().ifPresent(problem -> reporter.report(request.place(), problem));
    if (!baseline.records()) {
      return PolicyFilesCheck.check(request, folders, inPackage, checker, baseline.ofPolicies());
    }
    BaselineDraft draft = BuildBaseline.draft();
    FilesReport report = PolicyFilesCheck.check(request, folders, inPackage, checker, draft);
    List<String> files = request.files().stream().map(TextValue::text).toList();
    String of = request.source().toString() + files;
    baseline.write(draft, of).ifPresent(problem -> reporter.report(request.place(), problem));
    reporter.report(request.place(), baseline.recording());
    return report;
  }

  private PolicyFileChecker checker(PolicyFilesRequest first) {
    Catalogs known = catalogs.apply(first);
    known.problem().ifPresent(problem -> reporter.report(first.place(), problem));
    try {
      return PolicyFileChecker.of(known.own(), known.bundled());
    } catch (ProblemsException e) {
      if (known.problem().isEmpty()) { // Else it was just told.
        reporter.report(
            first.place(), Message.UNREADABLE_CATALOG_FOR_FILES.of(Words.lines(e.problems())));
      }
      return bundled(known);
    }
  }

  private static PolicyFileChecker bundled(Catalogs known) {
    try {
      return PolicyFileChecker.of(Optional.empty(), known.bundled());
    } catch (ProblemsException e) {
      throw new IllegalStateException("Carillon's own catalogs cannot be read", e);
    }
  }
}
