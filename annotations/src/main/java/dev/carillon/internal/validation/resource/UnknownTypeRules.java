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
import java.util.List;
import java.util.Objects;
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
      KnownService known =
          Arn.isPlain(service) ? judgement.knowledge().service(service).orElse(null) : null;
      if (known != null && known.arns().lacksWordOf(resource.text())) {
        actions = actions == null ? actions(statement, judgement) : actions;
        String starts = starts(resource.text(), service, actions);
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
                  + starts
                  + "\".");
        }
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
      actions.addAll(TakenRules.takers(pattern, judgement).toList());
    }
    return actions;
  }

  /** Returns how resources begin that the actions take; empty if one may take this one. */
  private static String starts(String arn, String service, List<Taker> actions) {
    Set<String> starts = new TreeSet<>();
    ArnTypes types = null;
    TakenResources seen = null;
    for (Taker action : actions) {
      if (seen == null || action.service() != types) {
        types = Objects.requireNonNull(action.service());
        seen = TakenResources.ofText(arn, types);
      }
      Verdict verdict = seen.verdict(action.name(), action.types());
      if (verdict.isRefusal()) {
        continue;
      }
      List<String> taken = seen.starts(action.types());
      if (verdict != Verdict.UNKNOWN
          || taken.isEmpty()
          || !action.name().startsWith(service + ':')
          || isAboutTags(action.name())) {
        return "";
      }
      starts.addAll(taken);
    }
    return String.join("\" or \"", starts);
  }

  private static boolean isAboutTags(String action) {
    return action.contains("Tag") || action.contains(":Untag");
  }
}
