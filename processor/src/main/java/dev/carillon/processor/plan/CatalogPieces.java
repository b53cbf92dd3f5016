package dev.carillon.processor.plan;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A catalog of the user, as the generated enum carries it for the check of what is text. */
final class CatalogPieces {

  /** A constant of a class file holds 65,535 bytes; a character takes up to three. */
  private static final int LONGEST = 20_000;

  private CatalogPieces() {}

  /** Returns the catalog's JSON without descriptions and white space, cut into pieces. */
  static List<String> of(ServiceCatalog catalog) {
    ServiceCatalog facts =
        new ServiceCatalog(
            catalog.service(),
            catalog.displayName(),
            catalog.source(),
            catalog.actions().stream().map(CatalogPieces::withoutDescription).toList(),
            catalog.resourceTypes(),
            catalog.conditionKeys(),
            catalog.removed());
    String pretty = new String(CatalogJson.write(facts), StandardCharsets.UTF_8);
    // Inside the strings of JSON there are no line ends.
    String json = pretty.replaceAll("\n *", "");
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < json.length(); start += LONGEST) {
      pieces.add(json.substring(start, Math.min(json.length(), start + LONGEST)));
    }
    return pieces;
  }

  private static CatalogAction withoutDescription(CatalogAction action) {
    return new CatalogAction(
        action.name(),
        null,
        action.accessLevels(),
        action.resources(),
        action.conditionKeys(),
        action.dependentActions(),
        action.permissionOnly());
  }
}
