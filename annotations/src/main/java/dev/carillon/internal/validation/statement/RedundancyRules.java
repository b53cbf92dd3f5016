package dev.carillon.internal.validation.statement;

import dev.carillon.internal.name.Shortened;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.PatternIndex;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Rules for what a policy says twice. */
public final class RedundancyRules {

  private RedundancyRules() {}

  /** Reports what is wrong with the document. */
  public static void ofDocument(Judgement judgement) {
    statements(judgement);
  }

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    actions(statement, judgement);
    resources(statement, judgement);
  }

  private static void actions(StatementView statement, Judgement judgement) {
    for (String name : List.of("Action", "NotAction")) {
      List<ActionPattern> patterns = statement.patterns(name);
      if (patterns.size() > 1) {
        covered(
            statement.strings(name).stream()
                .filter(action -> statement.pattern(action).isPresent())
                .toList(),
            patterns,
            PatternIndex::ofActions,
            ActionPattern::covers,
            Check.REDUNDANT_ACTION,
            judgement);
      }
    }
  }

  private static void resources(StatementView statement, Judgement judgement) {
    for (String name : List.of("Resource", "NotResource")) {
      List<Element> resources = statement.strings(name);
      if (resources.size() > 1) {
        covered(
            resources,
            resources.stream().map(resource -> WildcardPattern.of(resource.text())).toList(),
            PatternIndex::ofTexts,
            WildcardPattern::covers,
            Check.REDUNDANT_RESOURCE,
            judgement);
      }
    }
  }

  private static <P> void covered(
      List<Element> values,
      List<P> patterns,
      Function<List<P>, PatternIndex<P>> indexing,
      BiPredicate<P, P> covers,
      Check check,
      Judgement judgement) {
    PatternIndex<P> index = indexing.apply(patterns);
    for (int i = 0; i < values.size() && !judgement.isIncomplete(); i++) {
      int at = i;
      P pattern = patterns.get(at);
      int covering =
          index
              .candidates(pattern)
              .first(
                  other ->
                      other != at
                          && judgement.affords(1)
                          && (patterns.get(other).equals(pattern)
                              ? other < at
                              : covers.test(patterns.get(other), pattern)));
      if (covering >= 0) {
        judgement.report(
            check, values.get(at), redundant(values.get(covering).text(), values.get(at).text()));
      }
    }
  }

  private static String redundant(String covering, String covered) {
    return covering.equals(covered)
        ? "\"" + Shortened.of(covered) + "\" stands in the list twice. Remove one."
        : "\"" + Shortened.of(covering) + "\" covers \"" + Shortened.of(covered) + "\". Remove it.";
  }

  private static void statements(Judgement judgement) {
    if (judgement.statements().size() < 2) {
      return;
    }
    Map<Map<String, Object>, StatementView> seen = new HashMap<>();
    for (StatementView statement : judgement.statements()) {
      Map<String, Object> meaning = new HashMap<>();
      for (Element element : statement.element().members()) {
        if (!element.name().equals("Sid")) {
          meaning.put(element.name(), meaning(element));
        }
      }
      StatementView first = seen.putIfAbsent(meaning, statement);
      if (first != null) {
        judgement.report(
            Check.REDUNDANT_STATEMENT,
            statement.element(),
            "The statement says what " + first.element().path() + " says. Remove it.");
      }
    }
  }

  /** Returns the element without regard to order, and to arrays of one value. */
  private static Object meaning(Element element) {
    if (element.isObject()) {
      Map<String, Object> members = new HashMap<>();
      for (Element member : element.members()) {
        members.put(member.name(), meaning(member));
      }
      return members;
    }
    Set<String> values = new HashSet<>();
    element.items().forEach(item -> values.add(item.value().kind() + item.text()));
    return values;
  }
}
