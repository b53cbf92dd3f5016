package dev.carillon.catalog.read;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.merge.Source;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a file that tells a service's facts, whether AWS wrote it or Carillon. */
public final class SourceReader {

  /** What only Carillon's own catalogs have near their beginning. */
  private static final Pattern CATALOG = Pattern.compile("\\A\\s*\\{\\s*\"formatVersion\"");

  private SourceReader() {}

  /**
   * Reads a catalog, or any form of AWS's reference.
   *
   * @param file the file's name or address, for messages
   * @throws ProblemsException if it is neither, with everything that is wrong
   */
  public static Source read(String file, byte[] bytes) throws ProblemsException {
    String text = FileText.decode(file, bytes);
    return CATALOG.matcher(text).find()
        ? new Source(file, CatalogJson.read(file, bytes), Set.of())
        : new Source(file, ReferenceReader.read(file, bytes), lacks(text));
  }

  private static Set<Fact> lacks(String text) {
    if (text.stripLeading().startsWith("{")) {
      return EnumSet.allOf(Fact.class);
    }
    // AWS's pages have had no such column since August 2026.
    return text.toLowerCase(Locale.ROOT).contains("dependent action")
        ? Set.of()
        : Set.of(Fact.DEPENDENT_ACTIONS);
  }
}
