package dev.carillon.catalog.read.table;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.VisibleText;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An action while its rows are read. */
final class ActionDraft {

  private final String name;
  private final int line;
  private final String description;
  private final Set<AccessLevel> levels;
  private final Map<String, ResourceUse> resources = new LinkedHashMap<>();
  private final List<String> conditionKeys = new ArrayList<>();
  private final List<String> dependentActions = new ArrayList<>();
  private boolean permissionOnly;

  ActionDraft(String name, int line, String description, Set<AccessLevel> levels) {
    this.name = name;
    this.line = line;
    this.description = description;
    this.levels = levels;
  }

  String name() {
    return name;
  }

  /** Returns the line of the action's first row. */
  int line() {
    return line;
  }

  /** Returns whether another one is this action again: another's row would say something else. */
  boolean isSame(ActionDraft other) {
    return name.equals(other.name)
        && !description.isEmpty()
        && description.equals(other.description)
        && levels.equals(other.levels);
  }

  void markPermissionOnly() {
    permissionOnly = true;
  }

  /** Adds what a row says of resource types, condition keys and dependent actions. */
  void addRow(List<Cell> row, TableColumns columns, FactChecks facts) {
    List<String> types = columns.values(row, Column.RESOURCE_TYPES);
    List<String> keys = columns.keys(row, facts);
    if (types.isEmpty()) {
      conditionKeys.addAll(keys);
    }
    types.forEach(type -> addResource(type, keys));
    columns
        .cell(row, Column.RESOURCE_TYPES)
        .ifPresent(cell -> types.forEach(type -> facts.usesType(withoutMark(type), cell)));
    for (String action : columns.words(row, Column.DEPENDENT_ACTIONS)) {
      Cell cell = columns.cell(row, Column.DEPENDENT_ACTIONS).orElseThrow();
      dependentActions.add(facts.usesAction(action, cell));
    }
  }

  /** Adds a resource type; a type that two rows name is required where one of them says so. */
  private void addResource(String marked, List<String> keys) {
    boolean required = VisibleText.endsWithAsterisk(marked);
    String type = withoutMark(marked);
    resources.merge(type, new ResourceUse(type, required, keys), ResourceUse::and);
  }

  private static String withoutMark(String type) {
    return VisibleText.endsWithAsterisk(type) ? type.substring(0, type.length() - 1).strip() : type;
  }

  CatalogAction action() {
    return new CatalogAction(
        name,
        description.isEmpty() ? null : description,
        levels,
        List.copyOf(resources.values()),
        conditionKeys,
        dependentActions,
        permissionOnly);
  }
}
