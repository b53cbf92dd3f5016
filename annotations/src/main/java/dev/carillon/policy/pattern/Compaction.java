package dev.carillon.policy.pattern;

import dev.carillon.internal.pattern.Candidates;
import dev.carillon.internal.pattern.SetCover;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a set of actions as few characters of wildcard patterns.
 *
 * <p><b>What it assumes.</b> The patterns stand for exactly the given actions among those that are
 * known <em>now</em>. An action that AWS adds tomorrow can match one of them and is then allowed,
 * or denied, without anybody having said so. A list of plain actions never does that. Compact only
 * what would not fit otherwise, and never what must not widen.
 *
 * <p>Characters are counted as they stand in the JSON array: each pattern with its two quotation
 * marks and its comma. The service in front of the colon is always written out, even where a
 * wildcard would be shorter, since a wildcard there reaches services that nobody named.
 *
 * <p>The same sets give the same patterns. What comes out is expanded again before it is returned.
 * Finding the very shortest patterns is a set cover, for which no fast way is known: small sets are
 * searched to the end, larger ones as far as a fixed amount of work goes, which is not measured in
 * time and so does not depend on the machine.
 */
public final class Compaction {

  private Compaction() {}

  /**
   * Returns patterns that together stand for the selected actions and for no other known action.
   *
   * @param selected the actions to stand for
   * @param known every action that is known of the services of the selected ones; the more are
   *     known, the safer the patterns. Actions of other services make no difference.
   * @return the patterns, sorted by their text; none if nothing is selected
   * @throws InvalidPolicyException if a selected action is not among the known ones
   */
  public static List<ActionPattern> of(
      Collection<? extends ActionReference> selected, Collection<? extends ActionReference> known) {
    return compacted(List.copyOf(selected), List.copyOf(known)); // Both are read more than once.
  }

  private static List<ActionPattern> compacted(
      List<ActionReference> selected, List<ActionReference> known) {
    SortedMap<String, SortedMap<String, String>> wanted = byService(selected);
    SortedMap<String, SortedMap<String, String>> universe = byService(known);
    List<ActionPattern> patterns = new ArrayList<>();
    wanted.forEach(
        (service, actions) -> {
          SortedMap<String, String> others = universe.getOrDefault(service, new TreeMap<>());
          requireKnown(service, actions, others);
          others.keySet().removeAll(actions.keySet());
          for (String name : compact(service, actions, others)) {
            patterns.add(ActionPattern.parse(service + ':' + name));
          }
        });
    requireExact(selected, known, patterns);
    return List.copyOf(patterns);
  }

  /** The names of each service's actions, keyed by the folded name. */
  private static SortedMap<String, SortedMap<String, String>> byService(
      Collection<? extends ActionReference> actions) {
    SortedMap<String, SortedMap<String, String>> services = new TreeMap<>();
    for (ActionReference action : actions) {
      services
          .computeIfAbsent(action.service(), service -> new TreeMap<>())
          .put(action.actionName().toLowerCase(Locale.ROOT), action.actionName());
    }
    return services;
  }

  private static void requireKnown(
      String service, Map<String, String> actions, Map<String, String> known) {
    actions.forEach(
        (folded, name) -> {
          if (!known.containsKey(folded)) {
            throw new InvalidPolicyException(
                service + ':' + name + " is selected, but is not among the known actions");
          }
        });
  }

  private static List<String> compact(
      String service, SortedMap<String, String> actions, SortedMap<String, String> others) {
    Candidates candidates =
        new Candidates(List.copyOf(actions.keySet()), List.copyOf(others.keySet()));
    candidates.collect();
    int overhead = service.length() + ":\"\",".length();
    SetCover cover = candidates.cover(overhead);
    List<String> names = new ArrayList<>();
    for (int chosen : cover.cheapest()) {
      names.add(candidates.written(chosen, List.copyOf(actions.values())));
    }
    names.sort(null);
    return names;
  }

  private static void requireExact(
      Collection<? extends ActionReference> selected,
      Collection<? extends ActionReference> known,
      List<ActionPattern> patterns) {
    SortedMap<String, SortedMap<String, String>> wanted = byService(selected);
    SortedMap<String, List<ActionPattern>> perService = new TreeMap<>();
    for (ActionPattern pattern : patterns) {
      perService.computeIfAbsent(pattern.service(), any -> new ArrayList<>()).add(pattern);
    }
    for (ActionReference action : known) {
      boolean matched =
          perService.getOrDefault(action.service(), List.of()).stream()
              .anyMatch(pattern -> pattern.matches(action));
      boolean meant =
          wanted
              .getOrDefault(action.service(), new TreeMap<>())
              .containsKey(action.actionName().toLowerCase(Locale.ROOT));
      if (matched != meant) {
        throw new IllegalStateException(
            "Bug in Carillon, please report: compacting "
                + (meant ? "lost " : "added ")
                + action.iamName());
      }
    }
  }
}
