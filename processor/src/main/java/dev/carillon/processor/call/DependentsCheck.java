package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.policy.AwsStatement;
import dev.carillon.processor.call.ValueReader.Written;
import dev.carillon.processor.facts.NamedAction;
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
          .forEach(value -> hold(call, statement, value.expression()));
    }
  }

  /** Returns what the steps of a statement are given. */
  private static List<Written> values(Code code, Stream<TreePath> steps) {
    return PossibleValues.of(code, steps.flatMap(step -> Call.argumentsOf(step).stream()).toList());
  }

  private static void check(Call call, Written value) {
    Optional<CatalogAction> known = known(call.code(), value.expression());
    if (known.isPresent() && known.get().dependents().isEmpty()) {
      String action =
          call.code().action(value.expression()).map(NamedAction::iamName).orElseThrow();
      call.report(value.at(), Message.UNKNOWN_DEPENDENT_ACTIONS.of(action));
    }
    hold(call, value.at(), value.expression());
  }

  private static Optional<CatalogAction> known(Code code, TreePath argument) {
    return code.action(argument)
        .flatMap(
            named ->
                code.ownerOf(argument)
                    .flatMap(owner -> code.services().ofEnum(owner))
                    .flatMap(facts -> facts.action(named.name())));
  }

  private static void hold(Call call, TreePath argument, TreePath constant) {
    Ceiling limit = call.ceiling();
    Optional<CatalogAction> known = limit == null ? Optional.empty() : known(call.code(), constant);
    if (limit != null && known.isPresent()) {
      String name = call.code().action(constant).map(NamedAction::iamName).orElseThrow();
      CeilingReport report = new CeilingReport(limit, call.findings());
      known
          .flatMap(CatalogAction::dependents)
          .orElse(List.of())
          .forEach(
              dependent ->
                  report.unwritten(
                      argument, dependent, ", on which " + name + " depends,", call.factsByName()));
    }
  }
}
