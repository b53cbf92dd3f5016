package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import dev.carillon.policy.AccessLevel;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.Ceiling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Says what is above a ceiling.
 *
 * @param ceiling the ceiling
 * @param findings is told what is above it, and where
 */
record CeilingReport(Ceiling ceiling, BiConsumer<TreePath, Problem> findings) {

  void action(TreePath path, NamedAction action) {
    action(path, action.iamName(), action.level());
  }

  /**
   * Reports an action that nobody wrote.
   *
   * @param name its name, with its service
   * @param why what it has to do with what is written
   */
  void unwritten(
      TreePath path,
      String name,
      String why,
      Function<String, Optional<ServiceFacts>> factsByName) {
    NamedAction.find(name, factsByName)
        .ifPresent(action -> action(path, action.iamName() + why, action.level()));
  }

  private void action(TreePath path, String name, AccessLevel level) {
    if (ceiling.isBelow(level)) {
      report(path, Message.ACCESS_LEVEL_ABOVE_CEILING, name, level.label());
    }
  }

  /** Reports a selection of which no more is known than that it can be of any service. */
  void anyAction(TreePath path, String what) {
    AccessLevel highest = AccessLevel.PERMISSIONS_MANAGEMENT;
    if (ceiling.isBelow(highest)) {
      report(path, Message.ACCESS_LEVEL_ABOVE_CEILING, what, highest.label());
    }
  }

  void level(TreePath path, AccessLevel level) {
    if (ceiling.isBelow(level)) {
      report(path, Message.SELECTION_ABOVE_CEILING, level.label());
    }
  }

  void pattern(TreePath path, String pattern, List<NamedAction> actions) {
    List<NamedAction> above = actions.stream().filter(a -> ceiling.isBelow(a.level())).toList();
    above.stream()
        .max(
            Comparator.comparing(NamedAction::level)
                .thenComparing(NamedAction::name, Comparator.reverseOrder()))
        .ifPresent(
            highest ->
                report(
                    path,
                    Message.PATTERN_ABOVE_CEILING,
                    pattern,
                    highest.name(),
                    highest.level().label(),
                    ceiling.othersAbove(above.size() - 1)));
  }

  private void report(TreePath path, Message message, Object... values) {
    findings.accept(path, ceiling.said(message, values));
  }
}
