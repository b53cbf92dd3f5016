package dev.carillon.internal.document;

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
public final class PolicySplitter {
  private final Heading heading;
  private final Quota quota;
  private final List<List<Elements>> full = new ArrayList<>();
  private List<Elements> open = new ArrayList<>();

  private PolicySplitter(Heading heading, Quota quota) {
    this.heading = heading;
    this.quota = quota;
  }

  /**
   * Returns the statements of each policy; those given where they fit one.
   *
   * @param heading what each policy has besides its statements
   * @throws InvalidPolicyException if the quota is for all policies of an entity together, or a
   *     statement is too large and cannot be spread
   */
  public static List<List<Elements>> split(
      Heading heading, List<Elements> statements, Quota quota) {
    PolicySplitter splitter = new PolicySplitter(heading, quota);
    if (splitter.fits(statements)) {
      return List.of(statements);
    }
    if (quota.isShared()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The policy takes %d of %d characters of %s. Several policies would share that, so"
                  + " splitting does not help; managed policies have a quota each.",
              splitter.size(statements),
              quota.limit(),
              quota));
    }
    statements.stream().flatMap(splitter::pieces).forEach(splitter::place);
    splitter.close();
    return List.copyOf(splitter.full);
  }

  private void place(Elements statement) {
    boolean sidIsTaken =
        statement.sid() != null
            && open.stream().anyMatch(other -> statement.sid().equals(other.sid()));
    List<Elements> together = new ArrayList<>(open);
    together.add(statement);
    if (sidIsTaken || !fits(together)) {
      close();
      together = new ArrayList<>(List.of(statement));
    }
    open = together;
  }

  private void close() {
    if (!open.isEmpty()) {
      full.add(open);
      open = new ArrayList<>();
    }
  }

  private int size(List<Elements> statements) {
    return quota.sizeOf(DocumentWriter.toJson(heading, statements));
  }

  private boolean fits(List<Elements> statements) {
    return size(statements) <= quota.limit();
  }

  /** Returns statements that together mean the same and each fit a policy of their own. */
  private Stream<Elements> pieces(Elements statement) {
    if (fits(List.of(statement))) {
      return Stream.of(statement);
    }
    List<String> actions = statement.actions().values();
    int few = statement.actions().negated() ? 0 : mostActions(statement);
    if (few > 0) {
      return Stream.concat(
          Stream.of(withActions(statement, actions.subList(0, few))),
          pieces(withActions(statement, actions.subList(few, actions.size()))));
    }
    List<String> resources = statement.resourceValues();
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
            statement.label(),
            size(List.of(statement)),
            quota.limit(),
            quota));
  }

  /** Returns how many of the statement's actions fit a policy; less than it has. */
  private int mostActions(Elements statement) {
    List<String> actions = statement.actions().values();
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

  private static Elements withActions(Elements statement, List<String> actions) {
    return statement.about(new Matched(false, actions), statement.resources());
  }

  private static Elements withResources(Elements statement, List<String> resources) {
    return statement.about(statement.actions(), new Matched(false, resources));
  }
}
