package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.Rules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.SelectionStep;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.call.ChainReader.Read;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Judges statements that chains of calls build by the rules by which policies in JSON are judged,
 * and says each error and warning where the code says what is wrong. Suggestions are left to {@code
 * findings()}.
 */
final class StatementCheck implements CallCheck {

  /** What only says that something is missing, which may be said elsewhere in the code. */
  private static final Set<Check> OF_ABSENCE =
      EnumSet.of(
          Check.MISSING_ACTION,
          Check.MISSING_EFFECT,
          Check.MISSING_PRINCIPAL,
          Check.MISSING_RESOURCE);

  /** What is said of an action that takes none of the resources. */
  private static final Set<Check> OF_RESOURCES =
      EnumSet.of(Check.ACTION_DOES_NOT_TAKE_RESOURCE, Check.UNSUPPORTED_ACTION_IN_POLICY);

  /** What is not said where an enum is generated from a catalog that is not known here. */
  private static final Set<Check> OF_SERVICES =
      Set.of(
          Check.INVALID_SERVICE,
          Check.INVALID_SERVICE_IN_ACTION,
          Check.INVALID_SERVICE_CONDITION_KEY);

  /** What is a warning in a document, and what the builder refuses. */
  private static final Check REFUSED = Check.ALLOW_WITH_NOT_PRINCIPAL;

  /** What a condition would lift, which code that is not read here may add. */
  private static final Set<Check> OF_MISSING_CONDITIONS = ofMissingConditions();

  private static Set<Check> ofMissingConditions() {
    Set<Check> checks =
        EnumSet.of(
            Check.FORALLVALUES_WITHOUT_NULL_CHECK, Check.RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL);
    for (Check check : Check.values()) {
      String name = check.name();
      if (name.startsWith("PASS_ROLE_")
          || name.startsWith("CREATE_SLR_")
          || name.contains("MISSING_")) {
        checks.add(check);
      }
    }
    return checks;
  }

  @Override
  public Set<String> methods() {
    return Set.of(
        "allow",
        "deny",
        "assumeRole",
        "assumeRoleWithWebIdentity",
        "assumeRoleWithSaml",
        "actions",
        "notActions",
        "patterns",
        "notPatterns",
        "allActions");
  }

  @Override
  public void check(Call call) {
    Code code = call.code();
    if (!ChainReader.isStart(code, call.path())
        && (!call.isOf(SelectionStep.class)
            || call.receivers().anyMatch(before -> ChainReader.isStart(code, before)))) {
      return; // It is none, or is read from its start.
    }
    Read read = ChainReader.read(code, call.path());
    WrittenStatement statement = read.statement();
    JsonValue document = statement.document();
    boolean taken = true;
    Knowledge knowledge = StatementKnowledge.of(call, List.of(read));
    RefusedByBuilder.Saying saying =
        new RefusedByBuilder.Saying(document, statement.kind(), call, List.of(read));
    for (Finding finding : Rules.findings(document, statement.kind(), knowledge)) {
      TreePath at = statement.placeOf(finding.path());
      if (WrittenSize.isAbout(finding)) {
        WrittenSize.finding(List.of(statement), statement.kind(), knowledge)
            .ifPresent(size -> report(call, at, size, saying));
      } else if (isSaid(finding, read) && !(isNamedInVain(finding) && statement.isTyped(at))) {
        report(call, at, finding, saying);
        taken &= !OF_RESOURCES.contains(finding.check()) || isNamedInVain(finding);
      }
    }
    new RefusedByBuilder(read, call.findings()).check();
    if (taken) {
      new UntakenResources(read, new AcceptedAs(document), call.findings()).check();
    }
  }

  private static void report(
      Call call, TreePath at, Finding finding, RefusedByBuilder.Saying saying) {
    Problem problem = finding.check() == REFUSED ? saying.ofRefused(finding) : saying.of(finding);
    call.report(at, problem.saying(WrittenStatement.readable(problem.message())));
  }

  /** Returns whether a resource is named in vain; of typed ones that is an error, said below. */
  private static boolean isNamedInVain(Finding finding) {
    return finding.check() == Check.ACTION_DOES_NOT_TAKE_RESOURCE
        && finding.severity() != Severity.ERROR;
  }

  private static boolean isSaid(Finding finding, Read read) {
    Check check = finding.check();
    if (PolicyCheck.OF_ALL_STATEMENTS.contains(check)) {
      return false;
    }
    return switch (finding.severity()) {
      case ERROR ->
          (!OF_ABSENCE.contains(check) || isSaidToBeMissing(check, read))
              && (read.complete() || !OF_SERVICES.contains(check));
      case SECURITY_WARNING, WARNING ->
          (read.whole() || !OF_MISSING_CONDITIONS.contains(check))
              && (read.whole() || !leavesOutAll(finding));
      case SUGGESTION -> false;
    };
  }

  /**
   * Returns whether the chain itself says that it leaves out what is missing. Whether a statement
   * about all actions may, the others of its policy say.
   */
  private static boolean isSaidToBeMissing(Check check, Read read) {
    return check == Check.MISSING_RESOURCE
        && read.statement().isWithoutResource()
        && new Element("", read.statement().document())
            .statements().stream()
                .flatMap(one -> one.member("Action").stream())
                .flatMap(actions -> actions.strings().stream())
                .noneMatch(Element::isStars);
  }

  /** An action that is not known here stands there as a star, which would leave out everything. */
  private static boolean leavesOutAll(Finding finding) {
    return finding.check() == Check.STATEMENT_NEVER_APPLIES
        && finding.path().contains(".NotAction");
  }
}
