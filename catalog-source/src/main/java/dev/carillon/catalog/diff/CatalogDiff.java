package dev.carillon.catalog.diff;

import dev.carillon.catalog.AuthorizedText;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.iam.condition.KeyType;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What changed from one catalog of a service to another. The order of every list depends on the
 * catalogs alone, so the same two catalogs give the same text.
 *
 * @param before the earlier catalog
 * @param after the later catalog, of the same service
 * @param actions how the actions changed; names are compared in any letter case, as IAM does,
 *     levels by the one that counts, dependent actions in any order, descriptions where both
 *     catalogs have one, resource types that only have another name by that name, and condition
 *     keys in whose place another one stands by that one
 * @param resourceTypes how the resource types changed
 * @param conditionKeys how the condition keys changed; types that mean the same are the same, and
 *     names in any letter case
 * @param operations how the operations of the API changed: what authorizes them, in any order and
 *     letter case, and which clients have them, where both catalogs name any
 * @param notCompared the facts that one of the two sources lacks; they count as unchanged
 */
public record CatalogDiff(
    ServiceCatalog before,
    ServiceCatalog after,
    Changes<CatalogAction> actions,
    Changes<ResourceTypeReference> resourceTypes,
    Changes<ConditionKeyReference> conditionKeys,
    Changes<OperationReference> operations,
    Set<Fact> notCompared) {

  /** Copies the facts. */
  public CatalogDiff {
    notCompared = Fact.copyOf(notCompared);
  }

  /**
   * Compares two catalogs in everything.
   *
   * @throws IllegalArgumentException if they are of different services
   */
  public static CatalogDiff between(ServiceCatalog before, ServiceCatalog after) {
    return between(before, after, Set.of());
  }

  /**
   * Compares two catalogs in everything but some facts.
   *
   * @param notCompared the facts that one of the two sources lacks
   * @throws IllegalArgumentException if they are of different services
   */
  public static CatalogDiff between(
      ServiceCatalog before, ServiceCatalog after, Set<Fact> notCompared) {
    if (!before.service().equals(after.service())) {
      throw new IllegalArgumentException(
          "these are two services: " + before.service() + " and " + after.service());
    }
    OtherKeyNames keys = new OtherKeyNames(before, after);
    Changes<ResourceTypeReference> types =
        Changes.between(
            before.resourceTypes(), after.resourceTypes(), ResourceTypeReference::name, keys::of);
    RenamedTypes renamed = RenamedTypes.in(types);
    return new CatalogDiff(
        before,
        after,
        Changes.between(
            comparable(before, renamed.back().of(after), notCompared),
            comparable(after, renamed.of(before), notCompared),
            action -> action.name().toLowerCase(Locale.ROOT),
            action -> keys.of(renamed.of(facts(action)))),
        types,
        Changes.between(
            before.conditionKeys(),
            after.conditionKeys(),
            key -> keys.spelled(key.name()),
            key -> List.of(key.name(), types(key))),
        operations(before, after, notCompared),
        notCompared);
  }

  /** Returns the selections by access level and by wildcard that select others than before. */
  public List<SelectionChange> selections() {
    return Selections.between(before, after);
  }

  OtherKeyNames otherKeyNames() {
    return new OtherKeyNames(before, after);
  }

  /**
   * Returns the actions that AWS gave another name, which are removed and added, too: AWS describes
   * both in the same words, with the same level and resource types.
   */
  List<Change<CatalogAction>> renamedActions() {
    RenamedTypes renamed = RenamedTypes.in(resourceTypes);
    return actions.pairs(action -> described(renamed.of(action)), CatalogDiff::described);
  }

  private static Optional<Object> described(CatalogAction action) {
    return Optional.ofNullable(action.description())
        .map(
            words ->
                List.of(
                    words,
                    action.accessLevel(),
                    action.resources().stream().map(ResourceUse::type).toList()));
  }

  /** Returns whether nothing changed. */
  public boolean isEmpty() {
    return actions.isEmpty()
        && resourceTypes.isEmpty()
        && conditionKeys.isEmpty()
        && operations.isEmpty()
        && !hasOtherName();
  }

  /** Returns what changed, as people read it; empty where nothing did. */
  public Optional<String> inWords() {
    return isEmpty() ? Optional.empty() : Optional.of(TextForm.write(DiffStory.of(this)).strip());
  }

  /** Returns whether AWS gives the service another name; its prefix stands for one not told. */
  public boolean hasOtherName() {
    return !notCompared.contains(Fact.DISPLAY_NAME)
        && !before.displayName().equals(before.service())
        && !after.displayName().equals(after.service())
        && !before.displayName().equals(after.displayName());
  }

  /** Returns whether an action, a resource type or a condition key is gone. */
  public boolean hasRemovals() {
    return !actions.removed().isEmpty()
        || !resourceTypes.removed().isEmpty()
        || !conditionKeys.removed().isEmpty();
  }

  /**
   * Returns whether something that stayed has other facts; another wording does not count, nor
   * another letter case of a global condition key, which IAM ignores and no code names.
   */
  public boolean hasChangedFacts() {
    for (Change<ConditionKeyReference> key : conditionKeys.changed()) {
      if (!isGlobal(key.after().name()) || !types(key.before()).equals(types(key.after()))) {
        return true;
      }
    }
    return !resourceTypes.changed().isEmpty()
        || !operations.changed().isEmpty()
        || actions.changed().stream()
            .anyMatch(
                change -> !withoutWords(change.before()).equals(withoutWords(change.after())));
  }

  /** Returns whether a condition key is one of all services, for which no code is generated. */
  static boolean isGlobal(String key) {
    return key.regionMatches(true, 0, "aws:", 0, 4);
  }

  private static CatalogAction withoutWords(CatalogAction action) {
    return facts(action).without(Set.of(Fact.DESCRIPTIONS));
  }

  /** Returns what counts of an action: one level, and its dependent actions in no order. */
  private static CatalogAction facts(CatalogAction action) {
    return action.withOneLevel().withSortedDependents();
  }

  /** Returns what the types of a key mean: AWS's pages called {@code Bool} {@code Boolean}. */
  static Set<String> types(ConditionKeyReference key) {
    return key.types().stream()
        .map(type -> KeyType.of(type).map(KeyType::toString).orElse(type))
        .collect(Collectors.toSet());
  }

  /** Compares operations where both sources tell any. */
  private static Changes<OperationReference> operations(
      ServiceCatalog before, ServiceCatalog after, Set<Fact> notCompared) {
    return notCompared.contains(Fact.OPERATIONS)
            || before.operations().isEmpty()
            || after.operations().isEmpty()
        ? new Changes<>(List.of(), List.of(), List.of())
        : Changes.between(
            withClientsOf(after, before),
            withClientsOf(before, after),
            operation -> operation.name().toLowerCase(Locale.ROOT),
            operation -> List.of(authorizations(operation), Set.copyOf(operation.clients())));
  }

  /** Returns a catalog's operations, without clients where another catalog names none. */
  private static List<OperationReference> withClientsOf(
      ServiceCatalog other, ServiceCatalog catalog) {
    Map<String, OperationReference> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    other.operations().forEach(operation -> others.put(operation.name(), operation));
    return catalog.operations().stream()
        .map(
            operation ->
                others.getOrDefault(operation.name(), operation).clients().isEmpty()
                    ? new OperationReference(operation.name(), List.of(), operation.authorizedBy())
                    : operation)
        .toList();
  }

  /** Returns what authorizes an operation, in no order; IAM ignores the letter case of actions. */
  private static Set<String> authorizations(OperationReference operation) {
    return operation.authorizedBy().stream()
        .map(action -> AuthorizedText.of(action).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Returns a catalog's actions without what the other does not tell of the same action. */
  private static List<CatalogAction> comparable(
      ServiceCatalog catalog, ServiceCatalog other, Set<Fact> notCompared) {
    if (notCompared.isEmpty() && catalog.actions().equals(other.actions())) {
      return catalog.actions();
    }
    Map<String, CatalogAction> others = other.actionsByName();
    return catalog.actions().stream()
        .map(
            action -> {
              CatalogAction told = action.without(notCompared);
              CatalogAction same = others.get(action.name());
              return same == null || action.equals(same)
                  ? told
                  : told.comparableWith(same.without(notCompared));
            })
        .toList();
  }
}
