package dev.carillon.processor.sdk;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.CallMeaning;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.grant.RoleGrants.Answer;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.name.Shortened;
import dev.carillon.policy.AccessLevel;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.policyfile.GrantingPolicy;
import dev.carillon.processor.policyfile.GrantingPolicy.NotCalled;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.Ceiling;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Holds the calls of one class against what is around them. */
final class CallJudge {

  private static final String NOT_READ =
      "The policies that are only named there may: %s. To check this, add their text as files of"
          + " these names.";

  /** So many policies are named in a note. */
  private static final int MOST_NAMES = 3;

  private final Function<CalledOperation, ActionNeeds> needs;
  private final Function<String, Optional<ServiceFacts>> factsByName;
  private final Function<DeclaredGrant, Optional<GrantingPolicy>> policies;
  private final BiConsumer<TreePath, Problem> findings;

  /** The actions that are called, perhaps or surely, under the grant of each type of the class. */
  private final IdentityHashMap<DeclaredGrant, Set<String>> called = new IdentityHashMap<>();

  /** The actions of which has been told that they are perhaps granted: one note is enough. */
  private final IdentityHashMap<DeclaredGrant, Set<String>> perhaps = new IdentityHashMap<>();

  CallJudge(
      Function<CalledOperation, ActionNeeds> needs,
      Function<String, Optional<ServiceFacts>> factsByName,
      Function<DeclaredGrant, Optional<GrantingPolicy>> policies,
      BiConsumer<TreePath, Problem> findings) {
    this.needs = needs;
    this.factsByName = factsByName;
    this.policies = policies;
    this.findings = findings;
  }

  /**
   * Judges a call.
   *
   * @param forwarded whether it only sends what others ask for, whose calls are judged
   */
  void judge(WrittenCall call, CallMeaning meaning, boolean forwarded) {
    if (meaning instanceof CallMeaning.Unmapped unmapped) {
      findings.accept(call.path(), Message.CALL_NOT_KNOWN.of(unmapped.reason()));
    } else if (meaning instanceof CallMeaning.Calls calls) {
      RequestUses uses = RequestUses.of(call.uses());
      for (CalledOperation operation : calls.operations()) {
        List<ActionNeed> all = needs.apply(operation).in(uses, call.takesRequest());
        note(call.scope(), all);
        if (!forwarded) {
          judge(call, operation.qualifiedName(), all);
        }
      }
    }
  }

  /** Judges an action that is named. What is none is told where required actions are checked. */
  void judge(NamedNeed need) {
    if (ActionName.parse(need.action()).isPresent()) {
      call(need.grant(), need.action());
      require(need.path(), need.why(), need.action(), "", need.grant());
    }
  }

  /** Returns what a grant names and nothing calls, in the order of the files. */
  List<NotCalled> notCalled(DeclaredGrant grant) {
    Optional<GrantingPolicy> policy = policies.apply(grant);
    return policy.isEmpty()
        ? List.of()
        : policy.get().notCalled(called.getOrDefault(grant, Set.of()));
  }

  /** Notes what is needed, perhaps or surely. */
  private void note(CallScope scope, List<ActionNeed> needs) {
    DeclaredGrant grant = scope.grant();
    for (ActionNeed need : needs) {
      if (grant != null && need.need() != Need.LEFT_OUT) {
        call(grant, need.action().action());
      }
    }
  }

  private void judge(WrittenCall call, String name, List<ActionNeed> needs) {
    DeclaredGrant grant = call.scope().grant();
    Ceiling ceiling = call.scope().ceiling();
    for (ActionNeed need : needs) {
      String action = need.action().action();
      if (need.need() == Need.NEEDED) {
        String why = need.reason().startsWith("sets ") ? ", as this " + need.reason() : "";
        if (ceiling != null) {
          hold(call.path(), name, action, why, ceiling);
        }
        if (grant != null) {
          require(call.path(), "the operation " + name, action, why, grant);
        }
      }
    }
  }

  private void hold(TreePath path, String name, String action, String why, Ceiling ceiling) {
    Optional<AccessLevel> level = NamedAction.find(action, factsByName).map(NamedAction::level);
    if (!ceiling.isBelow(level.orElse(AccessLevel.PERMISSIONS_MANAGEMENT))) {
      return;
    }
    findings.accept(
        path,
        level.isEmpty()
            ? ceiling.said(Message.CALL_OF_UNKNOWN_LEVEL, name, action, why)
            : ceiling.said(Message.CALL_ABOVE_CEILING, name, action, why, level.get().label()));
  }

  private void call(DeclaredGrant grant, String action) {
    if (grant.isOfType()) {
      called.computeIfAbsent(grant, key -> new HashSet<>()).add(action);
    }
  }

  private void require(TreePath path, String what, String action, String why, DeclaredGrant grant) {
    Optional<GrantingPolicy> policy = policies.apply(grant);
    Answer answer = policy.map(known -> known.answer(action)).orElse(Answer.YES);
    if (answer == Answer.NO || answer == Answer.ON_OTHER_TYPES) {
      String verdict =
          answer == Answer.NO ? "does not grant" : "grants on no resource that it takes";
      findings.accept(
          path, Message.ACTION_NOT_GRANTED.of(what, action, why, grant.place(), verdict));
    } else if (answer == Answer.PERHAPS
        && perhaps.computeIfAbsent(grant, key -> new HashSet<>()).add(action)) {
      String names = Shortened.first(MOST_NAMES, policy.orElseThrow().notRead());
      findings.accept(
          path,
          Message.GRANT_NOT_READ.of(what, action, why, grant.place(), NOT_READ.formatted(names)));
    }
  }
}
