package dev.carillon.catalog.cli;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.util.List;
import java.util.stream.Collectors;

/** A catalog as a person reads it. */
final class CatalogText {

  private final StringBuilder out = new StringBuilder();

  private CatalogText() {}

  static String of(ServiceCatalog catalog) {
    CatalogText text = new CatalogText();
    text.write(catalog);
    return text.out.toString();
  }

  private void write(ServiceCatalog catalog) {
    line(catalog.displayName() + " (" + catalog.service() + "): " + Report.counts(catalog));
    line("from " + catalog.source());
    for (AccessLevel level : AccessLevel.values()) {
      List<CatalogAction> actions =
          catalog.actions().stream().filter(a -> a.accessLevel() == level).toList();
      heading(level.label(), actions.size());
      actions.forEach(this::action);
    }
    heading("Resource types", catalog.resourceTypes().size());
    for (ResourceType type : catalog.resourceTypes()) {
      line("  " + type.name() + "  " + String.join("  ", type.arns()));
    }
    heading("Condition keys", catalog.conditionKeys().size());
    for (ConditionKey key : catalog.conditionKeys()) {
      line("  " + key.name() + "  " + String.join(", ", key.types()));
    }
    heading("Removed", catalog.removed().size());
    for (RemovedAction action : catalog.removed()) {
      line("  " + action.name() + "  since " + action.since());
    }
  }

  private void heading(String title, int count) {
    if (count > 0) {
      line("");
      line(title + " (" + count + ")");
    }
  }

  private void action(CatalogAction action) {
    String description = action.description();
    line("  " + action.name() + (description == null ? "" : "  " + description));
    if (action.accessLevels().size() > 1) {
      fact(
          "levels that AWS lists",
          action.accessLevels().stream().map(AccessLevel::label).collect(Collectors.joining(", ")));
    }
    fact(
        "resource types",
        action.resources().stream().map(CatalogText::use).collect(Collectors.joining(", ")));
    fact("condition keys", String.join(", ", action.conditionKeys()));
    fact("also needs", String.join(", ", action.dependentActions()));
    if (action.permissionOnly()) {
      line("      permission only: no API operation has this name");
    }
  }

  private static String use(ResourceUse use) {
    String keys =
        use.conditionKeys().isEmpty() ? "" : " [" + String.join(", ", use.conditionKeys()) + ']';
    return use.type() + (use.required() ? "*" : "") + keys;
  }

  private void fact(String what, String values) {
    if (!values.isEmpty()) {
      line("      " + what + ": " + values);
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
