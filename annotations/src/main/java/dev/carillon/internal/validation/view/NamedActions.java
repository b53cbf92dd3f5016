package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The action patterns of an element, grouped by service. Rules ask for many actions of few
 * services, and a document can have very many patterns.
 */
public final class NamedActions {

  private final Map<String, List<ActionPattern>> byService = new HashMap<>();

  /** The patterns whose service has a wildcard, by what stands in front of it. */
  private final Map<String, List<Open>> open = new HashMap<>();

  /** The same, for the services that were asked for. */
  private final Map<String, List<ActionPattern>> openByService = new HashMap<>();

  /** Patterns of one service, which has a wildcard. */
  private record Open(WildcardPattern service, List<ActionPattern> patterns) {}

  NamedActions(List<ActionPattern> patterns) {
    Map<String, List<ActionPattern>> byOpenService = new HashMap<>();
    for (ActionPattern pattern : new LinkedHashSet<>(patterns)) {
      String service = pattern.service().toLowerCase(Locale.ROOT);
      (Arn.isPlain(service) ? byService : byOpenService)
          .computeIfAbsent(service, any -> new ArrayList<>(1))
          .add(pattern);
    }
    byOpenService.forEach(
        (name, all) -> {
          WildcardPattern service = WildcardPattern.ignoringCase(name);
          open.computeIfAbsent(service.start(), any -> new ArrayList<>(1))
              .add(new Open(service, all));
        });
  }

  /** Returns whether a pattern stands for this action, written {@code chime:CreateMeeting}. */
  boolean has(String action) {
    String service = ActionName.foldedServiceOf(action);
    return isIn(byService.getOrDefault(service, List.of()), action)
        || isIn(openBy(service), action);
  }

  /** Returns whether a pattern is of a service, in lower case, or may be. */
  boolean hasOf(String service) {
    return byService.containsKey(service) || !openBy(service).isEmpty();
  }

  private List<ActionPattern> openBy(String service) {
    return open.isEmpty() ? List.of() : openByService.computeIfAbsent(service, this::openTo);
  }

  /** Returns whether one of the patterns stands for this action. */
  public static boolean isIn(List<ActionPattern> patterns, String action) {
    for (ActionPattern pattern : patterns) {
      if (pattern.matches(action)) {
        return true;
      }
    }
    return false;
  }

  private List<ActionPattern> openTo(String service) {
    List<ActionPattern> found = new ArrayList<>();
    for (int end = 0; end <= service.length(); end++) {
      for (Open one : open.getOrDefault(service.substring(0, end), List.of())) {
        if (one.service().matches(service)) {
          found.addAll(one.patterns());
        }
      }
    }
    return found;
  }
}
