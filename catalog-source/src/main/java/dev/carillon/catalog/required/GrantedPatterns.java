package dev.carillon.catalog.required;

import dev.carillon.policy.Policy;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The actions that the statements of a policy allow, as they are written. */
final class GrantedPatterns {

  private GrantedPatterns() {}

  /** Returns what the policy allows of which no part is called. */
  static NavigableSet<String> notCalled(Policy policy, Set<String> called) {
    NavigableSet<String> left = new TreeSet<>();
    List<ActionPattern> calls = called.stream().map(ActionPattern::parse).toList();
    for (Object statement : list(policy.toMap().get("Statement"))) {
      if (statement instanceof Map<?, ?> members && "Allow".equals(members.get("Effect"))) {
        for (Object action : list(members.get("Action"))) {
          if (action instanceof String text && !isCalled(text, calls)) {
            left.add(text);
          }
        }
      }
    }
    return left;
  }

  private static boolean isCalled(String text, List<ActionPattern> calls) {
    if (text.equals("*")) {
      return !calls.isEmpty();
    }
    ActionPattern pattern = ActionPattern.parse(text);
    return calls.stream().anyMatch(pattern::intersects);
  }

  private static Collection<?> list(@Nullable Object value) {
    if (value instanceof Collection<?> many) {
      return many;
    }
    return value == null ? List.of() : List.of(value);
  }
}
