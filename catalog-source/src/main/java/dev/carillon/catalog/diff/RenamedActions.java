package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import java.util.ArrayList;
import java.util.List;
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
    List<Change<CatalogAction>> renamed = new ArrayList<>();
    for (CatalogAction gone : actions.removed()) {
      List<CatalogAction> fresh = alike(now.apply(gone), actions.added(), UnaryOperator.identity());
      if (fresh.size() == 1 && alike(fresh.get(0), actions.removed(), now).size() == 1) {
        renamed.add(new Change<>(gone, fresh.get(0)));
      }
    }
    return renamed;
  }

  private static List<CatalogAction> alike(
      CatalogAction one, List<CatalogAction> others, UnaryOperator<CatalogAction> now) {
    String description = one.description();
    return description == null
        ? List.of()
        : others.stream()
            .filter(other -> description.equals(other.description()))
            .filter(other -> one.accessLevel() == other.accessLevel())
            .filter(other -> types(one).equals(types(now.apply(other))))
            .toList();
  }

  private static List<String> types(CatalogAction action) {
    return action.resources().stream().map(ResourceUse::type).toList();
  }
}
