package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.SelectionStep;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.literal.NearAction;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.problem.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the patterns of a statement about one service, {@code
 * S3Statement.allow().patterns("Lst*")}, which need not name the service: one that matches no
 * action is a mistake.
 */
final class PatternCheck implements CallCheck {

  @Override
  public Set<String> methods() {
    return Set.of("patterns", "notPatterns", "andPatterns");
  }

  @Override
  public void check(Call call) {
    if (call.isOf(SelectionStep.class) || call.isOfTarget()) {
      call.serviceOfStep()
          .ifPresent(facts -> call.arguments().forEach(argument -> check(call, argument, facts)));
    }
  }

  /** What names its service is checked wherever it stands. */
  private static void check(Call call, TreePath argument, ServiceFacts facts) {
    call.code()
        .text(argument)
        .filter(pattern -> pattern.indexOf(':') < 0)
        .flatMap(pattern -> ActionName.parse(facts.service() + ':' + pattern))
        .filter(action -> facts.matching(action.name()).isEmpty())
        .ifPresent(action -> call.report(argument, ofNoAction(action, facts)));
  }

  private static Notice ofNoAction(ActionName action, ServiceFacts facts) {
    Optional<String> meant =
        action.hasWildcard()
            ? NearAction.meantPattern(action.name(), facts)
            : NearAction.meant(action.name(), facts);
    return Message.PATTERN_OF_NO_ACTION.of(
        action, facts.service(), Words.didYouMean(meant.map(near -> facts.service() + ':' + near)));
  }
}
