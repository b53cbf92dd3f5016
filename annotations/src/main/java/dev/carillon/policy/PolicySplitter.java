package dev.carillon.policy;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.reference.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Spreads the statements of a policy over several that each fit a quota.
 *
 * <p>AWS takes all statements of all policies of an entity together, so where a statement stands
 * does not matter. A statement over actions and resources, allowed or denied, means the same as one
 * over some of the actions and one over the others, and likewise for resources. That is not so for
 * {@code NotAction} and {@code NotResource}: those lists stay whole.
 */
final class PolicySplitter {
  private final Heading heading;
  private final List<Action> declared;
  private final Quota quota;
  private final List<Policy> full = new ArrayList<>();
  private List<Statement> open = new ArrayList<>();

  private PolicySplitter(Policy policy, Quota quota) {
    this.heading = policy.heading();
    this.declared = policy.declared();
    this.quota = quota;
  }

  static List<Policy> split(Policy policy, Quota quota) {
    if (policy.fits(quota)) {
      return List.of(policy);
    }
    if (quota.isShared()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The policy takes %d of %d characters of %s. Several policies would share that, so"
                  + " splitting does not help; managed policies have a quota each.",
              policy.size(quota),
              quota.limit(),
              quota));
    }
    PolicySplitter splitter = new PolicySplitter(policy, quota);
    policy.statements().stream().flatMap(splitter::pieces).forEach(splitter::place);
    splitter.close();
    return List.copyOf(splitter.full);
  }

  private void place(Statement statement) {
    boolean sidIsTaken =
        statement.sid().isPresent()
            && open.stream().anyMatch(other -> other.sid().equals(statement.sid()));
    List<Statement> together = new ArrayList<>(open);
    together.add(statement);
    if (sidIsTaken || !fits(together)) {
      close();
      together = new ArrayList<>(List.of(statement));
    }
    open = together;
  }

  private void close() {
    if (!open.isEmpty()) {
      full.add(policy(open));
      open = new ArrayList<>();
    }
  }

  private Policy policy(List<Statement> statements) {
    return new Policy(heading, statements, declared);
  }

  private boolean fits(List<Statement> statements) {
    return policy(statements).fits(quota);
  }

  /** Returns statements that together mean the same and each fit a policy of their own. */
  private Stream<Statement> pieces(Statement statement) {
    if (fits(List.of(statement))) {
      return Stream.of(statement);
    }
    List<String> actions = statement.actionPatterns();
    int few = statement.excludesActions() ? 0 : mostActions(statement);
    if (few > 0) {
      return Stream.concat(
          Stream.of(withActions(statement, actions.subList(0, few))),
          pieces(withActions(statement, actions.subList(few, actions.size()))));
    }
    List<String> resources = statement.resources();
    int half = resources.size() / 2;
    if (half > 0 && !statement.excludesResources()) {
      return Stream.concat(
          pieces(withResources(statement, resources.subList(0, half))),
          pieces(withResources(statement, resources.subList(half, resources.size()))));
    }
    throw new InvalidPolicyException(
        String.format(
            Locale.ROOT,
            "%s alone takes %d of %d of %s, and cannot be split: lists of NotAction and NotResource"
                + " and conditions have to stay whole.",
            statement.elements().label(),
            policy(List.of(statement)).size(quota),
            quota.limit(),
            quota));
  }

  /** Returns how many of the statement's actions fit a policy; less than it has. */
  private int mostActions(Statement statement) {
    List<String> actions = statement.actionPatterns();
    int fitting = 0;
    int tooMany = actions.size();
    while (tooMany - fitting > 1) {
      int middle = (fitting + tooMany) >>> 1;
      if (fits(List.of(withActions(statement, actions.subList(0, middle))))) {
        fitting = middle;
      } else {
        tooMany = middle;
      }
    }
    return fitting;
  }

  private static Statement withActions(Statement statement, List<String> actions) {
    Elements elements = statement.elements();
    return new Statement(elements.about(new Matched(false, actions), elements.resources()));
  }

  private static Statement withResources(Statement statement, List<String> resources) {
    Elements elements = statement.elements();
    return new Statement(elements.about(elements.actions(), new Matched(false, resources)));
  }
}
