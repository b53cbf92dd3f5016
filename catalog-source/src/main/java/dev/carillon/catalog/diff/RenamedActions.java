package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Finds the actions that AWS gave another name: one is gone and one is new, and AWS describes both
 * in the same words, with the same level and resource types. Where several could be meant, none is.
 */
final class RenamedActions {

  private RenamedActions() {}

  /**
   * Returns the actions before and after.
   *
   * @param now gives an earlier action its resource types by the names that they have now
   */
  static List<Change<CatalogAction>> in(
      Changes<CatalogAction> actions, UnaryOperator<CatalogAction> now) {
    Map<List<Object>, List<CatalogAction>> fresh =
        byFacts(actions.added(), UnaryOperator.identity());
    List<Change<CatalogAction>> renamed = new ArrayList<>();
    for (Map.Entry<List<Object>, List<CatalogAction>> former :
        byFacts(actions.removed(), now).entrySet()) {
      List<CatalogAction> gone = former.getValue();
      List<CatalogAction> others = fresh.getOrDefault(former.getKey(), List.of());
      if (gone.size() == 1 && others.size() == 1) {
        renamed.add(new Change<>(gone.get(0), others.get(0)));
      }
    }
    return renamed;
  }

  /** Returns the actions that are described, by their words, level and resource types. */
  private static Map<List<Object>, List<CatalogAction>> byFacts(
      List<CatalogAction> actions, UnaryOperator<CatalogAction> now) {
    Map<List<Object>, List<CatalogAction>> byFacts = new LinkedHashMap<>();
    for (CatalogAction action : actions) {
      String description = action.description();
      if (description != null) {
        List<String> types = now.apply(action).resources().stream().map(ResourceUse::type).toList();
        byFacts
            .computeIfAbsent(
                List.of(description, action.accessLevel(), types), any -> new ArrayList<>())
            .add(action);
      }
    }
    return byFacts;
  }
}
