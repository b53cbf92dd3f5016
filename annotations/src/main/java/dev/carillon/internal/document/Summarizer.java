package dev.carillon.internal.document;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.PolicySummary;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.RemovedActionReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sums up a policy by service. */
public final class Summarizer {
  private static final String ALL = "*";

  private final Map<String, List<Action>> known = new TreeMap<>();

  private Summarizer(Collection<? extends Action> actions) {
    for (Action action : new LinkedHashSet<Action>(actions)) {
      if (!isRemoved(action)) {
        known.computeIfAbsent(action.service(), service -> new ArrayList<>()).add(action);
      }
    }
  }

  /** What AWS lists no longer makes no level less than full. */
  private static boolean isRemoved(Action action) {
    ServiceReference service = action.reference().orElse(null);
    if (service != null) {
      for (RemovedActionReference removed : service.removedActions()) {
        if (removed.name().equals(action.actionName())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns what statements say per service.
   *
   * @param known all actions of the services of which access levels are told
   */
  public static PolicySummary summarize(
      List<Elements> statements, Collection<? extends Action> known) {
    Summarizer summarizer = new Summarizer(known);
    List<PolicySummary.Row> rows = new ArrayList<>();
    for (Effect effect : List.of(Effect.DENY, Effect.ALLOW)) {
      Map<String, List<Elements>> byService = new TreeMap<>();
      for (Elements statement : statements) {
        if (statement.effect() == effect) {
          for (String service : services(statement)) {
            byService.computeIfAbsent(service, name -> new ArrayList<>()).add(statement);
          }
        }
      }
      byService.forEach((service, of) -> rows.add(summarizer.row(effect, service, of)));
    }
    return new PolicySummary(rows);
  }

  private static Set<String> services(Elements statement) {
    if (statement.actions().negated()) {
      return Set.of(ALL);
    }
    Set<String> services = new LinkedHashSet<>();
    for (String pattern : statement.actions().values()) {
      int colon = pattern.indexOf(':');
      String service = colon < 0 ? pattern : pattern.substring(0, colon);
      services.add(service.toLowerCase(Locale.ROOT));
    }
    return services;
  }

  private PolicySummary.Row row(Effect effect, String service, List<Elements> statements) {
    Set<String> patterns = new LinkedHashSet<>();
    Set<String> excluded = new LinkedHashSet<>();
    Set<String> resources = new LinkedHashSet<>();
    Set<String> conditions = new LinkedHashSet<>();
    for (Elements statement : statements) {
      (statement.actions().negated() ? excluded : patterns).addAll(statement.actions().values());
      for (String resource : statement.resourceValues()) {
        resources.add(statement.excludesResources() ? "All but " + resource : resource);
      }
      for (Condition condition : statement.conditions()) {
        conditions.add(
            condition.key()
                + ' '
                + condition.operator()
                + ' '
                + String.join(", ", condition.values()));
      }
    }
    return new PolicySummary.Row(
        effect,
        service,
        excluded.isEmpty() || patterns.contains(ALL)
            ? access(service, patterns)
            : "All but " + String.join(", ", excluded),
        resources.contains(ALL) ? "All resources" : one(resources),
        one(conditions));
  }

  private static String one(Set<String> values) {
    return switch (values.size()) {
      case 0 -> "None";
      case 1 -> values.iterator().next();
      default -> "Multiple";
    };
  }

  private String access(String service, Set<String> patterns) {
    List<Action> all = known.getOrDefault(service, List.of());
    Set<Action> named = new LinkedHashSet<>();
    WildcardPattern whole = WildcardPattern.ignoringCase(service + ":*");
    for (String text : patterns) {
      WildcardPattern pattern = WildcardPattern.ignoringCase(text);
      if (pattern.covers(whole)) {
        return "Full access";
      }
      for (Action action : all) {
        if (pattern.matches(action.iamName())) {
          named.add(action);
        }
      }
    }
    if (all.isEmpty()) {
      return "Limited";
    }
    if (named.size() == all.size()) {
      return "Full access";
    }
    List<String> full = new ArrayList<>();
    List<String> limited = new ArrayList<>();
    for (AccessLevel level : AccessLevel.values()) {
      int ofLevel = count(all, level);
      int namedOfLevel = count(named, level);
      if (namedOfLevel > 0) {
        (namedOfLevel == ofLevel ? full : limited).add(level.label());
      }
    }
    String fullLevels = full.isEmpty() ? "" : "Full: " + String.join(", ", full);
    String limitedLevels = limited.isEmpty() ? "" : "Limited: " + String.join(", ", limited);
    String between = full.isEmpty() || limited.isEmpty() ? "" : "; ";
    String levels = fullLevels + between + limitedLevels;
    return levels.isEmpty() ? "None" : levels;
  }

  private static int count(Collection<Action> actions, AccessLevel level) {
    int count = 0;
    for (Action action : actions) {
      if (action.accessLevel() == level) {
        count++;
      }
    }
    return count;
  }
}
