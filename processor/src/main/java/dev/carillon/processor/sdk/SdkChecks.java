package dev.carillon.processor.sdk;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.CallMeaning;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.SdkCall;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.json.Position;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.call.Code;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.policyfile.GrantingPolicy.NotCalled;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.request.Annotated;
import dev.carillon.processor.request.Ceiling;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The checks of what code calls of the SDK. Nothing is read and nothing collected but where a
 * ceiling or policy files are around code: (1) {@link CallCollector} collects the calls of a class;
 * (2) {@link CallMapping} says what they need; (3) {@link CallJudge} holds that against what is
 * around each call.
 */
public final class SdkChecks {

  private final Code code;
  private final SdkTypes types = new SdkTypes();
  private final DeclaredGrants grants;
  private final Supplier<CatalogStore> catalogs;
  private final Set<DeclaredGrant> told = new HashSet<>();
  private final IdentityHashMap<SdkCall, CallMeaning> meanings = new IdentityHashMap<>();
  private final IdentityHashMap<CalledOperation, ActionNeeds> needs = new IdentityHashMap<>();
  private @Nullable CallMapping mapping;

  /** Creates the checks of a compilation. */
  public SdkChecks(Elements elements, Code code, Supplier<CatalogStore> catalogs) {
    this.code = code;
    this.grants = new DeclaredGrants(elements);
    this.catalogs = catalogs;
  }

  /** What is around a file, and who is told what is wrong in it. */
  public interface Surroundings {

    /** Returns how much it matters that something is granted in vain; empty for not at all. */
    Optional<Severity> uncalled();

    /** Returns what is known of a service that a text names. */
    Optional<ServiceFacts> facts(String service);

    /** Takes what is wrong at a place in the file. */
    void report(TreePath place, Problem problem);

    /** Returns whether something is accepted at a place, as it is. */
    boolean accepts(TreePath place, String asItIs);
  }

  /**
   * Returns what collects the calls of a class, where something is around all code of its package.
   *
   * @param ceiling the ceiling of the package, or null for none
   */
  public Optional<CallCollector> around(String packageName, @Nullable Ceiling ceiling) {
    Optional<DeclaredGrant> grant = grants.around(packageName);
    return ceiling == null && grant.isEmpty()
        ? Optional.empty()
        : Optional.of(collector(new CallScope(ceiling, grant.orElse(null))));
  }

  /** Returns what collects the calls of a class, where something is in it alone. */
  public CallCollector inside() {
    return collector(new CallScope(null, null));
  }

  private CallCollector collector(CallScope scope) {
    return new CallCollector(code, types, scope);
  }

  /** Checks the calls of a class. */
  public void check(TreePath root, CallCollector found, Surroundings around) {
    CompilationUnitTree unit = root.getCompilationUnit();
    DeclaredGrant outer = found.outer();
    if (outer != null) {
      tellProblems(outer, root, around);
    }
    found.ofTypes().forEach(grant -> tellProblems(grant, root, around));
    CallJudge judge =
        new CallJudge(
            this::needs,
            around::facts,
            grant -> grants.read(grant, unit, around).policy(),
            around::report);
    found.named().forEach(judge::judge);
    found.calls().forEach(call -> judge(judge, call));
    for (DeclaredGrant grant : found.ofTypes()) {
      tellNotCalled(grant, judge, around, root);
    }
  }

  private void judge(CallJudge judge, WrittenCall call) {
    CallMeaning meaning = meaning(call.call());
    SdkCall around = call.around();
    boolean isForwarded =
        around != null
            && meaning instanceof CallMeaning.Calls sent
            && CallMapping.isForwarded(meaning(around), sent);
    judge.judge(call, meaning, isForwarded);
  }

  /** Returns what a call means; what its client says of itself was noted when it was scanned. */
  private CallMeaning meaning(SdkCall call) {
    CallMeaning known = meanings.get(call);
    if (known == null) {
      known = mapping().withServiceNames(types.serviceNames()).meaning(call);
      meanings.put(call, known);
    }
    return known;
  }

  private CallMapping mapping() {
    CallMapping made = mapping;
    if (made == null) {
      made = CallMapping.of(catalogs.get());
      mapping = made;
    }
    return made;
  }

  private ActionNeeds needs(CalledOperation operation) {
    return needs.computeIfAbsent(operation, mapping()::needs);
  }

  private void tellProblems(DeclaredGrant grant, TreePath root, Surroundings around) {
    List<Problem> problems = grants.read(grant, root.getCompilationUnit(), around).problems();
    if (!problems.isEmpty() && told.add(grant)) {
      TreePath place = annotation(grant).orElse(root);
      problems.forEach(problem -> around.report(place, problem));
    }
  }

  /** Returns where a grant is written, if that is being compiled now. */
  private Optional<TreePath> annotation(DeclaredGrant grant) {
    return Optional.ofNullable(
        code.trees().getPath(grant.annotation().element(), grant.annotation().mirror()));
  }

  private void tellNotCalled(
      DeclaredGrant grant, CallJudge judge, Surroundings around, TreePath root) {
    Optional<Severity> severity = around.uncalled();
    List<NotCalled> all = severity.isEmpty() ? List.of() : judge.notCalled(grant);
    if (all.isEmpty()) {
      return;
    }
    TreePath place = annotation(grant).orElse(root);
    String type = Annotated.describe(grant.annotation().element());
    for (NotCalled found : all) {
      String path = found.action().path();
      String accepted = found.accepted().of(Message.GRANTED_NOT_CALLED.id(), path);
      if (around.accepts(place, accepted)) {
        continue;
      }
      Position position = found.action().position();
      Problem problem =
          Message.GRANTED_NOT_CALLED
              .of(found.action().written(), type)
              .as(severity.get())
              .acceptedAs(accepted)
              .in(found.file().path().toString())
              .at(position.line(), position.column(), path);
      if (!ProblemReporter.print(problem, found.file(), code.trees())) {
        around.report(place, problem.at(position.line(), position.column(), ""));
      }
    }
  }
}
