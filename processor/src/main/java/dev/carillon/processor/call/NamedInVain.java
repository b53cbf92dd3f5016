package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.processor.call.ChainReader.Read;
import dev.carillon.processor.call.WrittenStatement.Value;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Says of a statement of constants what it names in vain. Typed resources are held against the
 * actions by the format that they are made from, which says more than their text, and each has to
 * be taken by an action, as has text of another service than the actions'; and an action that is
 * left out has to take one of the resources. The builder refuses these, too; a policy in JSON may
 * have them.
 *
 * @param accepted what silences it in the statement
 * @param findings is told what is wrong, and where
 */
record NamedInVain(Read read, AcceptedAs accepted, BiConsumer<TreePath, Problem> findings) {

  private record Chosen(Value value, List<String> takes, KnownService service) {

    TakenResources classified(Value resource, WrittenStatement statement) {
      return statement
          .formatOf(resource)
          .map(format -> TakenResources.ofFormat(resource.text(), format, service.arns()))
          .orElseGet(() -> TakenResources.ofText(resource.text(), service.arns()));
    }

    boolean refuses(TakenResources resource) {
      return resource.verdict(value.text(), takes).isRefusal();
    }
  }

  void check() {
    WrittenStatement statement = read.statement();
    List<Value> resources = statement.values("Resource");
    if (resources.stream().anyMatch(resource -> resource.text().equals("*"))) {
      return;
    }
    List<Value> leftOut = statement.values("NotResource");
    List<Chosen> actions = chosen(statement.values("Action"));
    boolean taken = allTake(actions, resources, Message.ACTION_DOES_NOT_TAKE_RESOURCE);
    taken &= allTake(actions, leftOut, Message.ACTION_DOES_NOT_TAKE_RESOURCE);
    allTake(chosen(statement.values("NotAction")), resources, Message.ACTION_LEFT_OUT_IN_VAIN);
    if (taken && !actions.isEmpty()) {
      resources.forEach(resource -> checkTaken(resource, "Resource", actions));
      leftOut.forEach(resource -> checkTaken(resource, "NotResource", actions));
    }
  }

  private void report(Value value, String element, Problem problem) {
    boolean byId = accepted.isById(problem.id(), WrittenStatement.PATH + '.' + element);
    findings.accept(value.at(), problem.acceptedById(byId));
  }

  /** Returns whether each action takes one of the resources, and reports those that do not. */
  private boolean allTake(List<Chosen> actions, List<Value> resources, Message message) {
    boolean leavesOut = resources == read.statement().values("NotResource");
    boolean all = true;
    for (Chosen action : resources.isEmpty() ? List.<Chosen>of() : actions) {
      List<TakenResources> classified =
          resources.stream().map(one -> action.classified(one, read.statement())).toList();
      if (classified.stream().allMatch(action::refuses)) {
        String fault =
            TakenResources.fault(action.value().text(), action.takes(), classified, leavesOut)
                .message();
        report(action.value(), element(message, leavesOut), message.of(fault));
        all = false;
      }
    }
    return all;
  }

  /** Returns the element that a mistake is in; what is left out says how much is allowed. */
  private static String element(Message message, boolean leavesOut) {
    return message == Message.ACTION_LEFT_OUT_IN_VAIN
        ? "NotAction"
        : leavesOut ? "NotResource" : "Action";
  }

  private void checkTaken(Value resource, String element, List<Chosen> actions) {
    boolean isJudged =
        read.statement().formatOf(resource).isPresent()
            || Arn.isOfOther(resource.text(), actions.stream().map(one -> one.service().service()));
    if (isJudged
        && actions.stream()
            .allMatch(one -> one.refuses(one.classified(resource, read.statement())))) {
      report(resource, element, Message.RESOURCE_NAMED_IN_VAIN.of(resource.text(), takes(actions)));
    }
  }

  private static String takes(List<Chosen> actions) {
    return String.join(
        "; ",
        actions.stream()
            .map(one -> one.value().text() + " takes " + String.join(", ", one.takes()))
            .toList());
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
                                action.resources().stream().map(ResourceUse::type).toList(),
                                KnownService.of(facts.reference()))));
  }
}
