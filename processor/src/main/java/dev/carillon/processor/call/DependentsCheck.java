package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.problem.Message;
import java.util.Optional;
import java.util.Set;

/**
 * Notes where a statement asks for what its actions depend on, and of one of them no source told
 * it.
 */
final class DependentsCheck implements CallCheck {

  @Override
  public Set<String> methods() {
    return Set.of("withDependentActions");
  }

  @Override
  public void check(Call call) {
    if (call.isOfTarget()) {
      call.receivers()
          .flatMap(before -> Call.argumentsOf(before).stream())
          .forEach(argument -> check(call, argument));
    }
  }

  private static void check(Call call, TreePath argument) {
    Code code = call.code();
    Optional<NamedAction> action = code.action(argument);
    action
        .flatMap(
            named ->
                code.ownerOf(argument)
                    .flatMap(owner -> code.services().ofEnum(owner))
                    .flatMap(facts -> facts.action(named.name())))
        .filter(known -> known.dependents().isEmpty())
        .ifPresent(
            known ->
                call.report(
                    argument,
                    Message.UNKNOWN_DEPENDENT_ACTIONS.of(action.orElseThrow().iamName())));
  }
}
