package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.DocumentedResources;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Mistakes;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.call.ChainReader.Read;
import dev.carillon.processor.call.WrittenStatement.Value;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Says of a statement of constants what it names in vain. Typed resources are held against the
 * actions by the format that they are made from, which says more than their text, and each has to
 * be taken by an action, as has text of another service than the actions'. The builder refuses
 * these, too; a policy in JSON may have them.
 *
 * @param accepted what silences it in the statement
 * @param findings is told what is wrong, and where
 */
record UntakenResources(Read read, AcceptedAs accepted, BiConsumer<TreePath, Problem> findings) {

  private record Chosen(Value value, Taker taker) {}

  void check() {
    WrittenStatement statement = read.statement();
    boolean leavesOut = !statement.values("NotResource").isEmpty();
    List<Value> values = statement.values(leavesOut ? "NotResource" : "Resource");
    if (values.isEmpty() || values.stream().anyMatch(one -> one.text().equals("*"))) {
      return;
    }
    List<Named> named = values.stream().map(one -> named(one, statement)).toList();
    NamedResources resources = new NamedResources(named);
    List<Chosen> actions = chosen(statement.values("Action"));
    if (allTake(actions, named, resources, leavesOut) && !actions.isEmpty()) {
      Mistakes mistakes = new Mistakes(actions.stream().map(Chosen::taker));
      resources.untaken(actions.stream().map(Chosen::taker)).stream()
          .filter(i -> mistakes.contains(named.get(i)))
          .filter(i -> named.get(i).format() != null || !isSaidOtherwise(resources))
          .forEach(
              i ->
                  report(
                      values.get(i),
                      leavesOut ? "NotResource" : "Resource",
                      Message.RESOURCE_NAMED_IN_VAIN.of(named.get(i).arn(), takes(actions))));
    }
  }

  /** Returns whether another rule speaks of ARNs of several services in a resource's own policy. */
  private boolean isSaidOtherwise(NamedResources resources) {
    return read.statement().kind() == PolicyKind.RESOURCE && resources.service() == null;
  }

  private static Named named(Value resource, WrittenStatement statement) {
    return new Named(resource.text(), statement.formatOf(resource).orElse(null), "");
  }

  private void report(Value value, String element, Problem problem) {
    boolean byId = accepted.isById(problem.id(), WrittenStatement.PATH + '.' + element);
    findings.accept(value.at(), problem.acceptedById(byId));
  }

  /**
   * Returns whether each action takes one of the resources, or one of them what is left out, and
   * reports those that do not. The mistake is in the element that is accepted with it: what is left
   * out says how much is allowed.
   */
  private boolean allTake(
      List<Chosen> actions, List<Named> named, NamedResources resources, boolean leavesOut) {
    List<Chosen> unfit =
        actions.stream().filter(action -> !resources.takesOne(action.taker())).toList();
    if (leavesOut && unfit.size() < actions.size()) {
      return true;
    }
    for (Chosen action : unfit) {
      if (!isShared(action, named)) {
        report(
            action.value(),
            leavesOut ? "NotResource" : "Action",
            Message.ACTION_DOES_NOT_TAKE_RESOURCE.of(
                resources.fault(action.taker(), leavesOut).message()));
      }
    }
    return unfit.isEmpty();
  }

  /** Returns whether the statement is of the policy of a resource, which alone has both. */
  private boolean isShared(Chosen action, List<Named> named) {
    return read.statement().kind() == PolicyKind.RESOURCE
        && DocumentedResources.isShared(action.taker().name(), named);
  }

  private static String takes(List<Chosen> actions) {
    return actions.stream()
        .map(one -> TakenResources.takes(one.taker().name(), one.taker().types()))
        .collect(Collectors.joining("; "));
  }

  /** Returns the actions; none where one of them is not known. */
  private List<Chosen> chosen(List<Value> values) {
    List<Chosen> chosen = new ArrayList<>();
    for (Value value : values) {
      Optional<Chosen> known = ActionName.parse(value.text()).flatMap(name -> chosen(value, name));
      if (known.isEmpty()) {
        return List.of();
      }
      chosen.add(known.get());
    }
    return chosen;
  }

  private Optional<Chosen> chosen(Value value, ActionName name) {
    return Optional.ofNullable(read.own().get(name.service()))
        .flatMap(
            (ServiceFacts facts) ->
                facts
                    .action(name.name())
                    .map(
                        action ->
                            new Chosen(
                                value,
                                new Taker(
                                    value.text(),
                                    action.resources().stream().map(ResourceUse::type).toList(),
                                    KnownService.of(facts.reference()).arns()))));
  }
}
