package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Shortened;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules for what a policy says twice. */
public final class RedundancyRules {

  /** Lists longer than any policy that AWS takes are not compared each with each. */
  private static final int MOST_CHARACTERS = 50_000;

  private RedundancyRules() {}

  public static void actions(StatementView statement, Judgement judgement) {
    for (String name : List.of("Action", "NotAction")) {
      List<Element> actions =
          statement.strings(name).stream()
              .filter(action -> statement.pattern(action).isPresent())
              .toList();
      List<ActionPattern> patterns = statement.patterns(name);
      covered(actions, patterns, ActionPattern::covers, Check.REDUNDANT_ACTION, judgement);
    }
  }

  public static void resources(StatementView statement, Judgement judgement) {
    for (String name : List.of("Resource", "NotResource")) {
      List<Element> resources = statement.strings(name);
      List<WildcardPattern> patterns =
          resources.stream().map(resource -> WildcardPattern.of(resource.text())).toList();
      covered(resources, patterns, WildcardPattern::covers, Check.REDUNDANT_RESOURCE, judgement);
    }
  }

  private static <P> void covered(
      List<Element> values,
      List<P> patterns,
      BiPredicate<P, P> covers,
      Check check,
      Judgement judgement) {
    if (values.stream().mapToInt(value -> value.text().length() + 1).sum() > MOST_CHARACTERS) {
      return;
    }
    for (int value = 0; value < values.size(); value++) {
      for (int other = 0; other < values.size(); other++) {
        boolean equal = patterns.get(value).equals(patterns.get(other));
        if (other != value
            && (equal ? other < value : covers.test(patterns.get(other), patterns.get(value)))) {
          judgement.report(
              check,
              values.get(value),
              "\""
                  + Shortened.of(values.get(other).text())
                  + "\" covers \""
                  + Shortened.of(values.get(value).text())
                  + "\". Remove it.");
          break;
        }
      }
    }
  }

  public static void statements(Judgement judgement) {
    Map<Map<String, Object>, StatementView> seen = new HashMap<>();
    for (StatementView statement : judgement.statements()) {
      Map<String, Object> meaning = new HashMap<>();
      for (String name : statement.element().names()) {
        statement
            .get(name)
            .filter(element -> !name.equals("Sid"))
            .ifPresent(element -> meaning.put(name, meaning(element)));
      }
      Optional.ofNullable(seen.putIfAbsent(meaning, statement))
          .ifPresent(
              first ->
                  judgement.report(
                      Check.REDUNDANT_STATEMENT,
                      statement.element(),
                      "The statement says what " + first.element().path() + " says. Remove it."));
    }
  }

  /** Returns the element without regard to order, and to arrays of one value. */
  private static Object meaning(Element element) {
    if (element.isObject()) {
      Map<String, Object> members = new HashMap<>();
      for (String name : element.names()) {
        element.member(name).ifPresent(member -> members.put(name, meaning(member)));
      }
      return members;
    }
    Set<String> values = new HashSet<>();
    element.items().forEach(item -> values.add(item.value().kind() + item.text()));
    return values;
  }
}
