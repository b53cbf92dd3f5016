package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports the resources of a statement that none of its actions takes, while others are taken.
 *
 * <ul>
 *   <li>An error, if no action is of the resource's service.
 *   <li>A warning, if the statement was to restrict: it does not restrict this resource.
 *   <li>Else a suggestion: the resource allows nothing, and AWS's own policies have many such.
 * </ul>
 *
 * @param name the element that has the resources
 * @param arns its ARNs, at least two
 */
record NamedInVain(String name, List<String> arns, StatementView statement, Judgement judgement) {

  /** How many actions a message names. */
  private static final int MOST_NAMED = 3;

  /** Reports the resources that no action takes; nothing where not all actions are known. */
  void report(NamedResources resources) {
    List<ActionPattern> patterns = statement.patterns("Action");
    boolean allKnown =
        !statement.hasUnread("Action")
            && patterns.stream().allMatch(one -> TakenRules.areKnown(one, judgement));
    if (patterns.isEmpty() || !allKnown) {
      return;
    }
    BitSet untaken = resources.untaken(takers());
    if (!untaken.isEmpty()) {
      report(untaken.stream().mapToObj(arns::get).collect(Collectors.toSet()));
    }
  }

  private Stream<Taker> takers() {
    return statement.patterns("Action").stream()
        .distinct()
        .flatMap(pattern -> TakenRules.takers(pattern, judgement));
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
            NamedResources.isMistake(Named.of(arn), services())
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

  private Stream<String> services() {
    return statement.patterns("Action").stream().map(ActionPattern::service);
  }

  /** Returns whether there is "bucket/*" beside "bucket" or "bucket/", as is written by habit. */
  private static boolean hasBelow(String arn, NavigableSet<String> arns) {
    String start = arn.endsWith("/") || arn.endsWith(":") ? arn : arn + '/';
    String next = arns.higher(start);
    return next != null && next.startsWith(start);
  }

  /** Returns what the actions take, if there are few. */
  private String takes() {
    List<Taker> actions = takers().limit(MOST_NAMED + 1).toList();
    return actions.size() > MOST_NAMED
        ? ""
        : actions.stream()
            .map(action -> TakenResources.takes(action.name(), action.types()))
            .collect(Collectors.joining("; ", ": ", ""));
  }
}
