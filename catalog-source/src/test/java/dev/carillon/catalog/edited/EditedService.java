package dev.carillon.catalog.edited;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A service as AWS might describe it some day, and what is to be told of the way there. */
final class EditedService {

  final String service;
  String displayName;
  final List<EditedAction> actions = new ArrayList<>();
  final List<EditedType> types = new ArrayList<>();
  final List<EditedType> removedTypes = new ArrayList<>();
  final List<EditedKey> keys = new ArrayList<>();
  final List<EditedOperation> operations = new ArrayList<>();
  final Random random;
  final List<Told> told = new ArrayList<>();
  boolean removes;

  /** What was edited already: each part once, so that edits do not meet. */
  private final Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  private int numbers;

  /**
   * What is to be told of an edit.
   *
   * @param fact what both sources have to tell for it; empty where every source does
   * @param text the section, the sentence and the name
   */
  record Told(Optional<Fact> fact, Supplier<String> text) {}

  static final class EditedAction {
    String name = "";
    String description = "";
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    final List<EditedUse> uses = new ArrayList<>();
    final Set<String> keys = new TreeSet<>();
    final List<String> dependents = new ArrayList<>();
    boolean permissionOnly;

    Optional<EditedUse> use(EditedType type) {
      return uses.stream().filter(use -> use.type == type).findFirst();
    }
  }

  static final class EditedUse {
    final EditedType type;
    boolean required;
    final Set<String> keys = new TreeSet<>();

    EditedUse(EditedType type, boolean required) {
      this.type = type;
      this.required = required;
    }
  }

  static final class EditedType {
    String name;
    final String earlierName;
    final Set<String> arns = new TreeSet<>();
    final Set<String> keys = new TreeSet<>();

    EditedType(String name) {
      this.name = name;
      this.earlierName = name;
    }
  }

  record EditedKey(String name, Set<String> types) {}

  static final class EditedOperation {
    final String name;
    final Set<String> clients = new TreeSet<>();
    final List<AuthorizedAction> authorizedBy = new ArrayList<>();

    EditedOperation(String name) {
      this.name = name;
    }
  }

  /** Begins with a catalog; what it does not know is taken to be not so. */
  EditedService(ServiceCatalog catalog, Random random) {
    this.service = catalog.service();
    this.displayName = catalog.displayName();
    this.random = random;
    Map<String, EditedType> byName = new HashMap<>();
    for (ResourceTypeReference known : catalog.resourceTypes()) {
      EditedType type = new EditedType(known.name());
      type.arns.addAll(known.arnFormats());
      type.keys.addAll(known.conditionKeys());
      types.add(type);
      byName.put(type.name, type);
    }
    for (ConditionKeyReference known : catalog.conditionKeys()) {
      keys.add(new EditedKey(known.name(), new TreeSet<>(known.types())));
    }
    for (CatalogAction known : catalog.actions()) {
      EditedAction action = new EditedAction();
      action.name = known.name();
      action.description = "Grants permission to do " + known.name();
      action.levels.add(known.accessLevel());
      action.keys.addAll(known.conditionKeys());
      action.dependents.addAll(known.dependentActions());
      action.permissionOnly = known.permissionOnly().isSet();
      for (ResourceUse use : known.resources()) {
        EditedType type = byName.computeIfAbsent(use.type(), EditedType::new);
        EditedUse edited = new EditedUse(type, use.required().isSet());
        edited.keys.addAll(use.conditionKeys());
        action.uses.add(edited);
      }
      actions.add(action);
    }
    for (OperationReference known : catalog.operations()) {
      EditedOperation operation = new EditedOperation(known.name());
      operation.clients.addAll(known.clients());
      operation.authorizedBy.addAll(known.authorizedBy());
      operations.add(operation);
    }
  }

  /** Returns a part that was not edited yet, and counts it as edited; empty if there is none. */
  <T> Optional<T> take(List<T> parts) {
    List<T> left = parts.stream().filter(part -> !taken.contains(part)).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    T part = pick(left);
    taken.add(part);
    return Optional.of(part);
  }

  /** Counts parts as edited; false, and nothing is counted, where one of them already is. */
  boolean takeAll(List<?> parts) {
    if (parts.stream().anyMatch(taken::contains)) {
      return false;
    }
    taken.addAll(parts);
    return true;
  }

  /** Returns one of some. */
  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Returns a name that nothing has. */
  String fresh(String before) {
    return before + "Zq" + numbers++;
  }

  void tell(String section, String sentence, String name) {
    told.add(new Told(Optional.empty(), () -> section + '|' + sentence + '|' + name));
  }

  void tell(Fact fact, String section, String sentence, String name) {
    told.add(new Told(Optional.of(fact), () -> section + '|' + sentence + '|' + name));
  }

  /** Tells of an action that stays, by the name that it has in the end. */
  void tell(EditedAction action, String sentence) {
    told.add(new Told(Optional.empty(), () -> "action changed|" + sentence + '|' + action.name));
  }

  void tell(Fact fact, EditedAction action, String sentence) {
    told.add(new Told(Optional.of(fact), () -> "action changed|" + sentence + '|' + action.name));
  }

  /** Returns what AWS says now. */
  ServiceCatalog catalog() {
    return new ServiceCatalog(
        service,
        displayName,
        "",
        actions.stream().map(EditedService::action).toList(),
        types.stream()
            .map(t -> new ResourceTypeReference(t.name, List.copyOf(t.arns), List.copyOf(t.keys)))
            .toList(),
        keys.stream()
            .map(key -> new ConditionKeyReference(key.name(), List.copyOf(key.types())))
            .toList(),
        List.of(),
        operations.stream()
            .map(o -> new OperationReference(o.name, List.copyOf(o.clients), o.authorizedBy))
            .toList(),
        List.of());
  }

  private static CatalogAction action(EditedAction action) {
    return new CatalogAction(
        action.name,
        action.description,
        action.levels,
        action.uses.stream()
            .map(use -> new ResourceUse(use.type.name, use.required, List.copyOf(use.keys)))
            .toList(),
        List.copyOf(action.keys),
        Optional.of(List.copyOf(action.dependents)),
        Mark.of(action.permissionOnly));
  }
}
