package dev.carillon.processor.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.internal.validation.Rules;
import dev.carillon.policy.SelectionStep;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.call.ChainReader.Read;
import dev.carillon.processor.problem.Notice;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Judges statements that chains of calls build by the rules by which policies in JSON are judged,
 * and says each error where the code says what is wrong. Warnings are left to {@code findings()}.
 */
final class StatementCheck implements CallCheck {

  /** What only says that something is missing, which may be said elsewhere in the code. */
  private static final Set<Check> OF_ABSENCE =
      EnumSet.of(
          Check.MISSING_ACTION,
          Check.MISSING_EFFECT,
          Check.MISSING_PRINCIPAL,
          Check.MISSING_RESOURCE);

  /** What is not said where an enum is generated from a catalog that is not known here. */
  private static final Set<Check> OF_SERVICES =
      Set.of(
          Check.INVALID_SERVICE,
          Check.INVALID_SERVICE_IN_ACTION,
          Check.INVALID_SERVICE_CONDITION_KEY);

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
        && (!call.isOf(SelectionStep.class) || hasStart(code, call))) {
      return;
    }
    Read read = ChainReader.read(code, call.path());
    StatementKnowledge knowledge = new StatementKnowledge(code, call.factsByName());
    WrittenStatement statement = read.statement();
    boolean taken = true;
    for (Finding finding :
        Rules.findings(statement.document(), statement.kind(), knowledge.of(read))) {
      if (finding.severity() == Severity.ERROR
          && !OF_ABSENCE.contains(finding.check())
          && (read.complete() || !OF_SERVICES.contains(finding.check()))) {
        call.report(statement.placeOf(finding.path()), Notice.of(finding));
        taken &= finding.check() != Check.ACTION_DOES_NOT_TAKE_RESOURCE;
      }
    }
    if (taken) {
      new NamedInVain(read, call.findings()).check();
    }
  }

  /** Returns whether the chain in front of the call starts the statement: it is read from there. */
  private static boolean hasStart(Code code, Call call) {
    Optional<TreePath> at = call.receiver();
    while (at.isPresent() && at.get().getLeaf() instanceof MethodInvocationTree before) {
      if (ChainReader.isStart(code, at.get())) {
        return true;
      }
      at = Call.receiverOf(at.get(), before);
    }
    return false;
  }
}
