package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.iam.TakenResources.Verdict;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of ARNs that begin with no word of their service's, {@code app/x} where applications are
 * {@code application/x}, that they name nothing. A type can be newer than the catalogs, so this is
 * a warning; but new types are for new actions and for those about tags, which are left alone. Of
 * all others that AWS listed in February 2026 three in a thousand took a type with another word
 * seven months later.
 */
final class UnknownTypeRules {

  /** Of more actions some mostly is about tags, and each is compared with each such ARN. */
  private static final int MOST_ACTIONS = 50;

  private UnknownTypeRules() {}

  /**
   * Reports the resources of a statement that are of no known type of their service.
   *
   * @param name the element that has them
   */
  static void judge(String name, StatementView statement, Judgement judgement) {
    List<Taker> actions = null;
    for (Element resource : statement.strings(name)) {
      String service = Arn.serviceOf(resource.text());
      Optional<ArnTypes> types =
          Arn.isPlain(service)
              ? judgement.knowledge().service(service).map(KnownService::arns)
              : Optional.empty();
      if (types.filter(known -> known.lacksWordOf(resource.text())).isPresent()) {
        actions = actions == null ? actions(statement, judgement) : actions;
        judge(resource, service, actions, judgement);
      }
    }
  }

  /** Returns the actions of a statement; none where one is not known, or there are too many. */
  private static List<Taker> actions(StatementView statement, Judgement judgement) {
    List<Taker> actions = new ArrayList<>();
    for (ActionPattern pattern : statement.patterns("Action")) {
      if (!TakenRules.areKnown(pattern, judgement)
          || actions.size() + judgement.actions(pattern).size() > MOST_ACTIONS) {
        return List.of();
      }
      TakenRules.takers(pattern, judgement).forEach(actions::add);
    }
    return actions;
  }

  private static void judge(
      Element resource, String service, List<Taker> actions, Judgement judgement) {
    Map<ArnTypes, TakenResources> asSeen = new HashMap<>();
    Set<String> starts = new TreeSet<>();
    for (Taker action : actions) {
      ArnTypes types = action.service();
      if (types == null) {
        return;
      }
      TakenResources seen =
          asSeen.computeIfAbsent(types, any -> TakenResources.ofText(resource.text(), any));
      Verdict verdict = seen.verdict(action.name(), action.types());
      if (verdict.isRefusal()) {
        continue;
      }
      List<String> taken = seen.starts(action.types());
      boolean isOwn = action.name().regionMatches(true, 0, service + ':', 0, service.length() + 1);
      if (!isOwn || verdict != Verdict.UNKNOWN || taken.isEmpty() || isAboutTags(action.name())) {
        return;
      }
      starts.addAll(taken);
    }
    if (!starts.isEmpty() && !ArnRules.isFaulty(resource, judgement)) {
      judgement.report(
          Check.INVALID_ARN_RESOURCE,
          Severity.WARNING,
          resource,
          "No resource of "
              + service
              + " that is known has an ARN as \""
              + resource.text()
              + "\"; one that the statement's actions take begins with \""
              + String.join("\" or \"", starts)
              + "\".");
    }
  }

  private static boolean isAboutTags(String action) {
    return action.contains("Tag") || action.contains(":Untag");
  }
}
