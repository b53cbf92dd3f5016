package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Mistakes;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports the resources of a statement that none of its actions takes, while others are taken.
 *
 * <ul>
 *   <li>An error, if no action is of the resource's service or takes its ARNs.
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
    if (!areKnown(statement, judgement)) {
      return;
    }
    BitSet untaken = resources.untaken(takers(statement, judgement));
    Set<String> inVain = untaken.stream().mapToObj(arns::get).collect(Collectors.toSet());
    if (resources.service() == null) { // Of an ARN of another service, another rule speaks.
      inVain.removeIf(arn -> OtherResources.isReported(statement, arn, judgement));
    }
    if (!inVain.isEmpty()) {
      report(inVain);
    }
  }

  /** Returns whether a statement names actions, and it is known which these are. */
  static boolean areKnown(StatementView statement, Judgement judgement) {
    List<ActionPattern> patterns = statement.patterns("Action");
    return !patterns.isEmpty()
        && !statement.hasUnread("Action")
        && patterns.stream().allMatch(one -> TakenRules.areKnown(one, judgement));
  }

  /** Returns the actions of a statement, all of which are known. */
  static Stream<Taker> takers(StatementView statement, Judgement judgement) {
    return statement.patterns("Action").stream()
        .distinct()
        .flatMap(pattern -> TakenRules.takers(pattern, judgement));
  }

  private void report(Set<String> untaken) {
    boolean leftOut = name.equals("NotResource");
    boolean restricts = leftOut != statement.denies();
    NavigableSet<String> sorted = new TreeSet<>(arns);
    String takes =
        takes(
            takers(statement, judgement),
            action -> TakenResources.takes(action.name(), action.types()));
    Mistakes mistakes = new Mistakes(takers(statement, judgement));
    for (Element resource : statement.strings(name)) {
      String arn = resource.text();
      if (untaken.contains(arn)) {
        judgement.report(
            Check.ACTION_DOES_NOT_TAKE_RESOURCE,
            mistakes.contains(Named.of(arn))
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

  /** Returns whether there is "bucket/*" beside "bucket" or "bucket/", as is written by habit. */
  private static boolean hasBelow(String arn, NavigableSet<String> arns) {
    String start = arn.endsWith("/") || arn.endsWith(":") ? arn : arn + '/';
    String next = arns.higher(start);
    return next != null && next.startsWith(start);
  }

  /** Returns what actions take in the words for each, if there are few. */
  static String takes(Stream<Taker> actions, Function<Taker, String> words) {
    List<Taker> few = actions.limit(MOST_NAMED + 1).toList();
    return few.size() > MOST_NAMED
        ? ""
        : few.stream().map(words).collect(Collectors.joining("; ", ": ", ""));
  }
}
