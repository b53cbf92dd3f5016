package dev.carillon.catalog.cli;

import dev.carillon.catalog.AuthorizedText;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.UnknownFacts;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A catalog as a person reads it. */
final class CatalogText {

  private static final int WIDTH = 100;
  private static final String OF_A_FACT = " ".repeat(6);
  private static final String OF_A_VALUE = " ".repeat(10);

  private final StringBuilder out = new StringBuilder();

  /** What is not known of any action, if there are several: it is said once. */
  private List<String> unknownOfAll = List.of();

  private CatalogText() {}

  static String of(ServiceCatalog catalog) {
    CatalogText text = new CatalogText();
    text.write(catalog);
    return text.out.toString();
  }

  private void write(ServiceCatalog catalog) {
    String counts = catalog.actions().isEmpty() ? "" : ": " + Report.counts(catalog);
    line(catalog.displayName() + " (" + catalog.service() + ')' + counts);
    line("from " + catalog.source());
    for (ServicePage page : catalog.pages()) {
      line(
          "page "
              + address(page, catalog.actions())
              + page.since().map(day -> " (since " + day + ')').orElse(""));
    }
    if (catalog.actions().size() > 1) {
      unknownOfAll = new ArrayList<>(UnknownFacts.of(catalog.actions().get(0)));
      catalog.actions().forEach(action -> unknownOfAll.retainAll(UnknownFacts.of(action)));
      if (!unknownOfAll.isEmpty()) {
        line("not known of any action: " + String.join(", ", unknownOfAll));
      }
    }
    for (AccessLevel level : AccessLevel.values()) {
      List<CatalogAction> actions =
          catalog.actions().stream().filter(a -> a.accessLevel() == level).toList();
      heading(level.label(), actions.size());
      actions.forEach(this::action);
    }
    heading("Resource types", catalog.resourceTypes().size());
    for (ResourceTypeReference type : catalog.resourceTypes()) {
      line("  " + type.name() + "  " + String.join("  ", type.arnFormats()));
      fact("condition keys", type.conditionKeys());
    }
    heading("Condition keys", catalog.conditionKeys().size());
    for (ConditionKeyReference key : catalog.conditionKeys()) {
      line("  " + key.name() + "  " + String.join(", ", key.types()));
    }
    operations(catalog);
    heading("Removed", catalog.removed().size());
    for (RemovedAction action : catalog.removed()) {
      line("  " + action.name() + "  since " + action.since());
    }
  }

  /** Returns where a page has the one action that is shown; else where the page is. */
  private static String address(ServicePage page, List<CatalogAction> actions) {
    return actions.size() == 1
        ? page.row(actions.get(0).name()).orElse(page.address())
        : page.address();
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
          "levels that AWS lists", action.accessLevels().stream().map(AccessLevel::label).toList());
    }
    uses(action.resources().stream().map(CatalogText::use).toList());
    fact("condition keys", action.conditionKeys());
    fact("also needs", action.dependentActions());
    if (action.permissionOnly().isSet()) {
      line(OF_A_FACT + "permission only: no API operation has this name");
    }
    List<String> unknown = new ArrayList<>(UnknownFacts.of(action));
    unknown.removeAll(unknownOfAll);
    fact("not known", unknown);
  }

  private void operations(ServiceCatalog catalog) {
    heading("Operations", catalog.operations().size());
    List<String> plain = new ArrayList<>();
    for (OperationReference operation : catalog.operations()) {
      if (operation.isActionOf(catalog.service())) {
        plain.add(operation.name());
      } else {
        wrapped("  ", OF_A_FACT, operation.name() + "  " + authorized(operation));
      }
    }
    if (!plain.isEmpty()) {
      wrapped(
          "  ",
          OF_A_FACT,
          "authorized by the action of the same name: " + String.join(", ", plain));
    }
  }

  private static String authorized(OperationReference operation) {
    return operation.authorizedBy().isEmpty()
        ? "AWS names no action"
        : "authorized by "
            + operation.authorizedBy().stream()
                .map(AuthorizedText::of)
                .collect(Collectors.joining(", "));
  }

  private static String use(ResourceUse use) {
    String keys =
        use.conditionKeys().isEmpty() ? "" : " [" + String.join(", ", use.conditionKeys()) + ']';
    return use.type() + (use.required().isSet() ? "*" : "") + keys;
  }

  /** Writes the uses of resource types, each on a line of its own where one is not enough. */
  private void uses(List<String> uses) {
    String all = "resource types: " + String.join(", ", uses);
    if (OF_A_FACT.length() + all.length() <= WIDTH || all.indexOf('[') < 0) {
      fact("resource types", uses);
    } else {
      line(OF_A_FACT + "resource types:");
      uses.forEach(use -> wrapped(OF_A_VALUE, OF_A_VALUE + "    ", use));
    }
  }

  private void fact(String what, List<String> values) {
    if (!values.isEmpty()) {
      wrapped(OF_A_FACT, OF_A_VALUE, what + ": " + String.join(", ", values));
    }
  }

  /** Writes a text in lines of no more than the width, broken behind commas. */
  private void wrapped(String indent, String further, String text) {
    StringBuilder line = new StringBuilder(indent);
    boolean begun = false;
    for (String part : text.split("(?<=,) ", -1)) {
      if (begun && line.length() + 1 + part.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(further).append(part);
      } else {
        line.append(begun ? " " : "").append(part);
      }
      begun = true;
    }
    line(line.toString());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
