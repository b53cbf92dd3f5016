package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Resource types that AWS gave another name: one is gone and one is new, and both have the same ARN
 * formats, which no other of them has.
 *
 * @param changes each type before and after, by its name before
 */
public record RenamedTypes(Map<String, Change<ResourceTypeReference>> changes) {

  static final RenamedTypes NONE = new RenamedTypes(Map.of());

  /** Returns those of some resource types that have another name later. */
  public static RenamedTypes between(
      List<ResourceTypeReference> before, List<ResourceTypeReference> after) {
    return in(Changes.between(before, after, ResourceTypeReference::name));
  }

  static RenamedTypes in(Changes<ResourceTypeReference> types) {
    Map<String, Change<ResourceTypeReference>> changes = new TreeMap<>();
    types
        .pairs(type -> Optional.of(type.arnFormats()), type -> Optional.of(type.arnFormats()))
        .forEach(pair -> changes.put(pair.before().name(), pair));
    return new RenamedTypes(changes);
  }

  /** Returns the same types, from their later names to the earlier ones. */
  public RenamedTypes back() {
    Map<String, Change<ResourceTypeReference>> back = new TreeMap<>();
    changes.values().forEach(c -> back.put(c.after().name(), new Change<>(c.after(), c.before())));
    return new RenamedTypes(back);
  }

  /** Returns the catalog with the names that its actions' resource types have now. */
  public ServiceCatalog of(ServiceCatalog catalog) {
    return changes.isEmpty()
        ? catalog
        : catalog.withActions(catalog.actions().stream().map(this::of).toList());
  }

  /** Returns the action with the names that its resource types have now. */
  public CatalogAction of(CatalogAction action) {
    return changes.isEmpty()
        ? action
        : action.with(action.resources().stream().map(this::of).toList(), action.conditionKeys());
  }

  private ResourceUse of(ResourceUse use) {
    return changes.containsKey(use.type())
        ? new ResourceUse(of(use.type()), use.required(), use.conditionKeys())
        : use;
  }

  /** Returns the name that a type has now. */
  String of(String type) {
    Change<ResourceTypeReference> change = changes.get(type);
    return change == null ? type : change.after().name();
  }

  /** Returns the types that are not only another one's new or former name. */
  List<ResourceTypeReference> without(List<ResourceTypeReference> types) {
    return types.stream()
        .filter(
            type ->
                changes.values().stream()
                    .noneMatch(c -> c.before().equals(type) || c.after().equals(type)))
        .toList();
  }
}
