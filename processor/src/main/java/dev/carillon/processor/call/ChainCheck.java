package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.policy.GrantedResourceTarget;
import dev.carillon.policy.ResourceStatementTarget;
import dev.carillon.processor.call.Chain.Chosen;
import dev.carillon.processor.call.Chain.Resource;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the chain of calls that builds a statement, {@code
 * ChimeStatement.allow().actions(DELETE_MEETING).on(…)}, and holds the resources against what the
 * actions take. It says before the program runs what building the statement would say: an action
 * that takes no resource type is not to be put on an ARN, each action has to take one of the
 * resources, and each resource to be taken by one of the actions. That holds for resources that are
 * left out, too ({@code notOn}); of actions that are left out ({@code notActions}), each has to
 * take one of the resources.
 *
 * <p>Only a chain is read whose actions are all constants of generated enums. Of a resource that is
 * computed at run time nothing is said but that it is an ARN.
 */
final class ChainCheck implements CallCheck {

  @Override
  public Set<String> methods() {
    return Set.of("on", "notOn");
  }

  @Override
  public void check(Call call) {
    if (call.tree().getArguments().isEmpty() || !isOfResources(call)) {
      return;
    }
    boolean leavesOut = call.method().equals("notOn");
    Optional<Chain> read = Chain.of(call).filter(chain -> !leavesOut || !chain.excluded());
    if (read.isEmpty()) {
      return;
    }
    Chain chain = read.get();
    String outcome = Words.ofLeavingOut(leavesOut, chain.excluded());
    chain.chosen().forEach(chosen -> checkAction(call, chosen, chain.resources(), outcome));
    if (!chain.excluded()
        && chain.chosen().stream().noneMatch(chosen -> chosen.takes().isEmpty())) {
      chain.resources().forEach(resource -> checkResource(call, resource, chain));
    }
  }

  /** Where a service has no resource types, that there is no such method is error enough. */
  private static boolean isOfResources(Call call) {
    return call.isOf(ResourceStatementTarget.class) || call.isOf(GrantedResourceTarget.class);
  }

  private static void checkAction(
      Call call, Chosen chosen, List<Resource> resources, String outcome) {
    TreePath first = resources.get(0).path();
    String action = chosen.action().iamName();
    if (chosen.takes().isEmpty()) {
      String rest = outcome.isEmpty() ? Words.ON_ALL_RESOURCES : ", not this." + outcome;
      call.report(first, Message.ACTION_TAKES_NO_RESOURCE.of(action, rest));
    } else if (resources.stream().allMatch(Resource::isKnown)
        && resources.stream().noneMatch(resource -> resource.isTakenBy(chosen))) {
      String takes = String.join(", ", chosen.takes());
      String named = named(resources.get(0).types(chosen.facts()));
      call.report(first, Message.ACTION_DOES_NOT_TAKE_RESOURCE.of(action, takes, named, outcome));
    }
  }

  /** Reports a resource that no action takes, unless that is already said of each action. */
  private static void checkResource(Call call, Resource resource, Chain chain) {
    List<Chosen> actions = chain.chosen();
    boolean eachActionHasOne =
        actions.stream()
            .allMatch(chosen -> chain.resources().stream().anyMatch(r -> r.isTakenBy(chosen)));
    if (resource.isKnown() && eachActionHasOne && actions.stream().noneMatch(resource::isTakenBy)) {
      String takes =
          actions.stream()
              .map(one -> one.action().iamName() + " takes " + String.join(", ", one.takes()))
              .collect(Collectors.joining("; "));
      String named = named(resource.types(actions.get(0).facts()));
      call.report(resource.path(), Message.NO_ACTION_TAKES_RESOURCE.of(named, takes));
    }
  }

  private static String named(Set<String> types) {
    return types.isEmpty() ? "this" : String.join(", ", types);
  }
}
