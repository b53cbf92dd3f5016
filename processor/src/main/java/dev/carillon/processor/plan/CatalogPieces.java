package dev.carillon.processor.plan;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A catalog of the user, as the generated enum carries it for the check of what is text. */
final class CatalogPieces {

  /** A constant of a class file holds 65,535 bytes; a character takes up to three. */
  private static final int LONGEST = 20_000;

  private CatalogPieces() {}

  /** Returns the catalog's JSON without descriptions and white space, cut into pieces. */
  static List<String> of(ServiceCatalog catalog) {
    ServiceCatalog facts = catalog.without(Set.of(Fact.DESCRIPTIONS));
    String pretty = new String(CatalogJson.write(facts), StandardCharsets.UTF_8);
    // Inside the strings of JSON there are no line ends.
    String json = pretty.replaceAll("\n *", "");
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < json.length(); start += LONGEST) {
      pieces.add(json.substring(start, Math.min(json.length(), start + LONGEST)));
    }
    return pieces;
  }
}
