package dev.carillon.catalog.read.varied;

import static java.util.stream.Collectors.joining;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes a catalog as a page of AWS in one of the forms that pages have had. */
public enum WrittenForm {
  /** Pipe tables with backslash escapes. */
  MARKDOWN_2020(WrittenForm::markdown2020),
  /** What a program makes of HTML that does not know cells of several rows: it leaves them out. */
  CONVERTED_2020(catalog -> markdown2020(catalog).replace("|  |  |  |  ", "|  ")),
  /** The same as a program writes it that puts bars between the cells alone. */
  BARE_2020(
      catalog ->
          CONVERTED_2020.of(catalog).replaceAll("(?m)^\\|(?! *$)(.*)\\| $", "$1").concat("\n")),
  /** Pipe tables, permission-only actions in one of their own, no dependent actions. */
  MARKDOWN_2026(catalog -> markdown2026(catalog, WrittenForm::pipes)),
  /** The same as a program makes it of HTML, without the cells from above. */
  CONVERTED_2026(
      catalog ->
          MARKDOWN_2026.of(catalog).replaceAll("(?m)^\\| {4}\\|  \\| (.*)\\|  \\| $", "| $1| ")),
  /** The same with lists, which AWS writes where cells span rows. */
  LISTS_2026(catalog -> markdown2026(catalog, WrittenForm::list)),
  /** What a page reader makes of a page. */
  TEXT(WrittenForm::text);

  @SuppressWarnings("ImmutableEnumChecker") // methods without state
  private final Function<ServiceCatalog, String> writer;

  WrittenForm(Function<ServiceCatalog, String> writer) {
    this.writer = writer;
  }

  public String of(ServiceCatalog catalog) {
    return writer.apply(catalog);
  }

  boolean tellsDependentActions() {
    return this == MARKDOWN_2020 || this == CONVERTED_2020 || this == BARE_2020 || this == TEXT;
  }

  /** A row of an action: a resource type with its mark, and condition keys. */
  private record Row(String type, List<String> keys) {}

  private static List<Row> rows(CatalogAction action) {
    List<Row> rows = new ArrayList<>();
    for (ResourceUse use : action.resources()) {
      rows.add(new Row(use.type() + (use.required().isSet() ? "*" : ""), use.conditionKeys()));
    }
    if (rows.isEmpty() || !action.conditionKeys().isEmpty()) {
      rows.add(new Row("", action.conditionKeys()));
    }
    return rows;
  }

  private static String markdown2020(ServiceCatalog catalog) {
    String name = escaped2020(catalog.displayName());
    StringBuilder page = new StringBuilder();
    page.append("# Actions, Resources, and Condition Keys for ").append(name).append("\n\n");
    page.append(name).append(" \\(service prefix: `").append(catalog.service());
    page.append("`\\) provides the following\\.\n\n## Actions Defined by ").append(name);
    page.append("\n\n| Actions | Description | Access Level | Resource Types \\(\\*required\\) |");
    page.append(" Condition Keys | Dependent Actions | \n");
    page.append("| --- | --- | --- | --- | --- | --- | \n");
    for (CatalogAction action : catalog.actions()) {
      String mark = action.permissionOnly().isSet() ? " \\[permission only\\]" : "";
      String head =
          "|   %s %s | %s | %s "
              .formatted(
                  link2020(action.name()),
                  mark,
                  escaped2020(String.valueOf(action.description())),
                  action.accessLevel().label());
      String dependents =
          action.dependentActions().stream().map(WrittenForm::escaped2020).collect(joining("  "));
      for (Row row : rows(action)) {
        page.append(head).append("|  ").append(row.type().isEmpty() ? "" : link2020(row.type()));
        page.append(" |  ").append(all(row.keys(), WrittenForm::link2020, "  "));
        page.append(" | ").append(dependents).append(" | \n");
        head = "|  |  |  ";
        dependents = "";
      }
    }
    types(catalog, name, page, WrittenForm::escaped2020, "  ");
    keys(catalog, name, page, WrittenForm::escaped2020, "  ");
    return page.toString();
  }

  private static String link2020(String text) {
    return "[ " + escaped2020(text) + " ](https://docs.aws.amazon.com/API_(v2).html)";
  }

  private static String escaped2020(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!|])", "\\\\$1");
  }

  private static String markdown2026(
      ServiceCatalog catalog, Function<List<CatalogAction>, String> table) {
    String name = catalog.displayName();
    StringBuilder page = new StringBuilder("# Actions, resources, and condition keys for ");
    page.append(name).append("\n\n").append(name).append(" (service prefix: `");
    page.append(catalog.service()).append("`) provides the following.\n");
    page.append("\n## Actions defined by ").append(name).append("\n\n");
    List<CatalogAction> actions = catalog.actions();
    page.append(table.apply(actions.stream().filter(a -> !a.permissionOnly().isSet()).toList()));
    page.append("\n## Permission-only actions for ").append(name).append("\n\n");
    page.append(table.apply(actions.stream().filter(a -> a.permissionOnly().isSet()).toList()));
    types(catalog, name, page, WrittenForm::escaped2026, " <br /> ");
    keys(catalog, name, page, WrittenForm::escaped2026, " <br /> ");
    return page.toString();
  }

  private static String pipes(List<CatalogAction> actions) {
    if (actions.isEmpty()) {
      return "There are none.\n";
    }
    StringBuilder table =
        new StringBuilder("| Actions | Description | Resource types (\\*required)");
    table.append(" | Condition keys | Access level | \n| --- | --- | --- | --- | --- | \n");
    for (CatalogAction action : actions) {
      String head = link2026(action.name()) + "  | " + escaped2026(description(action));
      String levels = levels(action);
      for (Row row : rows(action)) {
        table.append("|   ").append(head).append(" | ").append(type(row)).append(" | ");
        table.append(all(row.keys(), WrittenForm::link2026, "<br />"));
        table.append(" | ").append(levels).append(" | \n");
        head = " | ";
        levels = "";
      }
    }
    return table.toString();
  }

  private static String list(List<CatalogAction> actions) {
    StringBuilder list = new StringBuilder(actions.isEmpty() ? "There are none.\n" : "");
    for (CatalogAction action : actions) {
      list.append("- **   ").append(link2026(action.name())).append("  **\n  - **Description:** ");
      list.append(escaped2026(description(action))).append('\n');
      List<Row> rows = rows(action);
      for (Row row : rows) {
        list.append("  - **Resource types (\\*required):** ").append(type(row));
        list.append(rows.size() > 1 ? " / " : "\n  - ").append("**Condition keys:** ");
        list.append(all(row.keys(), WrittenForm::link2026, "<br />")).append('\n');
      }
      list.append("  - **Access level:** ").append(levels(action)).append("\n\n");
    }
    return list.toString();
  }

  private static String description(CatalogAction action) {
    return String.valueOf(action.description());
  }

  private static String levels(CatalogAction action) {
    return action.accessLevels().stream().map(AccessLevel::label).collect(joining(", "));
  }

  private static String type(Row row) {
    return row.type().isEmpty() ? "" : link2026(row.type());
  }

  private static String link2026(String text) {
    return "[" + escaped2026(text) + "](https://docs.aws.amazon.com/API_(v2).html)";
  }

  private static String escaped2026(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*");
  }

  private static void types(
      ServiceCatalog catalog,
      String name,
      StringBuilder page,
      Function<String, String> escape,
      String between) {
    page.append("\n## Resource types defined by ").append(name).append("\n\n");
    if (!catalog.resourceTypes().isEmpty()) {
      page.append("| Resource types | ARN | Condition keys | \n| --- | --- | --- | \n");
    }
    catalog
        .resourceTypes()
        .forEach(
            type -> {
              page.append("|   ").append(escape.apply(type.name())).append("  |  ");
              page.append(all(type.arnFormats(), escape, between)).append("  |  ");
              page.append(all(type.conditionKeys(), escape, between)).append(" | \n");
            });
  }

  private static void keys(
      ServiceCatalog catalog,
      String name,
      StringBuilder page,
      Function<String, String> escape,
      String between) {
    page.append("\n## Condition keys for ").append(name).append("\n\n");
    if (!catalog.conditionKeys().isEmpty()) {
      page.append("| Condition keys | Description | Type | \n| --- | --- | --- | \n");
    }
    catalog
        .conditionKeys()
        .forEach(
            key -> {
              page.append("|   ").append(escape.apply(key.name())).append("  | Filters access | ");
              page.append(all(key.types(), escape, between)).append(" | \n");
            });
  }

  private static String all(List<String> values, Function<String, String> form, String between) {
    return values.stream().map(form).collect(joining(between));
  }

  /** A cell with several values runs over lines, the empty cells follow as bare bars. */
  private static String text(ServiceCatalog catalog) {
    StringBuilder page = new StringBuilder(catalog.displayName()).append(" (service prefix:\n");
    page.append(catalog.service()).append("\n) provides the following.\nActions | Description |");
    page.append(" Access Level | Resource Types (*required) | Condition Keys |");
    page.append(" Dependent Actions |\n---|---|---|---|---|---|\n");
    for (CatalogAction action : catalog.actions()) {
      page.append(action.name());
      page.append(action.permissionOnly().isSet() ? " [permission only] | " : " | ");
      page.append(description(action)).append(" | ").append(action.accessLevel().label());
      page.append(" |");
      String dependents = String.join(" ", action.dependentActions());
      for (Row row : rows(action)) {
        List<String> cells =
            new ArrayList<>(List.of(row.type(), String.join("\n", row.keys()), dependents));
        cells.removeIf(String::isEmpty);
        cells.forEach(cell -> page.append('\n').append(cell).append(" |"));
        page.append(cells.isEmpty() ? " " : "\n").append("|".repeat(3 - cells.size()));
        dependents = "";
      }
      page.append('\n');
    }
    page.append("The following resource types are defined.\n");
    if (!catalog.resourceTypes().isEmpty()) {
      page.append("Resource Types | ARN | Condition Keys |\n---|---|---|\n");
    }
    catalog
        .resourceTypes()
        .forEach(
            type -> {
              page.append(type.name()).append(" | ").append(String.join(" ", type.arnFormats()));
              page.append(" | ").append(String.join(" ", type.conditionKeys())).append(" |\n");
            });
    page.append("It defines the following for the\nCondition\nelement of an IAM policy.\n");
    if (!catalog.conditionKeys().isEmpty()) {
      page.append("Condition Keys | Description | Type |\n---|---|---|\n");
    }
    catalog
        .conditionKeys()
        .forEach(
            key -> {
              page.append(key.name()).append(" | Filters access | ");
              page.append(String.join(" ", key.types())).append(" |\n");
            });
    return page.toString();
  }
}
