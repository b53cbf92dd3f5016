package dev.carillon.catalog.generated;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.generated.GeneratedTypes.GeneratedEnum;
import dev.carillon.catalog.generated.GeneratedTypes.NamedLevels;
import dev.carillon.internal.generated.ActionFacts;
import dev.carillon.internal.generated.TableText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a generated enum knows of its service, as a catalog. An enum does not carry all that a
 * catalog has: no descriptions and operations, no permission-only marks, and the keys of an action
 * without the resource types that AWS lists them for.
 */
final class CarriedCatalog {

  private CarriedCatalog() {}

  /**
   * Returns what an enum carries, or empty where its classes say that in a way that is not known
   * here, as those of another version may.
   *
   * @param like a catalog of the same service, for what the enum does not carry
   */
  static Optional<ServiceCatalog> of(GeneratedEnum found, ServiceCatalog like) {
    if (found.table().isEmpty() || found.actions().size() != found.constants().size()) {
      return Optional.empty();
    }
    try {
      return of(found, TableText.unpack(found.table()), like);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ServiceCatalog> of(
      GeneratedEnum found, TableText text, ServiceCatalog like) {
    Set<String> gone = new HashSet<>();
    text.removedActions().forEach(action -> gone.add(action.name()));
    List<CatalogAction> actions = new ArrayList<>();
    for (int place = 0; place < found.actions().size(); place++) {
      NamedLevels named = found.actions().get(place);
      if (gone.contains(named.action())) {
        continue;
      }
      if (named.levels().isEmpty()) {
        return Optional.empty();
      }
      actions.add(action(named, text.facts(place)));
    }
    return Optional.of(
        new ServiceCatalog(
            found.service(),
            like.displayName(),
            like.source(),
            actions,
            text.resourceTypes(),
            text.conditionKeys(),
            List.of()));
  }

  private static CatalogAction action(NamedLevels named, ActionFacts facts) {
    return new CatalogAction(
        named.action(),
        null,
        named.levels(),
        facts.resourceTypes().stream()
            .map(
                type ->
                    new ResourceUse(
                        type, Mark.of(facts.requiredResourceTypes().contains(type)), List.of()))
            .toList(),
        facts.conditionKeys(),
        facts.knowsDependentActions() ? Optional.of(facts.dependentActions()) : Optional.empty(),
        Mark.UNKNOWN);
  }

  /** Returns what an enum that is generated from a catalog carries of it. */
  static ServiceCatalog carriedOf(ServiceCatalog catalog) {
    return new ServiceCatalog(
        catalog.service(),
        catalog.displayName(),
        catalog.source(),
        catalog.actions().stream().map(CarriedCatalog::carriedOf).toList(),
        catalog.resourceTypes(),
        catalog.conditionKeys(),
        List.of());
  }

  /**
   * Says of which actions an enum would carry something else, though nothing changed that a policy
   * can see: AWS lists a further access level, or what was not known is known now.
   */
  static Optional<String> otherwise(ServiceCatalog before, ServiceCatalog after) {
    Map<String, CatalogAction> known = before.actionsByName();
    List<String> names =
        after.actions().stream()
            .filter(action -> !isCarriedAlike(action, known.get(action.name())))
            .map(CatalogAction::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the catalog lists other access levels, or knows more than it did, of "
                + String.join(", ", names));
  }

  private static boolean isCarriedAlike(CatalogAction one, @Nullable CatalogAction other) {
    return other != null
        && carriedOf(one).withSortedDependents().equals(carriedOf(other).withSortedDependents());
  }

  private static CatalogAction carriedOf(CatalogAction action) {
    return new CatalogAction(
        action.name(),
        null,
        action.accessLevels(),
        action.resources().stream()
            .map(use -> new ResourceUse(use.type(), Mark.of(use.required().isSet()), List.of()))
            .toList(),
        action.allConditionKeys(),
        action.dependents(),
        Mark.UNKNOWN);
  }
}
