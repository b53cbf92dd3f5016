package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.policy.AwsStatement;
import dev.carillon.processor.call.ValueReader.Written;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.Ceiling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notes where a statement asks for what its actions depend on, and of one of them no source told
 * it; and holds what they depend on against the ceiling.
 */
final class DependentsCheck implements CallCheck {

  private static final String OF_STATEMENT = "allowDependentActionsOf";

  @Override
  public Set<String> methods() {
    return Set.of("withDependentActions", OF_STATEMENT);
  }

  @Override
  public void check(Call call) {
    if (call.isOfTarget()) {
      values(call.code(), call.receivers()).forEach(value -> check(call, value));
    } else if (call.method().equals(OF_STATEMENT) && call.isOf(AwsStatement.class)) {
      TreePath statement = call.arguments().get(0);
      values(call.code(), Call.withReceivers(PossibleValues.kept(call.code(), statement)))
          .forEach(
              value ->
                  Known.of(call.code(), value.expression())
                      .ifPresent(known -> hold(call, statement, known)));
    }
  }

  /** Returns what the steps of a statement are given. */
  private static List<Written> values(Code code, Stream<TreePath> steps) {
    return PossibleValues.of(code, steps.flatMap(step -> Call.argumentsOf(step).stream()).toList());
  }

  private static void check(Call call, Written value) {
    Known.of(call.code(), value.expression())
        .ifPresent(
            known -> {
              if (known.action().dependents().isEmpty()) {
                call.report(value.at(), Message.UNKNOWN_DEPENDENT_ACTIONS.of(known.name()));
              }
              hold(call, value.at(), known);
            });
  }

  private static void hold(Call call, TreePath at, Known known) {
    Ceiling ceiling = call.ceiling();
    if (ceiling == null) {
      return;
    }
    CeilingReport report = new CeilingReport(ceiling, call.findings());
    for (String dependent : known.action().dependents().orElse(List.of())) {
      report.unwritten(
          at, dependent, ", on which " + known.name() + " depends,", call.factsByName());
    }
  }

  /** The action that a constant is. */
  private record Known(String name, CatalogAction action) {

    static Optional<Known> of(Code code, TreePath constant) {
      return code.action(constant)
          .flatMap(
              named ->
                  code.ownerOf(constant)
                      .flatMap(owner -> code.services().ofEnum(owner))
                      .flatMap(facts -> facts.action(named.name()))
                      .map(action -> new Known(named.iamName(), action)));
    }
  }
}
