package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.validation.resource.TakenRules.Resources;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says of resources that none of a statement's actions takes, beside others that are taken, that
 * they are named in vain: an error where none of the actions is of the resource's service. AWS's
 * own policies have many of other types, which allow nothing; so that is a suggestion. Where the
 * statement was to restrict, it does not: that is a warning.
 *
 * @param name the element that has the resources
 * @param arns its ARNs, at least two
 */
record NamedInVain(String name, List<String> arns, StatementView statement, Judgement judgement) {

  /** How many actions a message names. */
  private static final int MOST_NAMED = 3;

  /**
   * Reports the resources that no action takes.
   *
   * @param byService the resources, held against what the actions of each service take
   */
  void report(Map<String, Resources> byService) {
    List<ActionPattern> patterns = statement.patterns("Action");
    BitSet untaken = new BitSet();
    untaken.set(0, arns.size());
    boolean allKnown = !patterns.isEmpty() && patterns.size() == statement.strings("Action").size();
    for (int i = 0; allKnown && !untaken.isEmpty() && i < patterns.size(); i++) {
      allKnown = leaves(patterns.get(i), byService, untaken);
    }
    if (allKnown && !untaken.isEmpty()) {
      report(untaken.stream().mapToObj(arns::get).collect(Collectors.toSet()));
    }
  }

  /** Takes out what an action of a pattern may take; returns whether its actions are known. */
  private boolean leaves(ActionPattern pattern, Map<String, Resources> byService, BitSet untaken) {
    Resources resources =
        Arn.isPlain(pattern.service())
            ? judgement
                .knowledge()
                .service(pattern.service())
                .map(KnownService::service)
                .map(byService::get)
                .orElse(null)
            : null;
    if (resources == null) {
      return false;
    }
    for (ActionReference action : judgement.actions(pattern)) {
      if (!judgement.affords(untaken.cardinality())) {
        return false;
      }
      for (int i = untaken.nextSetBit(0); i >= 0; i = untaken.nextSetBit(i + 1)) {
        if (!resources.all().get(i).verdict(action).isRefusal()) {
          untaken.clear(i);
        }
      }
    }
    return true;
  }

  private void report(Set<String> untaken) {
    boolean leftOut = name.equals("NotResource");
    boolean restricts = leftOut != statement.denies();
    NavigableSet<String> sorted = new TreeSet<>(arns);
    String takes = takes();
    for (Element resource : statement.strings(name)) {
      String arn = resource.text();
      if (untaken.contains(arn)) {
        judgement.report(
            Check.ACTION_DOES_NOT_TAKE_RESOURCE,
            Arn.isOfOther(arn, statement.patterns("Action").stream().map(ActionPattern::service))
                ? Severity.ERROR
                : restricts && !hasBelow(arn, sorted) ? Severity.WARNING : Severity.SUGGESTION,
            resource,
            "By AWS's tables no action of the statement takes \""
                + arn
                + '"'
                + takes
                + ". Nothing is "
                + (leftOut ? "left out" : statement.denies() ? "denied" : "allowed")
                + " by it.");
      }
    }
  }

  /** Returns whether there is "bucket/*" beside "bucket", which is written by habit. */
  private static boolean hasBelow(String arn, NavigableSet<String> arns) {
    String next = arns.ceiling(arn + '/');
    return next != null && next.startsWith(arn + '/');
  }

  /** Returns what the actions take, if there are few. */
  private String takes() {
    List<ActionReference> actions =
        statement.patterns("Action").stream()
            .map(judgement::actions)
            .flatMap(List::stream)
            .limit(MOST_NAMED + 1)
            .toList();
    return actions.size() > MOST_NAMED
        ? ""
        : actions.stream()
            .map(action -> TakenResources.takes(action.iamName(), action.resourceTypes()))
            .collect(Collectors.joining("; ", ": ", ""));
  }
}
