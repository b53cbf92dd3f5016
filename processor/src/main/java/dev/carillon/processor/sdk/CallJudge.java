package dev.carillon.processor.sdk;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.CallMeaning;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.OwnKeys;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.AccessLevel;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.policyfile.GrantingPolicy;
import dev.carillon.processor.policyfile.GrantingPolicy.NotCalled;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.request.Ceiling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Holds the calls of one class against what is around them. */
final class CallJudge {

  private final Function<String, Optional<ServiceFacts>> factsByName;
  private final Function<DeclaredGrant, Optional<GrantingPolicy>> policies;
  private final BiConsumer<TreePath, Notice> findings;

  /** The actions that are called, perhaps or surely, under the grant of each type. */
  private final Map<DeclaredGrant, Set<String>> called = new HashMap<>();

  CallJudge(
      Function<String, Optional<ServiceFacts>> factsByName,
      Function<DeclaredGrant, Optional<GrantingPolicy>> policies,
      BiConsumer<TreePath, Notice> findings) {
    this.factsByName = factsByName;
    this.policies = policies;
    this.findings = findings;
  }

  /** Judges a call. */
  void judge(WrittenCall call, CallMeaning meaning) {
    if (meaning instanceof CallMeaning.Unmapped unmapped) {
      findings.accept(call.path(), Message.CALL_NOT_KNOWN.of(unmapped.reason()));
    } else if (meaning instanceof CallMeaning.Calls calls) {
      RequestUses uses = RequestUses.of(call.uses());
      for (CalledOperation operation : calls.operations()) {
        judge(call, operation, uses);
      }
    }
  }

  /** Judges an action that is named. */
  void judge(NamedNeed need) {
    call(need.grant(), need.action());
    if (isMissing(need.grant(), need.action())) {
      report(need.path(), need.why(), need.action(), "", need.grant());
    }
  }

  /** Returns what a grant names and nothing calls, in the order of the files. */
  List<NotCalled> notCalled(DeclaredGrant grant) {
    Set<String> known = new TreeSet<>(called.getOrDefault(grant, Set.of()));
    known.addAll(OwnKeys.actions(known));
    return policies.apply(grant).map(policy -> policy.notCalled(known)).orElse(List.of());
  }

  private void judge(WrittenCall call, CalledOperation operation, RequestUses uses) {
    DeclaredGrant grant = call.scope().grant();
    Ceiling ceiling = call.scope().ceiling();
    for (ActionNeed need : ActionNeeds.of(operation, uses, call.takesRequest())) {
      String action = need.action().action();
      if (grant != null && need.need() != Need.LEFT_OUT) {
        call(grant, action);
      }
      if (need.need() == Need.NEEDED) {
        String name = operation.qualifiedName();
        String why = need.reason().startsWith("sets ") ? ", as this " + need.reason() : "";
        if (ceiling != null) {
          hold(call.path(), name, action, why, ceiling);
        }
        if (grant != null && isMissing(grant, action)) {
          report(call.path(), "the operation " + name, action, why, grant);
        }
      }
    }
  }

  private void hold(TreePath path, String name, String action, String why, Ceiling ceiling) {
    Optional<AccessLevel> level = level(action);
    List<Object> values = new ArrayList<>(List.of(name, action, why));
    if (level.isEmpty()) {
      if (ceiling.isBelow(AccessLevel.PERMISSIONS_MANAGEMENT)) {
        findings.accept(path, notice(Message.CALL_OF_UNKNOWN_LEVEL, values, ceiling));
      }
    } else if (ceiling.isBelow(level.get())) {
      values.add(level.get().label());
      findings.accept(path, notice(Message.CALL_ABOVE_CEILING, values, ceiling));
    }
  }

  private static Notice notice(Message message, List<Object> values, Ceiling ceiling) {
    values.addAll(List.of(ceiling.level(), ceiling.place(), ceiling.level().label()));
    return message.of(values.toArray());
  }

  private Optional<AccessLevel> level(String action) {
    int colon = action.indexOf(':');
    return factsByName
        .apply(action.substring(0, colon))
        .flatMap(facts -> facts.named(action.substring(colon + 1)))
        .map(NamedAction::level);
  }

  private boolean isMissing(DeclaredGrant grant, String action) {
    return policies.apply(grant).filter(policy -> !policy.grants(action)).isPresent();
  }

  private void call(DeclaredGrant grant, String action) {
    called.computeIfAbsent(grant, key -> new TreeSet<>()).add(action);
  }

  private void report(TreePath path, String what, String action, String why, DeclaredGrant grant) {
    findings.accept(path, Message.ACTION_NOT_GRANTED.of(what, action, why, grant.place()));
  }
}
